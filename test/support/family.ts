import type { FormKind } from '../../src/core/forms/form';
import type { Rows } from './sheet-of';

/** A form as a family of provinces lays it out, in words of our own. */
export interface Family {
  readonly name: string;
  readonly rows: Rows;
  readonly merges?: readonly string[];
  readonly forms: readonly FormKind[];
  readonly units: readonly (string | null)[];
  readonly years: readonly (string | null)[];
  /** `cell key content` of some fields. */
  readonly reads: readonly string[];
  /** Figures that are read and that nothing in the form bears out. */
  readonly alone?: readonly string[];
  /** `cell rule expected` of every error and warning. */
  readonly findings: readonly string[];
}
