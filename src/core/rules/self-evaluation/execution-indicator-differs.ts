import type { numberIn } from '../../compute/amount';
import { rateAgrees } from '../../compute/check';
import type { Decimal } from '../../compute/decimal';
import type { Computed, FundsFigures } from '../../compute/figures';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** An indicator states an execution rate that the form's own funds do not give. */
export const executionIndicatorDiffers: Rule = {
  id: 'execution-indicator-differs',
  kind: 'disagreement',
  title: { zh: '执行率指标与资金情况不一致', en: 'Execution indicator differs from the funds' },
  basis: {
    zh: '同一张表中执行率指标的完成值应与资金执行情况一致',
    en: 'An execution rate among the indicators agrees with the funds of the same form',
  },
  *check({ selfEvaluation, figures }) {
    const { funds = null, indicators = [] } = figures.selfEvaluation ?? {};
    for (const { indicator, score } of funds === null ? [] : indicators) {
      const { name, actual } = indicator;
      const words = name.label.zh;
      const reached = percentIn(actual);
      if (actual === null || reached === null || !indicator.classes.has('executionRate')) continue;
      const rate = funds && rateOf(funds, words, selfEvaluation?.scope === 'project');
      if (rate === null || rateAgrees(actual, reached, rate.exact)) continue;
      // The score follows from the funds, and the figure beside it does not.
      const copied = score.verdict === 'agrees' && score.due.computable && rate.inputs.some((input) => score.due.inputs.includes(input));
      // Less than a point apart, it may have been measured on something else.
      if (!copied && reached.minus(rate.exact).abs().lt(1)) continue;
      yield {
        field: actual,
        ...(copied ? { case: 'copied' } : {}),
        related: present(...rate.inputs, indicator.target, indicator.score),
        expected: rate.shown,
        arithmetic: rate.arithmetic,
        message: {
          zh: `${words}的完成值填${stated(actual)}，而按本表资金数为${rate.shown}，请核对。`,
          en: `The indicator says ${stated(actual)}; by the funds of this form the execution rate is ${rate.shown}. Check them.`,
        },
      };
    }
  },
};

/** 基本支出, 项目支出: kinds of spending, each with a rate of its own. */
const KIND = /(?:基本|项目)支出/;

/** Of the row it names; else of the total; where that was left blank, of the only part that states both amounts. */
function rateOf({ total, parts }: FundsFigures, words: string, isProject: boolean): Computed | null {
  const [kind] = KIND.exec(words) ?? [];
  const own = kind === undefined ? undefined : parts.find(({ row }) => row.name.includes(kind));
  if (own !== undefined) return own.rate.due.computable ? own.rate.due : null;
  if (kind !== undefined && !isProject) return null;
  const due = total?.rate.due;
  if (due?.computable) return due;
  const computable = parts.flatMap(({ rate }) => (rate.due.computable ? [rate.due] : []));
  const [only, second] = computable;
  return only === undefined || second !== undefined ? null : only;
}

function percentIn(field: Parameters<typeof numberIn>[0]): Decimal | null {
  const entry = field?.entry;
  if (entry?.kind !== 'number') return null;
  if (entry.percent) return entry.value;
  return entry.unit === '' && entry.value.lte(1) && entry.value.gt(0) ? entry.value.times(100) : entry.unit === '' ? entry.value : null;
}
