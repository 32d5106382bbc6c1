import { numberIn } from '../../compute/amount';
import type { FundsRow } from '../../forms/form';
import type { RawFinding, Rule } from '../rule';
import { present, stated } from '../stated';

/** Money was spent, and the budget it is measured on is 0 or blank: the rate and its points rest on nothing. */
export const spentWithoutBudget: Rule = {
  id: 'spent-without-budget',
  kind: 'incomplete',
  title: { zh: '有执行数而无预算数', en: 'Spent without a budget' },
  basis: {
    zh: '执行率 = 全年执行数 ÷ 全年预算数，预算数为0或空白时无法计算',
    en: 'Execution rate = spent ÷ budget: with no budget there is none',
  },
  *check({ selfEvaluation }) {
    const funds = selfEvaluation?.funds;
    if (!funds?.total) return;
    const total = missingBudget(funds.total);
    if (total !== null) yield total;
    // What the total leaves out, its parts leave out as well.
    else
      for (const part of funds.parts) yield* present(part.rate).length > 0 ? [missingBudget(part)].filter((found) => found !== null) : [];
  },
};

function missingBudget(row: FundsRow): RawFinding | null {
  const budget = row.budget ?? row.initial;
  const spent = numberIn(row.spent);
  if (budget === null || row.spent === null || !spent?.gt(0)) return null;
  const blank = budget.entry.kind === 'blank' || budget.entry.kind === 'placeholder';
  if (!blank && !(numberIn(budget)?.isZero() ?? false)) return null;
  const rests = present(row.rate, row.score).filter((field) => (numberIn(field) ?? null) !== null);
  const name = row.name === '' ? '年度资金总额' : row.name;
  const consequence = rests.length === 0 ? '执行率无法计算' : `填报的${rests.map(stated).join('、')}没有依据`;
  return {
    field: budget,
    related: present(row.spent, row.rate, row.score),
    aspect: row.item,
    message: {
      zh: `${name}的预算数${blank ? '未填' : '为0'}，执行数却有${stated(row.spent)}，${consequence}，请补填预算数。`,
      en: `${name}: the budget is ${blank ? 'blank' : '0'}, yet ${stated(row.spent)} was spent; ${rests.length === 0 ? 'no rate can be computed' : `${rests.map(stated).join(', ')} rests on nothing`}. State the budget.`,
    },
  };
}
