import { describeRule } from '../../../support/describe-rule';
import { gridOf } from '../../../support/grid-of';
import { type Rows, sheetOf } from '../../../support/sheet-of';
import { aUnit } from '../../../support/unit-builder';
import { NO_DECISIONS } from '../../../../src/core/decisions';
import { defaultPack } from '../../../../src/core/packs/built-in';
import national from '../../../../src/core/packs/national.json';
import type { RulePack } from '../../../../src/core/packs/pack';
import { parsePack } from '../../../../src/core/packs/schema';
import { review } from '../../../../src/core/review';

const rubric = (first: number, second: number, all = 100, last = 80) =>
  sheetOf([
    ['2023年度部门整体支出绩效评价评分表'],
    ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '自评分', '复核分'],
    ['投入', '目标设定', '目标合理性', 10, '目标合理得10分', 10, null],
    [null, null, '指标明确性', 10, '指标明确得10分', 9, null],
    ['小计', null, null, first, null, second, null],
    ['产出', '履职', '工作完成率', last, '按完成率计分', 78, null],
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
    // A hundred is right: one of the points is wrong, and one digit of one of them is all it takes.
    { unit: rubric(20, 19, 100, 81), at: 'D6', expected: '80', writes: null },
    { unit: midway(8.5, 38.5), at: 'G5', expected: '38.00', writes: 38 },
    { unit: rubric(20, 20), at: 'F5', expected: '19.00', writes: 19 },
    { unit: rubric(30, 19), at: 'D5', expected: '20' },
    { unit: table(39), at: 'G4', expected: '40.00' },
  ],
});

/** 总分 in one cell over both columns. */
const merged = sheetOf(
  [
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '宣讲场次', '≥4场', '4场', 100, 100],
    ['总分', null, null, null, null, null, null],
  ],
  { merges: ['A4:E4', 'F4:G4'] },
);

const headed = sheetOf([
  ['2023年度项目支出绩效自评表'],
  ['项目名称', '宣讲进社区', '自评总分（分）', null, null, null, null],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '宣讲场次', '≥4场', '4场', 100, 100],
]);

describeRule('total-score-blank', {
  silent: [aUnit(), aUnit().only('base')],
  reports: [
    { unit: aUnit().total({ score: null }), at: 'total/score', expected: '99.92', writes: 99.92 },
    // What people are still to give is in no total.
    {
      unit: aUnit().total({ score: null }).indicator('惠农政策落实情况', { score: null }),
      at: 'total/score',
      expected: null,
      writes: null,
      says: '已填得分合计',
    },
    // 自评总分 in the heading, where no row of the table states one.
    { unit: headed, at: 'D2', expected: '100.00', writes: 100 },
    // What the merged cell covers is never written to.
    { unit: merged, at: 'F4', expected: '100.00', writes: 100 },
  ],
});

const form = (headed: number | string, total: number | null) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目名称', '农村公路养护', null, null, '自评总分', headed],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '养护里程', '30公里', '30公里', 100, 98],
    ...(total === null ? [] : [['总分', null, null, null, null, 100, total]]),
  ]);

describeRule('totals-differ', {
  silent: [form(98, 98), form('98分', 98), form(98, null)],
  reports: [{ unit: form(96, 98), at: 'F2', severity: 'error', says: '表头总分填96' }],
});

/** The points of the execution rate under words nobody knows: the total counts them, and its point moved. */
const partlyRead = (total: number) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '某某分'],
    ['年度资金总额', 100, 100, 91, 10, '91%', 9.1],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '修建水渠长度', '20公里', '20公里', 90, 90],
    ['总分', null, null, null, null, 100, total],
  ]);

