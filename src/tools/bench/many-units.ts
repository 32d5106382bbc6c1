import type { Cell } from '../../core/grid/cell';
import type { Grid } from '../../core/grid/grid';

/** A workbook of `count` units, each a copy of these sheets under its own name, as a county's summary workbook is. */
export function manyUnits(grids: readonly Grid[], unit: string, count: number): Grid[] {
  return Array.from({ length: count }, (_, index) => grids.map((grid) => copyFor(grid, unit, index + 1))).flat();
}

function copyFor(grid: Grid, unit: string, number: number): Grid {
  const renamed = (text: string): string => text.replaceAll(unit, `${unit}${number}`);
  const copy = (cell: Cell): Cell =>
    typeof cell.value === 'string' && cell.value.includes(unit)
      ? { ...cell, value: renamed(cell.value), shown: renamed(cell.shown) }
      : { ...cell };
  return {
    ...grid,
    sheet: { id: `${grid.sheet.id}.${number}`, name: `${grid.sheet.name} ${number}` },
    rows: grid.rows.map((row) => row.map(copy)),
  };
}
