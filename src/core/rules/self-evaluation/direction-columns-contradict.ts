import { directionInWords } from '../../compute/direction';
import type { Field } from '../../forms/field';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** 指标性质 正向 beside 指标方向 小于等于, or ≥ in the target beside ≤ in the column: both cannot be meant. */
export const directionColumnsContradict: Rule = {
  id: 'direction-columns-contradict',
  kind: 'form',
  title: { zh: '指标方向自相矛盾', en: 'Directions contradict each other' },
  basis: { zh: '正向指标应为大于等于，反向指标应为小于等于', en: 'Larger is better with ≥, smaller is better with ≤' },
  *check({ selfEvaluation }) {
    for (const { name, direction, nature, target, placeholder } of selfEvaluation?.indicators ?? []) {
      const said = present(direction, nature).map((field) => ({ field, means: meaning(field) }));
      const sign = target?.entry.kind === 'number' ? target.entry.operator : null;
      if (target !== null && (sign === '≥' || sign === '≤')) said.push({ field: target, means: sign === '≥' ? 'larger' : 'smaller' });
      const [larger] = said.filter(({ means }) => means === 'larger');
      const [smaller] = said.filter(({ means }) => means === 'smaller');
      if (placeholder || larger === undefined || smaller === undefined) continue;
      const field = direction ?? larger.field;
      yield {
        field,
        related: present(larger.field, smaller.field).filter((other) => other !== field),
        message: {
          zh: `${name.label.zh}一处填“${stated(larger.field)}”，一处填“${stated(smaller.field)}”，方向相反，请更正其中一处。`,
          en: `One cell says “${stated(larger.field)}”, another “${stated(smaller.field)}”: the opposite. Correct one of them.`,
        },
      };
    }
  },
};

function meaning(field: Field): 'larger' | 'smaller' | null {
  const told = 'text' in field.entry ? directionInWords(field.entry.text) : null;
  return told === 'larger' || told === 'smaller' ? told : null;
}
