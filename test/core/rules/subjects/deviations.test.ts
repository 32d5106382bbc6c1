import { describeRule } from '../../../support/describe-rule';
import { renamed } from '../../../support/renamed-facts';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

const SUBSIDY = '惠农补贴发放率';
const EXECUTION = '预算执行率';
/** The unit stands in the name alone: 100 and 96. */
const EXECUTION_IN_PERCENT = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '目标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '巡回宣讲场次', '4场', '4场', 90, 90, null],
  ['预算执行', '预算执行率', '预算执行率（%）', 100, 96, 10, 9.6, null],
  ['总分', null, null, null, null, 100, 99.6, null],
]);
const withExecution = aUnit().of(renamed(new Map([[SUBSIDY, EXECUTION]])));

describeRule('under-fulfilled-without-note', {
  silent: [
    aUnit(),
    aUnit().laidOut({ directionColumns: true }),
    aUnit().indicator(SUBSIDY, { note: '无' }),
    aUnit().indicator(SUBSIDY, { actual: '100%', note: null }),
  ],
  reports: [
    { unit: aUnit().indicator(SUBSIDY, { note: null }), at: 'indicator:惠农补贴发放率/note', severity: 'error', says: '未说明原因' },
    { unit: aUnit().indicator('财政供养人数', { actual: '125人', score: 4.8 }), at: 'indicator:财政供养人数/note', severity: 'error' },
    { unit: aUnit().indicator('年度项目完成时间', { actual: '12月', score: 4 }), at: 'indicator:年度项目完成时间/note' },
    { unit: aUnit().laidOut({ form: 'hubei' }), at: 'indicator:惠农补贴发放率/actual', severity: 'info' },
    // An execution rate among the indicators is an indicator like others.
    { unit: EXECUTION_IN_PERCENT, at: 'H4', severity: 'error' },
    { unit: withExecution.indicator(EXECUTION, { note: null }), at: 'indicator:预算执行率/note', severity: 'error' },
  ],
});

const FARMLAND = '高标准农田建设面积';

const SATISFIED = '群众满意度';

describeRule('over-fulfilled-without-note', {
  silent: [
    aUnit(),
    aUnit().indicator(FARMLAND, { actual: '2180亩' }),
    aUnit().indicator(FARMLAND, { actual: '54200亩', note: '上级追加任务，一并建设。' }),
    // Below the first threshold of the pack nothing is said.
    aUnit().indicator(FARMLAND, { actual: '2399亩' }),
    // What cannot be is no deviation to be explained.
    aUnit().indicator(SATISFIED, { actual: '932%' }),
    // Less than allowed is no deviation.
    aUnit().indicator('财政供养人数', { actual: '20人' }),
  ],
  reports: [
    {
      unit: aUnit().indicator(FARMLAND, { actual: '54200亩' }),
      at: 'indicator:高标准农田建设面积/note',
      severity: 'warning',
      says: '27.10倍',
    },
    {
      unit: aUnit().indicator(FARMLAND, { target: 3000, actual: 2000100 }),
      at: 'indicator:高标准农田建设面积/note',
      diagnosis: '亩与平方米',
    },
    {
      unit: aUnit().indicator(FARMLAND, { actual: '2600亩' }),
      at: 'indicator:高标准农田建设面积/note',
      severity: 'warning',
      says: '30.00%',
    },
    { unit: aUnit().indicator(FARMLAND, { actual: '2466亩' }), at: 'indicator:高标准农田建设面积/note', severity: 'info', says: '23.30%' },
    // From 1.2 times on.
    { unit: aUnit().indicator(FARMLAND, { actual: '2400亩' }), at: 'indicator:高标准农田建设面积/note', severity: 'info', says: '20.00%' },
  ],
});

const POLICY = '惠农政策落实情况';

/** A date that was met, and a point less than full; the total is that of a longer table. */
function onTime(total: number) {
  return sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目名称', '河道管护', null, null, '自评得分', total],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '时效指标', '管护完成时间', '2023年11月完成', '2023年11月完成', 40, 39, null],
    ['效益指标', '社会效益指标', '受益农户', '≥80户', '80户', 50, 50, null],
  ]);
}

