import { gridOf } from '../../support/grid-of';
import { held, indicatorLines, selfEvaluationIn } from '../../support/form-in';

const TITLE = ['某单位部门整体支出绩效自评表'];
const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];

describe('where the points of indicators stand', () => {
  it('reads points that stand behind the names, where no column holds them, and digits that a narrow column parts', () => {
    const { indicators, levels } = selfEvaluationIn(
      gridOf([
        TITLE,
        ['一级指标', '三级指标', '年初目标值', '实际完成值', '得分'],
        ['产出指标（7\n0分）', '清淤河道长度（60分）', '≥38.7千米', '38.7千米', 60],
        [null, '验收合格率（ 10 分)', '100%', '100%', 10],
        ['满意度指标（１\n０分）', '群众满意度（10分）', '≥86%', '87.1%', 10],
      ]),
    );
    expect(indicators.map(({ name, weight }) => `${name.label.zh} ${held(weight)} ${weight?.key ?? ''}`)).toEqual([
      '清淤河道长度 60 self-evaluation/indicator:清淤河道长度/weight',
      '验收合格率 10 self-evaluation/indicator:验收合格率/weight',
      '群众满意度 10 self-evaluation/indicator:群众满意度/weight',
    ]);
    expect(levels.map(({ weight }) => held(weight))).toEqual(['70', '10']);
  });

  it('takes an execution rate scored below the indicators for that of the funds above, which have no points', () => {
    const { funds, indicators, total, unread } = selfEvaluationIn(
      gridOf([
        TITLE,
        ['预算安排情况', null, '资金到位情况', null, '资金执行情况', null],
        ['预算数：', 1000, '到位数：', 1000, '执行数：', 942],
        ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '培训人次', 140, 140, 90, 90],
        ['预算执行率（10分）', null, null, null, 10, 9.42],
        ['自评总分', null, null, null, 100, 99.42],
      ]),
    );
    expect([funds?.total?.weight, funds?.total?.score, total?.score].map(held)).toEqual(['10', '9.42', '99.42']);
    expect(indicators).toHaveLength(1);
    expect(unread).toEqual([]);
  });

  it('takes a label merged over levels and name for an indicator that is a level of its own', () => {
    const form = selfEvaluationIn(
      gridOf([
        TITLE,
        ['绩效指标', ...HEADER],
        [null, '产出指标（50分)', '数量指标', '培训人次', 140, 140, 50, 50, null],
        [null, '满意度指标（40分）', '满意度', '群众满意度', '≥90%', '91%', 40, 40, null],
        ['预算执行率（10分）', null, null, null, '100%', '96%', 10, 9.6, '尾款未付'],
        ['总分', null, null, null, null, null, 100, 99.6, null],
      ]),
    );
    expect(indicatorLines(form).at(-1)).toBe('预算执行率 | 100% | 96% | 10 | 9.6 | 尾款未付');
    expect(form.levels.map(({ name, weight, indicators }) => `${name} ${held(weight)} ${indicators.join()}`)).toEqual([
      '产出指标 50 0',
      '满意度指标 40 1',
      '预算执行率 10 2',
    ]);
  });
});
