import { numberIn } from '../compute/amount';
import { scoresAgree } from '../compute/check';
import type { Decimal } from '../compute/decimal';
import type { SumChecked, TotalFigures, UnitFigures } from '../compute/figures';
import type { Field } from '../forms/field';

/**
 * `right`: what it is with every score right. `follows`: what the scores as filed come to, some of which are wrong.
 * `off`: neither. Null where there is nothing to compare.
 */
export type TotalStanding = 'right' | 'follows' | 'off';

export function totalStanding({ filed, recomputed, withBlanksFilled }: TotalFigures, tolerance: string): TotalStanding | null {
  const { stated, due } = filed;
  if (stated === null || !due.computable) return null;
  const comesTo = (sum: Decimal | null) => sum !== null && scoresAgree(stated, sum, tolerance);
  if (recomputed.computable && comesTo(recomputed.rounded)) return 'right';
  if (!comesTo(due.rounded) && !comesTo(withBlanksFilled)) return 'off';
  return recomputed.computable ? 'follows' : 'right';
}

/** The total that goes along when a score is put right, and what it then is. */
export interface CarriedTotal {
  readonly sum: SumChecked;
  readonly field: Field;
  readonly value: Decimal;
  /** Other scores are blank: the total is no sum of what the cells hold yet. */
  readonly withBlanks: boolean;
}

/** A total worked out with a score as filed goes along with its correction; null where it does not. */
export function carriedTotal(
  { selfEvaluation, rubric }: UnitFigures,
  score: Field,
  value: Decimal,
  tolerance: string,
): CarriedTotal | null {
  const total = selfEvaluation?.total ?? null;
  const sound = total !== null && selfEvaluation?.weights?.sound !== false && totalStanding(total, tolerance) !== 'right';
  const sums = [sound ? total.filed : null, rubric?.total ?? null];
  for (const sum of sums) {
    if (sum === null || sum.field === null || sum.stated === null || !sum.due.computable || !sum.parts.includes(score)) continue;
    const blanks = sum.parts.filter((part) => part !== score && numberIn(part) === null);
    const before = numberIn(score);
    if (scoresAgree(sum.stated, sum.due.rounded, tolerance)) {
      return { sum, field: sum.field, value: sum.stated.minus(before ?? 0).plus(value), withBlanks: blanks.length > 0 };
    }
    // Worked out with the blanks as they are due: a score that is there changes it, a blank one is in it already.
    const filled = sum === total?.filed ? total.withBlanksFilled : null;
    if (before !== null && filled !== null && scoresAgree(sum.stated, filled, tolerance)) {
      return { sum, field: sum.field, value: sum.stated.minus(before).plus(value), withBlanks: true };
    }
  }
  return null;
}

/** While the points do not add up no total is put right, and so no score of a total that holds. */
export function isHeldBack({ selfEvaluation }: UnitFigures, score: Field): boolean {
  const filed = selfEvaluation?.total?.filed;
  return selfEvaluation?.weights?.sound === false && filed?.verdict === 'agrees' && filed.parts.includes(score);
}
