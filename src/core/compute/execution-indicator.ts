import { numberIn } from '../forms/field';
import type { Indicator } from '../forms/form';
import type { RulePack } from '../packs/pack';
import { constant, product, type Expression } from './expression';
import { rateAgrees, scoresAgree } from './check';
import type { Comparison } from './comparison';
import { Decimal, HUNDRED } from './decimal';
import type { Due } from './checked';

/**
 * An execution rate that stands among the indicators was rounded when it was copied there; its points are due on the
 * rate itself, as in the funds block. Null for any other indicator, and where the copy says something else; unless its score
 * was worked out of the rate of the funds: then it is the copy that is wrong.
 */
export function exactExecutionRate(
  { classes, actual, score, weight }: Indicator,
  comparison: Comparison,
  rate: Due | null,
  { scoreDecimals, tolerance }: Pick<RulePack, 'scoreDecimals' | 'tolerance'>,
): Expression | null {
  if (comparison.kind !== 'numbers' || actual === null || !rate?.computable) return null;
  if (rate.expression.kind !== 'percent' || !classes.has('executionRate')) return null;
  const [filed, points] = [numberIn(score), numberIn(weight)];
  const share = Decimal.min(rate.exact.div(comparison.target.lte(0) ? HUNDRED : comparison.target), 1);
  const follows =
    filed !== null &&
    points !== null &&
    rate.exact.lt(HUNDRED) &&
    scoresAgree(filed, share.times(points).toDecimalPlaces(scoreDecimals), tolerance);
  return follows || rateAgrees(actual, comparison.actual, rate.exact) ? product(rate.expression.of, constant(HUNDRED)) : null;
}
