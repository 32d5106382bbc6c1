import { numberIn } from '../compute/amount';
import type { Decimal } from '../compute/decimal';
import type { IndicatorFigures } from '../compute/figures';
import type { Level } from '../forms/form';
import type { Field } from '../forms/field';
import { notePlace } from './deviation';
import type { UnitContext } from './rule';

/** A goal of a form that states points by goal only: all its targets were met, and its scores come to less than its points. */
export interface GoalShort {
  readonly level: Level;
  readonly weight: Field;
  readonly members: readonly IndicatorFigures[];
  readonly filed: Decimal;
  readonly lost: Decimal;
}

export function goalsShort(context: UnitContext): GoalShort[] {
  const { selfEvaluation, figures } = context;
  if (!selfEvaluation || selfEvaluation.indicators.some(({ weight }) => weight !== null)) return [];
  return (figures.selfEvaluation?.levels ?? []).flatMap(({ level, filed }) => {
    const whole = numberIn(level.weight);
    const members = (figures.selfEvaluation?.indicators ?? []).filter(({ index }) => level.indicators.includes(index));
    if (level.weight === null || whole === null || filed === null || filed.gte(whole)) return [];
    const met = members.every(({ points, fulfilment }) => points === null && fulfilment !== null && fulfilment.state !== 'under');
    return met ? [{ level, weight: level.weight, members, filed, lost: whole.minus(filed) }] : [];
  });
}

/** The total was worked out with full points for the one goal whose scores fall short: a score is wrong, not the total. */
export function shortOfTotal(context: UnitContext): GoalShort | null {
  const total = context.figures.selfEvaluation?.total;
  const { stated, due, verdict } = total?.filed ?? {};
  if (!stated || !due?.computable || verdict !== 'differs') return null;
  const gap = stated.minus(total?.withBlanksFilled ?? due.exact);
  const [only, second] = goalsShort(context).filter(({ lost }) => lost.eq(gap));
  return only !== undefined && second === undefined ? only : null;
}

/** Nobody gives a reason for what its scores lack. */
export function isUnexplained({ selfEvaluation }: UnitContext, { members }: GoalShort): boolean {
  return selfEvaluation !== null && members.every((each) => notePlace(selfEvaluation, each).state !== 'words');
}
