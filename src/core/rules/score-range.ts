import { numberIn } from '../forms/field';
import { isScoredAgainstHundred } from '../compute/against-hundred';
import type { IndicatorFigures } from '../compute/figures';
import { mismatch } from './mismatch';
import type { RawFinding, UnitContext } from './rule';

/** A score no indicator can have: more than its points, or less than nothing. Null for any other. */
export function outOfRange({ indicator, points }: IndicatorFigures): 'above' | 'negative' | null {
  const score = numberIn(indicator.score);
  const weight = numberIn(indicator.weight) ?? points;
  if (score === null) return null;
  // 扣分项 | -0.5
  if (score.isNegative() && !score.isZero()) return indicator.isExtra ? null : 'negative';
  return weight !== null && score.gt(weight) ? 'above' : null;
}

/** A percentage scored against 100, whatever its target. */
export function scoredAgainstHundred({ indicator, points, fulfilment, direction, score }: IndicatorFigures): boolean {
  if (score.verdict !== 'differs' || points === null || fulfilment === null || direction.direction === 'smaller') return false;
  return isScoredAgainstHundred(indicator.name.label.zh, fulfilment, points, score.stated);
}

/** What a score should be: as recomputed, or as another score or the total has it where people scored. Null where nothing tells. */
export function scoreFinding(context: UnitContext, { score, indicator }: IndicatorFigures): RawFinding | null {
  const own = mismatch(context, score);
  const marks = context.figures.identities.fullMarks.find(({ field }) => field === indicator.score);
  const isExchanged = marks !== undefined && context.diagnose(marks).cause?.exchangedWith;
  const total = context.figures.selfEvaluation?.total?.filed ?? null;
  const found = own ?? (isExchanged ? mismatch(context, marks) : total && !score.due.computable ? mismatch(context, total) : null);
  return found?.field === indicator.score ? found : null;
}
