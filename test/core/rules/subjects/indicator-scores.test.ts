import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

/** 5 points and 10 points, each typed into the row of the other: the total is right as it stands. */
const EXCHANGED = aUnit().indicator('财政供养人数', { score: 10 }).indicator('群众满意度', { score: 5 });

/** Scores that people give, each typed into the row of the other: only their bands say so. */
const JUDGED = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'],
  ['产出指标', '数量指标', '完成改造', '≥60户', '60户', 70, 70, ''],
  ['效益指标', '社会效益指标', '服务连续性', '持续改善', '持续改善', 20, 10, ''],
  ['效益指标', '社会效益指标', '台账规范性', '规范', '规范', 10, 20, ''],
  ['总分', '', '', '', '', 100, 100, ''],
]);

describeRule('indicator-score-above-weight', {
  silent: [aUnit(), aUnit().laidOut({ form: 'hubei' }), aUnit().indicator('群众满意度', { score: '10.00' })],
  reports: [
    { unit: aUnit().indicator('群众满意度', { score: 11 }), at: 'indicator:群众满意度/score', expected: '10.00', says: '高于该项分值10' },
    { unit: EXCHANGED, at: 'indicator:财政供养人数/score', expected: '5.00', writes: 5 },
    { unit: JUDGED, at: 'G5', expected: '10', writes: 10, diagnosis: '疑似与另一格的数填反：服务连续性得分10' },
    // Nobody can compute the other, and correcting this one alone would move a total that is right: both, or none.
    {
      unit: aUnit().indicator('财政供养人数', { score: 10 }).indicator('惠农政策落实情况', { score: 5 }),
      at: 'indicator:财政供养人数/score',
      writes: 5,
      diagnosis: '疑似与另一格的数填反：惠农政策落实情况得分5',
    },
    // The total tells what the score was.
    { unit: aUnit().indicator('惠农政策落实情况', { score: 12 }), at: 'indicator:惠农政策落实情况/score', expected: '10.00', writes: null },
    {
      unit: aUnit().indicator('惠农政策落实情况', { score: 12 }).total({ score: 101.92 }),
      at: 'indicator:惠农政策落实情况/score',
      expected: null,
      writes: null,
    },
  ],
});

describeRule('indicator-score-mismatch', {
  // Points that the unit took off itself.
  silent: [aUnit().indicator('群众满意度', { score: 5 }).total({ score: 94.92 })],
  reports: [{ unit: EXCHANGED, at: 'indicator:群众满意度/score', expected: '10.00', writes: 10 }],
});

describeRule('total-score-mismatch', { silent: [EXCHANGED], reports: [] });

const RATE = '项目验收合格率';

describeRule('scored-against-hundred', {
  silent: [
    aUnit(),
    aUnit().indicator(RATE, { target: '≥98%', actual: '98%', score: 5 }),
    aUnit().indicator(RATE, { target: '≥98%', actual: '98%', score: 4.5 }),
    aUnit().indicator(RATE, { target: '≥98%', actual: '97%', score: 4.95 }),
    // Not a percentage: 88 of a target of 86 given 4.4 of 5 is another mistake.
    aUnit().indicator('村级道路养护里程', { target: 86, actual: 88, score: 4.4 }),
    aUnit().indicator(RATE, { target: '≤98%', actual: '97%', score: 4.85 }),
  ],
  reports: [
    {
      unit: aUnit().indicator(RATE, { target: '≥98%', actual: '97%', score: 4.85 }),
      at: 'indicator:项目验收合格率/score',
      expected: '4.95',
      writes: 4.95,
      diagnosis: '误以100%为目标',
      says: '指标值98%，应得4.95',
    },
    {
      unit: aUnit().indicator(RATE, { target: '≥98%', actual: '98%', score: 4.9 }),
      at: 'indicator:项目验收合格率/score',
      expected: '5.00',
      writes: 5,
      diagnosis: '误以100%为目标',
    },
    // Without the percent sign.
    {
      unit: aUnit().indicator(RATE, { target: 98, actual: 98, score: 4.9 }),
      at: 'indicator:项目验收合格率/score',
      expected: '5.00',
      diagnosis: '误以100%为目标计分：5 × 98% = 4.9',
      says: '完成98，已达到指标值98',
    },
  ],
});

/** Scores in each other's row, and the total as it is with both in their own. */
const exchanged = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '比较符号', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '修建水渠长度', '≥', '20公里', '20公里', 60, 60],
  ['产出指标', '时效指标', '资金拨付及时率', '≥', '95%', '97%', 15, 25],
  ['效益指标', '经济效益', '群众增收额', '≥', '380万元', '399万元', 25, 15],
  ['总分', null, null, null, null, null, 100, 100],
]);
/** A column of signs, whatever it is called, decides. */
const BY_SIGN = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '判断符号', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '每亩投入', '≤', 987, 918, 100, 100],
]);

/** What a missed target costs is said in the row. */
const byStandard = (standard: string, score: number) =>
  sheetOf([
    ['2023年度部门整体支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '评分标准', '年初目标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '预算完成率', standard, '≥100%', '96%', 10, score],
    ['产出指标', '数量指标', '宣讲场次', '达到目标得满分', '≥4场', '4场', 90, 90],
    ['总分', null, null, null, null, null, 100, 99],
  ]);

