import { numberIn } from '../../compute/amount';
import type { Indicator } from '../../forms/form';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** 25 of 25 points times a weight of 25 %: the weight was taken twice, and full marks come to a quarter. */
export const weightedTwice: Rule = {
  id: 'weighted-twice',
  kind: 'miscalculated',
  title: { zh: '得分重复折算', en: 'Scores weighted twice' },
  basis: {
    zh: '单项得分按百分制填列再乘权重占比，或直接按分值填列，不能既按分值又乘权重',
    en: 'A single score is out of 100 and then weighted, or out of its points: not both',
  },
  *check({ selfEvaluation }) {
    const scored = (selfEvaluation?.indicators ?? []).filter(({ placeholder, converted }) => !placeholder && numberIn(converted) !== null);
    const twice = scored.filter(isTwice);
    const [first, ...rest] = twice;
    if (first === undefined || first.converted === null || twice.length < scored.length) return;
    yield {
      field: first.converted,
      related: present(first.score, first.weight, ...rest.map(({ converted }) => converted)),
      arithmetic: first.score && first.weight ? `${stated(first.score)} × ${stated(first.weight)}% = ${stated(first.converted)}` : null,
      message: {
        zh: `单项得分都没有超过各自的权重，说明已按分值评分，又乘了一次权重占比：满分指标也只折算出一小部分，请改按百分制填单项得分，或不再折算。`,
        en: 'No single score exceeds its weight, so they are points already, and were multiplied by the weight again: state them out of 100, or do not convert them.',
      },
    };
  },
};

function isTwice({ score, weight, converted }: Indicator): boolean {
  const [single, points, weighted] = [numberIn(score), numberIn(weight), numberIn(converted)];
  if (single === null || points === null || weighted === null || single.isZero()) return false;
  return single.lte(points) && points.lt(100) && single.times(points).div(100).minus(weighted).abs().lt('0.006');
}
