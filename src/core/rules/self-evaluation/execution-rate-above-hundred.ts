import type { Rule } from '../rule';
import { present } from '../stated';

/** More spent than the full-year budget. */
export const executionRateAboveHundred: Rule = {
  id: 'execution-rate-above-hundred',
  kind: 'unexplained',
  title: { zh: '执行率超过100%', en: 'Execution rate above 100%' },
  basis: {
    zh: '全年执行数一般不超过全年预算数，超出的应核实预算数并说明',
    en: 'Spending stays within the full-year budget; above it, check the budget and say why',
  },
  *check({ figures }) {
    const funds = figures.selfEvaluation?.funds;
    const above = [funds?.total, ...(funds?.parts ?? [])].filter((each) => each?.rate.due.computable && each.rate.due.exact.gt(100));
    // A part that is above explains the total; the total says it once.
    for (const each of above.slice(0, funds?.total === above[0] ? 1 : above.length)) {
      const field = each?.rate.field ?? each?.row.spent ?? null;
      if (!each?.rate.due.computable || field === null) continue;
      yield {
        field,
        related: present(each.row.spent, each.row.budget).filter((other) => other !== field),
        arithmetic: each.rate.due.arithmetic,
        message: {
          zh: `${each.row.name}执行率${each.rate.due.shown}，超过100%，请核实全年预算数并说明原因。`,
          en: `${each.row.name}: the execution rate is ${each.rate.due.shown}, above 100%; check the full-year budget and say why.`,
        },
      };
    }
  },
};