describeRule('total-score-mismatch', {
  silent: [
    aUnit(),
    aUnit().total({ score: null }),
    aUnit().laidOut({ form: 'hubei' }),
    // The unit took a point off itself, or the total is right already and the score is the fault.
    aUnit().indicator('群众满意度', { score: 9 }).total({ score: 98.92 }),
    aUnit().indicator('群众满意度', { score: 9 }),
    aUnit().funds({ score: null }),
    // 4.9 for 4.93 is only rounded: the total may have been worked out before or after.
    aUnit().indicator('惠农补贴发放率', { score: 4.9 }).total({ score: 99.89 }),
    aUnit().indicator('惠农补贴发放率', { score: 4.9 }).total({ score: 99.92 }),
  ],
  reports: [
    { unit: partlyRead(9.91), at: 'G6', expected: null, writes: null },
    { unit: aUnit().indicator('惠农政策落实情况', { score: 9 }), at: 'indicator:惠农政策落实情况/score', expected: '10.00', writes: null },
    // A note that says nothing explains no points taken off: the point of the score moved, and the total is right.
    {
      unit: aUnit().indicator('惠农政策落实情况', { score: 1, note: '无偏差' }),
      at: 'indicator:惠农政策落实情况/score',
      expected: '10.00',
    },
    // Points by goal only: another score could be mistyped as well. Said in words, and nothing to press.
    {
      unit: aUnit().laidOut({ form: 'hubei' }).indicator('惠农政策落实情况', { score: 1 }),
      at: 'total/score',
      diagnosis: '惠农政策落实情况得分应为10.00',
      says: '各项得分合计90.92，总分填报99.92',
      writes: null,
    },
    {
      unit: aUnit().laidOut({ form: 'hubei' }).indicator('新增就业登记人数', { score: 9 }),
      at: 'total/score',
      diagnosis: '年度绩效目标3分值30，各项指标均已完成，得分合计29.00',
      writes: null,
    },
    // It follows from a score that is wrong, and goes along with it.
    {
      unit: aUnit().indicator('惠农补贴发放率', { score: 4.92 }).total({ score: 99.91 }),
      at: 'total/score',
      expected: '99.92',
      writes: 99.92,
      severity: 'error',
    },
    // A blank score that is due is filled in with it.
    {
      unit: aUnit().funds({ score: null }).indicator('惠农补贴发放率', { score: 4.92 }).total({ score: 99.91 }),
      at: 'total/score',
      expected: '99.92',
      writes: 99.92,
      says: '已填得分合计89.92',
    },
    {
      unit: aUnit().total({ score: 89.93 }),
      at: 'total/score',
      expected: '99.92',
      writes: 99.92,
      diagnosis: '疑似漏加：年度资金总额得分9.99',
    },
    { unit: aUnit().total({ score: 109.91 }), at: 'total/score', expected: '99.92', diagnosis: '疑似重复计入：年度资金总额得分9.99' },
    { unit: aUnit().total({ score: 99.29 }), at: 'total/score', expected: '99.92', writes: 99.92, severity: 'error', says: '99.29' },
    { unit: aUnit().laidOut({ form: 'national' }).total({ score: 100 }), at: 'total/score', expected: '99.92' },
    { unit: aUnit().total({ score: { formula: '=SUM(H14:H25)', value: 89.93 } }), at: 'total/score', expected: '99.92', writes: 99.92 },
  ],
});

it.each([
  ['points in the labels', '产出指标（50分）', null],
  ['a column for points', '产出指标', 50],
])('of a form cut off, a total in the heading is said to be beyond review: %s', (_, level, weight) => {
  const rows = [
    ['2024年度项目支出绩效自评表'],
    ['项目名称', '沟渠疏通', '实施单位', '青禾县水利站', '自评总分', 40],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', weight === null ? null : '分值', '得分'],
    [level, '数量指标', '疏通里程', '≥40公里', '42公里', weight, 50],
  ];
  const found = review([gridOf(rows)], { pack: defaultPack(), decisions: NO_DECISIONS }).units.flatMap(({ findings }) => findings);
  expect(found.filter(({ rule }) => rule === 'total-score-mismatch').map(({ severity, fix }) => [severity, fix ?? null])).toEqual([
    ['info', null],
  ]);
  expect(JSON.stringify(found)).toContain('没有总分行，表内各项分值合计只有50，表头总分40无法核对');
});

describeRule('total-score-with-blanks', {
  silent: [aUnit(), aUnit().total({ score: 99.29 }), aUnit().funds({ score: null }).total({ score: 89.93 })],
  reports: [{ unit: aUnit().funds({ score: null }), at: 'total/score', severity: 'warning', says: '差额9.99分', expected: null }],
});

const capped: RulePack = {
  ...parsePack(national),
  totalCaps: [
    { below: 80, cap: 89 },
    { below: 60, cap: 69 },
  ],
};
const slow = aUnit().funds({ spent: { amount: '840.00' }, rate: { percent: '70.00' } });

