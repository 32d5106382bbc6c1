import { WorkbookRefusal, type OpenOptions, type SheetSnapshot, type WorkbookEvent, type WorkbookSnapshot } from '../app/workbook-port';
import { converse } from './conversation';
import { isAboutItsObject, type OwnFormats } from './own-formats';
import { readSheet, requestSheet } from './read';
import { readFacts, requestFacts } from './sheet-list';
import { requestEvents } from './watch';

/** Sheets asked for in one sync: two annexes of a dozen units stay far below what Excel on the web answers at once. */
const GROUP = 24;

/**
 * Two syncs for up to 24 visible sheets: what there is, with our event handlers; then all cells. One more for every further
 * group, for every time an answer was too large and the group had to be halved, and for a chart sheet in front.
 */
export async function openWorkbook(
  formats: OwnFormats,
  tell: ((event: WorkbookEvent) => void) | null,
  { signal, onProgress, onRead }: OpenOptions,
  onWatching: () => void,
): Promise<WorkbookSnapshot> {
  // A chart sheet in front is no worksheet, and asking which one is fails (OfficeDev/office-js#2444).
  const facts = await askFacts(tell, true).catch((refusal: unknown) => {
    if (!isAboutItsObject(refusal)) throw refusal;
    return askFacts(tell, false);
  });
  onWatching();
  const visible = facts.sheets.filter((sheet) => sheet.visible);
  const read = new Map<string, SheetSnapshot>();
  const soFar = (): WorkbookSnapshot => ({ ...facts, sheets: facts.sheets.map((sheet) => read.get(sheet.sheet.id) ?? sheet) });
  let size = GROUP;
  while (read.size < visible.length) {
    refuseIfCalledOff(signal);
    const group = visible.slice(read.size, read.size + size);
    onProgress?.({ done: read.size, total: visible.length, current: group[0]?.sheet.name ?? '' });
    const answers = await readGroup(group, formats);
    if (answers === null) size = Math.ceil(group.length / 2);
    for (const sheet of answers ?? []) read.set(sheet.sheet.id, sheet);
    if (answers !== null && read.size < visible.length) await onRead?.(soFar());
  }
  refuseIfCalledOff(signal);
  return soFar();
}

/** One sync. What is active is asked first: when that fails, nothing else of the batch has happened. */
async function askFacts(tell: ((event: WorkbookEvent) => void) | null, withActive: boolean): Promise<WorkbookSnapshot> {
  return converse(async (context) => {
    // Whoever opens has this workbook in front; later on another one may be, and asking for what is active would fail.
    const active = withActive ? context.workbook.worksheets.getActiveWorksheet() : null;
    active?.load('id,name');
    if (tell !== null) requestEvents(context, tell);
    const asked = requestFacts(context);
    await context.sync();
    return { ...readFacts(asked), activeSheet: active === null ? null : { id: active.id, name: active.name } };
  });
}

/**
 * One sync. Null when the answer was too large for Excel on the web; a single sheet that is too large by itself is
 * taken as empty, with everything beyond what we read.
 */
async function readGroup(group: readonly SheetSnapshot[], formats: OwnFormats): Promise<readonly SheetSnapshot[] | null> {
  try {
    return await converse(
      async (context) => {
        const requests = group.map((sheet) => ({ sheet, request: requestSheet(context, sheet.sheet.id) }));
        await context.sync();
        return requests.map(({ sheet, request }) => readSheet(request, sheet, formats));
      },
      group.length === 1 ? (group[0]?.sheet.name ?? null) : null,
    );
  } catch (refusal) {
    if (!(refusal instanceof WorkbookRefusal) || refusal.code !== 'payload-too-large') throw refusal;
    return group.length > 1 ? null : group.map(tooLarge);
  }
}

function tooLarge(sheet: SheetSnapshot): SheetSnapshot {
  const grid = { sheet: sheet.sheet, top: 0, left: 0, rows: [], merges: [], hiddenRows: new Set<number>() };
  return { ...sheet, grid, beyond: true };
}

function refuseIfCalledOff(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new WorkbookRefusal('cancelled');
}
