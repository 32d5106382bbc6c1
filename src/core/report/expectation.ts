import type { Field } from '../forms/field';
import type { Known } from './agreement';
import type { ReadClaim } from './claim';

/** A value the claim may be held against. */
export interface Expectation extends Known {
  /** How it comes about; null when it is a cell's own. */
  readonly arithmetic: string | null;
  readonly fields: readonly Field[];
  /** It may be what is meant; where it is not, nothing is wrong. */
  readonly onlyConfirms?: boolean;
  /** Sentences it rests on. */
  readonly claims: readonly ReadClaim[];
}
