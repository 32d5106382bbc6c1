import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';

/** Without points: a score left blank is known to nobody, one of 0 is. */
const scoresAlone = (score: number | null) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
    ['产出指标', '数量指标', '新建茶园', '1000亩', '900亩', score],
    ['产出指标', '质量指标', '验收合格率', '100%', '100%', 40],
    ['效益指标', '满意度指标', '群众满意度', '≥90%', '93%', 39.4],
    ['总分', null, null, null, null, 97.4],
  ]);

describeRule('total-score-mismatch', {
  silent: [scoresAlone(18)],
  reports: [
    { unit: scoresAlone(null), at: 'F6', expected: null, writes: null },
    { unit: scoresAlone(-7), at: 'F6', expected: null, writes: null },
  ],
});

// A score in words beside it: nobody can add it up yet, and it is missing all the same.
describeRule('total-score-blank', {
  silent: [],
  reports: [
    {
      unit: aUnit().indicator('群众满意度', { score: '满分' }).total({ score: null }),
      at: 'total/score',
      severity: 'error',
      expected: null,
      writes: null,
      says: '总分未填列；群众满意度得分不是数字，更正后才能计算',
    },
  ],
});

// Nor while a score is blank that only people can give.
const bothBlank = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
  ['产出指标（40分）', '数量指标', '新建茶园', '≥1000亩', '1000亩', 40],
  ['效益指标（60分）', '满意度指标', '群众满意度', '≥90%', '93%', null],
  [null, null, '商户满意度', '≥90%', '93%', 30],
  ['总分', null, null, null, null, null],
]);
describeRule('total-score-blank', { silent: [], reports: [{ unit: bothBlank, at: 'F6', expected: null, writes: null }] });

describeRule('execution-rate-blank', {
  silent: [],
  reports: [{ unit: aUnit().funds({ spent: '见附表', rate: null }), at: 'funds/rate', severity: 'error', expected: null, writes: null }],
});

/** Where the form says itself how a missed target is scored, in the row or below the table, people score by it. */
const byOwnRule = (score: number, standard: string | null, below: string | null) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '评分标准', '得分', '偏差原因'],
    ['产出指标', '受益户数', '≥1000户', '960户', 60, standard, score, '部分外迁'],
    ['效益指标', '群众满意度', '≥90%', '92%', 40, null, 40, null],
    ['总分', null, null, null, 100, null, score + 40, null],
    [below],
  ]);

describeRule('indicator-score-mismatch', {
  silent: [
    byOwnRule(60, '完成90%以上得满分', null),
    byOwnRule(48, '完成100%得满分，80%-100%得80%分值，其余不得分', null),
    byOwnRule(60, null, '注：指标完成率达到95%以上（含）的得满分。'),
    byOwnRule(54, null, '计分说明：完成率90%-100%的按分值的90%计分，80%-90%按80%计分。'),
    byOwnRule(58, null, '说明：得分四舍五入取整数。'),
    byOwnRule(57.6, null, '说明：得分按完成比例计算。'),
    byOwnRule(58, null, '备注：低于指标值的，每少20户扣该指标分值的5%，扣完为止。'),
    byOwnRule(56, null, '注：受益户数低于目标值的，每少10户扣1分。'),
    byOwnRule(0, null, '评分规则：达到指标值得满分，未达到指标值不得分。'),
    byOwnRule(60, null, '计分办法：完成率95%及以上计满分；85%（含）至95%计分值的90%；75%以下不计分。'),
    byOwnRule(54, null, '注：户数得分=（完成率-60%）÷（100%-60%）×分值。'),
    byOwnRule(57, null, '评分方法：偏差率在±3%以内的不扣分，超过3%的每增加1%扣3分。'),
    byOwnRule(50, null, '备注：完成值低于指标值的，得该项权重的50%至90%，由考核组核定。'),
    byOwnRule(55.2, null, '评分规则：定量指标完成率每少1个百分点扣权重的2%，扣完为止；预算执行率按比例计分。'),
  ],
  reports: [
    { unit: byOwnRule(60, null, '说明：得分按完成比例计算。'), at: 'G3', expected: '57.60' },
    // A conclusion is no rule.
    { unit: byOwnRule(60, null, '结论：自评得97.6分，个别指标完成率不足，扣2.4分。'), at: 'G3', expected: '57.60' },
    { unit: byOwnRule(60, '完成100%得满分', null), at: 'G3', expected: '57.60' },
    // So much every template prints.
    {
      unit: byOwnRule(60, null, '注：1.一级指标权重统一设置为：产出指标50分、效益指标30分；2.得分一档最高不能超过该指标分值上限。'),
      at: 'G3',
      expected: '57.60',
    },
    { unit: byOwnRule(60, null, '注：预算执行率达到95%以上的得满分。'), at: 'G3', expected: '57.60' },
  ],
});

/** 完成情况得分 and 资料佐证得分 come to 得分: nobody read them, and no formula of ours is held against the sum. */
const ofTwoScores = (score: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '三级指标', '指标值', '完成值', '分值', '完成情况得分（80%）', '资料佐证得分（20%）', '得分'],
    ['产出指标', '受益户数', '≥1000户', '950户', 60, 45.6, 12, score],
    ['效益指标', '群众满意度', '≥90%', '92%', 40, 32, 8, 40],
    ['合计', null, null, null, 100, 77.6, 20, score + 40],
  ]);

