import type { Decimal } from '../compute/decimal';
import type { Field } from '../forms/field';
import type { Equation } from './equation';
import type { SlipKind } from './slip';

/** One cell, and the figure it should hold. */
export interface Suspect {
  readonly field: Field;
  readonly right: Decimal;
  readonly slip: SlipKind | null;
  /** The broken equations that hold with it. */
  readonly settles: readonly Equation[];
  /** Settled, less what it breaks in turn. */
  readonly net: number;
}
