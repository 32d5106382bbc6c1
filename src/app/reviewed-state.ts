import { review } from '../core/review';
import type { Review } from '../core/review/result';
import { findingOf, unitOfSheet } from './find-in-review';
import type { SessionState } from './session-state';
import { hiddenSheets, packOf, reviewable } from './workbook-policy';
import type { WorkbookView } from './workbook-view';

export type ReviewedState = Pick<
  SessionState,
  'review' | 'pack' | 'opened' | 'selected' | 'unitKey' | 'protectedSheets' | 'oversizedSheets' | 'hiddenSheets'
>;

/** What follows from the cells and the decisions: the review, and what of the earlier state still has a place in it. */
export function reviewedState(view: WorkbookView, state: SessionState): ReviewedState {
  const { decisions, review: previous } = state;
  const pack = packOf(decisions);
  const next = review(reviewable(view), { pack, decisions }, previous ?? undefined);
  return {
    review: next,
    pack,
    opened: withOpened(state.opened, next),
    ...shownIn(next, state),
    protectedSheets: view.filter((sheet) => sheet.protected && unitOfSheet(next, sheet.sheet.id) !== null).map(({ sheet }) => sheet),
    oversizedSheets: view.filter((sheet) => sheet.beyond).map(({ sheet }) => sheet),
    hiddenSheets: hiddenSheets(view),
  };
}

/** The unit and the finding that a person has before them, as far as a review has them. */
export function shownIn(
  review: Review | null,
  { selected, unitKey, activeSheet }: Pick<SessionState, 'selected' | 'unitKey' | 'activeSheet'>,
): Pick<SessionState, 'selected' | 'unitKey'> {
  if (review === null) return { selected: null, unitKey: null };
  return {
    selected: selected !== null && findingOf(review, unitKey, selected) !== null ? selected : null,
    unitKey: review.units.some(({ key }) => key === unitKey) ? unitKey : firstUnit(review, activeSheet?.id ?? null),
  };
}

/** Units are remembered as they were first seen; the map stays the same while there are no others. */
function withOpened(opened: SessionState['opened'], { units }: Review): SessionState['opened'] {
  const added = units.filter(({ key }) => !opened.has(key));
  if (added.length === 0) return opened;
  return new Map([...opened, ...added.map(({ key, score, findings }) => [key, { filed: score?.filed.total ?? null, findings }] as const)]);
}

function firstUnit(review: Review, activeSheetId: string | null): string | null {
  const active = activeSheetId === null ? null : unitOfSheet(review, activeSheetId);
  return (active ?? review.units[0])?.key ?? null;
}
