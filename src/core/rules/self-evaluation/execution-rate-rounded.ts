import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** 100 % stated where something is left: right by rounding, and worth knowing. */
export const executionRateRounded: Rule = {
  id: 'execution-rate-rounded',
  kind: 'form',
  title: { zh: '执行率100%为四舍五入结果', en: 'Execution rate of 100% is rounded' },
  basis: {
    zh: '执行率 = 全年执行数 ÷ 全年预算数 × 100%，按列示位数四舍五入',
    en: 'Execution rate = spent ÷ full-year budget × 100%, rounded as shown',
  },
  *check({ figures }) {
    const total = figures.selfEvaluation?.funds?.total;
    if (!total || total.rate.verdict !== 'agrees' || total.rate.field === null || !total.rate.due.computable) return;
    const { due, stated: rate, field } = total.rate;
    if (!rate?.eq(100) || due.exact.eq(100)) return;
    const left =
      numberIn(total.row.budget)
        ?.minus(numberIn(total.row.spent) ?? 0)
        .toFixed(2) ?? '';
    yield {
      field,
      related: present(total.row.spent, total.row.budget),
      arithmetic: due.arithmetic,
      message: {
        zh: `执行率精确值为${due.shown}，列示${stated(field)}为四舍五入结果，尚有${left}未执行。`,
        en: `The exact rate is ${due.shown}; ${stated(field)} is its rounding, ${left} is unspent.`,
      },
    };
  },
};
