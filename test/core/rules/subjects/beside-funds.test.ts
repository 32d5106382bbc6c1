import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

const form = (name: string, target: string, actual: string, spent = 81.2, score = 90) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 100, 100, spent, 10, `${spent}%`, spent / 10],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '时效指标', name, target, actual, 90, score],
  ]);

/** 项目支出 has a rate of its own in a department's form. */
const department = (actual: string, projects = true) =>
  sheetOf([
    ['2023年度部门整体支出绩效自评表'],
    ['年度资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 300, 300, 290, 10, '96.67%', 9.67],
    [null, projects ? '其中：基本支出' : '其中：财政拨款', 200, 200, 200, null, null, null],
    [null, projects ? '项目支出' : '其他资金', 100, 100, 90, null, null, null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '时效指标', '项目支出预算执行率', '85%', actual, 90, 90],
  ]);

describeRule('execution-indicator-differs', {
  silent: [
    form('预算执行率', '80%', '81.2%'),
    form('预算执行率', '80%', '81%'),
    form('政府采购执行率', '95%', '100%'),
    form('资金使用合规率', '100%', '100%'),
    form('水渠完工率', '100%', '100%'),
    department('90%'),
    department('90%', false),
  ],
  reports: [
    { unit: department('97%'), at: 'E7', expected: '90.00%' },
    { unit: form('预算执行率', '95%', '98%'), at: 'E5', expected: '81.20%', severity: 'warning', says: '按本表资金数为81.20%' },
    // The score was worked out of the funds: the figure beside it was miscopied.
    { unit: form('预算执行率', '100%', '88%', 81.2, 73.08), at: 'E5', expected: '81.20%', severity: 'error' },
    // So it is however little they differ.
    { unit: form('预算执行率', '100%', '81.9%', 81.2, 73.08), at: 'E5', expected: '81.20%', severity: 'error' },
    { unit: form('资金支付率', '≥95%', '100%'), at: 'E5', expected: '81.20%' },
    { unit: form('11月底前完成资金支付', '100%', '100%'), at: 'E5', expected: '81.20%' },
  ],
});

const costForm = (target: string, actual: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 200, 200, 195.5, 10, '97.75%', 9.78],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['成本指标', '经济成本指标', '项目总成本', target, actual, 90, 90],
  ]);

describeRule('cost-indicator-differs', {
  silent: [
    costForm('200万', '195.5万元'),
    costForm('≤200万元', '1955000元'),
    costForm('≤80万元', '70万元'),
    costForm('≤500元/平方米', '480元/平方米'),
  ],
  reports: [
    { unit: costForm('≤200万元', '185万元'), at: 'E5', expected: '195.5', severity: 'warning' },
    { unit: costForm('200万', '200万'), at: 'E5' },
  ],
});

describeRule('cost-target-after-adjustment', {
  silent: [
    aUnit(),
    aUnit()
      .funds({ initial: { amount: '618.00' } })
      .indicator('部门整体支出成本', { target: '≤618万元' }),
  ],
  reports: [{ unit: aUnit().funds({ initial: { amount: '618.00' } }), at: 'indicator:部门整体支出成本/target', says: '年初预算为618.00' }],
});

const goalForm = (goal: string) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, '年度资金总额', 471.23, 471.23, 471.23, 10, '100%', 10],
    ['年度总体目标', '预期目标', null, null, '实际完成情况'],
    [null, goal, null, null, '已完成'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '免费发放种薯', '550万粒', '550万粒', 90, 90],
  ]);

describeRule('goal-text-differs', {
  silent: [goalForm('投入资金471.23万元，免费发放种薯550万粒'), goalForm('投入资金4712300元'), goalForm('落实种薯补贴政策')],
  reports: [
    { unit: goalForm('县级189.63万元，省级281.6万元，合计471.23元'), at: 'B5', severity: 'info', says: '应为万元' },
    { unit: goalForm('补助卫生院1829.44万元；补助村室380.5元，其中上级180.5万元，本级200万元'), at: 'B5', says: '“380.5元”' },
    { unit: goalForm('采购后免费发放种薯425万粒；建成基地'), at: 'B5', says: '550万粒' },
  ],
});

