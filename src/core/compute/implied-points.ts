import { numberIn } from '../forms/field';
import type { Indicator, Level, SelfEvaluationForm } from '../forms/form';
import { compare } from './comparison';
import { Decimal } from './decimal';
import { judgeDirection } from './direction';
import type { FormPoints } from './figures';

/** A score one hundredth or two beside the right one leaves its points so near. */
const NEAR = '0.05';

/** What states points for several indicators together: the levels of a form without a column for points, a cell merged over their rows. */
export function pointGroups({ indicators, levels }: SelfEvaluationForm): readonly Level[] {
  if (!indicators.some(({ weight, weightedWith }) => weight !== null || weightedWith !== null)) return levels;
  const owners = [...new Set(indicators.map(({ weightedWith }) => weightedWith))];
  return owners.flatMap((owner): Level[] => {
    const first = owner === null ? undefined : indicators[owner];
    if (owner === null || first === undefined) return [];
    const members = [owner, ...indicators.flatMap(({ weightedWith }, index) => (weightedWith === owner ? [index] : []))];
    const name = members.map((index) => indicators[index]?.name.label.zh ?? '').join('、');
    return [{ within: null, name, weight: first.weight, restated: [], indicators: members }];
  });
}

/**
 * Points of indicators in a form that states them only by group: 年度绩效目标1(40分), or one cell for several rows. Scores that add up to the points of
 * their group are full marks, each of them. Else an indicator that met its target has the points it was given, another
 * its score ÷ completion, whole or half points where one of them is near: accepted only when they add up to the points of
 * the group. Where they do not, one that met its target may have been scored against 100 (98 % of 98 % given 19.6): accepted when
 * that alone closes the gap. What is left for one that was mistyped is no figure to tell anybody.
 */
export function impliedPoints(form: SelfEvaluationForm, { sound }: FormPoints): ReadonlyMap<number, Decimal> {
  const implied = new Map<number, Decimal>();
  for (const group of pointGroups(form)) {
    const whole = numberIn(group.weight);
    const members = group.indicators.flatMap((index) => {
      const indicator = form.indicators[index];
      const alone = indicator !== undefined && indicator.scoredWith === null && indicator.partOf === null;
      return !alone || indicator.placeholder ? [] : [{ index, indicator }];
    });
    if (whole === null || members.length === 0) continue;
    const points = closing(
      members.map(({ indicator }) => indicator),
      whole,
      sound,
    );
    for (const [at, { index }] of members.entries()) {
      const amount = points?.[at];
      if (amount !== undefined) implied.set(index, amount);
    }
  }
  return implied;
}

function closing(indicators: readonly Indicator[], whole: Decimal, sound: boolean): readonly Decimal[] | null {
  const filed = indicators.map(({ score }) => numberIn(score));
  if (isComplete(filed) && addsExactly(filed, whole)) return filed;
  const straight: readonly (Decimal | null)[] = indicators.map((indicator) => fromScore(indicator, false));
  if (!isComplete(straight)) return null;
  const near = straight.map((amount) => (isNearHalf(amount) ? toHalf(amount) : amount));
  if (addsExactly(near, whole)) return near;
  if (adds(straight, whole)) return straight;
  // Points of the group that are in question themselves close nothing.
  return sound ? scoredAgainstHundred(indicators, near, whole) : null;
}

function scoredAgainstHundred(indicators: readonly Indicator[], points: readonly Decimal[], whole: Decimal): readonly Decimal[] | null {
  const closings = indicators.flatMap((indicator, index) => {
    const against100 = fromScore(indicator, true);
    if (against100 === null) return [];
    const tried = points.map((amount, at) => (at === index ? against100 : amount));
    return adds(tried, whole) ? [tried] : [];
  });
  const [only, second] = closings;
  return only !== undefined && second === undefined ? only : null;
}

function isComplete(amounts: readonly (Decimal | null)[]): amounts is readonly Decimal[] {
  return amounts.every((amount) => amount !== null);
}

function addsExactly(amounts: readonly Decimal[], whole: Decimal): boolean {
  return Decimal.sum(...amounts, 0).eq(whole);
}

/** Points that are neither whole nor half come out of scores that were rounded. */
function adds(amounts: readonly Decimal[], whole: Decimal): boolean {
  return Decimal.sum(...amounts, 0)
    .minus(whole)
    .abs()
    .lt('0.02');
}

function fromScore(indicator: Indicator, against100: boolean): Decimal | null {
  const score = numberIn(indicator.score);
  if (score === null) return null;
  // Points are worked out of numbers, for which the year says nothing.
  const comparison = compare(indicator, null);
  if (comparison.kind !== 'numbers') return against100 ? null : score;
  const { target, actual, unit } = comparison;
  if (against100) return unit === '%' && actual.gt(0) && actual.lt(100) ? snapped(score, actual.div(100)) : null;
  if (target.lte(0) || actual.lte(0)) return score;
  const { direction } = judgeDirection(indicator, undefined, () => ({ directions: [], exactly: true }));
  const share = direction === 'smaller' ? target.div(actual) : actual.div(target);
  return share.gte(1) ? score : (snapped(score, share) ?? score.div(share));
}

function toHalf(points: Decimal): Decimal {
  return points.times(2).toDecimalPlaces(0).div(2);
}

function isNearHalf(points: Decimal): boolean {
  return points.minus(toHalf(points)).abs().lte(NEAR);
}

/** Points are whole or half, and the score they are worked out from was rounded; null where no such points give it. */
function snapped(score: Decimal, share: Decimal): Decimal | null {
  const near = toHalf(score.div(share));
  return near.times(share).toDecimalPlaces(Math.max(2, score.decimalPlaces())).eq(score) ? near : null;
}
