import { WorkbookRefusal, type Change } from '../app/workbook-port';
import { planLooks, type PlannedLook } from '../core/edits/cell-look';
import { type CellContent, type Edit, type LookChange, contentOf, sameContent } from '../core/edits/edit';
import { toA1 } from '../core/grid/address';
import { cellAt } from '../core/grid/grid';
import { SETTING_KEY } from '../core/traces';
import { toCell } from './block';
import { applyLook, readRoom, requestRoom } from './cell-room';
import { converse } from './conversation';
import { enteredText } from './entered-text';
import type { OwnFormats } from './own-formats';
import { requestSheet, withSheets } from './read';
import { requestRows, sameRow } from './row-as-read';
import { readFacts, readSetting, requestFacts, requestSetting, type WorkbookFacts } from './sheet-list';

/** A cell's number format, and whether protection keeps it as it is where the cell itself is open. */
interface CellFormat {
  readonly code: string;
  readonly closed: boolean;
}

const GENERAL: CellFormat = { code: 'General', closed: false };

/** How the cells of a change were found, in the order of its edits, and the setting before it. */
interface Found {
  readonly formats: readonly CellFormat[];
  readonly looks: readonly PlannedLook[];
  readonly stored: string | null;
}

/** The workbook after a change, with what it did to how the cells show. */
export interface WrittenFacts extends WorkbookFacts {
  readonly looks: readonly (LookChange | null)[];
  readonly cramped: readonly string[];
}

/**
 * Two syncs: one looks whether every cell still holds what it should, in the row it was read in, and may be written;
 * one writes and reads back.
 * A batch of Excel's is no transaction, hence the look: nothing of anybody's is overwritten unseen. A change of the
 * setting alone takes one sync. When a cell does not take what it is given, two more put back what was.
 */
export async function writeChange(change: Change, formats: OwnFormats, writesCostUndo: boolean): Promise<WrittenFacts> {
  const found = change.edits.length === 0 ? { formats: [], looks: [], stored: null } : await look(change, writesCostUndo);
  let after: WorkbookFacts;
  try {
    after = await writeAndRead(change, found, formats);
  } catch (refusal) {
    if (change.edits.length > 0 && !beforeAnything(refusal)) await putBack(change, found);
    throw refusal;
  }
  const refused = change.edits.find((edit) => !took(edit, after));
  if (refused === undefined) {
    const cramped = change.edits.flatMap(({ sheet }, index) => (found.looks[index]?.cramped === true ? [sheet.name] : []));
    return { ...after, looks: found.looks.map((planned) => planned.change), cramped: [...new Set(cramped)] };
  }
  await putBack(change, found);
  throw new WorkbookRefusal('failed', refused.sheet.name, toA1(refused.at));
}

/** One sync. */
async function look({ edits, read }: Change, writesCostUndo: boolean): Promise<Found> {
  return converse(async (context) => {
    const setting = requestSetting(context);
    const requests = edits.map((edit) => ({ edit, request: requestTarget(context, edit) }));
    const rooms = edits.map((edit) => (edit.look === undefined ? null : requestRoom(context, edit, read, writesCostUndo)));
    const rows = requestRows(context, edits, read);
    await context.sync();
    const formats = requests.map(({ edit, request }) => {
      const target = readTarget(request);
      if (target.closed) throw new WorkbookRefusal('protected', edit.sheet.name);
      if (!sameContent(target.content, edit.from)) throw new WorkbookRefusal('stale', edit.sheet.name, toA1(edit.at));
      return target.format;
    });
    const moved = rows.find((row) => !sameRow(row));
    if (moved !== undefined) throw new WorkbookRefusal('stale', moved.grid.sheet.name);
    const looks = planLooks(
      edits.map((edit, index) => {
        const room = rooms[index] ?? null;
        return { edit, room: room === null ? null : readRoom(room) };
      }),
    );
    return { formats, looks, stored: readSetting(setting) };
  }, edits[0]?.sheet.name ?? null);
}

