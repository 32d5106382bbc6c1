import { selfEvaluationIn } from '../../support/form-in';
import { gridOf } from '../../support/grid-of';

const TITLE = ['某单位部门整体支出绩效自评表'];
const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];

it.each([
  ['其中：东片 20公里', '西片', '20公里', '42公里', [0, 0]],
  ['东片', '西片', '20公里', '42公里', [0, 0]],
  ['东片', '西片', '20公里', '40公里', [null, null]],
] as const)('takes rows without points that come to the one above for its items: %s, %s', (first, second, one, other, partOf) => {
  const { indicators } = selfEvaluationIn(
    gridOf([
      TITLE,
      HEADER,
      ['产出指标', '数量指标', '疏通沟渠', '≥62公里', '62公里', 60, 60, null],
      [null, null, first.replace(/ .*/, ''), one, one, null, null, null],
      [null, null, second, other, other, null, null, null],
      ['效益指标', '社会效益', '受益户数', '≥70户', '72户', 40, 40, null],
      ['总分', null, null, null, null, 100, 100, null],
    ]),
  );
  expect(indicators.map((each) => each.partOf)).toEqual([null, ...partOf, null]);
});
