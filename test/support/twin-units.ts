import type { Cell } from '../../src/core/grid/cell';
import type { Grid } from '../../src/core/grid/grid';
import { sampleGrids } from './sample-workbook';

/** Two units that filed the very same figures, each on sheets of its own. */
export function twinUnits(): Grid[] {
  const grids = sampleGrids('township-2024');
  const renamed = (cell: Cell): Cell => {
    if (typeof cell.value !== 'string' || !cell.value.includes('石桥坪镇')) return cell;
    const value = cell.value.replaceAll('石桥坪镇', '竹溪乡');
    return { ...cell, value, shown: value };
  };
  const twins = grids.map((grid) => ({
    ...grid,
    sheet: { id: `twin-${grid.sheet.id}`, name: `竹溪乡${grid.sheet.name}` },
    rows: grid.rows.map((row) => row.map(renamed)),
  }));
  return [...grids, ...twins];
}
