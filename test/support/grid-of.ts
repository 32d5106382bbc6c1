import type { Area } from '../../src/core/grid/address';
import { parseArea } from '../../src/core/grid/address';
import { BLANK_CELL, type Cell, type CellValue } from '../../src/core/grid/cell';
import { display } from '../../src/core/grid/display';
import type { Grid, SheetRef } from '../../src/core/grid/grid';

/** A cell as a test writes it: a value, or a value with its number format or formula. */
export type CellDraft = CellValue | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

export interface GridOptions {
  readonly sheet?: SheetRef;
  /** Where the first cell stands in the sheet, from 0. */
  readonly top?: number;
  readonly left?: number;
  /** `A4:G4`; none by default, as Excel tells none. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

/** A sheet from rows of cells: `gridOf([['编制数', '在职人数'], [100, 187]])`. */
export function gridOf(rows: readonly (readonly CellDraft[])[], options: GridOptions = {}): Grid {
  const merges: Area[] = (options.merges ?? []).map(parseArea);
  return {
    sheet: options.sheet ?? { id: 'sheet-1', name: '表一' },
    top: options.top ?? 0,
    left: options.left ?? 0,
    rows: rows.map((row) => row.map(cellOf)),
    merges,
    hiddenRows: new Set(options.hiddenRows ?? []),
  };
}

/** `percent(0.95)` shows 95%; `percent(0.9999, 2)` shows 99.99%. */
export function percent(value: number, decimals = 0): CellDraft {
  return { value, format: decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%` };
}

export function cellOf(draft: CellDraft): Cell {
  if (draft === null) return BLANK_CELL;
  if (typeof draft !== 'object' || 'error' in draft) return { ...BLANK_CELL, value: draft, shown: display(draft, 'General') };
  const { value, format = 'General', formula = null } = draft;
  return { value, format, formula, shown: display(value, format) };
}
