import type { Decimal } from '../compute/decimal';
import { cellsOf, evaluate, type Assumptions } from '../compute/expression';
import type { Checked, Computed, SumChecked } from '../compute/checked';
import type { UnitFigures } from '../compute/figures';
import { moneyAgrees, rateAgrees, roundingOf, scoreHolds } from '../compute/check';
import type { Field } from '../forms/field';
import { FULL_POINTS } from '../compute/points';

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
  /** The result is worked out from the inputs, and no figure that people know by themselves. */
  readonly computes: boolean;
  /** Speaks for or against an explanation; that it does not hold is nothing to tell. */
  readonly evidence: boolean;
}

/** `near`: off by what rounding explains. */
export type Standing = 'holds' | 'near' | 'broken';

/** Every figure that says something of others, whether or not it can be computed. */
export function statementsIn({ checked, identities: { projects, staff, changes, fullMarks } }: UnitFigures): Checked[] {
  return [...checked, ...projects, ...(staff === null ? [] : [staff]), ...changes, ...fullMarks];
}

/** Every figure that is stated and can be computed. A list of 其中 is no equation: its parts may be less than the whole. */
export function equationsIn(figures: UnitFigures): Equation[] {
  const { selfEvaluation, identities } = figures;
  const weights = selfEvaluation?.weights;
  const labels = selfEvaluation?.points.labelSum ?? null;
  // Points that were read off the score say nothing for it.
  const implied = new Set(
    selfEvaluation?.indicators.flatMap(({ indicator, score, pooled }) => (pooled || indicator.weight === null ? [score] : [])),
  );
  return statementsIn(figures).flatMap((each): Equation[] => {
    const { field, stated, due } = each;
    const sum = isSum(each) ? each : null;
    if (!due.computable || sum?.exhaustive === false || (each.verdict === 'agrees' && implied.has(each))) return [];
    if (each === weights?.sum && weights.elsewhere) return [];
    // Points come to 100 whatever the form states of them.
    const known =
      each === labels ? FULL_POINTS : each === weights?.sum && (stated === null || !selfEvaluation?.points.sound) ? weights.expected : null;
    // A table that was cut off may lack any number of points.
    if (known !== null && selfEvaluation?.points.incomplete) return [];
    if (known !== null) {
      const broken = (each === labels || !selfEvaluation?.points.sound) && !due.exact.eq(known);
      return [{ checked: each, field: null, stated: known, due, sum, broken, computes: true, evidence: false }];
    }
    if (field === null || stated === null) return [];
    const evidence = sum !== null && identities.fullMarks.includes(sum);
    return [
      {
        checked: each,
        field,
        stated,
        due,
        sum,
        broken: each.verdict === 'differs',
        computes: isComputed(each) && !identities.changes.includes(each),
        evidence,
      },
    ];
  });
}

/** Rates, scores, totals and sums follow from other figures; the funds of a year and points are what they are. */
function isComputed(checked: Checked): boolean {
  if (!isSum(checked)) return true;
  switch (checked.of) {
    case 'spending':
    case 'scores':
      return true;
    case 'weights':
      return /^(?:self-evaluation|rubric)\/total|\/subtotal/.test(checked.key);
    case 'income':
    case 'expenditure':
      return checked.key.endsWith('/parts');
    default:
      return false;
  }
}

/** A figure that is the sum of others. */
export function isSum(checked: Checked): checked is SumChecked {
  return 'parts' in checked;
}

export function standing(equation: Equation, assuming: Assumptions, tolerance: string): Standing {
  const stated = (equation.field && assuming.get(equation.field)) ?? equation.stated;
  const exact = evaluate(equation.due.expression, assuming);
  if (exact === null) return 'broken';
  // A corrected result is written as it is due, however few or many decimals the wrong one had.
  if (equation.field !== null && assuming.has(equation.field))
    return stated.eq(exact.toDecimalPlaces(equation.due.decimals)) ? 'holds' : 'broken';
  if (equation.checked.verdict === 'rounded' && exact.toDecimalPlaces(stated.decimalPlaces()).minus(stated).abs().lte('0.01'))
    return 'near';
  if (equation.sum?.of === 'same') return stated.eq(exact) ? 'holds' : 'broken';
  if (equation.due.percent && equation.field !== null) return rateAgrees(equation.field, stated, exact) ? 'holds' : 'broken';
  if (!isMoney(equation) || equation.field === null)
    return scoreHolds(stated, { exact, decimals: equation.due.decimals }, tolerance) ? 'holds' : 'broken';
  if (moneyAgrees(equation.field, stated, exact)) return 'holds';
  return equation.sum !== null && stated.minus(exact).abs().lte(roundingOf(equation.sum.parts)) ? 'near' : 'broken';
}

function isMoney({ sum }: Equation): boolean {
  return sum !== null && sum.of !== 'weights' && sum.of !== 'scores';
}

/** Which equations a cell stands in, so that another figure in it would change them. */
export function usesOf(equations: readonly Equation[]): ReadonlyMap<Field, Equation[]> {
  const uses = new Map<Field, Equation[]>();
  for (const equation of equations) {
    for (const field of new Set([...(equation.field === null ? [] : [equation.field]), ...cellsOf(equation.due.expression)])) {
      const there = uses.get(field);
      if (there === undefined) uses.set(field, [equation]);
      else there.push(equation);
    }
  }
  return uses;
}

/** Whether a figure is about a cell: what it is measured on, too, where steps and words stand between. */
export function isAbout({ field, due }: Equation, cell: Field): boolean {
  return field === cell || due.inputs.includes(cell);
}
