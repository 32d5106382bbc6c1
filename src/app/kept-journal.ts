import type { Field } from '../core/forms/field';
import type { SheetRef } from '../core/grid/grid';
import type { Finding } from '../core/rules/finding';
import { followJournal } from './follow-journal';
import type { JournalEntry, MadeEdit } from './journal-entry';
import type { JournalKeeper } from './journal-keeper';
import type { SessionController } from './session-controller';
import type { SessionState } from './session-state';
import type { WorkbookView } from './workbook-view';

/** The journal of a workbook that was left unsaved, with the sheets its cells stood in: by them they are found again. */
interface KeptJournal extends Pick<SessionState, 'journal' | 'opened' | 'redoable'> {
  /** Another one is of a version that cannot be read. */
  readonly format: 1;
  readonly sheets: WorkbookView;
}

/** Takes up the journal that was kept with this workbook, and keeps it from then on. @returns how to stop. */
export function keepJournal(controller: SessionController, keeper: JournalKeeper): () => void {
  const loaded = keeper.load() as Partial<KeptJournal> | undefined;
  if (loaded?.format === 1) resume(controller, loaded as KeptJournal);
  let kept: Partial<SessionState> = {};
  const keep = (): void => {
    const { journal, opened, phase } = controller.state;
    if (phase !== 'ready' || (journal === kept.journal && opened === kept.opened)) return;
    kept = { journal, opened };
    // What came of an action is shown first.
    controller.environment.schedule(0, () => keeper.keep(keptOf(controller)));
  };
  keep();
  return controller.store.subscribe(keep);
}

function keptOf({ state, sheets }: SessionController): KeptJournal {
  const written = new Set(state.journal.flatMap(({ edits }) => edits.map(({ sheet }) => sheet.id)));
  return {
    format: 1,
    journal: state.journal.map((entry) => ({ ...entry, findings: entry.findings.map(storable) })),
    opened: new Map([...state.opened].map(([key, unit]) => [key, { ...unit, findings: unit.findings.map(storable) }])),
    redoable: state.redoable,
    sheets: sheets.filter(({ sheet }) => written.has(sheet.id)),
  };
}

/** What a record says of a finding; an exact decimal cannot be stored, and nothing is corrected by a finding that was. */
function storable(finding: Finding): Finding {
  const field: Field = { ...finding.field, entry: { kind: 'blank' } };
  return { ...finding, field, related: [], fix: null };
}

/** The entries with their cells where they stand now, and the units as they were when the work began. */
function resume(controller: SessionController, { journal, opened, redoable, sheets }: KeptJournal): void {
  // A sheet that was added has another id in the file it was kept as.
  const byName = new Map(controller.sheets.map(({ sheet }) => [sheet.name, sheet]));
  const ids = new Set(controller.sheets.map(({ sheet }) => sheet.id));
  const sheetNow = (sheet: SheetRef): SheetRef => (ids.has(sheet.id) ? sheet : (byName.get(sheet.name) ?? sheet));
  const before = sheets.map((known) => ({ ...known, sheet: sheetNow(known.sheet) }));
  const placed = journal.map((entry): JournalEntry => ({
    ...entry,
    findings: entry.findings.map((finding) => ({ ...finding, field: { ...finding.field, sheet: sheetNow(finding.field.sheet) } })),
    edits: entry.edits.map((edit): MadeEdit => ({ ...edit, sheet: sheetNow(edit.sheet) })),
    sheets: entry.sheets.map(({ draft, grid }) => ({ draft, grid: { ...grid, sheet: sheetNow(grid.sheet) } })),
  }));
  const resumed = followJournal(placed, before, controller.sheets);
  controller.followJournal = followJournal;
  const done = resumed.filter(({ state }) => state === 'done');
  controller.set({
    journal: resumed,
    redoable,
    opened: new Map([...controller.state.opened, ...opened]),
    ...(done.length === 0
      ? {}
      : controller.withNotice({
          kind: 'resumed',
          count: done.length,
          lost: done.filter(({ edits }) => edits.some(({ lost }) => lost)).length,
        })),
  });
}