describeRule('total-above-cap', {
  silent: [aUnit(), slow, { unit: slow.total({ score: 88 }), pack: capped }],
  reports: [{ unit: slow, pack: capped, at: 'total/score', says: '总分最高为89' }],
});

const INDICATORS: Rows = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '更换路灯', '≥100盏', '100盏', 60, 60],
  ['效益指标', '社会效益', '新增夜间照明街道', '≥10条', '8条', 40, 32, '两条街道管线未移交'],
];

const gradedForm = (...below: Rows) => sheetOf([['2023年度项目支出绩效自评表'], ...INDICATORS, ...below]);
const total = (score: number | string, ...besides: readonly string[]) => ['总分', null, null, null, null, 100, score, ...besides];
const headedGrade = (grade: string) =>
  sheetOf([['2023年度项目支出绩效自评表'], ['项目名称', '路灯更换', '自评得分', 92, '自评等级', grade], ...INDICATORS]);

describeRule('grade-mismatch', {
  silent: [
    gradedForm(total(92)),
    gradedForm(total(92, '优')),
    gradedForm(total('92分（优）')),
    gradedForm(total(92), ['自评等级', null, '☑优  □良  □中  □差']),
    gradedForm(total(92), ['自评等级', null, '优√ 良 中 差']),
    // Nothing is ticked, or two: nobody can tell.
    gradedForm(total(92), ['自评等级', null, '□优  □良  □中  □差']),
    gradedForm(total(92), ['自评等级', null, '□优  ☑良  ☑中  □差']),
    gradedForm(['自评总分：92分      自评等级：优']),
    gradedForm(total(92), ['自评结论', '本项目自评得分92分，评价等级为“优”。']),
    gradedForm(total(92), ['自评结论', '项目总体完成良好，成效优于上年。']),
    gradedForm(total(92), ['备注：自评等级划分为四档：100-90（含）分为优、90-80（含）分为良、80-60（含）分为中、60分以下为差。']),
    headedGrade('优'),
    // Points that do not come to 100 have no grade.
    sheetOf([['2023年度项目支出绩效自评表'], ...INDICATORS.slice(0, 2), ['总分', null, null, null, null, 60, 60, '中']]),
  ],
  reports: [
    { unit: gradedForm(total(92, '良')), at: 'H5', expected: '优', severity: 'error', says: '自评等级填“良”，总分92.00', writes: null },
    { unit: gradedForm(total('92分（良）')), at: 'G5', expected: '优' },
    { unit: gradedForm(total(92), ['自评等级', null, '□优  ☑良  □中  □差']), at: 'C6', expected: '优', writes: null },
    { unit: gradedForm(total(92), ['自评等级：□优 □良 ☑中 □差']), at: 'A6', expected: '优' },
    { unit: gradedForm(total(92), ['自评等级', null, '优□ 良☑ 中□ 差□']), at: 'C6' },
    { unit: gradedForm(['自评总分：92分      自评等级：中']), at: 'A5', expected: '优' },
    { unit: gradedForm(total(92), ['自评结论', '本项目自评得分92分，评价等级为“良”。']), at: 'B6', expected: '优' },
    { unit: headedGrade('中'), at: 'F2', expected: '优' },
    // Given for a total that is wrong: once that is right the grade is wrong as well.
    { unit: gradedForm(total(82, '良')), at: 'H5', expected: '优', says: '总分92.00' },
  ],
});

describeRule('total-score-mismatch', {
  silent: [gradedForm(['自评总分：92分      自评等级：优']), gradedForm(total('92（优）'))],
  reports: [
    { unit: gradedForm(['自评总分：29分      自评等级：优']), at: 'A5', expected: '92.00', writes: '自评总分：92.00分      自评等级：优' },
    { unit: gradedForm(total('91.5（优）')), at: 'G5', expected: '92.00', writes: '92.00（优）' },
  ],
});

/** All points and scores, and below them whatever follows. */
const withoutTotal = (...rest: Parameters<typeof sheetOf>[0]) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '修建水渠长度', '20公里', '20公里', 60, 60],
    ['效益指标', '社会效益', '受益人数', '≥300人', '320人', 40, 40],
    ...rest,
  ]);

describeRule('total-missing', {
  silent: [aUnit(), withoutTotal(['总分', null, null, null, null, 100, 100]), withoutTotal(['总分', null, null, null, null, 100, null])],
  reports: [{ unit: withoutTotal(), at: 'G4', severity: 'info', says: '各项得分合计100' }],
});
