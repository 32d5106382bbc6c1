import { asRecorded, type RecordedReport } from '../core/record/report-rows';
import { reviewReport } from '../core/report/review-report';
import type { SessionState } from './session-state';

/** The report beside the workbook, reviewed as it goes on paper; null where none is open. */
export function recordedReport({ report, review, pack, decisions }: SessionState): RecordedReport | null {
  if (report === null) return null;
  return asRecorded(report.name, reviewReport(report.document, review, { pack, decisions }));
}
