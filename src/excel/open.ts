import { WorkbookRefusal, type OpenOptions, type SheetSnapshot, type WorkbookEvent, type WorkbookSnapshot } from '../app/workbook-port';
import { converse } from './conversation';
import type { OwnFormats } from './own-formats';
import { requestSheet } from './read';
import { requestFacts } from './sheet-list';
import { requestEvents } from './watch';

/** Sheets asked for in one sync: two annexes of a dozen units stay far below what Excel on the web answers at once. */
const GROUP = 24;

/**
 * Two syncs for up to 24 visible sheets: what there is, with our event handlers; then all cells. One more for every further
 * group, and for every time an answer was too large and the group had to be halved.
 */
export async function openWorkbook(
  formats: OwnFormats,
  tell: ((event: WorkbookEvent) => void) | null,
  { signal, onProgress }: OpenOptions,
  onWatching: () => void,
): Promise<WorkbookSnapshot> {
  const facts = await converse(async (context) => {
    if (tell !== null) requestEvents(context, tell);
    const asked = requestFacts(context);
    // Whoever opens has this workbook in front; later on another one may be, and asking for what is active would fail.
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id,name');
    await context.sync();
    onWatching();
    return { ...asked(), activeSheet: { id: active.id, name: active.name } };
  });
  const visible = facts.sheets.filter((sheet) => sheet.visible);
  const read = new Map<string, SheetSnapshot>();
  let next = 0;
  let size = GROUP;
  while (next < visible.length) {
    if (signal?.aborted === true) throw new WorkbookRefusal('cancelled');
    const group = visible.slice(next, next + size);
    onProgress?.({ done: next, total: visible.length, current: group[0]?.sheet.name ?? '' });
    try {
      for (const sheet of await readGroup(group, formats)) read.set(sheet.sheet.id, sheet);
      next += group.length;
    } catch (refusal) {
      if (!isTooLarge(refusal) || group.length === 1) throw refusal;
      size = Math.ceil(group.length / 2);
    }
  }
  if (signal?.aborted === true) throw new WorkbookRefusal('cancelled');
  return { ...facts, sheets: facts.sheets.map((sheet) => read.get(sheet.sheet.id) ?? sheet) };
}

/** One sync. */
async function readGroup(group: readonly SheetSnapshot[], formats: OwnFormats): Promise<SheetSnapshot[]> {
  return converse(async (context) => {
    const answers = group.map((sheet) => requestSheet(context, sheet.sheet.id, formats));
    await context.sync();
    return group.flatMap((sheet, index) => answers[index]?.(sheet) ?? []);
  }, group.length === 1 ? (group[0]?.sheet.name ?? null) : null);
}

function isTooLarge(refusal: unknown): boolean {
  return refusal instanceof WorkbookRefusal && refusal.code === 'payload-too-large';
}
