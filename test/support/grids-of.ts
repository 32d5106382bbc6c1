import type { WorkbookSnapshot } from '../../src/app/workbook-port';
import type { Grid } from '../../src/core/grid/grid';

/** The sheets of a reading that were asked for. */
export function gridsOf({ sheets }: WorkbookSnapshot): Grid[] {
  return sheets.flatMap(({ grid }) => (grid === null ? [] : [grid]));
}
