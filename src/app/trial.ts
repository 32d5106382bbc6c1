import { applyEdits } from '../core/edits/apply';
import { isIgnored } from '../core/ignored';
import { review, type Review, type UnitReview } from '../core/review';
import type { Finding } from '../core/rules/finding';
import type { Desk } from './desk';
import { unitOfSheet } from './find-in-review';
import type { Trial } from './session';
import { visibleGrids } from './workbook-view';

/** 试算: what would come of this, in memory alone. Null when there is nothing to try. */
export function tryOut(desk: Desk, finding: Finding, as: 'value' | 'formula'): Trial | null {
  const { review: before, decisions, pack } = desk.state;
  const edit = as === 'formula' ? finding.fix?.formula : finding.fix?.edit;
  if (before === null || edit === undefined || edit === null) return null;
  const due = finding.fix?.edit.to;
  const grids = applyEdits(visibleGrids(desk.sheets), [edit], () => (due?.kind === 'value' ? due.value : undefined));
  const after = review(grids, { pack, decisions }, before);
  const known = new Set(open(unitOfSheet(before, edit.sheet.id), desk).map(({ key }) => key));
  // A formula that follows from the cell cannot be calculated here: that it lags behind is no finding.
  const left = open(unitOfSheet(after, edit.sheet.id), desk).filter(({ key, field }) => known.has(key) || field.cell.formula === null);
  return {
    totalBefore: totalOf(before, edit.sheet.id),
    totalAfter: totalOf(after, edit.sheet.id),
    findingsBefore: known.size,
    findingsAfter: left.length,
  };
}

/** The total that the scores as filed add up to, in the unit with this sheet. */
export function totalOf(current: Review | null, sheetId: string): string | null {
  return current === null ? null : (unitOfSheet(current, sheetId)?.score?.filed ?? null);
}

function open(unit: UnitReview | null, { state }: Desk): Finding[] {
  return (unit?.findings ?? []).filter((finding) => !isIgnored(finding, state.decisions));
}
