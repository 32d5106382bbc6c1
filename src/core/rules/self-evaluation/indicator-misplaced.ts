import type { Rule } from '../rule';

/** What a name says about the second level it belongs to. */
const BELONGS: readonly { readonly name: RegExp; readonly level2: RegExp; readonly zh: string }[] = [
  { name: /进度$|及时率$|按时|时限/, level2: /时效/, zh: '时效指标' },
  { name: /收入(?:水平)?$|投资.*增速$/, level2: /经济效益/, zh: '经济效益指标' },
];

/** An indicator listed under quality that measures time or economic effect; one finding for the table. */
export const indicatorMisplaced: Rule = {
  id: 'indicator-misplaced',
  kind: 'form',
  title: { zh: '二级指标归类不当', en: 'Indicator under the wrong heading' },
  basis: {
    zh: '进度、及时率属时效指标，收入、投资增速属经济效益指标',
    en: 'Progress belongs to timeliness; income and investment to economic effect',
  },
  *check({ selfEvaluation }) {
    const misplaced = (selfEvaluation?.indicators ?? []).flatMap((indicator) => {
      const group = /质量/.test(indicator.level2) ? BELONGS.find(({ name }) => name.test(indicator.name.label.zh)) : undefined;
      return group === undefined ? [] : [{ indicator, group }];
    });
    const [first, ...rest] = misplaced;
    if (first === undefined) return;
    const list = misplaced.map(({ indicator, group }) => `${indicator.name.label.zh}（${group.zh}）`).join('、');
    yield {
      field: first.indicator.name,
      related: rest.map(({ indicator }) => indicator.name),
      message: { zh: `质量指标中有应归入其他类别的指标：${list}。`, en: `Listed under quality, though they belong elsewhere: ${list}.` },
    };
  },
};
