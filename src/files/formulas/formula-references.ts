import { columnLetters } from '../../core/grid/address';

/** One cell reference as a formula writes it; null rows or columns belong to whole-column and whole-row references. */
export interface Reference {
  /**
   * Sheet it names, without quotes; null when it names none. Of several sheets the first
   * and the last (`一月:三月`), of another workbook's that one in brackets (`[1]表`).
   */
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

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^'[]|'')+'|${WORD}(?::${WORD})?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const ADDRESS = String.raw`(?:${CELL}:${CELL}|${COLUMNS}|${ROWS}|${CELL})(?![\p{L}\p{N}_.(!])`;
const TEXT = String.raw`"(?:[^"]|"")*"`;
const ERROR = String.raw`#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!)(?:${ADDRESS})?`;
/** `[1]Sheet1!`, `'C:\[book.xlsx]Sheet 1'!`, `[1]!`: in another workbook. */
const ELSEWHERE = String.raw`(?:'(?:[^'[]|'')*\[(?:[^']|'')*'!|\[[^[\]]+\](?:${WORD}(?::${WORD})?)?!)`;
/** `[[#This Row],[分值]]`: an apostrophe makes the next character plain. */
const STRUCTURED = String.raw`\[(?:'[^]|[^[\]']|\[(?:'[^]|[^[\]'])*\])*\]`;
const TOKEN = new RegExp(
  [
    TEXT,
    ERROR,
    String.raw`(?<sheet>${SHEET}|${ELSEWHERE})?(?<address>${ADDRESS})`,
    String.raw`${ELSEWHERE}(?:${WORD})?`,
    String.raw`(?<table>${WORD})?(?<columns>${STRUCTURED})`,
    String.raw`(?<scope>${SHEET})?(?<word>${WORD})(?![\p{L}\p{N}_.\\?!])(?<call>\()?`,
    String.raw`(?<bare>${SHEET})`,
    String.raw`[\p{N}.][\p{L}\p{N}_.\\]*`,
  ].join('|'),
  'gu',
);

type Groups = Readonly<Partial<Record<'table' | 'columns' | 'sheet' | 'address' | 'scope' | 'word' | 'call' | 'bare', string>>>;

/** What a formula reads. Texts, functions, errors and what stands in other workbooks are left out. */
export type FormulaPart =
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** `sheet` is the one it is looked up on first; null when it names none. */
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  /** `columns` with its brackets; `table` is null within the table itself. */
  | { readonly kind: 'table'; readonly table: string | null; readonly columns: string };

export function formulaParts(formula: string): readonly FormulaPart[] {
  return [...formula.matchAll(TOKEN)].flatMap(({ groups = {} }): readonly FormulaPart[] => {
    const { table, columns, scope, word, call }: Groups = groups;
    if (columns !== undefined) return [{ kind: 'table', table: table ?? null, columns }];
    const reference = referenceOf(groups);
    if (reference !== null) return reference.prefix.includes('[') ? [] : [{ kind: 'reference', reference }];
    if (word === undefined || call !== undefined || /^(?:TRUE|FALSE)$/i.test(word)) return [];
    return [{ kind: 'name', sheet: scope === undefined ? null : unquote(scope), name: word }];
  });
}

/** Replaces the references of a formula, all else as it is. `replace` answers the new text, or null to leave it. */
export function mapReferences(formula: string, replace: (reference: Reference) => string | null): string {
  return mapTokens(formula, (groups) => {
    const reference = referenceOf(groups);
    return reference === null ? null : replace(reference);
  });
}

/** The formula with one sheet called by another name; `null` for a sheet that is gone. */
export function renameSheetIn(formula: string, from: string, to: string | null): string {
  return mapTokens(formula, (groups, whole) => {
    const prefix = groups.sheet ?? groups.scope ?? groups.bare;
    if (prefix === undefined || prefix.includes('[')) return null;
    const span = unquote(prefix).split(':');
    if (!span.some((name) => isSameSheet(name, from))) return null;
    if (to === null) return groups.bare === undefined ? '#REF!' : '';
    const renamed = span.map((name) => (isSameSheet(name, from) ? to : name)).join(':');
    return `'${renamed.replaceAll("'", "''")}'!${whole.slice(prefix.length)}`;
  });
}

function mapTokens(formula: string, replace: (groups: Groups, whole: string) => string | null): string {
  return formula.replace(TOKEN, (whole: string, ...rest: unknown[]) => replace(rest.at(-1) as Groups, whole) ?? whole);
}

function referenceOf({ sheet, address }: Groups): Reference | null {
  if (address === undefined) return null;
  const [from = '', to = null] = address.split(':');
  const first = parseCorner(from);
  const last = to === null ? first : parseCorner(to);
  if (first === null || last === null) return null;
  return { sheet: sheet === undefined ? null : unquote(sheet), prefix: sheet ?? '', first, last };
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
