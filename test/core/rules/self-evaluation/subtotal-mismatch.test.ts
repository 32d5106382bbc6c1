import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';

const rubric = (first: number, second: number, all = 100) =>
  sheetOf([
    ['2023年度部门整体支出绩效评价评分表'],
    ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '自评分', '复核分'],
    ['投入', '目标设定', '目标合理性', 10, '目标合理得10分', 10, null],
    [null, null, '指标明确性', 10, '指标明确得10分', 9, null],
    ['小计', null, null, first, null, second, null],
    ['产出', '履职', '工作完成率', 80, '按完成率计分', 78, null],
    ['合计', null, null, all, null, 97, null],
  ]);

/** 20 of 25 is 8 of 10 points; the subtotal and the total have it so. */
const midway = (score: number, subtotal: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', '≥25场', '20场', 10, score],
    [null, null, '发放册数', '≥400册', '400册', 30, 30],
    ['小计', null, null, null, null, 40, subtotal],
    ['效益指标', '社会效益指标', '受益人数', '≥400人', '400人', 60, 60],
    ['总分', null, null, null, null, 100, subtotal + 60],
  ]);

const table = (score: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 40, 40],
    ['小计', null, null, null, null, 40, score],
    ['效益指标', '社会效益指标', '受益人数', '400人', '400人', 60, 60],
    ['总分', null, null, null, null, 100, 100],
  ]);

const groups = (second: number, total: number | null) =>
  sheetOf([
    ['某项目绩效评价评分表'],
    ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '得分'],
    ['项目管理', 45, '资金管理', 45, '资金使用', 20, 20],
    [null, null, null, null, '财务管理', 25, 25],
    ['项目绩效', 55, '项目产出', second, '产出数量', 55, 55],
    ...(total === null ? [] : [['总分', null, null, null, null, 100, total]]),
  ]);

describeRule('subtotal-mismatch', {
  silent: [rubric(20, 19), table(40), midway(8, 38), midway(8.5, 38), groups(55, 100), groups(60, null)],
  reports: [
    { unit: groups(50, 100), at: 'D5', expected: '55' },
    { unit: rubric(20, 19, 110), at: 'D7', expected: '100' },
    { unit: midway(8.5, 38.5), at: 'G5', expected: '38.00', writes: 38 },
    { unit: rubric(20, 20), at: 'F5', expected: '19.00', writes: 19 },
    { unit: rubric(30, 19), at: 'D5', expected: '20' },
    { unit: table(39), at: 'G4', expected: '40.00' },
  ],
});
