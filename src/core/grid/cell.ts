/** An error value a sheet can hold: `#DIV/0!`, `#N/A`, … */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; `null` is a blank cell. Dates arrive as the serial number Excel keeps, with a date format. */
export type CellValue = number | string | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /** What a person sees: the value under its number format. */
  readonly shown: string;
  /** Number format code as Excel writes it in English: `General`, `0.00`, `0%`, `@`, `yyyy/m/d`. */
  readonly format: string;
  /** The formula with its `=`, or null. `value` is then its last result. */
  readonly formula: string | null;
}

export const BLANK_CELL: Cell = { value: null, shown: '', format: 'General', formula: null };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
