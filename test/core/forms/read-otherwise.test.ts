import { selfEvaluationIn, baseDataIn, rubricIn, held } from '../../support/form-in';
import { gridOf, type CellDraft } from '../../support/grid-of';

type Row = readonly CellDraft[];
const TITLE: Row = ['2024年度项目支出绩效自评表'];
const INDICATORS: readonly Row[] = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '养护里程', '≥40公里', '42公里', 90, 90],
];
const form = (...funds: readonly Row[]) => selfEvaluationIn(gridOf([TITLE, ...funds, ...INDICATORS]));
const HEADER: Row = ['项目资金', '年初预算数', '全年预算数', '全年执行数', '执行率'];

describe('what is part of what among the funds', () => {
  test.each<[string, readonly (readonly [string, number])[]]>([
    [
      'by two ways of numbering',
      [
        ['1.财政拨款', 80],
        ['（1）中央财政', 50],
        ['（2）省级财政', 20],
        ['（3）市县财政', 10],
        ['2.上年结转', 15],
        ['3.其他资金', 5],
      ],
    ],
    [
      'by how far the words are set in',
      [
        ['财政资金', 80],
        ['　中央补助', 50],
        ['　省级', 20],
        ['　市县', 10],
        ['上年结转', 15],
        ['自有资金', 5],
      ],
    ],
  ])('%s', (_, parts) => {
    const { funds, unread } = form(HEADER, ['年度资金总额', 100, 100, 95, '95%'], ...parts.map(([name, sum]) => [name, sum, sum, sum]));
    expect(funds?.parts.map(({ partOf }) => partOf)).toEqual([null, 0, 0, 0, null, null]);
    expect(unread).toEqual([]);
  });

  test('a total may be split once more, under the same columns', () => {
    const { funds, expenditure } = form(
      HEADER,
      ['年度资金总额', 100, 100, 95, '95%'],
      ['按资金来源分：财政拨款', 90, 90, 86],
      ['其他资金', 10, 10, 9],
      ['按支出类型分：基本支出', 70, 70, 67],
      ['项目支出', 30, 30, 28],
    );
    expect(funds?.parts.map(({ grouping }) => grouping)).toEqual([0, 0, 1, 1]);
    expect(expenditure).toBeNull();
  });
});

test('points in a row of pairs under the amounts are those of the execution rate', () => {
  const { funds, unread } = form(
    ['项目资金', '年初预算数', '全年预算数', '全年执行数', '执行率'],
    ['年度资金总额', 100, 100, 95, '95%'],
    ['预算执行率分值', 10, '预算执行率得分', 9.5],
  );
  expect([funds?.total?.weight, funds?.total?.score].map(held)).toEqual(['10', '9.5']);
  expect(unread).toEqual([]);
});

test.each<[string, Row]>([
  ['预算执行率得分空白', ['预算执行率', '95%', '分值', 10, '得分']],
  ['预算执行率以文字填写', ['预算执行率', '已完成', '分值', 10, '得分', 9.5]],
])('one of several pairs may be blank or in words: %s', (_, pairs) => {
  const { funds, unread } = form(['年初预算数', 100, '全年预算数', 100, '全年执行数', 95], pairs);
  expect([funds?.total?.rate, funds?.total?.weight, funds?.total?.score].map((field) => field?.at)).toEqual([
    { row: 2, column: 1 },
    { row: 2, column: 3 },
    { row: 2, column: 5 },
  ]);
  expect(unread).toEqual([]);
});

test.each(['调整预算数', '预算调整数（+、-）', '追加（减）数'])('%s between the first budget and the full one is the change', (word) => {
  const { funds, unread } = form(['项目资金', '年初预算数', word, '全年预算数', '全年执行数'], ['年度资金总额', 100, 20, 120, 95]);
  expect([funds?.total?.initial, funds?.total?.adjustment, funds?.total?.budget].map(held)).toEqual(['100', '20', '120']);
  expect(unread).toEqual([]);
});

test('a name may hold its target', () => {
  const [indicator] = selfEvaluationIn(
    gridOf([
      TITLE,
      ['一级指标', '二级指标', '三级指标及目标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '开展巡逻次数≥653次', '696次', 10, 10],
    ]),
  ).indicators;
  expect([indicator?.name.label.zh, held(indicator?.target ?? null)]).toEqual(['开展巡逻次数', '≥653次']);
});

// Merged, or repeated in every row as systems write them.
test.each([
  [null, null],
  ['投入（15分）', '目标设定（15分）'],
])('a rubric may state all points in its labels, those of second levels too: %s below', (first, second) => {
  const { rows, subtotals } = rubricIn(
    gridOf([
      ['2023年部门整体支出绩效评价得分表'],
      ['一级指标', '二级指标', '三级指标', '得分'],
      ['投入（15分）', '目标设定（15分）', '目标合理性（5分）', 5],
      [first, second, '指标明确性（10分）', 9],
    ]),
  );
  expect(rows.map(({ weight, score }) => [weight, score].map(held).join())).toEqual(['5,5', '10,9']);
  expect(subtotals.map(({ weight, weights }) => [held(weight), weights.map(held).join()])).toEqual([
    ['15', '5,10'],
    ['15', '5,10'],
  ]);
});

test('a unit without projects lists 三公 alone', () => {
  const { spending } = baseDataIn(
    gridOf([
      ['2023年部门整体支出绩效评价基础数据表'],
      ['经费控制情况', '2022年决算数', '2023年预算数', '2023年决算数'],
      ['三公经费', 10, 10, 9],
      ['1、公务用车购置和维护经费', 6, 6, 5],
      ['2、出国经费', 0, 0, 0],
      ['3、公务接待', 4, 4, 4],
    ]),
  );
  expect(spending).toHaveLength(4);
});
