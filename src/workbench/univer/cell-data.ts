import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../core/grid/cell';
import type { CellContent } from '../host/model';

const ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!']);

/** What a cell of Univer holds. A truth value is 1 or 0 there, an error its text, rich text a document. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (cell === null || cell === undefined) return null;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.v === null || cell.v === undefined || (cell.v === '' && !cell.f && !cell.si)) return null;
  if (cell.t === CellValueType.BOOLEAN) return Number(cell.v) === 1 || cell.v === true;
  if (typeof cell.v === 'string' && cell.t !== CellValueType.FORCE_STRING && ERRORS.has(cell.v)) return { error: cell.v };
  return cell.v;
}

/** The cell of Univer that holds this; what was there before goes. */
export function dataOf({ value, formula }: CellContent): ICellData {
  return { p: null, si: null, f: formula, ...(formula === null && value !== null ? valueData(value) : { v: null, t: null }) };
}

/** A value as Univer keeps it. */
export function valueData(value: Exclude<CellValue, null>): Required<Pick<ICellData, 'v' | 't'>> {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return { v: value, t: isTaken(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  return { v: value.error, t: CellValueType.STRING };
}

/** Text Univer would take for a number, truth value or error. */
function isTaken(text: string): boolean {
  return (text.trim() !== '' && !Number.isNaN(Number(text))) || /^(true|false)$/i.test(text.trim()) || ERRORS.has(text);
}