/** What is better the less may lose its share or its excess: who uses the other formula is not told a score. */
const bySmaller = (score: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['产出指标', '平均筹备天数', '≤30天', '32天', 60, score, '场地审批延长'],
    ['效益指标', '群众满意度', '≥90%', '92%', 40, 40, null],
    ['总分', null, null, null, 100, score + 40, null],
  ]);

describeRule('indicator-score-mismatch', {
  silent: [ofTwoScores(57.6), bySmaller(56.25), bySmaller(56)],
  reports: [{ unit: bySmaller(55), at: 'F3', expected: '56.25' }],
});

/** The rate is scored by a rule that was not read: its score may be what is wrong, and no total is offered. */
const rateByRule = (score: number | string | null) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', 500, 500, 480, 10, '96%', score],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', 90, 90],
    ['总分', null, null, null, null, 100, 98],
    ['说明：预算执行率得分=10-（100-执行率×100）×0.5，扣完为止。'],
  ]);

describeRule('total-score-mismatch', {
  silent: [rateByRule(8)],
  reports: [6, 0, '—'].map((score) => ({ unit: rateByRule(score), at: 'G6', expected: null, writes: null })),
});

/** 13.6 stands in the row that people scored, and its 9 in the row where 13.6 is due: the total of both holds. */
const exchanged = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '培训合格率', '100%', '68%', 20, 9, '基础较弱'],
  ['效益指标', '带动效果', '效果明显', '基本明显', 15, 13.6, '起步较晚'],
  ['满意度指标', '群众满意度', '≥90%', '92%', 65, 65, null],
  ['总分', null, null, null, 100, 87.6, null],
]);

describeRule('indicator-score-mismatch', { silent: [], reports: [{ unit: exchanged, at: 'F3', expected: '13.60', writes: null }] });

/** 6 for 60 is what the total lacks, and not the row that nobody filled in. */
const withRowLeftEmpty = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '指标1：修建水渠长度', '20公里', '20公里', 60, 6],
  [null, null, '指标2：', null, null, null, null],
  ['效益指标', '社会效益', '受益人数', '≥300人', '320人', 40, 40],
  ['总分', null, null, null, null, 100, 100],
]);

describeRule('total-score-with-blanks', { silent: [withRowLeftEmpty], reports: [] });
describeRule('indicator-score-mismatch', { silent: [], reports: [{ unit: withRowLeftEmpty, at: 'G3', expected: '60.00' }] });

/** Nothing but the row says whether its points or its score was mistyped: no total row, and points that do not add up. */
const withoutTotal = (points: number, score: number, rate: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['年度资金总额', 500, 500, 480, rate, '96%', 9.6],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', points, score],
    ['效益指标', '社会效益', '群众满意度', '≥90%', '92%', 60, 60],
  ]);

describeRule('indicator-score-above-weight', {
  silent: [],
  reports: [
    { unit: withoutTotal(3, 30, 10), at: 'G5', writes: null },
    { unit: withoutTotal(30, 33, 10), at: 'G5', expected: '30.00', writes: 30, amongOthers: true },
  ],
});
describeRule('execution-score-mismatch', {
  silent: [],
  reports: [
    { unit: withoutTotal(30, 30, 100), at: 'G3', expected: '96.00', writes: null },
    // So few more points change the score by less than half, and are as unusual.
    { unit: withoutTotal(30, 30, 16), at: 'G3', expected: '15.36', writes: null },
  ],
});

/** An amount with a digit too many, and rate and score that follow from it as it was: nothing is offered for them. */
const outvoted = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['年度资金总额', 650, 650, 904, 20, 0.1446, 2.9],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '巡检闸站次数', '24次', '24次', 80, 80],
  ['总分', null, null, null, null, 100, 82.9],
]);
describeRule('execution-rate-mismatch', { silent: [], reports: [{ unit: outvoted, at: 'F3', expected: '139.08%', writes: null }] });
describeRule('execution-score-mismatch', { silent: [], reports: [{ unit: outvoted, at: 'G3', expected: '20.00', writes: null }] });

/** Each level has its points and score in a row of its own, above its rows. */
const headed = (second: number | null, first: number | null = 19.8) =>
  sheetOf([
    ['2022年度部门整体支出绩效自评表'],
    ['序号', '指标名称', '目标值', '完成值', '分值', '得分'],
    ['一', '预算执行', null, null, 20, first],
    [1, '预算执行率', '100%', '98%', 10, 9.8],
    [2, '政府采购执行率', '100%', '100%', 10, 10],
    ['二', '履职产出', null, null, 80, second],
    [3, '宗地调查数', '≥600宗', '640宗', 50, 50],
    [4, '发证数', '≥900本', '900本', 30, 30],
    ['合计', null, null, null, 100, 99.8],
  ]);

describeRule('subtotal-mismatch', {
  silent: [headed(80)],
  reports: [
    // A blank one ends the level above all the same, and is said to be blank where others are not.
    { unit: headed(null), at: 'F6', expected: '80.00', says: '小计未填列' },
    { unit: headed(78), at: 'F6', expected: '80.00' },
  ],
});
