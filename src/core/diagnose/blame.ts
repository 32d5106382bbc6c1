import type { Decimal } from '../compute/decimal';
import type { Field } from '../forms/field';
import type { Wording } from '../wording';

/** The cell at fault for a figure that does not hold, and what it should hold. */
export interface Blame {
  readonly field: Field;
  /** In percent for a rate. */
  readonly value: Decimal;
  /** `3933.42`, `187.00%`: as the cell should show it. */
  readonly shown: string;
  /** What holds with that value: `3933.42 + 336.68 = 4270.10`. */
  readonly arithmetic: string;
  /** `疑似数字颠倒：3933.42`; null when other figures single the cell out but no simple slip explains it. */
  readonly diagnosis: Wording | null;
}
