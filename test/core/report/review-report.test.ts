import fc from 'fast-check';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import type { ReportDocument } from '../../../src/core/report/text/document';
import type { ReportReview } from '../../../src/core/report/result';
import { review } from '../../../src/core/review';
import { reviewSentences } from '../../support/review-sentences';
import { aUnit, type UnitBuilder } from '../../support/unit-builder';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
const TITLE = '云岭镇2024年度部门整体支出绩效自评报告';

function documentOf(...paragraphs: readonly string[]): ReportDocument {
  return { paragraphs: paragraphs.map((text, index) => ({ number: index + 1, text, outline: null, place: 'body' })), tables: [] };
}

function reviewed(text: string | readonly string[], unit: UnitBuilder = aUnit()): ReportReview {
  const lines = typeof text === 'string' ? [text] : text;
  return reviewSentences(documentOf(TITLE, ...lines), review(unit.grids(), settings), settings);
}

function found(text: string | readonly string[], unit?: UnitBuilder): readonly (readonly [string, string | null, string | null])[] {
  return reviewed(text, unit).findings.map(({ rule, stated, expected }) => [rule, stated, expected]);
}

describe('figures of the narrative against the annexes', () => {
  it.each<[string, string, readonly (readonly [string, string | null, string | null])[]]>([
    ['in 万元', '2024年度年初预算1180.00万元，全年预算1200.00万元，全年执行数1198.80万元，预算执行率99.90%。', []],
    ['in 元, with commas', '全年预算12,000,000.00元，支出总计11,988,000.00元。', []],
    ['another amount', '全年预算数为1210.00万元。', [['report-figure-differs', '1210.00万元', '1200.00万元']]],
    ['a rate', '预算执行率为98.90%。', [['report-rate-differs', '98.90%', '99.90%']]],
    ['a share', '基本支出873.40万元，占总支出的71.86%。', [['report-rate-differs', '71.86%', '72.86%']]],
    ['a change on last year', '“三公”经费支出22.75万元，比上年减少3.25万元，下降12.60%。', [['report-rate-differs', '12.60%', '12.50%']]],
    ['a rise that was a fall', '“三公”经费支出22.75万元，较上年增长12.50%。', [['report-rate-differs', '12.50%', '下降12.50%']]],
    [
      'staff',
      '核定编制120名，年末实有在职人员141名。',
      [
        ['report-figure-differs', '141名', '114名'],
        ['report-staff-above-authorised', '141名', '≤120名'],
      ],
    ],
    ['posts of one kind are not all of them', '核定行政编制45名、事业编制70名。', []],
    ['an indicator by its name', '高标准农田建设面积2100亩，惠农补贴发放率达到97.5%。', [['report-figure-differs', '97.5%', '98.5%']]],
    ['a bound', '高标准农田建设面积0.2万亩以上，村级道路养护里程80余公里。', []],
    ['a bound that is not reached', '高标准农田建设面积0.22万亩以上。', [['report-figure-differs', '0.22万亩以上', '0.21万亩']]],
    [
      'figures listed for subjects listed',
      '基本支出、项目支出分别为873.40万元和352.40万元。',
      [['report-figure-differs', '352.40万元', '325.40万元']],
    ],
    ['another year is none of its business', '2025年预算安排1300.00万元，其中基本支出900.00万元。', []],
    ['what something else cost', '投入资金300万元建设村级道路，全年共接待来宾420人次，开支11.85万元。', []],
    ['the number of indicators', '自评表共设三级指标14项。', [['report-indicator-count-differs', '14项', '12项']]],
    ['parts that do not add up', '监测户112户，其中已消除风险38户，未消除风险73户。', [['report-sum-differs', '112户', '111户']]],
    [
      'personnel, by what is left of 基本支出',
      '基本支出873.40万元，其中人员经费710.10万元，公用经费172.30万元。',
      [['report-sum-differs', '710.10万元', '701.10万元']],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['is asked about', '项目支出年初预算312.00万元。', ['warning']],
    ['is none where the report states that amount for the year', '项目支出全年预算330.00万元。项目支出年初预算312.00万元。', []],
  ])('an initial budget beside a column that only says 预算数 %s', (_, text, severities) => {
    expect(reviewed(text).findings.map(({ severity }) => severity)).toEqual(severities);
  });

  it('a share of a wrong amount follows from it as a hint', () => {
    const { findings } = reviewed('基本支出837.40万元，占总支出的69.85%。');
    expect(findings.map(({ severity, stated, follows }) => [severity, stated, follows === null])).toEqual([
      ['error', '837.40万元', true],
      ['info', '69.85%', false],
    ]);
  });

  it('names the place, the cells and the sentence put right', () => {
    const { findings } = reviewed(['二、预算执行情况', '（一）总体情况', '全年预算数为1210.00万元，执行严格。']);
    const [finding] = findings.filter(({ rule }) => rule === 'report-figure-differs');
    expect(finding).toMatchObject({ paragraph: 4, heading: '（一）总体情况', corrected: '全年预算数为1200.00万元，执行严格' });
    expect(finding?.related.map(({ key }) => key)).toEqual(['self-evaluation/funds/total/budget']);
  });
});

describe('the form of a report', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['headings that skip', ['一、概况', '二、支出', '四、问题'], ['report-heading-number']],
    ['headings that repeat', ['一、概况', '二、支出', '二、问题'], ['report-heading-number']],
    ['parts that each begin anew', ['第一部分 概况', '一、机构', '二、人员', '第二部分 绩效', '一、目标', '二、结果'], []],
    ['some of what there is', ['下设5个站所，包括农业站、林业站。'], []],
    ['headings in order', ['一、概况', '（一）机构', '（二）人员', '二、支出', '（一）总体', '1.基本支出', '2.项目支出', '三、问题'], []],
    ['remnants of the template', ['（一）结论。反映自评得分及评价等级。'], ['report-template-remnant']],
    ['what is left to fill in', ['满意度为【待填】。'], ['report-unfinished']],
    ['doubled marks', ['根据《《预算法》的规定执行。'], ['report-punctuation']],
    ['numbers of documents', ['依据县财绩[2025]12号文件。'], ['report-document-number']],
    ['numbers of documents as they should be', ['依据《通知》（县财绩〔2025〕12号）。'], []],
    ['estimates', ['奖补资金预计发放36.1万元。'], ['report-estimate']],
    ['estimates about the year to come', ['2025年预计发放36.1万元。'], []],
    ['a list shorter than it says', ['下设3个站所：农业站、林业站。'], ['report-list-count-differs']],
    ['a list that says 等', ['下设5个站所，包括农业站、林业站等。'], []],
    ['items line by line', ['设定以下3个目标：', '1.保运转；', '2.保民生。'], ['report-list-count-differs']],
  ])('%s', (_, lines, rules) => {
    expect(reviewed(lines).findings.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('laws', () => {
  const sentences = [
    '2024年度年初预算1180.00万元。',
    '“三公”经费支出22.75万元。',
    '高标准农田建设面积2100亩。',
    '核定编制120名。',
    '全镇工作平稳有序。',
  ];

  it('a report without figures gives nothing', () => {
    const { claims, findings } = reviewed(['一、概况', '本镇坚持为民服务，各项工作平稳有序。', '二、成效', '群众生活持续改善。']);
    expect([claims, findings]).toEqual([[], []]);
  });

  it('the order of paragraphs changes places only', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: sentences.length }), (order) => {
        const verdicts = (lines: readonly string[]) =>
          reviewed(lines)
            .claims.map(({ quote, stated, verdict }) => `${quote} ${stated} ${verdict}`)
            .sort();
        expect(verdicts(order)).toEqual(verdicts(sentences));
      }),
      { numRuns: 20 },
    );
  });

  it('a figure changed by one digit no longer agrees, and agrees again when it is put back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.constantFrom(0, 1, 2, 3), (add, at) => {
        const right = '1200.00';
        const wrong = `${right.slice(0, at)}${(Number(right.charAt(at)) + add) % 10}${right.slice(at + 1)}`;
        const verdict = (amount: string) => reviewed(`全年预算数为${amount}万元。`).claims[0]?.verdict;
        fc.pre(!wrong.startsWith('0'));
        expect([verdict(right), verdict(wrong), verdict(right)]).toEqual(['agrees', 'differs', 'agrees']);
      }),
    );
  });

  it('the sentence follows its cell', () => {
    const sentence = '全年执行数1198.80万元。';
    const verdict = (unit: UnitBuilder) => reviewed(sentence, unit).claims[0]?.verdict;
    expect([verdict(aUnit()), verdict(aUnit().funds({ spent: '1198.08' })), verdict(aUnit())]).toEqual(['agrees', 'differs', 'agrees']);
  });

  it('no key is given twice', () => {
    const { findings } = reviewed([
      '全年预算数为1210.00万元。',
      '全年预算数为1220.00万元。',
      '依据县财绩[2025]12号。',
      '依据县财绩[2025]12号。',
    ]);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
  });
});
