import { columnLetters } from '../../core/grid/address';

/** One cell reference as a formula writes it; null rows or columns belong to whole-column and whole-row references. */
export interface Reference {
  /** Sheet it names, without quotes; null when it names none. */
  readonly sheet: string | null;
  /** The sheet as written, with its quotes and `!`; empty when it names none. */
  readonly prefix: string;
  readonly first: Corner;
  /** Equal to `first` for a single cell. */
  readonly last: Corner;
}

export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** Stands for a reference that was taken out; no XML carries it, so no formula holds it. */
const SEPARATOR = '\u0000';
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
/** Texts, names with what follows them, and structured references are passed over; only the last group is a reference. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(${SHEET})?(${CELL}:${CELL}|${COLUMNS}|${ROWS}|${CELL})(?![\p{L}\p{N}_.(!])|${SHEET}|[\p{L}\p{N}_.\\]+`,
  'gu',
);
const SHEETS = new RegExp(String.raw`"(?:[^"]|"")*"|${SHEET}`, 'gu');

/** Replaces the references of a formula, all else as it is. `replace` answers the new text, or null to leave it. */
export function mapReferences(formula: string, replace: (reference: Reference) => string | null): string {
  return formula.replace(TOKEN, (whole: string, prefix: string | undefined, address: string | undefined) => {
    if (address === undefined) return whole;
    const [from = '', to = null] = address.split(':');
    const first = parseCorner(from);
    const last = to === null ? first : parseCorner(to);
    if (first === null || last === null) return whole;
    return replace({ sheet: prefix === undefined ? null : unquote(prefix), prefix: prefix ?? '', first, last }) ?? whole;
  });
}

/** The formula with one sheet called by another name; `null` for a sheet that is gone. */
export function renameSheetIn(formula: string, from: string, to: string | null): string {
  if (to === null) return mapReferences(formula, ({ sheet }) => (sheet !== null && isSameSheet(sheet, from) ? '#REF!' : null));
  return formula.replace(SHEETS, (whole: string) => {
    if (whole.startsWith('"') || !isSameSheet(unquote(whole), from)) return whole;
    return `'${to.replaceAll("'", "''")}'!`;
  });
}

/** Sheet names do not tell upper from lower case. */
export function isSameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A1 text of a reference, with its `$`. */
export function referenceText(first: Corner, last: Corner): string {
  const from = cornerText(first);
  const to = cornerText(last);
  const single = from === to && first.row !== null && first.column !== null;
  return single ? from : `${from}:${to}`;
}

/** A formula as it reads when its cell is copied `rows` down and `columns` right: relative references move along. */
export type FormulaCopier = (rows: number, columns: number) => string;

/** Takes the formula apart once, however many cells it is copied to. */
export function formulaCopier(formula: string): FormulaCopier {
  const references: Reference[] = [];
  const texts = mapReferences(formula, (reference) => {
    references.push(reference);
    return SEPARATOR;
  }).split(SEPARATOR);
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    const moved = (corner: Corner): Corner => ({
      ...corner,
      row: corner.row === null || corner.rowFixed ? corner.row : wrap(corner.row + rows, MAX_ROW),
      column: corner.column === null || corner.columnFixed ? corner.column : wrap(corner.column + columns, MAX_COLUMN),
    });
    return references.reduce(
      (text, { prefix, first, last }, index) =>
        text + prefix + (first === last ? cornerText(moved(first)) : referenceText(moved(first), moved(last))) + (texts[index + 1] ?? ''),
      texts[0] ?? '',
    );
  };
}

export function copiedFormula(formula: string, rows: number, columns: number): string {
  return formulaCopier(formula)(rows, columns);
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}

function parseCorner(text: string): Corner | null {
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (column > MAX_COLUMN || row > MAX_ROW || (digits !== '' && row === 0)) return null;
  const rowOnly = letters === '';
  return {
    row: digits === '' ? null : row - 1,
    column: rowOnly ? null : column - 1,
    rowFixed: rowOnly ? columnFixed === '$' || rowFixed === '$' : rowFixed === '$',
    columnFixed: !rowOnly && columnFixed === '$',
  };
}

function cornerText(corner: Corner): string {
  const column = corner.column === null ? '' : `${corner.columnFixed ? '$' : ''}${columnLetters(corner.column)}`;
  const row = corner.row === null ? '' : `${corner.rowFixed ? '$' : ''}${corner.row + 1}`;
  return `${column}${row}`;
}

function unquote(sheet: string): string {
  const name = sheet.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
