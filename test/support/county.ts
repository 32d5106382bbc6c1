import type { Grid } from '../../src/core/grid/grid';
import { aUnit } from './unit-builder';

/** A pair of sheets for each of so many units, all alike, as a county collects them. */
export function countyOf(names: readonly string[], unit = aUnit()): Grid[] {
  return names.flatMap((name, place) =>
    unit
      .of({ name })
      .grids()
      .map((grid) => ({ ...grid, sheet: { id: `${place}-${grid.sheet.id}`, name: `${name}${grid.sheet.name}` } })),
  );
}

/** 第1乡, 第2乡, … */
export function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, place) => `第${place + 1}乡`);
}
