import type { Area } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';

/** The grid after a person inserted a blank row before this one (counted from 0), as Excel does it. */
export function withInsertedRow(grid: Grid, before: number): Grid {
  const place = before - grid.top;
  const moved = {
    ...grid,
    merges: grid.merges.map((area) => shifted(area, before)),
    hiddenRows: new Set([...grid.hiddenRows].map((row) => (row >= before ? row + 1 : row))),
  };
  if (place <= 0) return { ...moved, top: grid.top + 1 };
  if (place >= grid.rows.length) return moved;
  return { ...moved, rows: [...grid.rows.slice(0, place), [], ...grid.rows.slice(place)] };
}

function shifted(area: Area, before: number): Area {
  return {
    ...area,
    top: area.top >= before ? area.top + 1 : area.top,
    bottom: area.bottom >= before ? area.bottom + 1 : area.bottom,
  };
}