describeRule('indicator-score-mismatch', {
  silent: [
    BY_SIGN,
    byStandard('=100%得10分；≥95%得9分；90%（含）–95%得8分', 9),
    byStandard('达到100%得10分，每低1个百分点按比例扣1分', 6),
    byStandard('达到100%得10分，未达到的按完成比例得分', 9.6),
    aUnit(),
    // Written out further than anybody rounds it.
    aUnit().indicator('惠农补贴发放率', { target: '≥96%', actual: '91%', weight: 5, score: 4.739583333 }),
    aUnit().laidOut({ form: 'hubei' }),
    aUnit().indicator('新增就业登记人数', { target: 0, score: 7 }),
    aUnit().indicator('财政供养人数', { target: '≤140人', actual: '139人', score: 5 }),
    // Told by other rules; 89.3% may be a slip for 83.9%, yet the score follows from 100%.
    aUnit().indicator('群众满意度', { target: '≥94%', actual: '89.3%', score: 8.93 }),
    aUnit().indicator('群众满意度', { score: 11 }),
    aUnit().indicator('群众满意度', { score: -1 }),
    aUnit().indicator('群众满意度', { target: '≥90%', actual: '92%', score: 9.2 }),
  ],
  reports: [
    // The points may as well stand in each other's row.
    { unit: exchanged, at: 'H5', expected: '25.00', writes: null },
    // Rounded further, as many forms are throughout: a remark, and nothing to press.
    { unit: aUnit().indicator('惠农补贴发放率', { score: 4.9 }), at: 'indicator:惠农补贴发放率/score', severity: 'info', writes: null },
    { unit: byStandard('达到100%得10分，未达到的按完成比例得分', 6.9), at: 'H3', expected: '9.60', writes: 9.6 },
    {
      unit: aUnit().indicator('惠农补贴发放率', { target: 95, actual: 88.67, weight: 2, score: 1.86 }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '1.87',
      // While the points do not add up nothing is put right that rests on them.
      writes: null,
      severity: 'error',
      says: '1.86',
    },
    {
      unit: aUnit().indicator('惠农补贴发放率', { score: 4.92 }).total({ score: 99.91 }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '4.93',
      writes: 4.93,
    },
    { unit: aUnit().indicator('惠农补贴发放率', { score: 5 }), at: 'indicator:惠农补贴发放率/score', expected: '4.93', severity: 'error' },
    { unit: aUnit().indicator('群众满意度', { score: 7.5 }), at: 'indicator:群众满意度/score', expected: '10.00' },
    {
      unit: aUnit().indicator('财政供养人数', { target: '≤100人', actual: '125人', score: 5 }),
      at: 'indicator:财政供养人数/score',
      expected: '4.00',
    },
    {
      unit: aUnit().laidOut({ weightFirst: true }).indicator('惠农补贴发放率', { score: 5 }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '4.93',
    },
    // Points of 0.05 would explain it too, were the points of all indicators not 100 already.
    {
      unit: aUnit().indicator('惠农补贴发放率', { score: 0.0493 }).total({ weight: null }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '4.93',
    },
    // Ten times the target is hardly a result: the score may be the right one of the two.
    {
      unit: aUnit().indicator('惠农补贴发放率', { target: '≥96%', actual: '960%', score: 4.93 }),
      at: 'indicator:惠农补贴发放率/score',
      expected: '5.00',
      writes: null,
      diagnosis: '请先核对完成值',
    },
    { unit: aUnit().indicator('惠农补贴发放率', { score: '5' }), at: 'indicator:惠农补贴发放率/score', expected: '4.93', writes: '4.93' },
  ],
});

/** Target and result in words, given full points. */
const inWords = (target: string, actual: string) => aUnit().indicator('惠农政策落实情况', { target, actual, score: 10 });

const MET: readonly (readonly [string, string])[] = [
  ['全面完成', '基本完成'],
  ['是', '基本达到'],
  ['400元/人、天', '180元/人、天'],
  ['不高于上年', '未高于上年'],
  ['无挪用', '未挪用'],
  ['面积不减少', '未减少'],
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
  ['建成3处', '已建成4处'],
  ['显著提升', '显著提升，满意度有所提高'],
  ['5月20日发放', '5月18日发放'],
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
  ['全面完成', '大部分完成'],
  ['成效显著', '成效一般'],
  ['实现全覆盖', '覆盖80%'],
  ['95%-100%', '88%'],
  ['建成3处', '建成2处'],
  ['较上年增长5%', '较上年增长3%'],
  ['补助100户300人', '补助90户300人'],
  ['显著提升', '有所提升'],
  ['及时公开', '延迟公开'],
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

/** A score above its points that another row, scored by people, may have taken over: each may have the other's. */
const above = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '比较符号', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '修建水渠长度', '≥', '20公里', '20公里', 70, 70],
  ['效益指标', '生态效益', '生态环境改善情况', null, '明显改善', '明显改善', 20, 10],
  ['效益指标', '满意度指标', '群众满意度', '≥', '85%', '90%', 10, 15],
  ['总分', null, null, null, null, null, 100, 95],
]);

describeRule('indicator-score-above-weight', { silent: [], reports: [{ unit: above, at: 'H5', writes: null }] });
