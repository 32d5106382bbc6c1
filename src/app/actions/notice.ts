import { noticeText, rectificationNotice } from '../../core/record/rectification-notice';
import { withUnreadBeside } from '../../core/review/coverage';
import type { Wording } from '../../core/wording';
import type { SessionController } from '../session-controller';
import { recordedReport } from '../recorded-report';
import type { UnitNotice } from '../session';

/** 整改通知 of a unit; null when it has nothing to correct or to explain. Nothing is written. */
export function noticeOf({ state }: SessionController, unitKey: string, language: keyof Wording): UnitNotice | null {
  const { review, decisions } = state;
  const unit = review?.units.find(({ key }) => key === unitKey);
  if (!review || unit === undefined) return null;
  // Of several units, nobody knows which one filed the report.
  const report = review.units.length > 1 ? null : recordedReport(state);
  const notice = rectificationNotice(withUnreadBeside(unit, review), { language, decisions, report });
  return notice === null ? null : { title: notice.title, text: noticeText(notice) };
}
