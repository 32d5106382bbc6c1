import type { Grid } from '../grid/grid';
import { isFilled } from './labels';

/**
 * Parts a sheet into the blocks that stand side by side: wherever whole columns are blank. A block keeps its place in the
 * sheet, so that positions found in it are positions of the sheet.
 */
export function stripsOf(grid: Grid): readonly Grid[] {
  const filled: boolean[] = [];
  for (const cells of grid.rows) {
    for (const [index, cell] of cells.entries()) {
      if (filled[index] !== true && isFilled(cell)) filled[index] = true;
    }
  }
  const ranges: { from: number; to: number }[] = [];
  for (let index = 0; index < filled.length; index += 1) {
    if (filled[index] !== true) continue;
    const open = filled[index - 1] === true ? ranges.at(-1) : undefined;
    if (open === undefined) ranges.push({ from: index, to: index + 1 });
    else open.to = index + 1;
  }
  return ranges.length < 2 ? [grid] : ranges.map(({ from, to }) => stripOf(grid, from, to));
}

function stripOf(grid: Grid, from: number, to: number): Grid {
  return { ...grid, left: grid.left + from, rows: grid.rows.map((cells) => cells.slice(from, to)) };
}
