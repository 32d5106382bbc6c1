import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** Nothing tells whether more or less is better, and it matters: asked, not guessed. */
export const directionAmbiguous: Rule = {
  id: 'direction-ambiguous',
  kind: 'form',
  title: { zh: '指标方向不明', en: 'Direction of the indicator unclear' },
  basis: {
    zh: '方向依次按指标值中的符号、指标性质栏、指标名称判断',
    en: 'Direction is read off the target’s operator, the direction column, the name',
  },
  *check({ figures }) {
    for (const { indicator, direction } of figures.selfEvaluation?.indicators ?? []) {
      const { target, actual } = indicator;
      const [wanted, reached] = [numberIn(target), numberIn(actual)];
      // Where the form contradicts itself, that is told.
      if (
        !direction.ambiguous ||
        direction.source !== 'assumed' ||
        target === null ||
        actual === null ||
        wanted === null ||
        reached === null ||
        wanted.eq(reached)
      )
        continue;
      yield {
        field: target,
        related: present(actual, indicator.score),
        message: {
          zh: `${indicator.name.label.zh}指标值${stated(target)}、完成值${stated(actual)}，方向及计量单位不明，无法判断是否达标，请指定指标方向。`,
          en: `Target ${stated(target)}, result ${stated(actual)}: neither direction nor unit is clear, so nobody can tell whether it was met. Set the direction.`,
        },
      };
    }
  },
};
