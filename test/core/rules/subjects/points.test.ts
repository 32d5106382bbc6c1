import { describeRule, type Sheets } from '../../../support/describe-rule';
import { gridOf } from '../../../support/grid-of';
import { sheetOf } from '../../../support/sheet-of';
import { aUnit, SELF_SHEET } from '../../../support/unit-builder';

/** The label of a level in every row, as some forms repeat it. */
function repeated(...labels: readonly string[]): Sheets {
  const rows = labels.map((label, index) => [label, `第${index + 1}项任务完成数`, '≥1个', '1个', 10, 10, null]);
  return {
    grids: () => [
      gridOf([['整体支出绩效自评表'], ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'], ...rows], {
        sheet: SELF_SHEET,
      }),
    ],
    positions: () => new Map(labels.map((_, index) => [`row ${index + 1}`, { sheet: SELF_SHEET, at: { row: index + 2, column: 0 } }])),
  };
}

/** Two levels, the second or the first of them short of the points in its label; with or without a total row. */
function twoLevels(first: number, second: number, total: readonly (string | number | null)[] | null = null) {
  return sheetOf([
    ['2024年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标（50分）', '数量指标', '疏通里程', '≥40公里', '42公里', first, first],
    ['效益指标（40分）', '社会效益', '受益村庄', '≥9个', '9个', second, second],
    ...(total === null ? [] : [total]),
  ]);
}

/** The second level begins at a row that was left empty. */
function emptyRowFirst(weight: number) {
  return sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标（60分）', '数量指标', '疏浚河道', '≥12公里', '12公里', 60, 60],
    ['效益指标（40分）', '经济效益指标', null, null, null, null, null],
    [null, '社会效益指标', '受益农户', '≥80户', '80户', weight, weight],
    ['总分', null, null, null, null, 60 + weight, 60 + weight],
  ]);
}

/** The points of two rows each in the other's: labels and scores say so, and the scores are right. */
const exchangedPoints = sheetOf([
  ['2023年度部门整体支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标（60分）', '数量指标', '修建水渠长度', '≥20公里', '20公里', 40, 35],
  [null, '时效指标', '资金拨付及时率', '≥95%', '97%', 25, 25],
  ['效益指标（40分）', '社会效益', '群众满意率', '≥90%', '93%', 35, 40],
  ['总分', null, null, null, null, 100, 100],
]);

describeRule('level-weight-mismatch', {
  silent: [
    repeated('产出指标（30分）', '产出指标（30分）', '产出指标（30分）'),
    aUnit(),
    aUnit().laidOut({ levelWeights: false }),
    aUnit().laidOut({ fullWidth: true }),
    emptyRowFirst(40),
  ],
  reports: [
    { unit: emptyRowFirst(30), at: 'A4', says: '所属各项指标分值合计30', severity: 'error' },
    // The rows behind the last one may have been cut off; those of a level before it were not.
    { unit: twoLevels(50, 25), at: 'A4', severity: 'warning', says: '后面的行可能缺失', expected: null, writes: null },
    { unit: twoLevels(35, 40), at: 'A3', severity: 'error' },
    { unit: exchangedPoints, at: 'F3', expected: '35', says: '互换后相符', amongOthers: true },
    { unit: twoLevels(50, 25, ['总分', null, null, null, null, 75, 75]), at: 'A4', severity: 'error' },
    { unit: aUnit().level('产出指标', 40), at: 'level:产出指标/weight', expected: '30', writes: null },
    { unit: aUnit().laidOut({ fullWidth: true }).level('产出指标', 40), at: 'level:产出指标/weight', expected: '30' },
    { unit: repeated('产出指标（40分）', '产出指标（30分）', '产出指标（30分）'), at: 'row 1', expected: '30', writes: null },
    { unit: repeated('产出指标（30分）', '产出指标（80分）', '产出指标（30分）'), at: 'row 2', expected: '30', says: '其他各行为30分' },
    // The labels make 100: it is a weight that is wrong, and full marks of one that people scored say which.
    { unit: aUnit().indicator('惠农政策落实情况', { weight: 12 }), at: 'indicator:惠农政策落实情况/weight', expected: '10', writes: null },
    // A sign in front of the points is read, and is none.
    { unit: aUnit().set('level:效益指标/weight', -30), at: 'level:效益指标/weight', expected: '30', diagnosis: '正负号' },
    // Nothing says which.
    {
      unit: aUnit()
        .indicator('惠农政策落实情况', { weight: 12, note: '政策落实不够全面，已整改。' })
        .indicator('新增就业登记人数', { target: '明显增加', actual: '明显增加', score: 8, note: '部分人员外出。' }),
      at: 'level:效益指标/weight',
      expected: null,
      writes: null,
      says: '请核对各项',
    },
  ],
});

const form = (goal: string, first: string, second: string, total: number | null = 80) =>
  sheetOf([
    ['2023年度项目自评表'],
    [goal, '一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', '得分'],
    [null, first, '数量指标', '宣讲场次', '4场', '4场', 40],
    [null, second, '社会效益指标', '受益人数', '400人', '400人', 40],
    ...(total === null ? [] : [['总分', null, null, null, null, null, total]]),
  ]);

