import { numberIn } from '../compute/amount';
import { Decimal } from '../compute/decimal';
import type { IndicatorFigures } from '../compute/figures';

/**
 * Whether a percentage was scored against 100 instead of its target: 98 % of a target of 98 % given 19.6 of 20.
 * Only where the points follow exactly.
 */
export function scoredAgainstHundred({ indicator, fulfilment }: IndicatorFigures, weight = numberIn(indicator.weight)): boolean {
  const score = numberIn(indicator.score);
  if (score === null || weight === null || fulfilment?.scale !== 'percent') return false;
  const { actual, target } = fulfilment;
  if (actual === null || target === null || target.gte(100) || actual.gte(100) || actual.lt(target)) return false;
  return weight.times(actual).div(100).toDecimalPlaces(Math.max(2, score.decimalPlaces())).eq(score) && !score.eq(weight);
}

/** The points an indicator must have where the form states none: what its level leaves after the others' full scores. */
export function impliedWeight(levelWeight: Decimal, otherScores: readonly (Decimal | null)[]): Decimal | null {
  let rest = levelWeight;
  for (const score of otherScores) {
    if (score === null) return null;
    rest = rest.minus(score);
  }
  return rest.gt(0) ? rest : null;
}
