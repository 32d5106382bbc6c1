import { LAST_COLUMN, LAST_ROW, areaToA1, columnLetters, parseArea, type Area, WHOLE_SHEET } from '../../core/grid/address';
import { invalidArgument } from './host-error';

const WHOLE_ROWS = /^\$?([0-9]{1,7})(?::\$?([0-9]{1,7}))?$/;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3})(?::\$?([A-Z]{1,3}))?$/i;
const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|R|C)$/i;

/** `{top: 4, bottom: 5, left: 0, right: 16383}` → `5:6`; whole columns → `A:C`; else as A1. */
export function areaAddress(area: Area): string {
  const allColumns = area.left === 0 && area.right === LAST_COLUMN;
  const allRows = area.top === 0 && area.bottom === LAST_ROW;
  if (allColumns) return `${area.top + 1}:${area.bottom + 1}`;
  if (allRows) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return areaToA1(area);
}

/** A word that Excel takes for a name as it stands, and for no cell. */
export function isPlainName(text: string): boolean {
  return PLAIN_NAME.test(text) && !LOOKS_LIKE_CELL.test(text);
}

/** As Excel quotes it in front of an address: only when it has to. */
export function quotedSheetName(name: string): string {
  return isPlainName(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** As names refer to cells: `'附件1-2'!$A$1:$B$2`. */
export function absoluteAddress(sheetName: string, area: Area): string {
  return `${quotedSheetName(sheetName)}!${areaAddress(area).replace(/[A-Z]+|[0-9]+/g, '$$$&')}`;
}

/** @throws HostError `InvalidArgument` for what names no area of Excel's grid. */
export function parseAddress(text: string): { readonly sheetName: string | null; readonly area: Area } {
  const qualified = QUALIFIED.exec(text.trim());
  const sheetName = qualified?.[1]?.replaceAll("''", "'") ?? qualified?.[2] ?? null;
  const area = areaOf(qualified?.[3] ?? text.trim());
  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) throw invalidArgument();
  return { sheetName, area };
}

/** @throws HostError `InvalidArgument` for an area of another sheet, too. */
export function areaOnSheet(sheetName: string, text: string): Area {
  const named = parseAddress(text);
  if (named.sheetName !== null && named.sheetName.toLowerCase() !== sheetName.toLowerCase()) throw invalidArgument();
  return named.area;
}

function areaOf(text: string): Area {
  const rows = WHOLE_ROWS.exec(text);
  if (rows?.[1] !== undefined && text.includes(':')) {
    const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { ...WHOLE_SHEET, top: Math.min(first, last), bottom: Math.max(first, last) };
  }
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns?.[1] !== undefined && columns[2] !== undefined) {
    const { left } = parseArea(`${columns[1]}1`);
    const { right } = parseArea(`${columns[2]}1`);
    return { ...WHOLE_SHEET, left: Math.min(left, right), right: Math.max(left, right) };
  }
  try {
    return parseArea(text);
  } catch {
    throw invalidArgument();
  }
}
