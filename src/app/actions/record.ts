import { buildRecord, type SettledFinding } from '../../core/record/build-record';
import type { RecordedReport } from '../../core/record/report-rows';
import { reviewReport } from '../../core/report/review-report';
import type { RecordSheet } from '../../core/record/record-sheet';
import type { Wording } from '../../core/wording';
import type { Finding } from '../../core/rules/finding';
import type { Desk } from '../desk';
import { findingAgain } from '../find-in-review';
import { localTime } from '../local-time';
import type { JournalEntry } from '../session';

/** 生成复核记录 */
export async function writeRecord(desk: Desk, language: keyof Wording): Promise<void> {
  if (desk.state.review === null) return;
  const sheet = await desk.act(() => desk.port.writeRecord(recordOf(desk, language)));
  desk.notify({ kind: 'record-written', sheet });
}

function recordOf(desk: Desk, language: keyof Wording): RecordSheet {
  const { review, pack, decisions, journal } = desk.state;
  return buildRecord(review?.units ?? [], {
    language,
    reviewedAt: desk.environment.now().toISOString(),
    formatTime: localTime,
    pack,
    decisions,
    report: recordedReport(desk),
    settled: journal.flatMap(settledBy).filter(({ finding }) => !stillOpen(desk, finding)),
  });
}

function recordedReport({ state: { report, review, pack, decisions } }: Desk): RecordedReport | null {
  if (report === null) return null;
  return { name: report.name, findings: reviewReport(report.document, review, { pack, decisions }).findings };
}

function settledBy({ action, state, findings, at }: JournalEntry): SettledFinding[] {
  if (state !== 'done' || (action !== 'accept' && action !== 'write-note' && action !== 'write-notes')) return [];
  const by = action === 'accept' ? 'accepted' : 'note-written';
  return findings.map((finding) => ({ finding, by, at: at.toISOString() }));
}

/** Settled once, and wrong again since. */
function stillOpen({ state }: Desk, finding: Finding): boolean {
  return state.review !== null && findingAgain(state.review, finding) !== null;
}
