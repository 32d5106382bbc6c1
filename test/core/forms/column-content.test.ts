import { indicatorLines, selfEvaluationIn } from '../../support/form-in';
import { gridOf, type CellDraft } from '../../support/grid-of';

const form = (below: readonly CellDraft[]) =>
  selfEvaluationIn(
    gridOf([
      ['2024年度项目支出绩效自评表'],
      ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
      below,
      [null, '产出指标', '数量指标', '疏通沟渠', '≥8公里', '6公里', 60, 45, '雨季停工'],
      [null, '效益指标', '社会效益', '受益户数', '≥70户', '72户', 40, 40, null],
      ['总分', null, null, null, null, null, 100, 85, null],
    ]),
  );

it.each<[string, readonly CellDraft[]]>([
  ['栏次 and numbers', ['栏次', 1, 2, 3, 4, 5, 6, 7, 8]],
  ['numbers as text, 甲 over the words', ['甲', '乙', '丙', '丁', '1', '2', '3', '4', null]],
  ['letters and a formula', [null, null, null, null, '（A）', '（B）', '（C）', '（B/A×C）', null]],
  ['a formula of numbers', [null, null, null, null, '1', '2', '3', '4=2÷1×3', null]],
])('a row that numbers the columns belongs to the header: %s', (_, below) => {
  expect(indicatorLines(form(below))).toEqual(['疏通沟渠 | ≥8公里 | 6公里 | 60 | 45 | 雨季停工', '受益户数 | ≥70户 | 72户 | 40 | 40 | _']);
});

it('a row of figures under a header is read', () => {
  expect(indicatorLines(form([null, '产出指标', '质量指标', '合格率', 95, 96, 0, 0, null]))[0]).toBe('合格率 | 95 | 96 | 0 | 0 | _');
});
