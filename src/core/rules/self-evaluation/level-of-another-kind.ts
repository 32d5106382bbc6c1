import type { Rule } from '../rule';

const OUTPUT = /^(?:数量|质量|时效)指标?$/;
const EFFECT = /^(?:经济|社会|生态)效益(?:指标)?$|^可持续影响/;

/** 经济效益指标 under 产出指标: the second level belongs under another first level. */
export const levelOfAnotherKind: Rule = {
  id: 'level-of-another-kind',
  kind: 'form',
  title: { zh: '二级指标与一级指标不匹配', en: 'Second level under the wrong first level' },
  basis: {
    zh: '产出指标下设数量、质量、时效、成本，效益指标下设经济、社会、生态效益和可持续影响',
    en: 'Output: quantity, quality, timeliness, cost; effect: economic, social, ecological, lasting',
  },
  *check({ selfEvaluation }) {
    const misplaced = (selfEvaluation?.indicators ?? []).filter(
      ({ level1, level2, placeholder }) =>
        !placeholder && ((/^产出/.test(level1) && EFFECT.test(level2)) || (/^(?:效益|效果)/.test(level1) && OUTPUT.test(level2))),
    );
    const [first, ...rest] = misplaced;
    if (first === undefined) return;
    const pairs = [...new Set(misplaced.map(({ level1, level2 }) => `${level2}列在${level1}下`))].join('、');
    yield {
      field: first.name,
      related: rest.map(({ name }) => name),
      message: { zh: `${pairs}，请核对归类。`, en: `Listed under the wrong first level: ${pairs}.` },
    };
  },
};
