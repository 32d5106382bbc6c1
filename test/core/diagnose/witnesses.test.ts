import { toA1 } from '../../../src/core/grid/address';
import { defaultPack } from '../../../src/core/packs/built-in';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { review } from '../../../src/core/review';
import { sheetOf } from '../../support/sheet-of';
import { aUnit } from '../../support/unit-builder';

type Rows = readonly (readonly (string | number | null)[])[];

/** The cells to which another figure is offered. */
function offeredIn(rows: Rows): string[] {
  const { units } = review(sheetOf(rows).grids(), { pack: defaultPack(), decisions: NO_DECISIONS });
  return units.flatMap(({ findings }) => findings.flatMap(({ fix }) => (fix?.edits ?? []).map(({ edit }) => toA1(edit.at)))).sort();
}

/** 年度资金总额 alone: nothing but 结余, rate and points says what was spent. */
const funds = (spent: number, left: number | null, rate: string, score: number, total: number): Rows => [
  ['2023年度项目支出绩效自评表'],
  ['资金情况（万元）', '年初预算数', '全年预算数', '全年执行数', '结余', '分值', '执行率', '得分'],
  ['年度资金总额', 120, 120, spent, left, 10, rate, score],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '维修面积', '≥1000平方米', '1000平方米', 90, 90, null],
  ['总分', null, null, null, null, 100, total, null],
];

/** 完成率 beside target and result. */
const completed = (actual: number, rate: string | null, score: number, total: number): Rows => [
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '完成率', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '维修面积', 1000, actual, rate, 60, score, '雨季停工，下年补齐'],
  ['满意度指标', '满意度', '受益户数', 200, 240, '120%', 40, 40, null],
  ['总分', null, null, null, null, null, 100, total, null],
];

/** Scores that people gave, under a subtotal of the section and a total. */
const judged = (first: number, subtotal: number, total: number): Rows => [
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '质量指标', '制度健全', '健全', '健全', 30, first, '还有两项制度在拟'],
  ['产出指标', '质量指标', '台账完整', '完整', '完整', 20, 18, '两本台账待补'],
  ['小计', null, null, null, null, 50, subtotal, null],
  ['满意度指标', '满意度', '管理规范', '规范', '规范', 30, 29, '有一次投诉'],
  ['满意度指标', '满意度', '师生满意', '满意', '满意', 20, 20, null],
  ['小计', null, null, null, null, 50, 49, null],
  ['总分', null, null, null, null, 100, total, null],
];

/** Full points, and a total with them. */
const counted = (target: string, actual: string): Rows => [
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '受资助学生人数', target, actual, 40, 40, null],
  ['效益指标', '社会效益', '受益户数', '≥200户', '240户', 60, 60, null],
  ['总分', null, null, null, null, 100, 100, null],
];

test('of target and result one may be the other with its digits swapped: then full points are not cut', () => {
  expect(offeredIn(counted('753人', '735人'))).toEqual([]);
  expect(offeredIn(counted('753人', '573人'))).toEqual([]);
  expect(offeredIn(counted('753人', '722人'))).toEqual(['G3', 'G3', 'G5', 'G5']);
});

describe('what two figures say together is not put right by a third', () => {
  test.each([
    ['结余, rate and points by what was spent', funds(69.3, 24, '80%', 8, 98)],
    ['rate and points by what was spent', funds(69.3, null, '80%', 8, 98)],
    ['完成率 and score by a result', completed(873, '95%', 57, 97)],
    ['subtotal and total by a score', judged(25, 47, 96)],
    ['rate, points and total by an amount of 0', funds(0, null, '80%', 8, 98)],
  ])('%s', (_, rows) => {
    expect(offeredIn(rows)).toEqual([]);
  });
});

describe('a figure that stands alone against the others is put right', () => {
  test.each([
    ['the rate', funds(96, 24, '83%', 8, 98), ['G3']],
    ['the points by it', funds(96, 24, '80%', 8.3, 98.3), ['G6', 'G6', 'H3', 'H3']],
    ['the score', completed(950, '95%', 55, 95), ['H3', 'H3', 'H5', 'H5']],
    ['the subtotal', judged(29, 46, 96), ['G5']],
    ['the total', judged(29, 47, 95.5), ['G9']],
  ])('%s', (_, rows, cells) => {
    expect(offeredIn(rows)).toEqual(cells);
  });
});

/** Points by level alone, so that nobody can compute a score. */
const withoutPoints = (first: number, total: number): Rows => [
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分', '偏差原因'],
  ['产出指标', '数量指标', '栽植面积', '1000亩', '900亩', first, '苗木不足'],
  ['产出指标', '质量指标', '验收合格率', '100%', '100%', 40, null],
  ['效益指标', '满意度指标', '群众满意度', '≥90%', '93%', 50, null],
  ['总分', null, null, null, null, total, null],
];

/** Points without their cell, beside points that their own score is above. */
const pointsShort = (first: number | null, second: number): Rows => [
  ['2023年度项目支出绩效自评表'],
  ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标（30分）', '栽植面积', '≥1000亩', '1000亩', first, 10],
  [null, '验收合格率', '100%', '100%', second, 10],
  [null, '培训人次', '≥50人次', '50人次', 10, 10],
  ['效益指标（70分）', '群众满意度', '≥90%', '93%', 70, 70],
  ['总分', null, null, null, 100, 100],
];

/** The control rate, beside an indicator that counts the same staff. */
const staff = (authorised: number, actual: number, counted: number) =>
  aUnit()
    .staff({ authorised, actual, rate: '79.68%' })
    .indicator('财政供养人数', { target: '≤251人', actual: `${counted}人` });

describe('where another cell may as well be wrong, nothing is offered', () => {
  test.each([
    ['digits swapped in a score or in the total', withoutPoints(1.51, 95.11)],
    ['a total with more decimals than points have', withoutPoints(0.0433, 4.33)],
    ['points left blank beside others that are too few', pointsShort(null, 1)],
  ])('%s', (_, rows) => {
    expect(offeredIn(rows)).toEqual([]);
  });

  test('a rate over a figure that another form contradicts', () => {
    const { units } = review(staff(251, 2000, 2200).grids(), { pack: defaultPack(), decisions: NO_DECISIONS });
    const fixes = units.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'staff-control-rate-mismatch'));
    expect(fixes.map(({ fix }) => fix)).toEqual([null]);
  });
});

test('a score with its point moved is put right, though a target with its own moved would give it too', () => {
  expect(offeredIn(completed(950, '95%', 5.7, 97))).toEqual(['H3']);
});
