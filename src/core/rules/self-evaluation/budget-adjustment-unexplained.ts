import { numberIn } from '../../compute/amount';
import { Decimal } from '../../compute/decimal';
import { draftFor } from '../deviation';
import type { Rule } from '../rule';
import { present, saysNothing } from '../stated';

const ZERO = new Decimal(0);

/** A budget changed much in mid-year, and nobody says why. */
export const budgetAdjustmentUnexplained: Rule = {
  id: 'budget-adjustment-unexplained',
  kind: 'unexplained',
  severity: 'warning',
  title: { zh: '预算调整较大未说明原因', en: 'Large budget adjustment without a reason' },
  basis: {
    zh: '预算调整率 =（全年预算数 − 年初预算数）÷ 年初预算数 × 100%',
    en: 'Adjustment rate = (full-year − initial budget) ÷ initial budget × 100%',
  },
  *check({ selfEvaluation, figures, drafts, pack, ...context }) {
    const funds = figures.selfEvaluation?.funds;
    const row = funds?.total?.row;
    const due = funds?.adjustment;
    if (!selfEvaluation || !row?.budget || !due?.computable || due.exact.abs().lte(pack.adjustmentReasonAbove)) return;
    if (!saysNothing(row.note) || selfEvaluation.reasons.some((reason) => !saysNothing(reason))) return;
    // A mistyped budget is reported as such; its adjustment means nothing then.
    const { expenditure, income } = figures.selfEvaluation ?? {};
    for (const sum of [income?.against, expenditure?.against, ...(funds?.sums ?? []), funds?.total?.rate]) {
      if (sum && due.inputs.some((input) => input === context.blame(sum)?.field)) return;
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
