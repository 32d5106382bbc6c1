import { WorkbookRefusal, type NewSheet } from '../app/workbook-port';
import { sameContents } from '../core/edits/edit';
import { areaToA1, type Area } from '../core/grid/address';
import type { Cell } from '../core/grid/cell';
import type { Grid } from '../core/grid/grid';
import { freeSheetName } from '../core/grid/sheet-name';
import { converse } from './conversation';
import { enteredText } from './entered-text';
import type { OwnFormats } from './own-formats';
import { readSheet, requestSheet, withSheets } from './read';
import { readFacts, requestFacts, type WorkbookFacts } from './sheet-list';

/** Points a character of the standard font takes in a column. */
const POINTS_PER_CHARACTER = 5.6;
const USUAL_WIDTH = 12;
/** Excel on the web takes 5 MB at once; a cell is sent with its format, and a character is up to three bytes. */
const MOST_CHARACTERS = 500_000;
const CHARACTERS_PER_CELL = 40;
const CHARACTERS_PER_STEP = 400;
/** Longer texts than this stand at the left. */
const LONG_TEXT = 12;

export interface AddedFacts {
  readonly facts: WorkbookFacts;
  readonly added: readonly Grid[];
}

/**
 * Two syncs: one asks for the names that are taken, one writes and reads back; one more for every half million characters.
 * When one of them fails, or a cell does not take what it is given, three more take away what was added.
 */
export async function addNewSheets(sheets: readonly NewSheet[], formats: OwnFormats): Promise<AddedFacts> {
  const placed = withFreeNames(sheets, await namesTaken());
  let result: AddedFacts;
  try {
    result = await writeAndRead(placed, formats);
  } catch (refusal) {
    await takeAway(placed, refusal);
    throw refusal;
  }
  const refused = placed.find(({ grid }, index) => !sameContents(grid, result.added[index] ?? grid));
  if (refused === undefined) return result;
  const refusal = new WorkbookRefusal('failed', refused.name);
  await takeAway(placed, refusal);
  throw refusal;
}

/** Three syncs: one for the sheets there are, one looks whether these are as they were added, one takes them out. */
export async function removeNewSheets(sheets: readonly Grid[], formats: OwnFormats): Promise<WorkbookFacts> {
  return converse(async (context) => {
    const facts = requestFacts(context);
    await context.sync();
    const known = readFacts(facts).sheets;
    const left = sheets.filter(({ sheet }) => known.some((other) => other.sheet.id === sheet.id));
    const requests = left.map((grid) => ({ grid, request: requestSheet(context, grid.sheet.id) }));
    await context.sync();
    for (const { grid, request } of requests) {
      const now = known.find(({ sheet }) => sheet.id === grid.sheet.id);
      const read = now === undefined ? null : readSheet(request, now, formats);
      if (read === null || read.beyond || read.grid === null || !sameContents(read.grid, grid))
        throw new WorkbookRefusal('stale', now?.sheet.name ?? grid.sheet.name);
    }
    for (const { sheet } of left) context.workbook.worksheets.getItem(sheet.id).delete();
    const after = requestFacts(context);
    await context.sync();
    return readFacts(after);
  }, sheets[0]?.sheet.name ?? null);
}

/** One sync. */
async function namesTaken(): Promise<readonly string[]> {
  return converse(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

function withFreeNames(sheets: readonly NewSheet[], taken: readonly string[]): readonly NewSheet[] {
  const names = [...taken];
  return sheets.map((sheet) => {
    const name = freeSheetName(sheet.name, names);
    names.push(name);
    return { ...sheet, name };
  });
}

async function writeAndRead(sheets: readonly NewSheet[], formats: OwnFormats): Promise<AddedFacts> {
  return converse(async (context) => {
    const steps = sheets.flatMap((sheet): Step[] => {
      const add: Step = { characters: CHARACTERS_PER_STEP, send: () => context.workbook.worksheets.add(sheet.name) };
      return [add, ...looksOf(sheet), ...contentsOf(sheet), ...mergesOf(sheet)];
    });
    const batches = batchesOf(steps);
    for (const [index, batch] of batches.entries()) {
      for (const step of batch) step.send(context);
      if (index < batches.length - 1) await send(context);
    }
    const facts = requestFacts(context);
    const requests = sheets.map(({ name }) => ({ name, request: requestSheet(context, name) }));
    await context.sync();
    const known = readFacts(facts);
    const idOf = (name: string) => known.sheets.find(({ sheet }) => sheet.name === name)?.sheet.id ?? '';
    const read = withSheets(known, new Map(requests.map(({ name, request }) => [idOf(name), request])), formats);
    const added = sheets.flatMap(({ name }) => read.sheets.find(({ sheet }) => sheet.name === name)?.grid ?? []);
    return { facts: read, added };
  }, sheets[0]?.name ?? null);
}

/**
 * Three syncs. A sheet of that name which holds anything else is somebody else's, who took the name meanwhile: Excel could not bring
 * it back.
 * @throws WorkbookRefusal `failed` when they cannot be taken away: it would not do to try again as if nothing had been added.
 */
async function takeAway(sheets: readonly NewSheet[], because: unknown): Promise<void> {
  try {
    await converse(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const named = worksheets.items.flatMap((sheet) => {
        const grid = sheets.find(({ name }) => name === sheet.name)?.grid;
        return grid === undefined ? [] : [{ sheet, grid, used: sheet.getUsedRange(true) }];
      });
      for (const { used } of named) used.load('values,rowIndex,columnIndex');
      await context.sync();
      for (const { sheet, grid, used } of named) if (holdsNothingBut(grid, used)) sheet.delete();
      await context.sync();
    });
  } catch {
    throw new WorkbookRefusal('failed', sheets[0]?.name ?? null, because instanceof Error ? because.message : String(because));
  }
}

/** Whether every cell that is filled in is as it was to be written; of what failed half way the rest is blank. */
function holdsNothingBut({ rows }: Grid, { values, rowIndex, columnIndex }: Excel.Range): boolean {
  return values.every((cells: readonly unknown[], row) =>
    cells.every((value, column) => {
      const due = rows[rowIndex + row]?.[columnIndex + column]?.value ?? '';
      return value === '' || String(value) === String(typeof due === 'object' ? due.error : due);
    }),
  );
}

/** Something to tell Excel of a sheet, and about how many characters it takes. */
interface Step {
  readonly characters: number;
  readonly send: (context: Excel.RequestContext) => void;
}

function batchesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let sent = 0;
  for (const step of steps) {
    const last = batches.at(-1);
    sent += step.characters;
    if (last !== undefined && sent <= MOST_CHARACTERS) last.push(step);
    else {
      batches.push([step]);
      sent = step.characters;
    }
  }
  return batches;
}

