import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** What may well be below zero. */
const CHANGES = /增长|增速|增幅|下降|降低|减少|变动|同比|环比|差额|净|盈|利润|结余/;

/** A target or a result below zero beside one above it, of something that is counted. */
export const negativeFigure: Rule = {
  id: 'negative-figure',
  kind: 'form',
  title: { zh: '指标值或完成值为负数', en: 'Negative target or result' },
  basis: { zh: '数量、成本类指标的指标值和完成值不应为负数', en: 'What is counted or spent is not below zero' },
  *check({ selfEvaluation }) {
    for (const { name, actual, target, placeholder } of selfEvaluation?.indicators ?? []) {
      const negative = present(target, actual).filter((field) => numberIn(field)?.lt(0));
      const [field] = negative;
      if (placeholder || field === undefined || negative.length > 1 || CHANGES.test(name.label.zh)) continue;
      yield {
        field,
        related: present(target, actual).filter((other) => other !== field),
        message: {
          zh: `${name.label.zh}的${field === target ? '指标值' : '实际完成值'}为${stated(field)}，不应为负数，请核对。`,
          en: `The ${field === target ? 'target' : 'result'} is ${stated(field)}; it should not be negative.`,
        },
      };
    }
  },
};
