import { numberIn } from '../compute/amount';
import type { IndicatorFigures } from '../compute/figures';

/**
 * Whether a percentage was scored against 100 instead of its target: 98 % of a target of 98 % given 19.6 of 20.
 * Only where the points follow exactly.
 */
export function scoredAgainstHundred({ indicator, points, fulfilment }: IndicatorFigures): boolean {
  const score = numberIn(indicator.score);
  if (score === null || points === null || fulfilment?.scale !== 'percent') return false;
  const { actual, target } = fulfilment;
  if (actual === null || target === null || target.gte(100) || actual.gte(100) || actual.lt(target)) return false;
  return points.times(actual).div(100).toDecimalPlaces(Math.max(2, score.decimalPlaces())).eq(score) && !score.eq(points);
}
