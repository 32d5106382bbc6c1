import { rectificationNotice } from '../core/record/rectification-notice';
import { withUnreadBeside } from '../core/review/coverage';
import { noticeDocument } from '../files/drafting/notice-document';
import { NotReviewed, wordsFor } from './not-reviewed';
import { reportOf } from './report';
import { isReportName } from './report-beside';
import { reviewedCopy } from './reviewed-copy';
import { reviewFile, type Reviewed } from './review-file';
import { failedTask, type Task, type TaskResult } from './task-result';
import { unitSummaries } from './unit-summary';

/** Reviews a file and makes its copy. Never throws: what went wrong stands in the report. */
export function perform({ file, report, pack, copy, notes = false }: Task): TaskResult {
  try {
    const reviewed = reviewFile(file, report, pack);
    return {
      pack,
      report: reportOf(file, reviewed),
      summaries: unitSummaries(file, reviewed),
      copy: copy ? copyOf(file, reviewed, notes) : null,
      notices: copy ? noticesOf(reviewed) : [],
    };
  } catch (error) {
    return failedTask(file, pack, wordsFor(file, error), error instanceof NotReviewed ? error.coverage : undefined);
  }
}

/** What was ignored or explained in the workbook is not asked for again. */
function noticesOf({ review, known: { decisions }, recorded }: Reviewed): readonly (Uint8Array | null)[] {
  const { units } = review;
  return units.map((unit) => {
    // Whose report it is, where there are several units, nobody has said.
    const notice = rectificationNotice(withUnreadBeside(unit, review), {
      language: 'zh',
      decisions,
      report: units.length === 1 ? recorded : null,
    });
    return notice === null ? null : noticeDocument(notice);
  });
}

/** @throws NotReviewed */
function copyOf(file: string, reviewed: Reviewed, notes: boolean): Uint8Array {
  if (isReportName(file)) throw new NotReviewed(`“${file}”是 Word 文档，--out 只为工作簿生成复核件。不加 --out 可查看复核结果。`);
  try {
    return reviewedCopy(reviewed, { notes, now: new Date() });
  } catch (error) {
    const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new NotReviewed(`“${file}”能够复核，但复核件未能生成（${words}）。不加 --out 可先查看问题；请把此文件交给维护人员。`);
  }
}