/** One sync: every cell by itself, so that hidden and filtered rows are written right; the setting; then all that was written to. */
async function writeAndRead(change: Change, found: Found, formats: OwnFormats): Promise<WorkbookFacts> {
  return converse(async (context) => {
    change.edits.forEach((edit, index) => {
      enter(rangeOf(context, edit), edit.to, found.formats[index] ?? GENERAL);
      const planned = found.looks[index]?.change ?? null;
      if (planned !== null) applyLook(rangeOf(context, edit), planned);
    });
    if (change.stored !== undefined) context.workbook.settings.add(SETTING_KEY, change.stored);
    const facts = requestFacts(context);
    const sheetIds = [...new Set(change.edits.map(({ sheet }) => sheet.id))];
    const requests = new Map(sheetIds.map((id) => [id, requestSheet(context, id)]));
    await context.sync();
    return withSheets(readFacts(facts), requests, formats);
  }, change.edits[0]?.sheet.name ?? null);
}

/** Two syncs: what was not written keeps everything, down to the formats inside its text. */
async function putBack(change: Change, found: Found): Promise<void> {
  await converse(async (context) => {
    const requests = change.edits.map((edit) => requestTarget(context, edit));
    await context.sync();
    change.edits.forEach((edit, index) => {
      const request = requests[index];
      const planned = found.looks[index]?.change ?? null;
      if (planned !== null) applyLook(rangeOf(context, edit), { from: planned.to, to: planned.from });
      if (request === undefined || sameContent(readTarget(request).content, edit.from)) return;
      enter(rangeOf(context, edit), edit.from, found.formats[index] ?? GENERAL);
    });
    if (change.stored !== undefined) restoreStored(context, found.stored);
    await context.sync();
  });
}

/** What was asked for of one cell; to be read after the next sync. */
interface TargetRequest {
  readonly range: Excel.Range;
  readonly ofSheet: Excel.WorksheetProtection;
  readonly ofCell: Excel.FormatProtection;
}

function requestTarget(context: Excel.RequestContext, edit: Edit): TargetRequest {
  const range = rangeOf(context, edit);
  range.load('values,formulas,text,numberFormat');
  const ofSheet = context.workbook.worksheets.getItem(edit.sheet.id).protection;
  ofSheet.load('protected,options');
  const ofCell = rangeOf(context, edit).format.protection;
  ofCell.load('locked');
  return { range, ofSheet, ofCell };
}

function readTarget({ range, ofSheet, ofCell }: TargetRequest): { content: CellContent; format: CellFormat; closed: boolean } {
  const { values, formulas, text, numberFormat } = range;
  const cell = toCell(values[0]?.[0], formulas[0]?.[0], text[0]?.[0], numberFormat[0]?.[0]);
  // Formatting cells is a permission of its own, apart from writing into those that are open.
  const formatsClosed = ofSheet.protected && ofSheet.options.allowFormatCells !== true;
  return {
    content: contentOf(cell),
    format: { code: cell.format, closed: formatsClosed },
    closed: ofSheet.protected && ofCell.locked,
  };
}

function restoreStored(context: Excel.RequestContext, stored: string | null): void {
  const { settings } = context.workbook;
  // Set before it is deleted: a setting that was never written cannot be.
  settings.add(SETTING_KEY, stored ?? '');
  if (stored === null) settings.getItem(SETTING_KEY).delete();
}

function rangeOf(context: Excel.RequestContext, { sheet, at }: Edit): Excel.Range {
  return context.workbook.worksheets.getItem(sheet.id).getRange(toA1(at));
}

function enter(range: Excel.Range, content: CellContent, format: CellFormat): void {
  if (content.kind === 'formula') {
    range.formulas = [[content.formula]];
    // A formula over percentages would otherwise turn a General cell into a percentage.
    if (!format.closed) range.numberFormat = [[format.code]];
    return;
  }
  const { value } = content;
  range.values = [[value === null ? '' : typeof value === 'string' ? enteredText(value, format.code) : value]];
}

function took(edit: Edit, after: WorkbookFacts): boolean {
  const grid = after.sheets.find(({ sheet }) => sheet.id === edit.sheet.id)?.grid ?? null;
  if (grid === null) return false;
  const content = contentOf(cellAt(grid, edit.at));
  // Excel spells a formula its own way, so only its being one is asked for.
  return edit.to.kind === 'formula' ? content.kind === 'formula' : sameContent(content, edit.to);
}

/** Refusals that Excel gives before it begins: nothing was written. */
function beforeAnything(refusal: unknown): boolean {
  return (
    refusal instanceof WorkbookRefusal && (refusal.code === 'editing' || refusal.code === 'busy' || refusal.code === 'payload-too-large')
  );
}
