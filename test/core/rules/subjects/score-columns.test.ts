import { describeRule } from '../../../support/describe-rule';
import { sheetOf } from '../../../support/sheet-of';
import { NO_DECISIONS } from '../../../../src/core/decisions';
import { applyEdits } from '../../../../src/core/edits/apply';
import { parseA1 } from '../../../../src/core/grid/address';
import { cellAt } from '../../../../src/core/grid/grid';
import { defaultPack } from '../../../../src/core/packs/built-in';
import { review } from '../../../../src/core/review';

const form = (factor: string | number, weight: number, score: number, actual: string | number = 100) =>
  sheetOf([
    ['2023年度部门整体绩效自评表'],
    ['指标名称', '计量单位', '年初指标值', '调整指标值', '全年完成值', '得分系数(%)', '指标权重(分)', '指标得分(分)', '是否核心指标'],
    ['采购执行率', '%', 100, null, actual, factor, weight, score, '是'],
  ]);

/** 90 of 95: 0.95 with two decimals, and 9.5 of 10 points by it. */
const shortOf = (factor: number, score: number, total: number | null = null) =>
  sheetOf([
    ['2023年度部门整体绩效自评表'],
    ['指标名称', '计量单位', '年初指标值', '调整指标值', '全年完成值', '得分系数', '指标权重(分)', '指标得分(分)', '是否核心指标'],
    ['完工及时率', '%', 95, null, 90, factor, 10, score, '是'],
    ['听众到场率', '%', 90, null, 92, 1, 90, 90, '是'],
    ['总分', null, null, null, null, null, 100, total, null],
  ]);

describe('a score by a factor with two decimals', () => {
  test('is right, and so is the total by it', () => {
    const [unit] = review(shortOf(0.95, 9.5).grids(), { pack: defaultPack(), decisions: NO_DECISIONS }).units;
    const told = unit?.findings.filter(({ rule }) => /score/.test(rule)).map(({ rule, expected }) => [rule, expected]);
    expect(told).toEqual([['total-score-blank', '99.50']]);
  });
});

describeRule('factor-score-mismatch', {
  silent: [form('72.5%', 4, 2.9), form(1, 4, 4), form(100, 4, 4), shortOf(0.95, 9.5)],
  reports: [
    { unit: form('72.5%', 4, 4, '见附表'), at: 'H3', expected: '2.9', severity: 'error', writes: 2.9, arithmetic: '72.5% × 4 = 2.9' },
    { unit: form(80, 5, 5, '见附表'), at: 'H3', expected: '4' },
    // More than all points nobody gets: the score is not put above them.
    { unit: form('1100%', 6, 6, '见附表'), at: 'F3', expected: '100%', severity: 'error', writes: null },
    // Target and result give the score: the factor does not fit.
    { unit: form('72.5%', 4, 4), at: 'F3', expected: '100%', writes: '100%' },
    { unit: form(80, 5, 5), at: 'F3', expected: '100%', writes: 100 },
    // The score is right but for its decimals: it is not the one to be changed.
    { unit: shortOf(0.86, 9.5, 99.5), at: 'F3', expected: '95%', writes: 0.95 },
  ],
});

const completedForm = (target: string, actual: string, rate: string | number | null, score = 19, called = '完成率') =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', called, '分值', '得分', '未完成原因'],
    ['产出指标', '数量指标', '新建书柜数量', target, actual, rate, 20, score, '两处场地未落实'],
  ]);

describeRule('completion-rate-differs', {
  silent: [
    completedForm('≥60个', '57个', '95%'),
    completedForm('≥60个', '57个', 0.95),
    completedForm('≥60个', '57个', 95),
    completedForm('≥60个', '57个', null),
    // Cut off, rounded, or capped at the whole.
    completedForm('≥46个', '45个', '97.82%', 19.57),
    completedForm('≥46个', '45个', '97.83%', 19.57),
    completedForm('≥46个', '45个', '98%', 19.57),
    completedForm('≥60个', '66个', '110%', 20),
    completedForm('≥60个', '66个', '100%', 20),
    // The share of the points is what some places write there.
    completedForm('长期', '长期', '60%', 12),
    // Of what should be small each place has a way of its own: turned over, what is saved on top, or the whole where it was kept.
    ...['95%', '105.26%', '105%', '100%'].map((rate) => completedForm('≤60个', '57个', rate, 20)),
    completedForm('长期', '长期', '100%', 20),
    // A deviation stands with its sign or without it; what was met may say 0.
    completedForm('≥60个', '57个', '-5%', 19, '偏差率'),
    completedForm('≥60个', '57个', '5%', 19, '偏差率'),
    completedForm('≥60个', '66个', '0%', 20, '偏差率'),
    completedForm('≤60个', '57个', '-5.00%', 20, '偏差率'),
    completedForm('长期', '长期', '0%', 20, '偏差率'),
  ],
  reports: [
    // The target has a digit too many: a share within the whole was not meant to be above it.
    { unit: completedForm('≥900%', '92%', '100%', 20), at: 'F3', writes: null },
    {
      unit: completedForm('≥60个', '57个', '92%'),
      at: 'F3',
      expected: '95%',
      severity: 'warning',
      writes: null,
      arithmetic: '57 ÷ 60 × 100% = 95%',
    },
    { unit: completedForm('≥60个', '66个', '111%', 20), at: 'F3', expected: '110%' },
    { unit: completedForm('≥60个', '57个', 0.92), at: 'F3', expected: '95%' },
    { unit: completedForm('=60个', '60个', '0.00%', 20), at: 'F3', expected: '100%' },
    { unit: completedForm('≤60个', '57个', '97%', 20), at: 'F3', expected: '95%' },
    {
      unit: completedForm('≥60个', '57个', '-0.5%', 19, '偏差率'),
      at: 'F3',
      expected: '-5%',
      says: '偏差率填报-0.5%',
      arithmetic: '(57 ÷ 60 − 1) × 100% = −5%',
    },
    { unit: completedForm('≥60个', '57个', '0%', 19, '偏差率'), at: 'F3', expected: '-5%' },
  ],
});