/** The rows below list the whole of the other columns. */
const itemised = (initial: number, carried: number | null, spent = 36) =>
  sheetOf([
    ['2022年度项目支出绩效自评表'],
    ['资金（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率'],
    ['年度资金总额', initial, 40, 36, '90%'],
    ['其中：财政拨款', 0, 40, spent, null],
    ['上年结转资金', carried, 0, 0, null],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
    ['产出指标', '数量指标', '宣讲场次', '4场', '4场'],
  ]);

describeRule('funds-total-mismatch', {
  silent: [itemised(0, 0), itemised(0, null)],
  reports: [
    { unit: itemised(5, 0), at: 'B3', writes: null },
    { unit: itemised(5, null), at: 'B3', writes: null },
    // One amount of a row in 元: the others of its row, and the total, say which.
    { unit: itemised(0, 0, 360000), at: 'D4', expected: '36', diagnosis: '万元与元混用' },
  ],
});

/** A total row that the system left at 0 above the one row that was filled in. */
const leftAtZero = sheetOf([
  ['2022年度项目支出绩效自评表'],
  ['资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['年度资金总额', 0, 0, 0, 10, 0, 0],
  ['其中：本年财政拨款', 60, 58.4, 58.4, null, '100%', null],
  ['上年结转资金', 0, 0, 0, null, 0, null],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 90, 90],
]);
describeRule('funds-total-mismatch', {
  silent: [],
  reports: [
    { unit: leftAtZero, at: 'B3', expected: '60', amongOthers: true },
    { unit: leftAtZero, at: 'C3', expected: '58.4', amongOthers: true },
    { unit: leftAtZero, at: 'D3', expected: '58.4', amongOthers: true },
  ],
});
describeRule('execution-rate-mismatch', { silent: [], reports: [{ unit: leftAtZero, at: 'F3', expected: '100.00%' }] });
describeRule('execution-score-mismatch', { silent: [], reports: [{ unit: leftAtZero, at: 'G3', expected: '10.00' }] });

/** 20 points of execution on top of 80 that the rows make 100 of: no total of 120 is offered. */
const onTop = (execution: number | null, total: number | null) =>
  sheetOf([
    ['2022年度项目支出绩效自评表'],
    ['资金（万元）', '全年预算数', '全年执行数', '执行率', '得分（20分×执行率）'],
    ['年度财政资金总额', 40, 40, '100%', execution],
    ['年度绩效目标（80分）'],
    ['一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值', '得分'],
    ['产出指标（60分）', '数量指标', '宣讲场次', '4场', '4场', 60],
    ['效益指标（40分）', '社会效益', '受益人数', '≥300人', '320人', 40],
    ['总分', null, null, null, null, total],
  ]);
describeRule('total-score-blank', { silent: [], reports: [{ unit: onTop(20, null), at: 'F8', expected: null, writes: null }] });
describeRule('execution-score-blank', { silent: [], reports: [{ unit: onTop(null, 100), at: 'E3', expected: '20.00', writes: null }] });

/** Points in labels of two levels, cut off behind the first rows: the total in the heading is that of the whole. */
const cutOff = sheetOf([
  ['2022年度项目支出绩效自评表'],
  ['项目名称', '村道养护', null, null, '自评总分', 95],
  ['一级指标', '二级指标', '三级指标', '年初指标值', '年终完成值', '自评分'],
  ['项目管理15分', null, '制度健全性', '健全', '健全', 15],
  ['项目绩效85分', null, '年度目标1', null, null, null],
  ['产出指标40分', '数量指标15分', '养护里程', '300公里', '300公里', 15],
  [null, '质量指标12分', '路面验收合格率', '100%', '100%', 6],
  [null, null, '桥涵验收合格率', '100%', '100%', 6],
]);
describeRule('total-score-mismatch', {
  silent: [],
  reports: [{ unit: cutOff, at: 'F2', severity: 'info', expected: null, writes: null, says: '表格可能不完整' }],
});
