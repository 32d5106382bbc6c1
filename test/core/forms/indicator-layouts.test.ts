import { gridOf, percent } from '../../support/grid-of';
import { held, indicatorLines, place, selfEvaluationIn } from '../../support/form-in';

const TITLE = ['某单位部门整体支出绩效自评表'];
const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];

describe('an indicator table', () => {
  it('carries merged levels down and reads their points', () => {
    const form = selfEvaluationIn(
      gridOf([
        TITLE,
        HEADER,
        ['产出指标\n（30分)', '数量指标', '培训人次', 140, 139, 3, 3, null],
        [null, null, '巡查次数', 7, 7, 27, 27, null],
        ['效益指标(20分）', '经济效益指标', '增收额', 10, 12, 20, 20, '超额'],
        ['满意度指标（50分）', '服务对象满意度指标', '群众满意度', '≥90%', '91%', 50, 50, null],
        ['总分', null, null, null, null, 100, 100, null],
      ]),
    );
    expect(indicatorLines(form)).toEqual([
      '培训人次 | 140 | 139 | 3 | 3 | _',
      '巡查次数 | 7 | 7 | 27 | 27 | _',
      '增收额 | 10 | 12 | 20 | 20 | 超额',
      '群众满意度 | ≥90% | 91% | 50 | 50 | _',
    ]);
    expect(form.indicators.map(({ level1, level2 }) => `${level1} / ${level2}`)).toEqual([
      '产出指标 / 数量指标',
      '产出指标 / 数量指标',
      '效益指标 / 经济效益指标',
      '满意度指标 / 服务对象满意度指标',
    ]);
    expect(form.levels.map(({ name, weight, indicators }) => `${name} ${held(weight)} ${indicators.join()}`)).toEqual([
      '产出指标 30 0,1',
      '效益指标 20 2',
      '满意度指标 50 3',
    ]);
    expect(form.levels[0]?.weight?.inline).toEqual({ before: '产出指标\n（', after: '分)' });
    expect([form.total?.weight, form.total?.score].map(held)).toEqual(['100', '100']);
  });

  it('takes a level whose label is repeated on every row for one', () => {
    const form = selfEvaluationIn(
      gridOf([
        TITLE,
        HEADER,
        ['产出指标（30分)', '数量指标', '培训人次', 140, 139, 3, 3, null],
        ['产出指标（30分)', '数量指标', '巡查次数', 7, 7, 17, 17, null],
        ['产出指标（30分)', '质量指标', '培训合格率', '≥90%', '91%', 10, 10, null],
        ['(30分)', '经济效益指标', '增收额', 10, 12, 30, 30, null],
        ['(30分)', '服务对象满意度指标', '群众满意度', '≥90%', '91%', 30, 30, null],
      ]),
    );
    expect(form.levels.map(({ name, weight, indicators }) => `${name} ${held(weight)} ${indicators.join()}`)).toEqual([
      '产出指标 30 0,1,2',
      '效益指标 30 3',
      '满意度指标 30 4',
    ]);
  });

  it('reads columns in any order, the points before the target', () => {
    const form = selfEvaluationIn(
      gridOf([
        ['一级指标', '二级指标', '三级指标', '权重', '指标值', '完成值', '自评得分', '未完成原因分析'],
        ['产出指标', '数量指标', '培训人次', 10, 140, 139, 9.9, '少一场'],
      ]),
    );
    expect(indicatorLines(form)).toEqual(['培训人次 | 140 | 139 | 10 | 9.9 | 少一场']);
  });

  it('reads direction and unit from columns of their own', () => {
    const form = selfEvaluationIn(
      gridOf([
        ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值', '权重', '得分', '未完成原因分析'],
        ['产出指标', '数量指标', '培训人次', '≥', 140, '人次', 139, 10, 9.93, null],
        ['合计', null, null, null, null, null, null, 100, 99.93, null],
      ]),
    );
    const [indicator] = form.indicators;
    expect([indicator?.direction, indicator?.unit].map(held)).toEqual(['≥', '人次']);
    expect([form.total?.weight, form.total?.score].map(held)).toEqual(['100', '99.93']);
  });

  it('does without points, and without points and score', () => {
    const unscored = selfEvaluationIn(
      gridOf([
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '完成率', '偏差原因'],
        ['产出指标', '数量指标', '仓库巡查次数', 12, 10, '83.33%', '雨季停查'],
      ]),
    );
    expect(indicatorLines(unscored)).toEqual(['仓库巡查次数 | 12 | 10 | ∅ | ∅ | 雨季停查']);
  });

  it('reads a table for each goal, headed once', () => {
    const form = selfEvaluationIn(
      gridOf([
        ['2020年度某监测项目绩效自评表'],
        ['绩效指标', null, '一级指标', '二级指标', '三级指标', '年初目标值(A)', '实际完成值(B)', '得分'],
        ['年度绩效目标1（40分)'],
        [null, null, '产出指标', '质量指标', '数据合格', percent(1), percent(1), 10],
        [null, null, null, '进度指标', '取得资料', percent(1), percent(1), 30],
        ['年度绩效目标2(40分)'],
        [null, null, '产出指标', '质量指标', '资料整编', percent(0.98), percent(0.98), 39.2],
        [null, null, '总分', null, null, null, null, 79.2],
      ]),
    );
    expect(form.levels.map(({ name, weight, indicators }) => `${name} ${held(weight)} ${indicators.join()}`)).toEqual([
      '年度绩效目标1 40 0,1',
      '年度绩效目标2 40 2',
    ]);
    expect(form.indicators.map(({ level1 }) => level1)).toEqual(['产出指标', '产出指标', '产出指标']);
    expect(held(form.total?.score)).toBe('79.2');
  });

  it('reads a table for each goal, each with a header of its own', () => {
    const goalHeader = [null, '一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值', '得分'];
    const form = selfEvaluationIn(
      gridOf([
        ['某项目绩效自评表'],
        ['年度绩效目标1（30分）', '完成监测点建设'],
        goalHeader,
        [null, '产出指标', '数量指标', '监测点数', 5, 5, 30],
        ['年度绩效目标2（50分）', '完成资料整编'],
        goalHeader,
        [null, '产出指标', '数量指标', '整编册数', 2, 2, 50],
        ['总分', null, null, null, null, null, 80],
      ]),
    );
    expect(form.levels.map(({ name, weight, indicators }) => `${name} ${held(weight)} ${indicators.join()}`)).toEqual([
      '年度绩效目标1 30 0',
      '年度绩效目标2 50 1',
    ]);
    expect(form.indicators.map(({ name }) => name.label.zh)).toEqual(['监测点数', '整编册数']);
  });

  it('tells rows nobody filled in from indicators', () => {
    const form = selfEvaluationIn(
      gridOf([
        HEADER,
        ['(50分)', '数量指标', '指标1：灌区改造数量', 1, 1, 50, 50, null],
        [null, null, '指标2：', null, null, null, null, null],
        [null, null, '……', null, null, null, null, null],
        [null, '质量指标', '指标1:/', '/', '/', '/', '/', null],
        ['（30分）', '社会效益指标', '指标1：供水保证率', '≥95%', '96%', 30, 30, null],
      ]),
    );
    expect(form.indicators.map(({ name, placeholder }) => `${name.label.zh} ${placeholder}`)).toEqual([
      '灌区改造数量 false',
      ' true',
      '…… true',
      '/ true',
      '供水保证率 false',
    ]);
    expect(form.levels.map(({ name, weight }) => `${name} ${held(weight)}`)).toEqual(['产出指标 50', '效益指标 30']);
  });

  it('keeps indicators of the same name apart', () => {
    const form = selfEvaluationIn(
      gridOf([HEADER, ['产出指标', '数量指标', '培训人次', 1, 1, 5, 5, null], [null, '质量指标', '培训人次', 2, 2, 5, 5, null]]),
    );
    expect(form.indicators.map(({ score }) => score?.key)).toEqual([
      'self-evaluation/indicator:培训人次/score',
      'self-evaluation/indicator:培训人次#2/score',
    ]);
  });

  it('takes reasons from rows at the bottom where there is no column for them', () => {
    const form = selfEvaluationIn(
      gridOf([
        ['一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值', '得分'],
        ['产出指标', '数量指标', '监测点数', 5, 4, 16],
        ['总分', null, null, null, null, 16],
        ['偏差大或目标\n未完成原因分析', '一处监测点征地未完成'],
        ['改进措施及结果应用方案：明年一季度补建'],
      ]),
    );
    expect(form.reasons.map((reason) => `${reason.label.zh}: ${held(reason)}`)).toEqual([
      '偏差大或目标未完成原因分析: 一处监测点征地未完成',
      '改进措施及结果应用方案: 明年一季度补建',
    ]);
  });

  it('reads a note merged over several indicators where merges are known', () => {
    const rows = [HEADER, ['产出指标', '数量指标', '甲', 2, 1, 5, 2.5, '同一原因'], [null, null, '乙', 2, 1, 5, 2.5, null]];
    const known = selfEvaluationIn(gridOf(rows, { merges: ['H2:H3'] }));
    expect(known.indicators.map(({ note }) => `${place(note)} ${held(note)}`)).toEqual(['H2 同一原因', 'H2 同一原因']);
    const unknown = selfEvaluationIn(gridOf(rows));
    expect(unknown.indicators.map(({ note }) => `${place(note)} ${held(note)}`)).toEqual(['H2 同一原因', 'H3 _']);
  });

  it('reads points stated behind each level', () => {
    const form = selfEvaluationIn(
      gridOf([
        ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '年度指标值', '实际完成值', '自评得分'],
        ['产出指标', 60, '数量指标', 60, '培训人次', 20, 140, 140, 20],
        [null, null, null, null, '巡查次数', 40, 7, 7, 40],
        ['效益指标', 40, '社会效益指标', 40, '增收额', 40, 10, 10, 40],
      ]),
    );
    expect(form.indicators.map(({ weight }) => held(weight))).toEqual(['20', '40', '40']);
    expect(form.levels.map(({ name, weight }) => `${name} ${held(weight)} ${place(weight)}`)).toEqual(['产出指标 60 B2', '效益指标 40 B4']);
  });

  it('reads levels that have rows to themselves', () => {
    const form = selfEvaluationIn(
      gridOf([
        ['指标名称', '年度指标值', '实际完成值', '分值', '得分'],
        ['一、产出指标（60分）', null, null, null, null],
        ['培训人次', 140, 140, 60, 60],
        ['二、效益指标', null, null, 40, 40],
        ['增收额', 10, 10, 40, 40],
        ['合计', null, null, 100, 100],
      ]),
    );
    expect(form.levels.map(({ name, weight, indicators }) => `${name} ${held(weight)} ${indicators.join()}`)).toEqual([
      '产出指标 60 0',
      '效益指标 40 1',
    ]);
    expect(form.indicators.map(({ name }) => name.label.zh)).toEqual(['培训人次', '增收额']);
  });

  it('reads two header rows', () => {
    const form = selfEvaluationIn(
      gridOf([
        ['一级指标', '二级指标', '三级指标', '指标值', null, '分值', '得分'],
        [null, null, null, '年度指标值', '实际完成值', null, null],
        ['产出指标', '数量指标', '培训人次', 140, 139, 10, 9.93],
      ]),
    );
    expect(indicatorLines(form)).toEqual(['培训人次 | 140 | 139 | 10 | 9.93 | ∅']);
  });

  it('goes on over a header printed again on the next page', () => {
    const form = selfEvaluationIn(
      gridOf([HEADER, ['产出指标', '数量指标', '甲', 1, 1, 5, 5, null], HEADER, [null, '质量指标', '乙', 1, 1, 5, 5, null]]),
    );
    expect(form.indicators.map(({ name, level1 }) => `${level1} ${name.label.zh}`)).toEqual(['产出指标 甲', '产出指标 乙']);
  });

  it('reads the total from the words of its own cell', () => {
    const form = selfEvaluationIn(gridOf([HEADER, ['产出指标', '数量指标', '甲', 1, 1, 5, 5, null], ['总分：99.5分']]));
    expect(held(form.total?.score)).toBe('99.5');
    expect(form.total?.score?.inline).toEqual({ before: '总分：', after: '分' });
  });

  it.each([
    ['注：1.得分一档最高不能超过该指标分值上限。'],
    ['填表说明：请按实填写'],
    ['填表人：张某某   填报日期：2024年3月1日'],
    ['其他需要说明的问题', '无'],
  ])('ends at %s', (...closing) => {
    const form = selfEvaluationIn(
      gridOf([HEADER, ['产出指标', '数量指标', '甲', 1, 1, 5, 5, null], closing, ['再往下的一段话', '不是', '指标']]),
    );
    expect(form.indicators.map(({ name }) => name.label.zh)).toEqual(['甲']);
  });

  it('reads an execution rate that stands among the indicators', () => {
    const form = selfEvaluationIn(
      gridOf([
        HEADER,
        ['预算执行率（10分）', '预算执行率', '预算执行率', '100%', '98.5%', 10, 9.85, null],
        ['产出指标（90分）', '数量指标', '甲', 1, 1, 90, 90, null],
      ]),
    );
    expect(form.funds).toBeNull();
    expect(indicatorLines(form)[0]).toBe('预算执行率 | 100% | 98.5% | 10 | 9.85 | _');
  });

  it('names a row without a name by what stands before it', () => {
    const form = selfEvaluationIn(
      gridOf([
        HEADER,
        ['产出指标', '数量指标', '培训人次', 1, 1, 5, 5, null],
        [null, null, null, 2, 2, 5, 5, null],
        [null, '质量指标', null, 3, 3, 5, 5, null],
      ]),
    );
    expect(form.indicators.map(({ name }) => name.label.zh)).toEqual(['培训人次', '培训人次', '质量指标']);
  });

  it('reads points in the label of a level without 分, but not its number', () => {
    const { levels } = selfEvaluationIn(
      gridOf([
        TITLE,
        HEADER,
        ['产出指标\n（60）', '数量指标', '培训人次', 140, 139, 60, 60, null],
        ['效益指标【40】', '经济效益指标', '增收额', 10, 12, 40, 40, null],
        ['满意度指标（3）', '服务对象满意度指标', '群众满意度', '≥90%', '91%', null, null, null],
      ]),
    );
    expect(levels.map(({ name, weight }) => `${name} ${held(weight)}`)).toEqual(['产出指标 60', '效益指标 40', '满意度指标 ∅']);
  });
});
