import { numberIn } from '../compute/amount';
import { scoresAgree } from '../compute/check';
import type { Decimal } from '../compute/decimal';
import type { Field } from '../forms/field';
import { asFactor, shareIn } from './factor';
import type { UnitContext } from './rule';

/** A figure that goes along with another, and what it then is. */
interface Carried {
  readonly field: Field;
  readonly figure: { readonly value: Decimal; readonly shown: string };
}

/** What stands beside a score and follows from it: its factor, its share of the points, the points lost and their sum. */
export function carriedBeside(context: UnitContext, score: Field, value: Decimal): readonly Carried[] {
  const { figures, selfEvaluation } = context;
  const total = selfEvaluation?.total ?? null;
  if (total?.score === score) return shareOfPoints(total.scoreRate, numberIn(total.weight), value);
  const own = figures.selfEvaluation?.indicators.find(({ indicator }) => indicator.score === score);
  const points = numberIn(own?.indicator.weight ?? null);
  if (own === undefined || !points?.gt(0)) return [];
  const { factor, scoreRate, deducted, scoredWith } = own.indicator;
  const share = shareIn(factor);
  // A factor that gives these points is right, whatever its decimals: it is not worked back out of points that were rounded.
  const follows =
    share !== null && scoresAgree(share.times(points).toDecimalPlaces(context.pack.scoreDecimals), value, context.pack.tolerance);
  const carried = factor === null || share === null || follows ? [] : [{ field: factor, figure: asFactor(factor, value.div(points)) }];
  // Points or a score that several rows share say nothing of what each of them lost.
  if (own.pooled || scoredWith !== null) return carried;
  return [...carried, ...shareOfPoints(scoreRate, points, value), ...pointsLost(context, deducted, points.minus(value))];
}

function shareOfPoints(field: Field | null, points: Decimal | null, value: Decimal): Carried[] {
  if (field === null || numberIn(field) === null || !points?.gt(0)) return [];
  const share = value.div(points).times(100).toDecimalPlaces(2);
  return [{ field, figure: { value: share, shown: `${share.toFixed(2)}%` } }];
}

/** As many as are lost, with the sign they are written with. */
function pointsLost({ figures, pack }: UnitContext, field: Field | null, due: Decimal): Carried[] {
  const before = numberIn(field);
  if (field === null || before === null || due.isNegative() || scoresAgree(before.abs(), due, pack.tolerance)) return [];
  const value = before.isNegative() && !due.isZero() ? due.negated() : due;
  const sum = figures.selfEvaluation?.subtotals.find(({ weights }) => weights?.parts.includes(field))?.weights;
  const own = { field, figure: { value, shown: value.toFixed() } };
  if (sum?.verdict !== 'agrees') return [own];
  const all = sum.stated.minus(before).plus(value);
  return [own, { field: sum.field, figure: { value: all, shown: all.toFixed() } }];
}
