import type { IndicatorFigures } from '../compute/figures';

/**
 * Whether a percentage was scored against 100 instead of its target: 98 % of a target of 98 % given 19.6 of 20.
 * Only where the points follow exactly.
 */
export function scoredAgainstHundred({ score: { stated, verdict }, points, fulfilment, direction }: IndicatorFigures): boolean {
  if (verdict !== 'differs' || stated === null || points === null || fulfilment?.scale !== 'percent') return false;
  const { actual, target } = fulfilment;
  if (direction.direction === 'smaller' || actual === null || target === null || target.gte(100) || actual.gte(100)) return false;
  return points.times(actual).div(100).toDecimalPlaces(Math.max(2, stated.decimalPlaces())).eq(stated);
}
