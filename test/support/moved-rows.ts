import { contentOf, sameContent } from '../../src/core/edits/edit';
import type { Area } from '../../src/core/grid/address';
import { cellAt, type Grid } from '../../src/core/grid/grid';

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

/** The grid after a person deleted this row (counted from 0). */
export function withoutRow(grid: Grid, row: number): Grid {
  const hidden = [...grid.hiddenRows].filter((each) => each !== row);
  return {
    ...grid,
    rows: grid.rows.filter((_, index) => grid.top + index !== row),
    merges: grid.merges.flatMap((area) => shrunk(area, row)),
    hiddenRows: new Set(hidden.map((each) => (each > row ? each - 1 : each))),
  };
}

function shrunk(area: Area, row: number): Area[] {
  const left = { ...area, top: area.top > row ? area.top - 1 : area.top, bottom: area.bottom >= row ? area.bottom - 1 : area.bottom };
  return left.bottom < left.top || (left.bottom === left.top && left.left === left.right) ? [] : [left];
}

/** Whether this row holds the same in both, however wide either was read. */
export function sameRow(known: Grid, now: Grid, row: number): boolean {
  const width = Math.max(...[known, now].map(({ left, rows, top }) => left + (rows[row - top]?.length ?? 0)));
  return Array.from({ length: width }, (_, column) => ({ row, column })).every((at) =>
    sameContent(contentOf(cellAt(known, at)), contentOf(cellAt(now, at))),
  );
}
