import { scoreOutsideBand } from '../../../../src/core/rules/self-evaluation/score-outside-band';
import { describeRule } from '../../../support/describe-rule';
import { aUnit } from '../../../support/unit-builder';

/** Target and result in words, given full points. */
const inWords = (target: string, actual: string) => aUnit().indicator('惠农政策落实情况', { target, actual, score: 10 });

const MET: readonly (readonly [string, string])[] = [
  ['无重大安全事故', '未发生重大安全事故'],
  ['按期竣工', '无延期，按期竣工'],
  ['合规使用资金', '不存在违规使用资金'],
  ['实现全覆盖', '覆盖率100%，全覆盖'],
  ['明显改善', '明显改善，未出现恶化'],
  ['95%-100%', '98%'],
  ['5～8次', '6次'],
  ['3-5个工作日', '2个工作日'],
  ['80-90分', '95分'],
  ['200万元-300万元', '2500000元'],
];
const SHORT: readonly (readonly [string, string])[] = [
  ['制度健全', '不健全'],
  ['按期竣工', '延期竣工'],
  ['持续改善', '有所恶化'],
  ['合规使用资金', '存在违规使用'],
  ['无重大安全事故', '发生重大安全事故1起'],
  ['明显提升', '略有提升'],
  ['实现全覆盖', '覆盖80%'],
  ['95%-100%', '88%'],
  ['5～8次', '3次'],
  ['1000—1200人', '700人'],
  ['3-5个工作日', '9个工作日'],
];

describeRule(scoreOutsideBand, {
  silent: [
    ...MET.map(([target, actual]) => inWords(target, actual)),
    aUnit(),
    aUnit().indicator('惠农政策落实情况', { score: 9 }),
    aUnit().indicator('惠农政策落实情况', { score: 11 }),
    aUnit().indicator('年度项目完成时间', { actual: '12月', score: 4 }),
  ],
  reports: [
    ...SHORT.map(([target, actual]) => ({ unit: inWords(target, actual), at: 'indicator:惠农政策落实情况/score', says: '之间' })),
    {
      unit: aUnit().indicator('惠农政策落实情况', { actual: '部分达成', score: 10 }),
      at: 'indicator:惠农政策落实情况/score',
      says: '在6～8之间',
    },
    {
      unit: aUnit().indicator('惠农政策落实情况', { score: 0.1 }),
      at: 'indicator:惠农政策落实情况/score',
      expected: '10.00',
      diagnosis: '小数点错位',
    },
    { unit: aUnit().indicator('年度项目完成时间', { actual: '12月', score: 5 }), at: 'indicator:年度项目完成时间/score', says: '低于5' },
  ],
});