async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

/** Dressed before it is filled: Excel makes a row as tall as its text when text comes into a cell that already wraps. */
function* looksOf({ name, grid, columnWidths, captionRows }: NewSheet): Iterable<Step> {
  const width = widthOf(grid.rows);
  const bottom = grid.rows.length - 1;
  const format = (area: Area, set: (format: Excel.RangeFormat) => void): Step => ({
    characters: CHARACTERS_PER_STEP,
    send: (context) => set(context.workbook.worksheets.getItem(name).getRange(areaToA1(area)).format),
  });
  for (let column = 0; column < width; column += 1) {
    const points = (columnWidths[column] ?? USUAL_WIDTH) * POINTS_PER_CHARACTER;
    yield format({ top: 0, left: column, bottom: 0, right: column }, (look) => (look.columnWidth = points));
  }
  if (bottom < 0) return;
  const whole: Area = { top: 0, left: 0, bottom, right: width - 1 };
  yield format(whole, (look) => {
    look.wrapText = true;
    look.verticalAlignment = 'Center';
    look.horizontalAlignment = 'Center';
  });
  if (captionRows > 0) {
    yield format({ ...whole, bottom: captionRows - 1 }, ({ font }) => {
      font.bold = true;
      font.size = 14;
    });
  }
  if (captionRows > bottom) return;
  yield format({ ...whole, top: captionRows }, ({ borders }) => {
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const)
      borders.getItem(edge).style = 'Continuous';
  });
  for (const area of longTexts(grid.rows, captionRows)) yield format(area, (look) => (look.horizontalAlignment = 'Left'));
}

/** Cells of a row beside each other that hold long text. */
function* longTexts(rows: Grid['rows'], from: number): Iterable<Area> {
  for (const [row, cells] of rows.entries()) {
    if (row < from) continue;
    const isLong = (column: number) => {
      const value = cells[column]?.value;
      return typeof value === 'string' && value.length > LONG_TEXT;
    };
    for (let left = 0; left < cells.length; left += 1) {
      if (!isLong(left)) continue;
      let right = left;
      while (isLong(right + 1)) right += 1;
      yield { top: row, bottom: row, left, right };
      left = right;
    }
  }
}

/** Blocks of whole rows. */
function* contentsOf({ name, grid: { rows } }: NewSheet): Iterable<Step> {
  let block: { top: number; rows: (readonly Cell[])[]; characters: number } = { top: 0, rows: [], characters: 0 };
  for (const [row, cells] of rows.entries()) {
    const characters = cells.reduce((sum, { value }) => sum + CHARACTERS_PER_CELL + (typeof value === 'string' ? value.length : 0), 0);
    if (block.rows.length > 0 && block.characters + characters > MOST_CHARACTERS) {
      yield filling(name, block);
      block = { top: row, rows: [], characters: 0 };
    }
    block.rows.push(cells);
    block.characters += characters;
  }
  if (block.rows.length > 0) yield filling(name, block);
}

function filling(name: string, { top, rows, characters }: { top: number; rows: Grid['rows']; characters: number }): Step {
  const columns = Array.from({ length: widthOf(rows) }, (_, column) => column);
  return {
    characters,
    send({ workbook }) {
      const range = workbook.worksheets
        .getItem(name)
        .getRange(areaToA1({ top, bottom: top + rows.length - 1, left: 0, right: columns.length - 1 }));
      range.numberFormat = rows.map((row) => columns.map((column) => row[column]?.format ?? 'General'));
      range.values = rows.map((row) => columns.map((column) => entryOf(row[column])));
    },
  };
}

/** After the text: a merged area takes it in its first cell alone. */
function* mergesOf({ name, grid: { merges } }: NewSheet): Iterable<Step> {
  for (const merge of merges)
    yield {
      characters: CHARACTERS_PER_STEP,
      send: ({ workbook }) => workbook.worksheets.getItem(name).getRange(areaToA1(merge)).merge(false),
    };
}

/** Text as text, never a formula. */
function entryOf(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? '';
  if (typeof value === 'string') return value === '' ? '' : enteredText(value, cell?.format ?? 'General');
  return typeof value === 'object' ? value.error : value;
}

function widthOf(rows: Grid['rows']): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 1);
}
