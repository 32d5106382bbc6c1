import type { Fulfilment, IndicatorFigures } from '../compute/figures';
import { isShareNamed } from './magnitude';

/**
 * Whether a percentage was scored against 100 instead of its target: 98 % of a target of 98 % given 19.6 of 20.
 * Only where the points follow exactly.
 */
export function scoredAgainstHundred(figures: IndicatorFigures): boolean {
  const { indicator, points, fulfilment, direction } = figures;
  const { stated, verdict } = figures.score;
  if (verdict !== 'differs' || stated === null || points === null || fulfilment === null) return false;
  if (!isPercentage(indicator.name.label.zh, fulfilment)) return false;
  const { actual, target } = fulfilment;
  if (direction.direction === 'smaller' || actual === null || target === null || target.gte(100) || actual.gte(100)) return false;
  return points.times(actual).div(100).toDecimalPlaces(Math.max(2, stated.decimalPlaces())).eq(stated);
}

/** Many forms leave the percent sign out: 参合率 95. */
function isPercentage(name: string, { scale, unit }: Fulfilment): boolean {
  return scale === 'percent' || (scale === 'amount' && unit === '' && isShareNamed(name));
}
