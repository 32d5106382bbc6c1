import { holdsRecord, recordIn } from '../../core/record/former-record';
import type { SettledFinding } from '../../core/record/record-entries';
import { type RecordSheet, RECORD_SHEET_NAME } from '../../core/record/record-sheet';
import type { Wording } from '../../core/wording';
import type { Finding } from '../../core/rules/finding';
import type { Grid } from '../../core/grid/grid';
import type { SessionController } from '../session-controller';
import { findingAgain } from '../find-in-review';
import { recordedReport } from '../recorded-report';
import { reviewRecord } from '../review-record';
import type { JournalEntry } from '../journal-entry';

/** 生成复核记录: an entry of the journal like any other. */
export async function writeRecord(controller: SessionController, language: keyof Wording): Promise<void> {
  if (controller.state.review === null) return;
  await controller.act(async () => {
    // What is under way may have changed the review; that there is one it cannot change.
    const written = recordOf(controller, language);
    if (written === null) return;
    const { sheet, former } = await controller.port.writeRecord(written);
    const { decisions } = controller.state;
    const entry = {
      action: 'record',
      label: RECORD_SHEET_NAME,
      findings: [],
      at: controller.environment.now(),
      edits: [],
      sheets: [],
      decisionsBefore: decisions,
      decisionsAfter: decisions,
      state: 'done',
      record: { written: { ...written, name: sheet }, former: former && formerRecord(controller, former) },
    } as const;
    controller.log(entry, { kind: 'record-written', sheet });
  });
}

/** As we wrote it ourselves, where nobody wrote into it since: its links and pages are known then. */
function formerRecord({ state }: SessionController, grid: Grid): RecordSheet {
  const ours = state.journal.flatMap(({ record }) => (record === undefined ? [] : [record.written]));
  return ours.reverse().find((record) => holdsRecord(grid, record)) ?? recordIn(grid);
}

function recordOf(controller: SessionController, language: keyof Wording): RecordSheet | null {
  const { review, pack, decisions, journal, opened } = controller.state;
  if (review === null) return null;
  const settled = journal.flatMap(settledBy).filter(({ finding }) => !stillOpen(controller, finding));
  return reviewRecord({
    language,
    review,
    pack,
    decisions,
    report: recordedReport(controller.state),
    now: controller.environment.now(),
    work: { settled: lastOfEach(settled), opened },
  });
}

function settledBy({ action, state, findings, at }: JournalEntry): SettledFinding[] {
  if (state !== 'done' || (action !== 'accept' && action !== 'write-note' && action !== 'write-notes')) return [];
  const by = action === 'accept' ? 'accepted' : 'note-written';
  return findings.map((finding) => ({ finding, by, at: at.toISOString() }));
}

/** What was settled twice is told once, as it was settled last. */
function lastOfEach(settled: readonly SettledFinding[]): readonly SettledFinding[] {
  return [...new Map(settled.map((each) => [each.finding.key, each])).values()];
}

/** Settled once, and wrong again since. */
function stillOpen({ state }: SessionController, finding: Finding): boolean {
  return state.review !== null && findingAgain(state.review, finding) !== null;
}
