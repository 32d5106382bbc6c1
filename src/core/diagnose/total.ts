import { scoresAgree } from '../compute/check';
import type { Decimal } from '../compute/decimal';
import type { SumChecked } from '../compute/checked';
import { scoreColumns } from '../compute/score-columns';
import type { PointsTotal } from '../forms/form';
import type { RulePack } from '../packs/pack';
import type { ScoreSum, UnitFigures } from '../compute/figures';
import { type Field, numberIn } from '../forms/field';

/**
 * `right`: what it is with every score right. `follows`: what the scores as filed come to, some of which are wrong.
 * `off`: neither. Null where there is nothing to compare.
 */
export type SumStanding = 'right' | 'follows' | 'off';

export function standingOf(
  { filed, recomputed, withBlanksFilled, leftToJudge, rounding }: ScoreSum,
  tolerance: string,
): SumStanding | null {
  const { stated, due } = filed;
  if (stated === null || !due.computable) return null;
  const comesTo = (sum: Decimal | null) => sum !== null && scoresAgree(stated, sum, tolerance);
  if (recomputed.computable && comesTo(recomputed.rounded)) return 'right';
  // It may count what people are still to give.
  const known = withBlanksFilled ?? due.rounded;
  if (stated.gt(known) && stated.lte(known.plus(leftToJudge))) return 'right';
  // Worked out of scores before they were rounded.
  if (rounding.gt(0) && stated.minus(due.exact).abs().lte(rounding)) return 'right';
  if (!comesTo(due.rounded) && !comesTo(withBlanksFilled)) return 'off';
  return recomputed.computable ? 'follows' : 'right';
}

/** A total or subtotal that goes along when a score is put right, and what it then is. */
export interface CarriedSum {
  readonly sum: SumChecked;
  readonly field: Field;
  readonly value: Decimal;
  /** Other scores are blank: the total is no sum of what the cells hold yet. */
  readonly withBlanks: boolean;
}

/** Every sum that was worked out with a score as filed goes along with its correction. */
export function carriedSums(figures: UnitFigures, score: Field, value: Decimal, tolerance: string): CarriedSum[] {
  return sumsWith(figures, score).flatMap((each) =>
    // One that is right with every score right stays; where a score cannot be recomputed, it goes by those as filed.
    each.recomputed.computable && standingOf(each, tolerance) === 'right' ? [] : (carried(each, score, value, tolerance) ?? []),
  );
}

interface CarriedFigure {
  readonly field: Field;
  readonly value: Decimal;
  readonly shown: string;
}

/** What stands beside a score, or a total, and follows from it: its factor, its share of the points, the points lost and their sum. */
export function carriedBeside({ selfEvaluation }: UnitFigures, total: PointsTotal | null, score: Field, value: Decimal, pack: RulePack) {
  const own = selfEvaluation?.indicators.find(({ indicator }) => indicator.score === score);
  const row = own?.indicator ?? (total?.score === score ? total : null);
  const { factor = null, lost = null, rate = null } = row ? scoreColumns(row, own?.pooled === true, pack, value) : {};
  const carried = [factor, rate, lost].flatMap((checked): CarriedFigure[] =>
    checked?.verdict !== 'differs' ? [] : [{ field: checked.field, value: checked.due.rounded, shown: checked.due.shown }],
  );
  const loss = carried.find(({ field }) => field === lost?.field);
  const sum = loss && selfEvaluation?.subtotals.find(({ weights }) => weights?.parts.includes(loss.field))?.weights;
  if (!loss || sum?.verdict !== 'agrees') return carried;
  const all = sum.stated.minus(numberIn(loss.field) ?? 0).plus(loss.value);
  return [...carried, { field: sum.field, value: all, shown: all.toFixed() }];
}

/** Of the self-evaluation while its points add up; of the rubric. */
export function sumsWith({ selfEvaluation, rubric }: UnitFigures, score: Field): ScoreSum[] {
  const sound = selfEvaluation?.points.sound === false ? null : selfEvaluation;
  const sums = [sound, rubric].flatMap((form) => [...(form?.subtotals ?? []).map(({ scores }) => scores), form?.total ?? null]);
  return sums.filter((sum) => sum?.filed.parts.includes(score) === true).filter((sum) => sum !== null);
}

function carried({ filed: sum, withBlanksFilled: filled }: ScoreSum, score: Field, value: Decimal, tolerance: string): CarriedSum | null {
  if (sum.field === null || sum.stated === null || !sum.due.computable) return null;
  const blanks = sum.parts.filter((part) => part !== score && numberIn(part) === null);
  const before = numberIn(score);
  if (scoresAgree(sum.stated, sum.due.rounded, tolerance)) {
    return { sum, field: sum.field, value: sum.stated.minus(before ?? 0).plus(value), withBlanks: blanks.length > 0 };
  }
  // Worked out with the blanks as they are due: a score that is there changes it, a blank one is in it already.
  if (before === null || filled === null || !scoresAgree(sum.stated, filled, tolerance)) return null;
  return { sum, field: sum.field, value: sum.stated.minus(before).plus(value), withBlanks: true };
}
