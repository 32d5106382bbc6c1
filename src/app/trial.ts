import { applyEdits } from '../core/edits/apply';
import type { CellContent } from '../core/edits/edit';
import type { CellValue } from '../core/grid/cell';
import { isOpen } from '../core/settled';
import { review } from '../core/review';
import type { Review } from '../core/review/result';
import type { Finding } from '../core/rules/finding';
import type { SessionController } from './session-controller';
import { editsOf, unitOfSheet } from './find-in-review';
import type { Trial } from './session';
import { reviewable } from './workbook-policy';

/** 试算: what would come of accepting this, in memory alone. Nothing changes where there is nothing to accept. */
export function tryOut(controller: SessionController, finding: Finding, as: 'value' | 'formula'): Trial {
  const { review: before, decisions, pack } = controller.state;
  const edits = editsOf(finding, as);
  const { sheet } = finding.field;
  const known = new Set(open(before, sheet.id, controller).map(({ key }) => key));
  const totalBefore = totalOf(before, sheet.id);
  if (before === null || edits.length === 0) {
    return { totalBefore, totalAfter: totalBefore, findingsBefore: known.size, findingsAfter: known.size };
  }
  const due = new Map(finding.fix?.edits.map(({ edit }) => [edit.key, edit.to]));
  const grids = applyEdits(reviewable(controller.sheets), edits, ({ key }) => valueOf(due.get(key)));
  const after = review(grids, { pack, decisions }, before);
  // A formula that follows from the cell cannot be calculated here: that it lags behind is no finding.
  const left = open(after, sheet.id, controller).filter(({ key, field }) => known.has(key) || field.cell.formula === null);
  return { totalBefore, totalAfter: totalOf(after, sheet.id), findingsBefore: known.size, findingsAfter: left.length };
}

/** The total as its cell will hold it. A formula cannot be calculated here: it will hold what it adds up. */
function totalOf(current: Review | null, sheetId: string): string | null {
  const score = current === null ? null : unitOfSheet(current, sheetId)?.score;
  if (!score) return null;
  const calculated = (score.filed.field?.cell.formula ?? null) !== null;
  return calculated ? score.sumOfScores : score.filed.total;
}

function valueOf(content: CellContent | undefined): CellValue | undefined {
  return content?.kind === 'value' ? content.value : undefined;
}

function open(current: Review | null, sheetId: string, { state }: SessionController): Finding[] {
  const unit = current === null ? null : unitOfSheet(current, sheetId);
  return (unit?.findings ?? []).filter((finding) => isOpen(finding, state.decisions));
}
