import { numberIn } from '../../compute/amount';
import { answersForFunds } from '../reasons';
import type { Rule } from '../rule';
import { isBlank, present, stated } from '../stated';

/** Nothing in the budget of January, and a full-year budget beside it that nobody explains. */
export const initialBudgetMissing: Rule = {
  id: 'initial-budget-missing',
  kind: 'unexplained',
  title: { zh: '年初预算为0或未填', en: 'No initial budget' },
  basis: {
    zh: '年中追加的预算应说明来源，年初无预算的填0并说明',
    en: 'A budget added in mid-year is explained; without an initial one, 0 is stated',
  },
  *check({ selfEvaluation }) {
    const total = selfEvaluation?.funds?.total;
    if (!selfEvaluation || !total?.initial || !total.budget || !(numberIn(total.budget)?.gt(0) ?? false)) return;
    const blank = isBlank(total.initial);
    if (!blank && !(numberIn(total.initial)?.isZero() ?? false)) return;
    if (answersForFunds(selfEvaluation, 'adjustment')) return;
    yield {
      field: total.initial,
      related: present(total.budget),
      message: {
        zh: `年初预算数${blank ? '未填' : '为0'}，全年预算数为${stated(total.budget)}，请说明追加预算的来源。`,
        en: `The initial budget is ${blank ? 'blank' : '0'} and the full-year budget ${stated(total.budget)}: say where it came from.`,
      },
    };
  },
};
