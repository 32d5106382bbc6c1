import { parseA1 } from '../grid/address';
import { fittedHeight } from '../grid/text-layout';
import { cellAt, type Grid } from '../grid/grid';
import { BLANK_LINE, RECORD_COLUMNS, textLines } from './record-lines';
import { RECORD_FONT_SIZES, type LineLook, type RecordLine, type RecordLink, type RecordSheet, RECORD_TITLE } from './record-sheet';
import { RECORD_WORDS } from './record-words';

/** Fewer texts beside each other are no line of a table. */
const LEAST_CELLS = 3;
const PLACE = /^(.+)!(\$?[A-Z]{1,3}\$?\d{1,7})$/;
const WORDS = Object.values(RECORD_WORDS);
const NUMBER_TITLES = new Set(WORDS.flatMap(({ columns }) => columns[0] ?? []));
const NOTHING = new Set(
  WORDS.flatMap((words) => [
    words.nothingFound,
    words.nothingFoundInWhatWasRead,
    words.nothingButMuted,
    words.nothingButMutedInWhatWasRead,
    words.notFilledIn,
  ]),
);
const SIGNATURES = WORDS.flatMap(({ signature }) => signature.map((text) => text.split(/\s{3}/)[0] ?? text));

/**
 * A record as it stands in its sheet, with what a person wrote into it: what is put back when writing another over it is
 * undone. Of a record of an earlier day its words are all there is to go by.
 */
export function recordIn(grid: Grid): RecordSheet {
  const lines: RecordLine[] = [];
  let look: LineLook = 'title';
  let repeat = 0;
  textsOf(grid).forEach((cells, row) => {
    look = row === 0 ? 'title' : lookOf(cells, look);
    if (look === 'heading') repeat = row;
    lines.push(lineOf(look, cells));
  });
  const across = Math.max(RECORD_COLUMNS.length, ...lines.map(({ cells }) => cells.length));
  const columns = Array.from({ length: across }, (_, column) => RECORD_COLUMNS[column] ?? 12);
  return { name: grid.sheet.name, columns, lines, repeat, pageStarts: [], footer: RECORD_WORDS[isEnglish(lines) ? 'en' : 'zh'].footer };
}

function isEnglish([title]: readonly RecordLine[]): boolean {
  return title?.cells[0] === RECORD_TITLE.en;
}

/** Whether the sheet holds this record, word for word: nobody wrote into it. */
export function holdsRecord(grid: Grid, { lines }: RecordSheet): boolean {
  const texts = textsOf(grid);
  const written = trimmed(
    lines.map(({ cells }) => trimmed(cells, (text) => text === '')),
    (cells) => cells.length === 0,
  );
  return texts.length === written.length && texts.every((cells, row) => cells.join('\u0000') === written[row]?.join('\u0000'));
}

function textsOf(grid: Grid): readonly (readonly string[])[] {
  const across = grid.left + Math.max(0, ...grid.rows.map((row) => row.length));
  const rows = Array.from({ length: grid.top + grid.rows.length }, (_, row) =>
    trimmed(
      Array.from({ length: across }, (__, column) => textOf(grid, row, column)),
      (text) => text === '',
    ),
  );
  return trimmed(rows, (cells) => cells.length === 0);
}

function textOf(grid: Grid, row: number, column: number): string {
  const { value, shown } = cellAt(grid, { row, column });
  return typeof value === 'string' ? value : shown;
}

function trimmed<Item>(items: readonly Item[], isBlank: (item: Item) => boolean): readonly Item[] {
  let length = items.length;
  while (length > 0 && isBlank(items[length - 1] as Item)) length -= 1;
  return items.slice(0, length);
}

function lookOf(cells: readonly string[], above: LineLook): LineLook {
  const [first = ''] = cells;
  const filled = cells.filter((text) => text !== '').length;
  if (filled >= LEAST_CELLS && NUMBER_TITLES.has(first)) return 'heading';
  const inTable = above === 'heading' || above === 'row' || above === 'section';
  if (inTable && (filled >= LEAST_CELLS || (first === '' && filled > 0))) return 'row';
  if (SIGNATURES.some((text) => first.startsWith(text))) return 'signature';
  return inTable && filled === 1 && !NOTHING.has(first) ? 'section' : 'words';
}

function lineOf(look: LineLook, cells: readonly string[]): RecordLine {
  if (cells.length === 0) return BLANK_LINE;
  if (look !== 'row' && look !== 'heading') {
    const [{ height } = BLANK_LINE] = textLines(look, '');
    return { look, cells, link: null, height };
  }
  return { look, cells, link: look === 'row' ? linkIn(cells) : null, height: fittedHeight(cells, RECORD_COLUMNS, RECORD_FONT_SIZES[look]) };
}

function linkIn(cells: readonly string[]): RecordLink | null {
  const [, name, cell] = PLACE.exec(cells[2] ?? '') ?? [];
  return name === undefined || cell === undefined ? null : { column: 2, sheet: { id: '', name }, at: parseA1(cell) };
}
