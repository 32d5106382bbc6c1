import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { NO_DECISIONS } from '../../../../src/core/decisions';
import { defaultPack } from '../../../../src/core/packs/built-in';
import { review } from '../../../../src/core/review';

/** What other figures of a form say of the one that may be wrong. */

const spending = (spent: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 320, spent, 10, '97.65%', 9.77],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '巡回宣讲场次', '4场', '4场', 90, 90],
    ['总分', null, null, null, null, 100, 99.77],
  ]);

// One digit of 312.48: the rate and the points both say so, and neither is changed at a press.
describeRule('execution-rate-mismatch', {
  silent: [spending(312.48)],
  reports: [{ unit: spending(313.48), at: 'F3', expected: '97.96%', writes: null, diagnosis: '全年执行数应为312.48' }],
});
describeRule('execution-score-mismatch', { silent: [], reports: [{ unit: spending(313.48), at: 'G3', writes: null }] });

test('a total is not recomputed by an amount that is in question', () => {
  const scoreOf = (spent: number) => review(spending(spent).grids(), { pack: defaultPack(), decisions: NO_DECISIONS }).units[0]?.score;
  expect(scoreOf(312.48)?.recomputed).toBe('99.77');
  expect(scoreOf(-312.48)?.recomputed).toBeNull();
  expect(scoreOf(-312.48)?.withheld?.reason.zh).toContain('待核实');
});

/** 基本达成 earns 9 to 12 of 15. */
const judged = (score: number, output: number, total: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '数量指标', '巡回宣讲场次', '20场', '19场', 85, output, '一场改期'],
    ['效益指标', '社会效益', '法治宣传效果', '明显增强', '部分达成预期指标', 15, score, '覆盖面不足'],
    ['总分', null, null, null, null, 100, total, null],
  ]);

describeRule('total-score-mismatch', {
  silent: [judged(12, 80.75, 92.75)],
  reports: [
    // The total has the score at which it would lie within its band.
    { unit: judged(15, 80.75, 92.75), at: 'G4', expected: '12.00', writes: null },
    // Another score is wrong by itself: what the total lacks says nothing of this one.
    { unit: judged(15, 80.57, 92.75), at: 'G5', amongOthers: true },
  ],
});

const rubric = (points: number, bonus: number) =>
  sheetOf([
    ['2023年度部门整体支出绩效评价指标评分表'],
    ['一级指标', '三级指标', '分值', '评分标准', '自评得分', '扣分原因'],
    ['投入', '预算编制规范性', points, '编制规范得满分', 60, null],
    ['过程', '资产管理规范性', 40, '管理规范得满分', 40, null],
    ['小计', null, 100, null, 100, null],
    ['加分项', '获市级以上表彰', bonus, '国家级2分', bonus, null],
    ['合计', null, 100 + bonus, null, 100 + bonus, null],
  ]);

// Points come to 100: where a subtotal says so, it is a row that is wrong.
describeRule('subtotal-mismatch', {
  silent: [rubric(60, 2)],
  reports: [{ unit: rubric(61, 2), at: 'C5', expected: null, writes: null }],
});