const deductedForm = (lost: string | number | null, score = 19) =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '扣分', '得分', '未完成原因'],
    ['产出指标', '数量指标', '新建书柜数量', '≥60个', '57个', 20, lost, score, '两处场地未落实'],
  ]);

describeRule('deducted-differs', {
  // The score itself is wrong in the last: that is told, once.
  silent: [deductedForm(1), deductedForm(-1), deductedForm(null), deductedForm('无'), deductedForm(1, 18)],
  reports: [{ unit: deductedForm(0.6), at: 'G3', expected: '1', severity: 'error', writes: null, arithmetic: '20 − 19 = 1' }],
});

describe('a corrected score carries what stands beside it', () => {
  const beside = (lost: string | number | null, share: string | number | null, sum: number | null) =>
    sheetOf([
      ['2023年度项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '扣分', '得分', '得分率', '未完成原因'],
      ['产出指标', '数量指标', '新建书柜数量', '≥60个', '57个', 20, lost, 18, share, '两处场地未落实'],
      [null, '质量指标', '验收合格率', '≥90%', '90%', 80, lost === null ? null : 0, 80, share === null ? null : '100%', null],
      ['总分', null, null, null, null, 100, sum, 98, share === null ? null : '98%', null],
    ]).grids();

  it.each([
    ['扣分, its sum and 得分率', [2, '90%', 2], { G3: 1, G5: 1, H3: 19, H5: 99, I3: '95.00%', I5: '99.00%' }],
    ['扣分 with its sign', [-2, null, -2], { G3: -1, G5: -1, H3: 19, H5: 99 }],
    ['扣分 that was right', [1, null, 1], { G3: 1, G5: 1, H3: 19, H5: 99 }],
    ['nothing where nothing is filled in', [null, null, null], { G3: null, G5: null, H3: 19, H5: 99, I3: null, I5: null }],
  ] as const)('%s', (_, [lost, share, sum], written) => {
    const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
    const grids = beside(lost, share, sum);
    const [unit] = review(grids, settings).units;
    const fix = unit?.findings.find(({ rule }) => rule === 'indicator-score-mismatch')?.fix;
    const after = applyEdits(
      grids,
      (fix?.edits ?? []).map(({ edit }) => edit),
    );
    const [sheet] = after;
    const held = Object.keys(written).map((cell) => [cell, sheet === undefined ? undefined : cellAt(sheet, parseA1(cell)).value]);
    expect(Object.fromEntries(held)).toEqual(written);
    const left = review(after, settings).units.flatMap(({ findings }) => findings);
    expect(left.filter(({ severity }) => severity === 'error').map(({ message }) => message.zh)).toEqual([]);
  });
});

const ratedForm = (share: string | number | null, ofTotal: string | number | null = '95%', header = '得分率') =>
  sheetOf([
    ['2023年度项目支出绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', header, '未完成原因'],
    ['产出指标', '数量指标', '新建书柜数量', '≥60个', '57个', 100, 95, share, '两处场地未落实'],
    ['总分', null, null, null, null, 100, 95, ofTotal, null],
  ]);

describeRule('score-rate-differs', {
  silent: [
    // A score above its points is told as such.
    sheetOf([
      ['2023年度项目支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', '得分率', '未完成原因'],
      ['效益指标', '社会效益', '服务水平', '提升', '提升', 9, 11, '100%', null],
    ]),
    ratedForm('95%'),
    ratedForm('95.00%'),
    ratedForm(95, 95, '得分率（%）'),
    ratedForm(0.95, 0.95),
    ratedForm(null, null),
    ratedForm('—'),
  ],
  reports: [
    { unit: ratedForm('59%'), at: 'H3', expected: '95.00%', severity: 'error' },
    { unit: ratedForm('95%', '94%'), at: 'H4', expected: '95.00%', severity: 'error' },
    { unit: ratedForm(94, 95, '得分率（%）'), at: 'H3', expected: '95.00%' },
  ],
});

const weightedForm = (...rows: readonly (readonly [number, number, number])[]) =>
  sheetOf([
    ['2023年度预算项目绩效自评表'],
    ['一级指标', '二级指标', '三级指标', '预期指标值', null, null, '单项指标实际完成值', '自评得分', null, null],
    [null, null, null, '符号', '值', '单位', null, '单项指标得分', '权重占比（%）', '单项指标折算得分'],
    ...rows.map((row, index) => ['产出指标', '数量指标', `发放${index + 1}类补贴人数`, '≥', 30, '人', 30, ...row]),
  ]);

describeRule('weighted-twice', {
  silent: [weightedForm([100, 60, 60], [90, 40, 36]), weightedForm([100, 60, 60], [40, 40, 16])],
  reports: [{ unit: weightedForm([60, 60, 36], [40, 40, 16]), at: 'J4', severity: 'warning', says: '又乘了一次权重' }],
});