/** Points stand in the labels of the second levels; those of two rows of one level are stated nowhere. */
const labelPoints = (output: number) =>
  sheetOf([
    ['2022年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年初目标值', '年终完成值', '自评分'],
    [`产出指标${output}分`, '数量指标45分', '养护里程', '300公里', '300公里', 45],
    [null, '质量指标15分', '建设合格率', '100%', '100%', 8],
    [null, null, '养护合格率', '100%', '100%', 7],
    ['效益指标40分', '社会效益40分', '受益村庄', '9个', '9个', 40],
    ['总分', null, null, null, null, 100],
  ]);
const oneRowEach = (effect: number) =>
  sheetOf([
    ['2022年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年初目标值', '年终完成值', '自评分'],
    ['产出指标60分', '数量指标45分', '养护里程', '300公里', '300公里', 45],
    [null, '质量指标15分', '建设合格率', '100%', '100%', 15],
    [`效益指标${effect}分`, '社会效益30分', '受益村庄', '9个', '9个', 30],
    [null, '满意度10分', '群众满意度', '90%', '92%', 10],
    ['总分', null, null, null, null, 100],
  ]);

describeRule('level-weight-mismatch', {
  silent: [labelPoints(60), oneRowEach(40)],
  reports: [{ unit: oneRowEach(45), at: 'A5', expected: '40' }],
});

describeRule('goal-weight-mismatch', {
  silent: [
    form('年度绩效目标1（80分）', '产出指标（40分）', '效益指标（40分）'),
    form('年度绩效目标（80分）', '产出指标（40分）', '效益指标（30分）', null),
    form('年度绩效目标', '产出指标（60分）', '效益指标（40分）'),
  ],
  reports: [
    {
      unit: form('年度绩效目标（80分）', '产出指标（60分）', '效益指标（40分）'),
      at: 'A2',
      expected: null,
      diagnosis: '年度绩效目标分值应为100',
      severity: 'error',
    },
    {
      unit: form('年度绩效目标1（80分）', '产出指标（40分）', '效益指标（30分）'),
      at: 'A2',
      expected: null,
      diagnosis: '年度绩效目标1分值应为70',
    },
  ],
});

const PARTLY_READ = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['资金来源构成（万元）', '中央', '省级', '市县', '合计', '其余'],
  ['甲类安排', 120, 230, 45, 395, 17],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '宣讲场次', '4场', '4场', 90, 90],
  ['总分', null, null, null, null, null, 90],
]);

/** The funds, with ten points for their execution, stand on a sheet of their own. */
const WITHOUT_FUNDS = sheetOf([
  ['2023年度项目支出绩效自评表（续）'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '巡回宣讲场次', '4场', '4场', 60, 60],
  ['满意度指标', '满意度', '听众满意度', '≥90%', '95%', 30, 30],
  ['总分', null, null, null, null, 100, 99.2],
]);

describeRule('weights-total-mismatch', {
  // The points of the indicators alone, those of the execution rate standing in the funds block.
  silent: [aUnit(), aUnit().total({ weight: null }), aUnit().total({ weight: 90 }), aUnit().laidOut({ form: 'hubei' })],
  reports: [
    // The rest may stand in what nobody read.
    { unit: PARTLY_READ, at: 'F6', severity: 'info', says: '表内有未识别的内容' },
    { unit: WITHOUT_FUNDS, at: 'F5', severity: 'info', says: '可能在另一张表' },
    // No cell says 100, yet the score of the indicator says which weight is wrong.
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('群众满意度', { weight: 13 }).total({ weight: null }),
      at: 'indicator:群众满意度/weight',
      expected: '10',
      writes: null,
    },
    // People scored it, and gave full marks but for the gap.
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('惠农政策落实情况', { weight: 12 }),
      at: 'indicator:惠农政策落实情况/weight',
      expected: '10',
      says: '改为10后相符',
    },
    { unit: aUnit().total({ weight: 110 }), at: 'total/weight', expected: '100', writes: 100 },
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('群众满意度', { weight: 15, score: 15 }).total({ weight: 105 }),
      at: 'total/weight',
      says: '合计105',
    },
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('群众满意度', { weight: 20, score: 20 }).total({ weight: 110 }),
      at: 'total/weight',
      severity: 'error',
      says: '重复计入',
    },
  ],
});

describeRule('weight-missing', {
  silent: [
    aUnit(),
    aUnit().laidOut({ form: 'hubei' }),
    aUnit().indicator('群众满意度', { target: '/', actual: '/', weight: '/', score: '/' }),
  ],
  reports: [
    { unit: aUnit().indicator('群众满意度', { weight: null }), at: 'indicator:群众满意度/weight', says: '未填分值' },
    { unit: aUnit().indicator('群众满意度', { weight: '十分' }), at: 'indicator:群众满意度/weight', says: '填“十分”，不是数字' },
  ],
});

describeRule('weights-total-mismatch', {
  silent: [],
  reports: [
    {
      unit: aUnit().laidOut({ levelWeights: false }).indicator('惠农政策落实情况', { weight: '待定' }).total({ weight: -100 }),
      at: 'total/weight',
      severity: 'error',
      expected: null,
      writes: null,
    },
  ],
});

// What can be read of the parts is more than the total: that much is certain beside one that is text.
describeRule('total-score-mismatch', {
  silent: [],
  reports: [
    {
      unit: aUnit().indicator('惠农政策落实情况', { score: '见附表' }).total({ score: -99.92 }),
      at: 'total/score',
      severity: 'error',
      expected: null,
      writes: null,
    },
  ],
});
