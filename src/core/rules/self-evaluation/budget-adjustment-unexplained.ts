import { numberIn } from '../../compute/amount';
import { Decimal } from '../../compute/decimal';
import { describeSlip } from '../../diagnose/slip';
import type { Field } from '../../forms/field';
import { draftFor } from '../reasons';
import { answersForFunds } from '../reasons';
import type { RawFinding, Rule } from '../rule';
import { named, present, stated } from '../stated';

const ZERO = new Decimal(0);
const MONEY_UNIT = 10000;
/** Brought to one unit, two budgets of a year are this near. */
const LEAST_ALIKE = 0.2;
const MOST_ALIKE = 5;

/** A budget changed much in mid-year, and nobody says why. */
export const budgetAdjustmentUnexplained: Rule = {
  id: 'budget-adjustment-unexplained',
  kind: 'unexplained',
  title: { zh: '预算调整较大未说明原因', en: 'Large budget adjustment without a reason' },
  basis: {
    zh: '预算调整率 =（全年预算数 − 年初预算数）÷ 年初预算数 × 100%',
    en: 'Adjustment rate = (full-year − initial budget) ÷ initial budget × 100%',
  },
  *check({ selfEvaluation, figures, drafts, pack, diagnose }) {
    const funds = figures.selfEvaluation?.funds;
    const row = funds?.total?.row;
    const due = funds?.adjustment;
    if (!selfEvaluation || !row?.budget || !due?.computable || due.exact.abs().lte(pack.adjustmentReasonAbove)) return;
    if (answersForFunds(selfEvaluation, 'adjustment')) return;
    // A mistyped budget is reported as such; its adjustment means nothing then.
    const { expenditure, income } = figures.selfEvaluation ?? {};
    for (const sum of [income?.against, expenditure?.against, ...(funds?.sums ?? []), funds?.total?.rate]) {
      if (sum && due.inputs.some((input) => input === diagnose(sum).cause?.field)) return;
    }
    const mixedUp = unitsMixedUp(row.initial, row.budget);
    if (mixedUp) {
      yield mixedUp;
      return;
    }
    const change = (numberIn(row.budget) ?? ZERO).minus(numberIn(row.initial) ?? ZERO);
    const size = change.abs().toFixed(2);
    yield {
      field: row.budget,
      related: present(row.initial, row.note),
      arithmetic: due.arithmetic,
      message: {
        zh: `预算调整率${due.shown}，${change.isNegative() ? '调减' : '调增'}${size}，金额较大，未说明原因。`,
        en: `The budget was ${change.isNegative() ? 'cut' : 'raised'} by ${size} (${due.shown}), with no reason given.`,
      },
      note: draftFor(drafts, row.note),
    };
  },
};

/** The initial budget is in 元 and the full-year budget in 万元, or the other way round. */
function unitsMixedUp(initial: Field | null, budget: Field): RawFinding | null {
  const [before, after] = [numberIn(initial), numberIn(budget)];
  if (initial === null || before === null || after === null || before.lte(0) || after.lte(0)) return null;
  const right = before.gt(after) ? before.div(MONEY_UNIT) : before.times(MONEY_UNIT);
  const times = right.div(after);
  if (times.lt(LEAST_ALIKE) || times.gt(MOST_ALIKE)) return null;
  const shown = right.toFixed(Math.max(2, Math.min(2, right.decimalPlaces())));
  return {
    field: initial,
    related: [budget],
    expected: shown,
    diagnosis: describeSlip('money-unit', shown),
    message: {
      zh: `${named(initial.label).zh}${stated(initial)}与${named(budget.label).zh}${stated(budget)}相差约一万倍，请核对金额单位。`,
      en: `${named(initial.label).en} and ${named(budget.label).en} are about 10 000 times apart: check the unit.`,
    },
  };
}
