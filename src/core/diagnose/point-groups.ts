import { Decimal } from '../compute/decimal';
import type { IndicatorFigures, UnitFigures } from '../compute/figures';
import { pointGroups } from '../compute/implied-points';
import type { Level, SelfEvaluationForm } from '../forms/form';
import { type Field, numberIn } from '../forms/field';

/** A self-evaluation and what was worked out of it. */
export interface Evaluated {
  readonly selfEvaluation: SelfEvaluationForm | null;
  readonly figures: UnitFigures;
}

/** Scores of a group that together come to more than its points, one that is wrong by itself as it is due. */
export function groupsAbove({ selfEvaluation, figures }: Evaluated) {
  const groups = selfEvaluation === null ? [] : pointGroups(selfEvaluation);
  return groups.flatMap(({ name, weight, indicators }) => {
    const members = indicators.flatMap((index) => figures.selfEvaluation?.indicators[index] ?? []);
    const scores = members.flatMap(({ indicator }) => indicator.score ?? []);
    const [whole, filed] = [numberIn(weight), Decimal.sum(0, ...members.flatMap(({ counted, score }) => counted ?? score.stated ?? []))];
    return weight !== null && whole !== null && filed.gt(whole)
      ? [{ name, weight, scores, filed, corrected: !addsUpTo(filed, scores) }]
      : [];
  });
}

function addsUpTo(sum: Decimal, scores: readonly Field[]): boolean {
  return Decimal.sum(0, ...scores.flatMap((score) => numberIn(score) ?? [])).eq(sum);
}

/** A goal, or another group that states the points of several indicators: all its targets were met, and its scores come to less than its points. */
export interface GoalShort {
  readonly level: Level;
  readonly weight: Field;
  readonly members: readonly IndicatorFigures[];
  readonly filed: Decimal;
  readonly lost: Decimal;
}

export function goalsShort(unit: Evaluated): GoalShort[] {
  const { selfEvaluation, figures } = unit;
  if (!selfEvaluation) return [];
  return pointGroups(selfEvaluation).flatMap((level) => {
    const whole = numberIn(level.weight);
    const members = (figures.selfEvaluation?.indicators ?? []).filter(({ index }) => level.indicators.includes(index));
    const scores = members.flatMap(({ score }) => score.stated ?? []);
    const filed = scores.length === 0 ? null : Decimal.sum(...scores);
    if (level.weight === null || whole === null || filed === null || filed.gte(whole)) return [];
    const met = members.every(({ points, fulfilment }) => points === null && fulfilment !== null && fulfilment.state !== 'under');
    return met ? [{ level, weight: level.weight, members, filed, lost: whole.minus(filed) }] : [];
  });
}

/** The total was worked out with full points for the one goal whose scores fall short: a score is wrong, not the total. */
export function shortOfTotal(unit: Evaluated): GoalShort | null {
  const total = unit.figures.selfEvaluation?.total;
  if (total?.filed.verdict !== 'differs') return null;
  const gap = total.filed.stated.minus(total.withBlanksFilled ?? total.filed.due.exact);
  const [only, second] = goalsShort(unit).filter(({ lost }) => lost.eq(gap));
  return only !== undefined && second === undefined ? only : null;
}
