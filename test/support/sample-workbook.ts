import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Grid } from '../../src/core/grid/grid';
import { readWorkbook } from '../../src/files/reading/read-workbook';

/** The cells of a bundled sample; merged areas are left out, as Excel tells none. */
export function sampleGrids(name: string): Grid[] {
  const file = path.resolve(__dirname, '../../assets/samples', `${name}.xlsx`);
  return readWorkbook(readFileSync(file)).sheets.map(({ grid }) => ({ ...grid, merges: [] }));
}
