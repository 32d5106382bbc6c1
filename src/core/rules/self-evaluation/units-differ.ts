import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** Target and result in units that do not convert. */
export const unitsDiffer: Rule = {
  id: 'units-differ',
  kind: 'disagreement',
  severity: 'warning',
  title: { zh: '指标值与完成值单位不一致', en: 'Target and result in different units' },
  basis: { zh: '指标值和实际完成值应使用同一计量单位', en: 'Target and result share one unit' },
  *check({ figures }) {
    for (const { indicator, score } of figures.selfEvaluation?.indicators ?? []) {
      const { target, actual } = indicator;
      if (score.due.computable || score.due.why !== 'units-differ' || target === null || actual === null) continue;
      yield {
        field: actual,
        related: present(target, indicator.unit),
        message: {
          zh: `${indicator.name.label.zh}指标值为“${stated(target)}”，完成值为“${stated(actual)}”，单位不一致，请统一。`,
          en: `The target is “${stated(target)}”, the result “${stated(actual)}”: use one unit.`,
        },
      };
    }
  },
};
