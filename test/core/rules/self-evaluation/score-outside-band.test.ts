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
  ['按期办结', '没有出现逾期'],
  ['按期办结', '全部按期办结，逾期率为0'],
  ['按期完工', '按期完工，未造成延误'],
  ['持续改善', '持续改善，未恶化'],
  ['有效遏制', '扭转了工期滞后局面，成效显著'],
  ['监管到位', '查处不合格食品12批次，监管到位'],
  ['整改到位', '检查中存在问题已全部整改到位'],
  ['运转有保障', '有效弥补基层经费不足'],
  ['民生有保障', '基本民生支出保障到位'],
  ['管理规范', '一般公共预算管理规范'],
  ['完成采购', '与某某科技有限公司签约，已完成采购'],
  ['95%-100%', '98%'],
  ['5～8次', '6次'],
  ['3-5个工作日', '2个工作日'],
  ['80-90分', '95分'],
  ['≥90%且≤100%', '95%'],
  ['200万元-300万元', '2500000元'],
];
const SHORT: readonly (readonly [string, string])[] = [
  ['制度健全', '不健全'],
  ['按期竣工', '延期竣工'],
  ['持续改善', '有所恶化'],
  ['按期竣工', '因无资质导致延期'],
  ['按期竣工', '延期问题未解决'],
  ['整改到位', '问题整改不到位'],
  ['质量达标', '验收不合格'],
  ['按期办结', '逾期10件'],
  ['合规使用资金', '存在违规使用'],
  ['无重大安全事故', '发生重大安全事故1起'],
  ['明显提升', '略有提升'],
  ['全面完成', '基本完成'],
  ['成效显著', '成效一般'],
  ['实现全覆盖', '覆盖80%'],
  ['95%-100%', '88%'],
  ['≥90%且≤100%', '85%'],
  ['5～8次', '3次'],
  ['1000—1200人', '700人'],
  ['3-5个工作日', '9个工作日'],
];

describeRule('score-outside-band', {
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