describeRule('deducted-without-note', {
  silent: [
    aUnit(),
    aUnit().indicator(POLICY, { score: 9, note: '台账资料不全，自扣1分。' }),
    aUnit().indicator('群众满意度', { score: 9 }),
    // The total counts it in full: a slip of the score, told with the total.
    aUnit().indicator(POLICY, { score: 9 }),
    aUnit().indicator('惠农补贴发放率', { note: null }),
    aUnit().laidOut({ form: 'hubei' }),
    // The total counts every point of the goal: told at the total.
    aUnit().laidOut({ form: 'hubei' }).indicator('新增就业登记人数', { score: 9 }),
  ],
  reports: [
    {
      unit: aUnit().laidOut({ form: 'hubei' }).indicator('新增就业登记人数', { score: 9 }).total({ score: 98.92 }),
      at: 'level:效益指标/weight',
      says: '扣1.00分',
    },
    { unit: aUnit().indicator(POLICY, { score: 9 }).total({ score: 98.92 }), at: 'indicator:惠农政策落实情况/note', says: '扣1.00分' },
    { unit: aUnit().indicator(POLICY, { score: 9, note: '无' }).total({ score: 98.92 }), at: 'indicator:惠农政策落实情况/note' },
    // A total above all the points of the table counts more than the table, and says nothing of its scores.
    { unit: onTime(96), at: 'H4', says: '扣1.00分' },
  ],
});

describeRule('placeholder-note', {
  silent: [
    aUnit(),
    aUnit().indicator(SUBSIDY, { note: '部分农户账户信息有误，正常补发中' }),
    aUnit().indicator(SUBSIDY, { note: null }),
    aUnit().indicator('群众满意度', { note: '无' }),
  ],
  reports: [
    { unit: aUnit().indicator(SUBSIDY, { note: '无' }), at: 'indicator:惠农补贴发放率/note', severity: 'error', says: '却填“无”' },
    ...['暂无', '无偏差', '已完成', '正常', '略', '待补充', '未完成', '原因：', '是', 1].map((note) => ({
      unit: aUnit().indicator(SUBSIDY, { note }),
      at: 'indicator:惠农补贴发放率/note',
      severity: 'error' as const,
    })),
    ...['同上', '详见报告', '见附件'].map((note) => ({
      unit: aUnit().indicator(SUBSIDY, { note }),
      at: 'indicator:惠农补贴发放率/note',
      severity: 'info' as const,
      says: '请在表内写明原因',
    })),
    { unit: aUnit().indicator(SUBSIDY, { note: 0 }), at: 'indicator:惠农补贴发放率/note', severity: 'error' },
    {
      unit: aUnit().indicator('新增就业登记人数', { actual: '900人', note: '/' }),
      at: 'indicator:新增就业登记人数/note',
      severity: 'warning',
      says: '3倍',
    },
    {
      unit: aUnit().indicator('新增就业登记人数', { actual: '372人', note: '—' }),
      at: 'indicator:新增就业登记人数/note',
      severity: 'info',
    },
  ],
});

/** A unit that scores by hand: points taken off targets that were met. */
const scoredByHand = (timely: number | null, total: number | null, households = 30) =>
  sheetOf([
    ['2022年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '数量指标', '巡诊村数', '≥40个', '40个', 30, households, null],
    [null, '时效指标', '补助发放及时率', '≥95%', '95%', 30, timely, null],
    ['效益指标', '社会效益', '签约服务覆盖率', '≥75%', '80%', 30, 30, null],
    ['满意度指标', '满意度', '群众满意度', '≥90%', '92%', 10, 9, null],
    ['总分', null, null, null, null, 100, total, null],
  ]);

describeRule('total-score-mismatch', {
  silent: [],
  reports: [
    // One above the scores: what it lacks is no sign that full points were meant in the last row.
    { unit: scoredByHand(27, 97), at: 'G7', expected: null, says: '各项得分合计96.00，总分填报97', writes: null },
    { unit: scoredByHand(2.7, 96), at: 'G4', expected: '27.00', writes: null },
    { unit: scoredByHand(18, 96), at: 'G7', expected: null, writes: null },
  ],
});
describeRule('indicator-score-above-weight', {
  silent: [],
  reports: [
    { unit: scoredByHand(72, 96), at: 'G4', expected: '27.00' },
    // No total says what it was, and others were lowered.
    { unit: scoredByHand(72, null), at: 'G4', expected: null, writes: null },
  ],
});
describeRule('indicator-score-mismatch', {
  silent: [scoredByHand(27, 96), scoredByHand(27, 97), scoredByHand(72, 96)],
  // Nobody takes off nine tenths, and full points are just what the total lacks.
  reports: [{ unit: scoredByHand(27, 96, 3), at: 'G3', expected: '30.00' }],
});
describeRule('indicator-score-blank', {
  silent: [],
  reports: [{ unit: scoredByHand(null, 96), at: 'G4', expected: null, writes: null }],
});
describeRule('deducted-without-note', {
  silent: [],
  reports: [
    { unit: scoredByHand(27, 97), at: 'H4', says: '扣3.00分', amongOthers: true },
    { unit: scoredByHand(27, 97), at: 'H6', says: '扣1.00分', amongOthers: true },
  ],
});
