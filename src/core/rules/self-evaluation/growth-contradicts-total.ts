import type { IndicatorFigures } from '../../compute/figures';
import { isMagnitudeSuspect } from '../../compute/fulfilment';
import type { Rule } from '../rule';
import { present } from '../stated';

const GROWTH = /(?:增速|增长率|增幅)$/;
const TOTAL = /(?:总量|总额|总值|额|量)$/;

/** Growth exactly as planned beside a total many times its plan. */
export const growthContradictsTotal: Rule = {
  id: 'growth-contradicts-total',
  kind: 'disagreement',
  title: { zh: '增速与总量完成情况不符', en: 'Growth does not fit the total' },
  basis: { zh: '同一事项的增速与总量应相互印证', en: 'Growth and total of one matter bear each other out' },
  *check({ figures }) {
    const indicators = figures.selfEvaluation?.indicators ?? [];
    for (const growth of indicators) {
      const total = GROWTH.test(nameOf(growth)) ? indicators.find((each) => isTotalOf(each, growth)) : undefined;
      if (!growth.fulfilment?.multiple?.eq(1) || !total?.fulfilment?.multiple || !isMagnitudeSuspect(total.fulfilment)) continue;
      const times = total.fulfilment.multiple.toFixed(2);
      yield {
        field: growth.indicator.name,
        related: present(growth.indicator.actual, total.indicator.name, total.indicator.actual),
        message: {
          zh: `${nameOf(growth)}恰为指标值，而${nameOf(total)}为指标值的${times}倍，请核实。`,
          en: `${nameOf(growth)} is exactly as planned, yet ${nameOf(total)} is ${times} times its target; check both.`,
        },
      };
    }
  },
};

function isTotalOf(total: IndicatorFigures, growth: IndicatorFigures): boolean {
  return TOTAL.test(nameOf(total)) && nameOf(total).replace(TOTAL, '') === nameOf(growth).replace(GROWTH, '');
}

function nameOf({ indicator }: IndicatorFigures): string {
  return indicator.name.label.zh;
}
