import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** A target of 0 that carries points: no completion rate can be computed over it. */
export const targetZeroWithWeight: Rule = {
  id: 'target-zero-with-weight',
  kind: 'form',
  title: { zh: '指标值为0却有分值', en: 'Target of 0 carries points' },
  basis: {
    zh: '指标值为0时完成率不可计算，不能按比例计分',
    en: 'Over a target of 0 no completion rate, and no share of the points, can be computed',
  },
  *check({ figures }) {
    for (const { indicator, score } of figures.selfEvaluation?.indicators ?? []) {
      const { target, weight } = indicator;
      if (target === null || !numberIn(target)?.isZero() || !numberIn(weight)?.gt(0)) continue;
      if (score.due.computable || score.due.why !== 'zero') continue;
      yield {
        field: target,
        related: present(indicator.actual, weight, indicator.score),
        message: {
          zh: `${indicator.name.label.zh}的指标值为0，${weight ? stated(weight) : ''}分无法按比例计分，建议改为具体目标（如“≥”某一数值）。`,
          en: `A target of 0 carries ${weight ? stated(weight) : ''} points, which cannot be scored by share; set a concrete target.`,
        },
      };
    }
  },
};
