import type { Faults } from './faults';
import type { HostWorkbook } from './model';
import type { References } from './references';

/** What every Excel class of the host stands on. */
export interface ExcelContext {
  readonly workbook: HostWorkbook;
  readonly references: References;
  readonly faults: Faults;
}
