import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import { reviewSentences } from '../../support/review-sentences';
import { aUnit } from '../../support/unit-builder';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
const annexes = review(aUnit().grids(), settings);

/** Behind | stands the word that the figures deny. */
const SENTENCES = [
  '全镇税收2135万元，比上年增加94万元，[增长|下降]4.61%。',
  '村级债务0.31万元，较上年0.52万元减少0.21万元，[下降|增长]40.38%。',
  '村级债务由86.5万元[降至|增加到]80.0万元。',
  '资金支付及时率94.05%，略[低于|高于]95%的目标。',
  '毕业率97.5%，[低于|高于]目标98%，差0.5个百分点。',
  '案件办结率98%，[超过|未达到]95%的目标。',
];

describe('a word for a direction that its figures deny', () => {
  const told = (text: string) => {
    const texts = ['云岭镇2024年度部门整体支出绩效自评报告', text];
    const paragraphs = texts.map((each, index) => ({ number: index + 1, text: each, outline: null, place: 'body' as const }));
    return reviewSentences({ paragraphs, tables: [] }, annexes, settings).findings.map(({ stated }) => stated ?? '');
  };
  const written = (text: string, which: 1 | 2) => text.replace(/\[([^|\]]+)\|([^\]]+)\]/g, which === 1 ? '$1' : '$2');

  it.each(SENTENCES)('is told, and nothing where it is right: %s', (text) => {
    const [, wrong = ''] = /\|([^\]]+)\]/.exec(text) ?? [];
    expect(told(written(text, 1))).toEqual([]);
    expect(told(written(text, 2)).some((stated) => stated !== '' && wrong.startsWith(stated))).toBe(true);
  });

  it.each([
    '完成税收2135万元，较年初目标减少10万元，增长5%。',
    '完成税收2135万元，较年初目标减少10万元，同比增长5%。',
    '成本2405.16万元，低于控制目标62.17万元。',
    '合格率98%，其中甲类低于95%的目标。',
  ])('is no word about something else: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
