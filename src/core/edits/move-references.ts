import { contains, parseA1, toA1, type Position } from '../grid/address';
import type { CellContent } from './edit';

/** Texts, which hold no references; then a reference, with the sheet it names if any and its dollars. */
const TOKEN =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/**
 * The content as it reads after rows and columns moved: a formula asks for the same cells where they stand now. Null when
 * one of them cannot be found. `find` is given a sheet's name, or null for the cell's own sheet.
 */
export function moveReferences(content: CellContent, find: (sheet: string | null, at: Position) => Position | null): CellContent | null {
  if (content.kind === 'value') return content;
  let found = true;
  const formula = content.formula.replace(
    TOKEN,
    (token: string, sheet: string | undefined, columnMark: string | undefined, column: string, rowMark: string, row: string) => {
      if (columnMark === undefined) return token;
      const at = find(sheet === undefined ? null : sheet.replace(/^'|'$/g, '').replaceAll("''", "'"), parseA1(`${column}${row}`));
      if (at === null) {
        found = false;
        return token;
      }
      const [, toColumn = '', toRow = ''] = /^([A-Z]+)(\d+)$/.exec(toA1(at)) ?? [];
      return `${sheet === undefined ? '' : `${sheet}!`}${columnMark}${toColumn}${rowMark}${toRow}`;
    },
  );
  return found ? { kind: 'formula', formula } : null;
}

/** Whether the formula asks for a cell of its own sheet, named alone or within an area (`H13:H20`); names and whole columns are not followed. */
export function refersTo(formula: string, at: Position): boolean {
  const named = [...formula.matchAll(TOKEN)].flatMap(({ 0: token, 1: sheet, 2: mark, 3: column = '', 5: row = '', index }) =>
    mark === undefined || sheet !== undefined ? [] : { start: index, end: index + token.length, ...parseA1(`${column}${row}`) },
  );
  return named.some(({ end, row, column }, index) => {
    const next = named[index + 1];
    const last = next !== undefined && formula.slice(end, next.start) === ':' ? next : { row, column };
    return contains({ top: row, left: column, bottom: last.row, right: last.column }, at);
  });
}
