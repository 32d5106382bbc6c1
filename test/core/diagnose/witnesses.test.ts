import { toA1 } from '../../../src/core/grid/address';
import { defaultPack } from '../../../src/core/packs/built-in';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { review } from '../../../src/core/review';
import { sheetOf } from '../../support/sheet-of';

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

describe('what two figures say together is not put right by a third', () => {
  test.each([
    ['结余, rate and points by what was spent', funds(69.3, 24, '80%', 8, 98)],
    ['rate and points by what was spent', funds(69.3, null, '80%', 8, 98)],
    ['完成率 and score by a result', completed(873, '95%', 57, 97)],
    ['subtotal and total by a score', judged(25, 47, 96)],
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
