import type { Cell, CellValue } from '../core/grid/cell';
import { areaToA1, type Area } from '../core/grid/address';
import type { Grid, SheetRef } from '../core/grid/grid';

/** The most of a sheet that is read: annexes are far smaller, and Excel on the web refuses answers above 5 MB. */
export const BOUND: Area = { top: 0, left: 0, bottom: 999, right: 63 };

export interface Block {
  readonly grid: Grid;
  /** There is content outside the bound. */
  readonly beyond: boolean;
}

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BLOCKED!',
  '#CONNECT!',
  '#FIELD!',
  '#UNKNOWN!',
  '#GETTING_DATA',
]);

/** What was asked for; to be read after the next sync. */
export interface BlockRequest {
  readonly used: Excel.Range;
  readonly block: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/**
 * Asks for the cells from A1 to the last one used, within the bound.
 * The rectangle is widened to A1 first, so that it exists in an empty sheet and in one used only far away:
 * nothing here can be a null object.
 */
export function requestBlock(worksheet: Excel.Worksheet): BlockRequest {
  const used = worksheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const block = used.getBoundingRect('A1').getIntersection(areaToA1(BOUND));
  block.load('values,formulas,text,numberFormat');
  return { used, block, rows: block.getRowProperties({ rowHidden: true }) };
}

export function readBlock({ used, block, rows }: BlockRequest, sheet: SheetRef): Block {
  const { values, formulas, text, numberFormat } = block;
  return {
    grid: {
      sheet,
      top: 0,
      left: 0,
      rows: values.map((_, row) => cellsOf(values[row] ?? [], formulas[row] ?? [], text[row] ?? [], numberFormat[row] ?? [])),
      merges: [],
      hiddenRows: new Set(rows.value.flatMap((row, index) => (row.rowHidden === true ? [index] : []))),
    },
    beyond: used.rowIndex + used.rowCount - 1 > BOUND.bottom || used.columnIndex + used.columnCount - 1 > BOUND.right,
  };
}

function cellsOf(values: readonly unknown[], formulas: readonly unknown[], text: readonly unknown[], formats: readonly unknown[]): Cell[] {
  return values.map((value, column) => toCell(value, formulas[column], text[column], formats[column]));
}

/** One cell from what Excel answers for it: `''` is a blank cell, an error is its code, a formula starts with `=`. */
export function toCell(value: unknown, formula: unknown, text: unknown, format: unknown): Cell {
  // A text that begins with = answers itself as its formula; a formula's result never reads as its own source.
  const written = typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
  return {
    value: toValue(value, written !== null),
    shown: typeof text === 'string' ? text : '',
    format: typeof format === 'string' && format !== '' ? format : 'General',
    formula: written,
  };
}

function toValue(value: unknown, calculated: boolean): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (value === '' && !calculated) return null;
  return ERRORS.has(value) ? { error: value } : value;
}
