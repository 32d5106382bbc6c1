import { noticeText, rectificationNotice } from '../../core/record/rectification-notice';
import type { RecordedReport } from '../../core/record/report-rows';
import { reviewReport } from '../../core/report/review-report';
import type { Wording } from '../../core/wording';
import type { Desk } from '../desk';
import type { UnitNotice } from '../session';

/** 整改通知 of a unit; null when it has nothing to correct or to explain. Nothing is written. */
export function noticeOf(
  { state: { review, decisions, report, pack } }: Desk,
  unitKey: string,
  language: keyof Wording,
): UnitNotice | null {
  const unit = review?.units.find(({ key }) => key === unitKey);
  if (!review || unit === undefined) return null;
  // Of several units, nobody knows which one filed the report.
  const recorded: RecordedReport | null =
    report === null || review.units.length > 1
      ? null
      : { name: report.name, findings: reviewReport(report.document, review, { pack, decisions }).findings };
  const notice = rectificationNotice(unit, { language, decisions, report: recorded });
  return notice === null ? null : { title: notice.title, text: noticeText(notice) };
}
