import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import { reviewSentences } from '../../support/review-sentences';
import { aUnit } from '../../support/unit-builder';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
const annexes = review(aUnit().grids(), settings);

/** Behind | stands the figure of another cell, in place of the right one. */
const COPIED: readonly (readonly [string, string])[] = [
  ['another column of the row', '年初预算1180.00万元，全年预算[1200.00万元|22.75万元]，全年支出1198.80万元。'],
  ['another row', '2.“三公”经费。决算22.75万元，其中公务接待费[11.85万元|873.40万元]。'],
  ['a rate behind its amount', '全年预算1200.00万元，全年支出1198.80万元，执行率[99.90%|72.86%]。'],
  ['the share of its neighbour', '全年支出1198.80万元，其中基本支出873.40万元，占[72.86%|27.14%]。'],
  ['the change of another row', '公务接待费11.85万元，较上年减少2.15万元，下降[15.36%|92.00%]。'],
  ['the amount of another change', '“三公”经费22.75万元，比上年减少[3.25万元|207.00万元]，下降12.50%。'],
  ['how much of another goal was reached', '新增就业登记人数318人，完成率[106.00%|92.00%]。'],
  ['what is left of another row', '全年预算1200.00万元，全年支出1198.80万元，结余[1.20万元|38.50万元]。'],
  ['shares in a row, without 分别', '其中业务工作经费118.40万元、运行维护经费207.00万元，占项目支出的[36.39%|63.61%]、63.61%。'],
];

describe('the figure of another cell', () => {
  const told = (text: string) => {
    const texts = ['云岭镇2024年度部门整体支出绩效自评报告', text];
    const paragraphs = texts.map((each, index) => ({ number: index + 1, text: each, outline: null, place: 'body' as const }));
    return reviewSentences({ paragraphs, tables: [] }, annexes, settings);
  };
  const written = (text: string, which: 1 | 2) => text.replace(/\[([^|\]]+)\|([^\]]+)\]/g, which === 1 ? '$1' : '$2');

  it.each(COPIED)('is asked about with the right one: %s', (_, text) => {
    const [, right, wrong] = /\[([^|]+)\|([^\]]+)\]/.exec(text) ?? [];
    expect(told(written(text, 1)).findings).toEqual([]);
    const { findings } = told(written(text, 2));
    expect(findings.filter(({ stated }) => stated === wrong).map(({ expected }) => expected)).toEqual([right]);
  });
});
