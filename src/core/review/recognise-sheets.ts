import type { Form, UnreadBlock } from '../forms/form';
import type { FormMapping } from '../forms/areas/mapping';
import { recognise } from '../forms/recognise';
import { lexiconOf, type Lexicon, type PlaceWords } from '../forms/words/lexicon';
import type { Grid } from '../grid/grid';
import { isOwnRecord } from '../record/record-sheet';
import type { ReviewSettings, UnrecognisedSheet } from './result';

/** One sheet and what was found on it. A grid never changes, so neither does this. */
interface RecognisedSheet {
  readonly grid: Grid;
  readonly mapping: FormMapping | undefined;
  readonly words: Lexicon;
  readonly forms: readonly Form[];
  /** Tables and figures that belong to no form; our own record is none of the workbook's. */
  readonly unread: readonly UnreadBlock[];
  /** A sheet without any form, and what was looked for there. */
  readonly unrecognised: readonly UnrecognisedSheet[];
}

/** What stands on all sheets, in their order. */
export interface RecognisedSheets {
  readonly mappings: ReviewSettings['decisions']['mappings'];
  readonly words: Lexicon;
  readonly sheets: readonly RecognisedSheet[];
  readonly forms: readonly Form[];
  readonly unread: readonly UnreadBlock[];
  readonly unrecognised: readonly UnrecognisedSheet[];
}

/**
 * What is on each sheet. Only sheets that are other objects than before are looked into: of a thousand units, to ask each
 * what it has would take longer after a keystroke than to review the one that changed.
 */
export function recogniseSheets(
  grids: readonly Grid[],
  { decisions: { mappings }, pack }: ReviewSettings,
  before: RecognisedSheets | null = null,
): RecognisedSheets {
  const words = lexiconFor(pack);
  const sameWay = before?.mappings === mappings && before.words === words;
  let byGrid: ReadonlyMap<Grid, RecognisedSheet> | null = null;
  const sheets = grids.map((grid, index) => {
    const there = before?.sheets[index];
    if (there !== undefined && sameWay && there.grid === grid) return there;
    const mapping = mappings[grid.sheet.id];
    let known = there;
    if (known !== undefined && known.grid.sheet.id !== grid.sheet.id) {
      // Sheets were inserted, removed or moved.
      byGrid ??= new Map(before?.sheets.map((sheet) => [sheet.grid, sheet]));
      known = byGrid.get(grid);
    }
    return known?.grid === grid && known.mapping === mapping && known.words === words ? known : recognised(grid, mapping, words);
  });
  return {
    mappings,
    words,
    sheets,
    forms: gathered(sheets, ({ forms }) => forms, before && { sheets: before.sheets, items: before.forms }),
    unread: gathered(sheets, ({ unread }) => unread, before && { sheets: before.sheets, items: before.unread }),
    unrecognised: gathered(sheets, ({ unrecognised }) => unrecognised, before && { sheets: before.sheets, items: before.unrecognised }),
  };
}

function recognised(grid: Grid, mapping: FormMapping | undefined, words: Lexicon): RecognisedSheet {
  const { forms, unread, reason } = recognise(grid, words, mapping);
  return {
    grid,
    mapping,
    words,
    forms,
    unread: isOwnRecord(grid) ? [] : unread,
    unrecognised: reason !== null && forms.length === 0 ? [{ sheet: grid.sheet, reason }] : [],
  };
}

/** The items of all sheets in one list; where sheets only have others in place of what they had, they are exchanged in it. */
function gathered<Item>(
  sheets: readonly RecognisedSheet[],
  itemsOf: (sheet: RecognisedSheet) => readonly Item[],
  before: { readonly sheets: readonly RecognisedSheet[]; readonly items: readonly Item[] } | null,
): readonly Item[] {
  if (before?.sheets.length !== sheets.length) return sheets.flatMap(itemsOf);
  const items = [...before.items];
  for (const [index, sheet] of sheets.entries()) {
    const earlier = before.sheets[index];
    if (earlier === sheet) continue;
    const [had, has] = [earlier === undefined ? [] : itemsOf(earlier), itemsOf(sheet)];
    const [first] = had;
    if (had.length !== has.length) return sheets.flatMap(itemsOf);
    if (first !== undefined) items.splice(before.items.indexOf(first), has.length, ...has);
  }
  return items;
}

const lexicons = new WeakMap<PlaceWords['words'], Lexicon>();

/** What a place says otherwise joins the common words; the same parts of a pack give the same lexicon. */
export function lexiconFor({ words, rows, layouts, classes }: PlaceWords): Lexicon {
  const known = lexicons.get(words);
  const same = known?.place.rows === rows && known.place.layouts === layouts && known.place.classes === classes;
  const lexicon = same ? known : lexiconOf({ words, rows, layouts, classes });
  lexicons.set(words, lexicon);
  return lexicon;
}
