import { gridOf, type CellDraft } from '../../support/grid-of';
import { held, indicatorLines, selfEvaluationIn } from '../../support/form-in';

/** A table whose fourth column is headed by words that may say a share of the target, or what was reached. */
const under = (head: string, reached: readonly CellDraft[]) =>
  selfEvaluationIn(
    gridOf([
      ['一级指标', '三级指标', '年度指标值', ...(head === '完成率' ? ['实际完成值'] : []), head, '分值', '得分', '扣分理由', '备注'],
      ...reached.map((value, index): CellDraft[] => [
        '产出指标',
        `事项${index + 1}`,
        '≥200名',
        ...(head === '完成率' ? ['212名'] : []),
        value,
        50,
        49,
        '人数少于预期',
        null,
      ]),
    ]),
  );

describe('the header of indicators', () => {
  it('takes 实现程度 for what was reached where figures with units or dates stand under it', () => {
    expect(indicatorLines(under('实现程度', ['212名', '190名']))[0]).toContain('| 212名 |');
    expect(indicatorLines(under('实现程度', ['12月20日', '95%']))[0]).toContain('| ≥200名 |');
  });

  it('leaves a share of the target beside the result what it is', () => {
    const form = under('完成率', ['106%', '95%']);
    expect(form.indicators.map(({ actual }) => held(actual))).toEqual(['212名', '212名']);
  });

  it('takes 扣分理由 for the note, not 备注 beside it', () => {
    expect(under('实际完成值', ['212名']).indicators.map(({ note }) => held(note))).toEqual(['人数少于预期']);
  });

  it.each([
    ['2021年完成值', '2022年完成值'],
    ['２０２１年完成值', '２０２２年完成值'],
  ])('takes the later of two years for the result: %s | %s', (last, now) => {
    const { indicators } = selfEvaluationIn(
      gridOf([
        ['2022年度项目支出绩效自评表'],
        ['一级指标', '三级指标', last, '２０２２年目标值', now, '分值', '得分'],
        ['产出指标', '新增书柜', '41个', '≥45个', '46个', 100, 100],
      ]),
    );
    expect(indicators.map(({ target, actual }) => [target, actual].map(held).join())).toEqual(['≥45个,46个']);
  });

  it.each(['单位', '单位（文字描述）', '计量单位'])(
    'takes %s behind the indicators for what they are counted in, not for names of units',
    (head) => {
      const { indicators, unread } = selfEvaluationIn(
        gridOf([
          ['2023年度部门整体支出绩效自评表'],
          ['一级指标', '三级指标', '年度指标值', head, '实际完成值', '分值', '得分'],
          ['产出指标', '维护路灯', '≥120', '盏', 128, 60, 60],
          ['产出指标', '巡查次数', '≥50', '次', 52, 30, 30],
          ['满意度指标', '群众满意度', '≥90', '%', 95, 10, 10],
        ]),
      );
      expect(indicators.map(({ target }) => held(target))).toEqual(['≥120', '≥50', '≥90']);
      expect(unread).toEqual([]);
    },
  );

  it('finds the target over 运算符号, 内容 and 度量单位, and the reason beside columns of ticks', () => {
    const { indicators, unread } = selfEvaluationIn(
      gridOf([
        ['一级指标', '三级指标', '年初目标值', null, null, '全年实际完成值', '赋分', '得分', '偏差原因分析', null, null],
        [null, null, '运算符号', '内容', '度量单位', null, null, null, '经费保障', '人员保障', '原因说明'],
        ['履职效能', '出具报告', '≥', 30, '份', 27, 60, 54, null, '√', '人手不足'],
        ['社会效应', '群众满意度', '≥', 90, '%', 95, 40, 40, null, null, null],
      ]),
    );
    expect(indicators.map(({ direction, target, unit, note }) => [direction, target, unit, note].map(held).join())).toEqual([
      '≥,30,份,人手不足',
      '≥,90,%,_',
    ]);
    expect(unread).toEqual([]);
  });
});

describe('a column under words that nobody knows', () => {
  const HEADER = ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
  const ROWS: readonly (readonly CellDraft[])[] = [
    ['产出指标', '维护路灯', '≥120盏', '128盏', 50, 50],
    [null, '维修及时率', '≥95%', '93%', 20, 19.6],
    ['效益指标', '设施完好', '良好', '良好', 20, 20],
    ['满意度指标', '群众满意度', '≥90%', '95%', 10, 10],
  ];
  const read = (header: readonly CellDraft[]) => selfEvaluationIn(gridOf([['2023年度项目支出绩效自评表'], header, ...ROWS]));
  const expected = indicatorLines(read(HEADER));

  it.each([2, 3, 4, 5])('is what a table has to have and no header names: column %i', (at) => {
    expect(indicatorLines(read(HEADER.map((word, index) => (index === at ? '甲乙丙' : word))))).toEqual(expected);
  });

  it('is nothing of the kind where its figures say otherwise', () => {
    const { indicators, unread } = selfEvaluationIn(
      gridOf([
        ['2023年度项目支出绩效自评表'],
        [...HEADER.slice(0, 5), '甲乙丙'],
        ...ROWS.map((row, index) => [...row.slice(0, 5), 30 + index]),
      ]),
    );
    expect(indicators.map(({ score }) => held(score))).toEqual(['∅', '∅', '∅', '∅']);
    expect(unread).toHaveLength(1);
  });
});
