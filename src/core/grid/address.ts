/** A place in a sheet. Rows and columns count from 0 everywhere inside the product; A1 exists only at its edges. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four sides included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column a sheet of Excel can have. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const A1 = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;

const COLUMN = /^\s*\$?[A-Z]{1,3}\s*$/i;
const ROW = /^\s*\$?[1-9][0-9]{0,6}\s*$/;

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `{row: 39, column: 7}` → `H40`. */
export function toA1(position: Position): string {
  return `${columnLetters(position.column)}${position.row + 1}`;
}

/** `附件2!H40`: a cell, or a field that stands in one, as a person looks it up. */
export function cellAddress({ sheet, at }: { readonly sheet: { readonly name: string }; readonly at: Position }): string {
  return `${sheet.name}!${toA1(at)}`;
}

/** `{top: 3, left: 0, bottom: 26, right: 6}` → `A4:G27`; a single cell has no colon. */
export function areaToA1(area: Area): string {
  const first = toA1({ row: area.top, column: area.left });
  const last = toA1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/**
 * `H40` or `$H$40` → `{row: 39, column: 7}`.
 * @throws RangeError when the text names no cell.
 */
export function parseA1(text: string): Position {
  const match = A1.exec(text.trim());
  const [, letters, digits] = match ?? [];
  if (letters === undefined || digits === undefined) throw new RangeError(`Not a cell address: ${text}`);
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/**
 * `A4:G27` or `A4` → its area, whichever corners are named; whole columns (`B:C`) and whole rows (`3:5`) too.
 * @throws RangeError when the text names no area.
 */
export function parseArea(text: string): Area {
  const [first = '', last = first] = text.split(':');
  const isWhole = text.includes(':');
  if (isWhole && COLUMN.test(first) && COLUMN.test(last)) return parseArea(`${first}1:${last}${LAST_ROW + 1}`);
  if (isWhole && ROW.test(first) && ROW.test(last)) return parseArea(`A${first.trim()}:${columnLetters(LAST_COLUMN)}${last.trim()}`);
  const a = parseA1(first);
  const b = parseA1(last);
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** As `parseArea`; null when the text names no area, as `#REF!`, which programs leave where an area was. */
export function areaNamed(text: string): Area | null {
  try {
    return parseArea(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** One text for each cell of a workbook: what stands in the same cell has the same. */
export function cellKey({ sheet, at }: { readonly sheet: { readonly id: string }; readonly at: Position }): string {
  return `${sheet.id}!${placeNumber(at)}`;
}

/** One number for each cell of a sheet, to look cells up by. */
export function placeNumber({ row, column }: Position): number {
  return row * (LAST_COLUMN + 1) + column;
}

export function contains(area: Area, position: Position): boolean {
  return position.row >= area.top && position.row <= area.bottom && position.column >= area.left && position.column <= area.right;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The cells both hold; null when there are none. */
export function intersection(a: Area, b: Area): Area | null {
  if (!intersects(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
