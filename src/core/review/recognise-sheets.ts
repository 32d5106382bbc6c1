import type { Form, UnreadBlock } from '../forms/form';
import type { FormMapping } from '../forms/mapping';
import { recognise, type Recognition } from '../forms/recognise';
import { lexiconOf, type Lexicon, type PlaceWords } from '../forms/lexicon';
import type { Grid } from '../grid/grid';
import { isOwnRecord } from '../record/record-name';
import type { ReviewSettings, UnrecognisedSheet } from './result';

export interface RecognisedSheet {
  readonly grid: Grid;
  readonly mapping: FormMapping | undefined;
  readonly words: Lexicon;
  readonly recognition: Recognition;
}

/** What is on each sheet. A grid never changes, so neither does what was recognised on it before. */
export function recogniseSheets(
  grids: readonly Grid[],
  { decisions: { mappings }, pack }: ReviewSettings,
  before: readonly RecognisedSheet[] = [],
): RecognisedSheet[] {
  const words = lexiconFor(pack);
  let byGrid: ReadonlyMap<Grid, RecognisedSheet> | null = null;
  return grids.map((grid, index) => {
    const mapping = mappings[grid.sheet.id];
    let known = before[index];
    if (known !== undefined && known.grid.sheet.id !== grid.sheet.id) {
      // Sheets were inserted, removed or moved.
      byGrid ??= new Map(before.map((sheet) => [sheet.grid, sheet]));
      known = byGrid.get(grid);
    }
    return known?.grid === grid && known.mapping === mapping && known.words === words
      ? known
      : { grid, mapping, words, recognition: recognise(grid, mapping, words) };
  });
}

const lexicons = new WeakMap<PlaceWords['words'], Lexicon>();

/** What a place says otherwise joins the common words; the same parts of a pack give the same lexicon. */
function lexiconFor({ words, rows, layouts, classes }: PlaceWords): Lexicon {
  const known = lexicons.get(words);
  const same = known?.place.rows === rows && known.place.layouts === layouts && known.place.classes === classes;
  const lexicon = same ? known : lexiconOf({ words, rows, layouts, classes });
  lexicons.set(words, lexicon);
  return lexicon;
}

/** Every form, in the order of the sheets. Loops here and below: they run over a thousand units after every keystroke. */
export function formsOn(sheets: readonly RecognisedSheet[]): Form[] {
  const forms: Form[] = [];
  for (const { recognition } of sheets) {
    for (const form of recognition.forms) forms.push(form);
  }
  return forms;
}

/** Tables and figures on the sheets that belong to no form; our own record is none of the workbook's. */
export function unreadOn(sheets: readonly RecognisedSheet[]): UnreadBlock[] {
  const unread: UnreadBlock[] = [];
  for (const { grid, recognition } of sheets) {
    if (recognition.unread.length > 0 && !isOwnRecord(grid)) unread.push(...recognition.unread);
  }
  return unread;
}

/** The sheets without any form, and what was looked for there. */
export function unrecognisedOf(sheets: readonly RecognisedSheet[]): UnrecognisedSheet[] {
  const unrecognised: UnrecognisedSheet[] = [];
  for (const { grid, recognition } of sheets) {
    if (recognition.reason !== null && recognition.forms.length === 0) unrecognised.push({ sheet: grid.sheet, reason: recognition.reason });
  }
  return unrecognised;
}
