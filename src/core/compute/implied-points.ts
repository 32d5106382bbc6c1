import type { Indicator, SelfEvaluationForm } from '../forms/form';
import { numberIn } from './amount';
import { compare } from './comparison';
import { Decimal } from './decimal';
import { judgeDirection } from './direction';

/**
 * Points of indicators in a form that states them only by group: 年度绩效目标1(40分). Scores that add up to the points of
 * their group are full marks, each of them. Else an indicator that met its target has the points it was given, another
 * its score ÷ completion: accepted only when they add up to the points of the group. Where they do not, one indicator
 * may be mistyped, the only one that is not whole, or one that met its target may have been scored against 100 (98 % of
 * 98 % given 19.6): accepted when that alone closes the gap.
 */
export function impliedPoints(form: SelfEvaluationForm): ReadonlyMap<number, Decimal> {
  const implied = new Map<number, Decimal>();
  if (form.indicators.some((indicator) => indicator.weight !== null)) return implied;
  for (const level of form.levels) {
    const whole = numberIn(level.weight);
    const members = level.indicators.flatMap((index) => {
      const indicator = form.indicators[index];
      const alone = indicator !== undefined && indicator.scoredWith === null && indicator.partOf === null;
      return !alone || indicator.placeholder ? [] : [{ index, indicator }];
    });
    if (whole === null || members.length === 0) continue;
    const points = closing(
      members.map(({ indicator }) => indicator),
      whole,
    );
    if (points !== null) points.forEach((amount, at) => set(implied, members[at]?.index, amount));
  }
  return implied;
}

function set(into: Map<number, Decimal>, index: number | undefined, amount: Decimal): void {
  if (index !== undefined) into.set(index, amount);
}

function closing(indicators: readonly Indicator[], whole: Decimal): readonly Decimal[] | null {
  const filed = indicators.map(({ score }) => numberIn(score));
  if (isComplete(filed) && adds(filed, whole)) return filed;
  const straight: readonly (Decimal | null)[] = indicators.map((indicator) => fromScore(indicator, false));
  if (!isComplete(straight)) return null;
  if (adds(straight, whole)) return straight;
  const closed = wholeOnceClosed(straight, whole);
  if (closed !== null) return closed;
  const closings = indicators.flatMap((indicator, index) => {
    const against100 = fromScore(indicator, true);
    if (against100 === null) return [];
    const tried = straight.map((amount, at) => (at === index ? against100 : amount));
    return adds(tried, whole) ? [tried] : [];
  });
  const [only, second] = closings;
  return only !== undefined && second === undefined ? only : null;
}

/** 8, 8 and 7.5 in a group of 24: the one that is not whole was mistyped, when 24 leaves a whole figure for it. */
function wholeOnceClosed(points: readonly Decimal[], whole: Decimal): readonly Decimal[] | null {
  const broken = points.flatMap((amount, at) => (amount.isInteger() ? [] : [at]));
  const [only, second] = broken;
  if (only === undefined || second !== undefined || points.length < 2) return null;
  const right = whole.minus(Decimal.sum(...points.filter((_, at) => at !== only)));
  return right.isInteger() && right.gt(0) ? points.map((amount, at) => (at === only ? right : amount)) : null;
}

function isComplete(amounts: readonly (Decimal | null)[]): amounts is readonly Decimal[] {
  return amounts.every((amount) => amount !== null);
}

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
  const { direction } = judgeDirection(indicator, undefined, () => []);
  const share = direction === 'smaller' ? target.div(actual) : actual.div(target);
  return share.gte(1) ? score : (snapped(score, share) ?? score.div(share));
}

/** Points are whole or half, and the score they are worked out from was rounded; null where no such points give it. */
function snapped(score: Decimal, share: Decimal): Decimal | null {
  const near = score.div(share).times(2).toDecimalPlaces(0).div(2);
  return near.times(share).toDecimalPlaces(Math.max(2, score.decimalPlaces())).eq(score) ? near : null;
}
