import { numberIn } from '../compute/amount';
import type { IndicatorFigures } from '../compute/figures';

/** A score no indicator can have: more than its points, or less than nothing. Null for any other. */
export function outOfRange({ indicator, points }: IndicatorFigures): 'above' | 'negative' | null {
  const score = numberIn(indicator.score);
  const weight = numberIn(indicator.weight) ?? points;
  if (score === null) return null;
  if (score.isNegative() && !score.isZero()) return 'negative';
  return weight !== null && score.gt(weight) ? 'above' : null;
}
