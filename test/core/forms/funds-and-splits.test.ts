import type { Split } from '../../../src/core/forms/form';
import { gridOf, percent, type CellDraft } from '../../support/grid-of';
import { held, place, selfEvaluationIn } from '../../support/form-in';

const TITLE = ['整体支出绩效自评表'];
const HEADER = ['年度预算申请（万元）', null, '年初\n预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
const TOTAL = ['年度资金总额', null, 2200.47, 4270.2, 4270.1, 10, percent(1), null];
const INDICATORS: readonly (readonly CellDraft[])[] = [
  ['绩效指标', '一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  [null, '产出指标', '培训人次', 1, 1, 90, 90, null],
];

function splitLine(split: Split | null): string {
  if (split === null) return '∅';
  return [`total ${held(split.total)}`, ...split.parts.map((part) => `${part.label.zh} ${held(part)} ${place(part)}`)].join(' | ');
}

describe('the funds block', () => {
  it('knows what was spent, left blank over a split that begins in its column', () => {
    const { funds } = selfEvaluationIn(
      gridOf([
        TITLE,
        HEADER,
        ['年度资金总额', null, 2200.47, 4270.2, null, 10, percent(1), 10],
        ['按收入性质分', null, 4270.2, null, '按支出性质分'],
        ['其中：一般公共预算', null, 4270.2, null, '其中：基本支出', 3933.42],
        ...INDICATORS,
      ]),
    );
    expect(held(funds?.total?.spent)).toBe('_');
  });

  it('reads the total and its parts', () => {
    const { funds } = selfEvaluationIn(
      gridOf([
        TITLE,
        ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        [null, '年度资金总额', 329.77, 329.77, 338.31, 10, '102.59%', 10],
        [null, '其中：当年财政拨款', 329.77, 329.77, 338.31, '—', '102.59%', '—'],
        [null, '上年结转资金', null, null, null, '—', null, '—'],
        [null, '其他资金', null, null, null, '—', null, '—'],
        ['年度总体目标', '预期目标', null, null, '实际完成情况'],
        [null, '一、完成任务', null, null, '已完成'],
        ...INDICATORS,
      ]),
    );
    const total = funds?.total;
    expect([total?.initial, total?.budget, total?.spent, total?.weight, total?.rate, total?.score].map(held)).toEqual([
      '329.77',
      '329.77',
      '338.31',
      '10',
      '102.59%',
      '10',
    ]);
    expect(funds?.parts.map(({ name, spent, weight }) => `${name} ${held(spent)} ${held(weight)}`)).toEqual([
      '当年财政拨款 338.31 —',
      '上年结转资金 _ —',
      '其他资金 _ —',
    ]);
    expect(funds?.parts.map(({ budget }) => budget?.key)).toEqual([
      'self-evaluation/funds/part:当年财政拨款/budget',
      'self-evaluation/funds/part:上年结转资金/budget',
      'self-evaluation/funds/part:其他资金/budget',
    ]);
  });

  it('reads reasons in a column of their own, and a total called 总额', () => {
    const { funds } = selfEvaluationIn(
      gridOf([
        ['预算执行情况(万元)', '年度', '年初预算', '调整后预算数', '预算执行数', '预算执行率', '权重', '得分', '原因'],
        [null, '总额', 100, 120, 90, '75%', 10, 7.5, '招标结余'],
        [null, '其中：财政资金', 100, 120, 90, '75%', '/', '/', null],
        [null, '单位资金', 0, 0, 0, null, '/', '/', null],
        ...INDICATORS,
      ]),
    );
    expect(funds?.total?.name).toBe('总额');
    expect([funds?.total?.initial, funds?.total?.budget, funds?.total?.weight, funds?.total?.note].map(held)).toEqual([
      '100',
      '120',
      '10',
      '招标结余',
    ]);
    expect(funds?.parts.map(({ name }) => name)).toEqual(['财政资金', '单位资金']);
  });

  it.each([
    ['the header of the score', ['预算执行情况', null, '预算数(A)', '执行数(B)', '执行率(B/A)', '得分(20分*执行率)']],
    ['the header of the score without 分', ['预算执行情况', null, '预算数(A)', '执行数(B)', '执行率(B/A)', '得分（满分20）']],
    ['a header broken anywhere', ['预算执行情况', null, '预算数(A)', '执行数(B)', '执行率(B/A)', '得分\n（2\n0分×执行率）']],
    ['the name of the block', ['预算执行情况（万元）\n（20分）', null, '预算数(A)', '执行数(B)', '执行率(B/A)', '得分']],
  ])('reads the points of the execution rate from %s', (_, header) => {
    const { funds } = selfEvaluationIn(gridOf([TITLE, header, ['年度财政资金总额', null, 10, 10, percent(1), 20], ...INDICATORS]));
    expect(funds?.headerWeight).toBe('20');
    expect(held(funds?.total?.score)).toBe('20');
  });

  it('keeps a part of a part apart from the parts of the total', () => {
    const { funds } = selfEvaluationIn(
      gridOf([
        TITLE,
        HEADER,
        TOTAL,
        ['其中：当年财政拨款', null, 5, 5, 5],
        ['    其中：上级补助', null, 3, 3, 3],
        ['上年结转资金', null, 1, 1, 1],
        ...INDICATORS,
      ]),
    );
    expect(funds?.parts.map(({ name, partOf }) => `${name} ${partOf}`)).toEqual(['当年财政拨款 null', '上级补助 0', '上年结转资金 null']);
  });

  const grouped = (...rows: readonly (readonly CellDraft[])[]): string[] => {
    const { funds } = selfEvaluationIn(gridOf([TITLE, HEADER, TOTAL, ...rows, ...INDICATORS]));
    return (funds?.parts ?? []).map(({ name, grouping, spent }) => `${grouping} ${name} ${held(spent)}`);
  };

  it('keeps apart the ways in which a total is split', () => {
    expect(
      grouped(
        ['（1）资金来源：财政性资金', null, 4, 4, 4],
        ['其他资金', null, 1, 1, 1],
        ['（2）资金结构：基本支出', null, 3, 3, 3],
        ['项目支出', null, 2, 2, 2],
      ),
    ).toEqual(['0 财政性资金 4', '0 其他资金 1', '1 基本支出 3', '1 项目支出 2']);
    expect(
      grouped(
        ['其中：财政拨款', null, 4, 4, 4],
        ['其他资金', null, 1, 1, 1],
        ['其中：基本支出', null, 3, 3, 3],
        ['项目支出', null, 2, 2, 2],
      ),
    ).toEqual(['0 财政拨款 4', '0 其他资金 1', '1 基本支出 3', '1 项目支出 2']);
  });

  it('takes the name of a grouping with the total repeated for no part, and a kind of spending alone for one', () => {
    expect(
      grouped(
        ['1、资金来源', null, 5, 5, 5],
        ['（1）财政性资金', null, 4, 4, 4],
        ['（2）其他资金', null, 1, 1, 1],
        ['其中：项目支出', null, 2, 2, 2],
      ),
    ).toEqual(['0 财政性资金 4', '0 其他资金 1', '1 项目支出 2']);
  });

  it('reads columns merged over several', () => {
    const { funds } = selfEvaluationIn(
      gridOf([
        TITLE,
        ['年度预算申请', null, '年初预算数', null, '全年预算数', null, '全年执行数', '执行率', '得分'],
        ['年度资金总额', null, null, 5, 6, null, 6, '100%', 10],
        ...INDICATORS,
      ]),
    );
    expect([funds?.total?.initial, funds?.total?.budget].map((field) => `${place(field)} ${held(field)}`)).toEqual(['D3 5', 'E3 6']);
  });
});

it('reads what was meant to be done, and what was', () => {
  const goals = (...rows: readonly (readonly CellDraft[])[]): string[] => {
    const form = selfEvaluationIn(gridOf([TITLE, HEADER, TOTAL, ...rows, ...INDICATORS]));
    return [form.goals?.expected, form.goals?.achieved].map((field) => `${place(field)} ${held(field)}`);
  };
  expect(goals(['年度总体目标', '预期目标', null, null, '实际完成情况'], [null, '修路5公里', null, null, '已修5公里'])).toEqual([
    'B5 修路5公里',
    'E5 已修5公里',
  ]);
  expect(goals(['年度总体目标', '预期目标', null, null, '实际完成情况'], [])).toEqual(['B5 _', 'E5 _']);
  expect(goals()).toEqual(['∅ ∅', '∅ ∅']);
});

it('takes a text with 目标1： among the goals for no goal of the table', () => {
  const form = selfEvaluationIn(gridOf([TITLE, HEADER, TOTAL, ['年度总体目标', '预期目标'], ['目标1：办好活动'], ...INDICATORS]));
  expect(form.levels.map(({ name }) => name)).toEqual(['产出指标']);
});

it('reads funds listed by task, under two rows of headers', () => {
  const { funds } = selfEvaluationIn(
    gridOf([
      TITLE,
      ['年度主要任务', '任务名称', '完成情况', '预算数（万元）', null, '执行数（万元）', null, '分值', '执行率', '得分'],
      [null, null, null, '总额', '财政拨款', '总额', '财政拨款', null, null, null],
      [null, '文化惠民', '完成', 100, 100, 90, 90, '—', '90%', '—'],
      [null, '场馆运行', '完成', 50, 50, 50, 50, '—', '100%', '—'],
      [null, '金额合计', null, 150, 150, 140, 140, 10, '93.33%', 9.33],
      ...INDICATORS,
    ]),
  );
  expect([funds?.total, ...(funds?.parts ?? [])].map((row) => `${row?.name} ${held(row?.budget)} ${held(row?.spent)}`)).toEqual([
    '金额合计 150 140',
    '文化惠民 100 90',
    '场馆运行 50 50',
    '财政拨款 150 140',
    '文化惠民 · 财政拨款 100 90',
    '场馆运行 · 财政拨款 50 50',
  ]);
  // One source alone need not be all.
  expect(funds?.parts.filter(({ exhaustive }) => !exhaustive).map(({ partOf }) => partOf)).toEqual([null, 0, 1]);
});

describe('income and expenditure', () => {
  const splitsOf = (...rows: readonly (readonly CellDraft[])[]): readonly string[] => {
    const { income, expenditure } = selfEvaluationIn(gridOf([TITLE, HEADER, TOTAL, ...rows, ['年度总体目标', '预期目标'], ...INDICATORS]));
    return [splitLine(income), splitLine(expenditure)];
  };

  it('reads label and figure in one cell', () => {
    expect(
      splitsOf(
        [null, '按收入性质分：', null, null, '按支出性质分：'],
        [null, '  其中：  一般公共预算：3427.08', null, null, '其中：基本支出：3399.42'],
        [null, '政府性基金拨款：', null, null, '项目支出：336.68'],
        [null, '纳入专户管理的非税收入拨款：'],
        [null, '其他资金：843.11万元'],
      ),
    ).toEqual([
      'total _ | 一般公共预算 3427.08 B5 | 政府性基金拨款 _ B6 | 纳入专户管理的非税收入拨款 _ B7 | 其他资金 843.11 B8',
      'total _ | 基本支出 3399.42 E5 | 项目支出 336.68 E6',
    ]);
  });

  it('reads subtotals behind the headings', () => {
    expect(
      splitsOf(
        ['按收入性质分:2030.12', null, null, null, '按支出性质分：１９２５．６７'],
        ['其中: 一般公共预算:1325.68', null, null, null, '其中:基本支出:900.47'],
      ),
    ).toEqual(['total 2030.12 | 一般公共预算 1325.68 A5', 'total 1925.67 | 基本支出 900.47 E5']);
  });

  it('reads figures in cells beside their labels, blanks among them', () => {
    expect(
      splitsOf(
        ['按收入性质分', null, 2030.12, null, '按支出性质分', null, 1925.67],
        ['其中：一般公共预算', null, 1325.68, null, '其中：基本支出', null, 900.47],
        ['政府性基金拨款', null, null, null, '项目支出', null, 1025.2],
        ['其他资金', null, '704.44'],
      ),
    ).toEqual([
      'total 2030.12 | 一般公共预算 1325.68 C5 | 政府性基金拨款 _ C6 | 其他资金 704.44 C7',
      'total 1925.67 | 基本支出 900.47 G5 | 项目支出 1025.2 G6',
    ]);
  });

  it('reads several figures of one cell, a line each', () => {
    const { income } = selfEvaluationIn(
      gridOf([TITLE, HEADER, TOTAL, ['按收入性质分：100\n其中：一般公共预算：60\n其他资金：40'], ...INDICATORS]),
    );
    expect(splitLine(income)).toBe('total 100 A4 | 一般公共预算 60 A4 | 其他资金 40 A4'.replace(' A4 |', ' |'));
    expect(income?.parts[1]?.inline).toEqual({ before: '按收入性质分：100\n其中：一般公共预算：60\n其他资金：', after: '' });
    expect(income?.parts[0]?.inline?.after).toBe('\n其他资金：40');
  });

  it('puts a corrected figure back into its words', () => {
    const { expenditure } = selfEvaluationIn(
      gridOf([TITLE, HEADER, TOTAL, ['按支出性质分：'], ['其中：基本支出：3399.42万元'], ...INDICATORS]),
    );
    const inline = expenditure?.parts[0]?.inline;
    expect(`${inline?.before}3933.42${inline?.after}`).toBe('其中：基本支出：3933.42万元');
  });

  it('does not take goals or other text for parts', () => {
    const { income } = selfEvaluationIn(
      gridOf([
        TITLE,
        HEADER,
        TOTAL,
        ['按收入性质分：5'],
        ['其中：一般公共预算：5'],
        ['年度总体目标：完成3项任务'],
        ['工作内容：修路5公里'],
        ...INDICATORS,
      ]),
    );
    expect(income?.parts.map(({ label }) => label.zh)).toEqual(['一般公共预算']);
  });
});
