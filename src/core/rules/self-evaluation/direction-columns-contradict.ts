import { oppositesIn } from '../../compute/direction';
import type { Rule } from '../rule';
import { stated } from '../stated';

/** 指标性质 正向 beside 指标方向 小于等于, or ≥ in the target beside ≤ in the column: both cannot be meant. */
export const directionColumnsContradict: Rule = {
  id: 'direction-columns-contradict',
  kind: 'form',
  title: { zh: '指标方向自相矛盾', en: 'Directions contradict each other' },
  basis: { zh: '正向指标应为大于等于，反向指标应为小于等于', en: 'Larger is better with ≥, smaller is better with ≤' },
  *check({ selfEvaluation }) {
    for (const indicator of selfEvaluation?.indicators ?? []) {
      const { name, direction, placeholder } = indicator;
      const opposites = oppositesIn(indicator);
      if (placeholder || opposites === null) continue;
      const { larger, smaller } = opposites;
      const field = direction ?? larger;
      yield {
        field,
        related: [larger, smaller].filter((other) => other !== field),
        message: {
          zh: `${name.label.zh}一处填“${stated(larger)}”，一处填“${stated(smaller)}”，方向相反，请更正其中一处；更正前无法判断是否达标，不核算得分。`,
          en: `One cell says “${stated(larger)}”, another “${stated(smaller)}”: the opposite. Correct one of them; until then no score is worked out.`,
        },
      };
    }
  },
};
