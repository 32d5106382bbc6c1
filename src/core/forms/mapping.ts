import type { Area } from '../grid/address';
import type { FormKind } from './form';

/** A form pointed out by hand where its labels are not recognised: the header row and which column is what. */
export interface FormMapping {
  readonly kind: FormKind;
  readonly headerRow: number;
  /** Role (`target`, `actual`, `weight`, `score`, `note`, `name`, …) → column, from 0. */
  readonly columns: Readonly<Record<string, number>>;
  /** Where the rows of the form are; to the end of the sheet when null. */
  readonly area: Area | null;
}
