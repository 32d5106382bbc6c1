import fc from 'fast-check';
import { NO_DECISIONS } from '../../../../src/core/decisions';
import { defaultPack } from '../../../../src/core/packs/built-in';
import { review } from '../../../../src/core/review';
import { reviewSentences } from '../../../support/review-sentences';
import { aUnit } from '../../../support/unit-builder';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
const annexes = review(aUnit().grids(), settings);

function reportOf(sentence: string) {
  const texts = ['云岭镇2024年度部门整体支出绩效自评报告', sentence];
  return reviewSentences(
    { paragraphs: texts.map((text, index) => ({ number: index + 1, text, outline: null, place: 'body' as const })), tables: [] },
    annexes,
    settings,
  );
}

/** Every bracketed figure follows from the others; in front of | stands what it would be wrong as. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['parts of a whole by kinds that are all there are', '镇村干部[210|211]人，其中男96人、女114人。'],
  ['parts, the last of them 其他', '年末共有人员[118|116]人（公务员46人、事业人员52人、其他人员20人）。'],
  ['complements', '监测户[112|113]户，其中已消除风险39户，未消除风险73户。'],
  ['complements of two units side by side', '脱贫户86户[240|204]人，其中已稳定增收50户150人，未稳定增收36户90人。'],
  ['a total behind its parts', '修建水渠3.2公里、机耕道4.1公里，合计[7.3|8.3]公里。'],
  ['a total over sentences', '资金用于：1.走访86.5万元；2.培训20.1万元；3.阵地建设30.2万元。以上三项共计[136.8|138.6]万元。'],
  ['one amount in two units', '争取资金1,368,000.00元（折合[136.80|1368.00]万元）。'],
  ['a share of what is named in front of it', '全镇税收完成2135万元，占年度任务2000万元的[106.75|107.65]%。'],
  ['a share of what was named before', '争取项目12个，总投资3480万元，已完成投资2150万元，占总投资的[61.78|67.18]%。'],
  ['a rate of two counts', '发放问卷500份，收回480份，回收率[96|98]%。'],
  ['a rate of two amounts', '衔接资金项目预算60万元，实际支出58.5万元，支出率[97.5|95.7]%。'],
  ['what one of many cost', '硬化道路38公里，总投资1140万元，平均每公里[30|33]万元。'],
  ['what each of many got', '慰问困难党员158人，人均[800|900]元，发放慰问金12.64万元。'],
  ['a change on what it is compared with', '城镇居民人均收入32600元，比上年31400元增加[1200|2100]元。'],
  ['a change in percent', '城镇居民人均收入32600元，比上年31400元增加1200元，增长[3.82|3.28]%。'],
  ['a change in percentage points', '空气优良率93.5%，较上年的92.1%提高[1.4|4.1]个百分点。'],
  ['from what to what', '村级债务由86.5万元降至80.0万元，下降[7.51|5.71]%。'],
  ['a rate of all that was listed', '上级拨款收入860万元，占80%，其他收入215万元，占20%，合计1075万元，支出1053.5万元，执行率[98|89]%。'],
  ['a fall behind words that compare with nothing', '经比较，全镇村级债务80.0万元，比上年的86.5万元下降[7.51|5.71]%。'],
  ['a fall of what there is, by what it fell by', '衔接资金812.60万元，与上年相比减少33.61万元，下降[3.97|3.79]%。'],
  ['a rise of what there is, by what it rose by', '园区产值5120.66万元，较上年增加358.31万元，增长[7.52|7.25]%。'],
  ['shares behind each of the amounts', '道路工程412.36万元（[15.34|13.54]%）、水渠工程2276.38万元（84.66%）。'],
  ['a part that looks mistyped', '争取衔接资金202.64万元，其中道路维修25.20万元、水渠清淤[107.44|170.44]万元、饮水管网70.00万元。'],
  ['posts that are free', '下属站所编制20名，在编17名，空编[3|5]名。'],
];

describe('figures that follow from each other', () => {
  const written = (sentence: string, which: 1 | 2) => sentence.replace(/\[([^|\]]+)\|([^\]]+)\]/g, which === 1 ? '$1' : '$2');

  it.each(SENTENCES)('holds: %s', (_, sentence) => {
    const { claims, findings } = reportOf(written(sentence, 1));
    const [right = ''] = /(?<=\[)[^|]+/.exec(sentence) ?? [];
    expect(findings).toEqual([]);
    expect(claims.filter(({ verdict }) => verdict === 'agrees').some(({ stated }) => stated.startsWith(right))).toBe(true);
  });

  it.each(SENTENCES)('is told with the right figure: %s', (_, sentence) => {
    const [, right = '', wrong = ''] = /\[([^|]+)\|([^\]]+)\]/.exec(sentence) ?? [];
    const findings = reportOf(written(sentence, 2)).findings.filter(({ severity }) => severity !== 'info');
    expect(findings.map(({ stated, expected }) => [stated?.startsWith(wrong), expected?.startsWith(right)])).toEqual([[true, true]]);
  });

  it('another figure at fault is told by the cell that makes it hold', () => {
    const { findings } = reportOf('财政拨款收入1020.00万元，支出1198.80万元，支出率99.90%。');
    expect(findings.map(({ stated, expected, related }) => [stated, expected, related.length])).toEqual([
      ['1020.00万元', '1200.00万元', 1],
    ]);
  });

  const asked = (sentence: string) =>
    reportOf(sentence).findings.map(({ stated, expected, message }) => ({ stated, expected, zh: message.zh }));

  it('a whole that a cell states is right: what differs are its parts, each with what it would have to be', () => {
    const [only, ...more] = asked('共筹措资金1198.80万元，其中道路维修608.80万元、水渠清淤400.70万元、村庄绿化209.30万元。');
    expect(more).toEqual([]);
    expect(only).toMatchObject({ stated: '608.80万元', expected: null });
    expect(only?.zh).toContain('若以1198.80万元为准，608.80万元应为588.80万元，或400.70万元应为380.70万元，或209.30万元应为189.30万元');
  });

  it.each([
    ['the amount, mistyped for what a cell states', '收支总计1189.80万元，较上年减少33.61万元，下降2.73%。', '1189.80万元', '1198.80万元'],
    ['what it moved by, where one slip explains it', '收支总计1198.80万元，较上年减少36.31万元，下降2.73%。', '36.31万元', '33.61万元'],
    ['the percent, where that looks mistyped', '收支总计1198.80万元，较上年减少33.61万元，下降2.37%。', '2.37%', '2.73%'],
    ['neither of two', '收支总计1198.80万元，较上年减少36.31万元，下降2.58%。', '36.31万元', null],
  ])('of an amount, its change and the percent: %s', (_, sentence, stated, expected) => {
    expect(asked(sentence)).toMatchObject([{ stated, expected }]);
  });

  it('the only figure that no other equation holds is the wrong one', () => {
    const texts = '道路工程412.36万元（15.34%）、水渠工程2276.38万元（81.96%）。';
    expect(asked(texts)).toMatchObject([{ stated: '81.96%', expected: '84.66%' }]);
  });

  it('what is off by one digit in every part is no slip of the longest of them', () => {
    expect(asked('共筹措资金1198.80万元，其中道路维修788.80万元、水渠清淤140.00万元、村庄绿化260.00万元。')).toMatchObject([
      { stated: '788.80万元', expected: null },
    ]);
  });

  it.each(['较上年增加0万元，增长0%', '较上年减少0万元，下降0%'])('nothing is divided by 0: %s', (change) => {
    expect(asked(`公务用车购置费0万元，${change}。`)).toEqual([]);
  });

  it('what differs from the annexes is told as that, and not a second time by what follows from it', () => {
    const { findings } = reportOf('核定编制120人，在职140人，缺编6人。');
    expect(
      findings.filter(({ rule }) => !rule.startsWith('report-staff')).map(({ rule, stated, expected }) => [rule, stated, expected]),
    ).toEqual([['report-figure-differs', '140人', '114人']]);
  });

  it.each([
    ['some of the parts', '现有职工187人，其中党员76人、大学学历92人。'],
    ['numbers of different things', '召开会议12次，走访农户86户，化解矛盾35件。'],
    ['a rate of something else', '家庭医生签约18.6万人，其中重点人群7.2万人，签约率72.4%。'],
    ['some of many', '会务活动费用352.91万元，其中会务费58.17万元、差旅费12万元。'],
    ['a rate of all and rates of some', '村民评议优良率93.5%，其中石桥村94.2%、柳湾村92.1%、河口村93.8%。'],
    ['parts and the rate of all behind them', '衔接资金预算2688.74万元，其中道路412.36万元、水渠支出2276.38万元，执行率100%。'],
    ['a change among parts', '经费1726.59万元，其中人员1519.71万元，较上年增加46.18万元，其他206.88万元。'],
    ['parts that are said to be some', '争取衔接资金1202.64万元，其中主要用于道路维修625.20万元、水渠清淤507.44万元。'],
    ['what was added to what there was', '水库除险资金699.56万元，调增87.54万元，增幅12.51%。'],
    ['rounded figures', '总投资约3500万元，完成投资2150万元，占总投资的61.78%。'],
  ])('nothing is said of %s', (_, sentence) => {
    expect(reportOf(sentence).findings).toEqual([]);
  });

  it('a right share of an amount that is wrong is no fault of its own', () => {
    const { findings } = reportOf('全年基本支出873.40万元，其中人员经费710.10万元，占基本支出的80.27%，公用经费172.30万元。');
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ stated, expected }) => [stated, expected])).toEqual([
      ['710.10万元', '701.10万元'],
    ]);
  });

  it('any sum of counts holds, and no other number in its place does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 1, max: 99 }),
        (counts, off) => {
          const sum = counts.reduce((total, count) => total + count, 0);
          const sentence = (total: number) =>
            `修建${counts.map((count, at) => `${'甲乙丙丁戊己'.charAt(at)}渠${count}米`).join('、')}，合计${total}米。`;
          expect(reportOf(sentence(sum)).findings).toEqual([]);
          expect(reportOf(sentence(sum + off)).findings.map(({ expected }) => expected)).toEqual([`${sum}米`]);
        },
      ),
      { numRuns: 20 },
    );
  });
});
