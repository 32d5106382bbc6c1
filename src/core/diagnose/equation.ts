import type { Decimal } from '../compute/decimal';
import { evaluate, type Assumptions } from '../compute/evaluate';
import type { Checked, Computed, SumChecked, UnitFigures } from '../compute/figures';
import { moneyAgrees, rateAgrees, roundingOf, scoresAgree } from '../compute/check';
import type { Field } from '../forms/field';

/** A stated figure and what it is computed from, as something that holds or does not. */
export interface Equation {
  readonly checked: Checked;
  /** Null where no cell states the result, and it is known all the same: all points come to 100. */
  readonly field: Field | null;
  readonly stated: Decimal;
  readonly due: Computed;
  /** Set for sums: each part counts once, so each can be solved for. */
  readonly sum: SumChecked | null;
  readonly broken: boolean;
}

/** `near`: off by what rounding explains. */
export type Standing = 'holds' | 'near' | 'broken';

/** Every figure that is stated and can be computed. A list of 其中 is no equation: its parts may be less than the whole. */
export function equationsIn({ checked, selfEvaluation }: UnitFigures): Equation[] {
  return checked.flatMap((each): Equation[] => {
    const { field, stated, due } = each;
    const sum = 'parts' in each ? (each as SumChecked) : null;
    if (!due.computable || sum?.exhaustive === false) return [];
    const weights = selfEvaluation?.weights;
    if (stated === null && each === weights?.sum) {
      return [{ checked: each, field: null, stated: weights.expected, due, sum, broken: !due.exact.eq(weights.expected) }];
    }
    if (field === null || stated === null) return [];
    return [{ checked: each, field, stated, due, sum, broken: each.verdict === 'differs' }];
  });
}

export function standing(equation: Equation, assuming: Assumptions, tolerance: string): Standing {
  const stated = (equation.field && assuming.get(equation.field)) ?? equation.stated;
  const exact = evaluate(equation.due.expression, assuming);
  if (exact === null) return 'broken';
  if (equation.due.percent && equation.field !== null) return rateAgrees(equation.field, stated, exact) ? 'holds' : 'broken';
  if (!isMoney(equation) || equation.field === null)
    return scoresAgree(stated, exact.toDecimalPlaces(equation.due.decimals), tolerance) ? 'holds' : 'broken';
  if (moneyAgrees(equation.field, stated, exact)) return 'holds';
  return equation.sum !== null && stated.minus(exact).abs().lte(roundingOf(equation.sum.parts)) ? 'near' : 'broken';
}

function isMoney({ sum }: Equation): boolean {
  return sum !== null && sum.of !== 'weights' && sum.of !== 'scores';
}
