import { recognised } from '../../support/recognised';
import { gridOf, type CellDraft } from '../../support/grid-of';
import { held, selfEvaluationIn } from '../../support/form-in';

const TITLE = ['整体支出绩效自评表'];
const INDICATORS: readonly (readonly CellDraft[])[] = [
  ['绩效指标', '一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
  [null, '产出指标', '培训人次', 1, 1, 90, 90, null],
];

it('leaves what was received, beside what was spent, to itself', () => {
  const { funds, unread } = selfEvaluationIn(
    gridOf([
      TITLE,
      ['项目', '预算数', '占比', '项目', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['财政拨款', 130, '80%', '基本支出', 110, 110, 99, '90%'],
      ['其他收入', 30, '20%', '项目支出', 50, 50, 45, '90%'],
      ['合计', 160, '100%', '合计', 160, 160, 144, '90%'],
      ...INDICATORS,
    ]),
  );
  expect([funds?.total, ...(funds?.parts ?? [])].map((row) => `${row?.name} ${held(row?.budget)}`)).toEqual([
    '合计 160',
    '基本支出 110',
    '项目支出 50',
  ]);
  expect(unread.map(({ area }) => area.left)).toEqual([1]);
});

it('reads rate and points in cells of their own below pairs of amounts', () => {
  const { funds, unread } = selfEvaluationIn(
    gridOf([
      TITLE,
      ['预算安排', 128, '实际到位', 128, '实际支出', 121.6],
      ['其中：中央', 80, '其中：中央', 80, '其中：中央', 76],
      ['县级', 48, '县级', 48, '县级', 45.6],
      ['预算执行率：95%', null, null, '执行率得分（满分10分）：9.5分'],
      ...INDICATORS,
    ]),
  );
  expect([funds?.total?.spent, funds?.total?.rate, funds?.total?.score].map(held)).toEqual(['121.6', '95%', '9.5']);
  expect(unread).toEqual([]);
});

it.each<[string, number, number, number, string]>([
  ['by what the budget changed', 120, 0, 0.97, '年初 120，调整 0，全年 ∅'],
  ['what the budget came to', 100, 120, 0.97, '年初 100，调整 ∅，全年 120'],
])('takes 调整金额 for %s, as the rate has it', (_, initial, changed, rate, read) => {
  const { funds } = selfEvaluationIn(
    gridOf([
      TITLE,
      ['项目资金（万元）', null, '年初预算数（A）', '调整金额', '全年执行数（B）', '执行率（B/A）', '分值', '得分'],
      ['年度资金总额', null, initial, changed, 116.4, rate, 10, 9.7],
      ...INDICATORS,
    ]),
  );
  const total = funds?.total;
  expect(`年初 ${held(total?.initial)}，调整 ${held(total?.adjustment ?? null)}，全年 ${held(total?.budget ?? null)}`).toBe(read);
});

it('takes points behind the sources of funds on their side for points, not for money', () => {
  const { funds, total } = selfEvaluationIn(
    gridOf([
      TITLE,
      ['资金情况', null, '资金总额', '财政拨款', '其他资金', null, '分值', '得分'],
      [null, '全年预算数', 100, 90, 10, null, 10, 9.6],
      [null, '全年执行数', 96, 88, 8],
      [null, '执行率', '96%', '97.78%', '80%'],
      ...INDICATORS,
      ['总分', null, null, null, null, null, '99.6/100'],
    ]),
  );
  expect([funds?.total?.weight, funds?.total?.score].map(held)).toEqual(['10', '9.6']);
  expect(funds?.parts.map(({ name, budget }) => `${name} ${held(budget)}`)).toEqual(['财政拨款 90', '其他资金 10']);
  expect([total?.weight, total?.score].map(held)).toEqual(['100', '99.6']);
});

it('reads a list of tasks that comes to nothing named as a list, and each amount with what it consists of', () => {
  const { funds, unread } = selfEvaluationIn(
    gridOf([
      TITLE,
      ['任务名称', '主要内容', '批复金额（万元）', null, null, '实际支出金额（万元）', '预算执行率'],
      [null, null, '总额', '财政拨款', '其他资金', null, null],
      ['河道清淤', '清淤', 120, 100, 20, 114, '95%'],
      ['堤防养护', '养护', 300, 280, 20, 300, '100%'],
      ...INDICATORS,
    ]),
  );
  expect(funds?.total).toBeNull();
  expect(funds?.parts.map((row) => `${row.name} ${held(row.budget)} ${row.partOf ?? '∅'}`)).toEqual([
    '河道清淤 120 ∅',
    '堤防养护 300 ∅',
    '河道清淤 · 财政拨款 100 0',
    '河道清淤 · 其他资金 20 0',
    '堤防养护 · 财政拨款 280 1',
    '堤防养护 · 其他资金 20 1',
  ]);
  expect(unread).toEqual([]);
});

it('says of the indicators of several projects in one list that they are that', () => {
  const rows = ['河道整治', '困难救助'].flatMap((project) =>
    ['数量', '质量', '时效'].map((name) => [project, '产出指标', `${name}达标率`, '≥90%', '95%', 30, 30]),
  );
  const { forms, reason } = recognised(gridOf([['项目名称', '一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'], ...rows]));
  expect(forms).toEqual([]);
  expect(reason?.zh).toContain('多个项目的指标明细表');
});

describe('columns of several years', () => {
  const withFunds = (...funds: readonly (readonly CellDraft[])[]) => gridOf([['2022年度项目支出绩效自评表'], ...funds, ...INDICATORS]);

  it.each<[string, readonly (readonly CellDraft[])[]]>([
    ['last year in front', [['项目资金', '2021年执行数', '2022年初预算数', '2022年预算数', '2022年执行数', '执行率']]],
    [
      'the year above',
      [
        ['项目资金', '2021年', '2022年', null, null, '执行率'],
        [null, '执行数', '年初预算数', '预算数', '执行数', null],
      ],
    ],
    ['in full-width digits', [['项目资金', '２０２１年执行数', '２０２２年初预算数', '２０２２年预算数', '２０２２年执行数', '执行率']]],
    ['in words', [['项目资金', '上年执行数', '年初预算数', '预算数', '执行数', '执行率']]],
  ])('takes those of the form, and last year’s for last year’s: %s', (_, header) => {
    const { funds, unread } = selfEvaluationIn(withFunds(...header, ['年度资金总额', 70, 80, 90, 81, '90%']));
    const { previousSpent, initial, budget, spent } = funds?.total ?? {};
    expect([previousSpent, initial, budget, spent].map(held)).toEqual(['70', '80', '90', '81']);
    expect(unread).toEqual([]);
  });

  it('takes the year of the title, be there a later one', () => {
    const header = ['项目资金', '2022年预算数', '2022年执行数', '执行率', '2023年预算数'];
    const { funds, unread } = selfEvaluationIn(withFunds(header, ['年度资金总额', 90, 81, '90%', 70]));
    expect([funds?.total?.budget, funds?.total?.previousBudget].map(held)).toEqual(['90', '∅']);
    expect(unread.map(({ area }) => area.left)).toEqual([4]);
  });
});

describe('a budget called otherwise than known', () => {
  const header = ['项目资金', '批复预算数', '统筹后数', '决算数', '执行率', '分值', '得分'];
  const withFunds = (...rows: readonly (readonly CellDraft[])[]) => gridOf([TITLE, header, ...rows, ...INDICATORS]);

  it('is the column that the rates are measured on', () => {
    const { funds, unread } = selfEvaluationIn(
      withFunds(['年度资金总额', 100, 90, 81, '90%', 10, 9], ['财政拨款', 60, 50, 40, '80%'], ['其他资金', 40, 40, 41, '100%']),
    );
    expect([funds?.total?.initial, funds?.total?.budget].map(held)).toEqual(['100', '90']);
    expect(unread).toEqual([]);
  });

  it('is nothing that anyone can tell where the rates are measured on neither', () => {
    const { unread } = selfEvaluationIn(withFunds(['年度资金总额', 100, 90, 81, '70%', 10, 7], ['财政拨款', 60, 60, 48, '80%']));
    expect(unread.map(({ area }) => area.left)).toEqual([2]);
  });
});

it('reads 基本支出总额 and 项目支出总额 above the funds as what the budget consists of', () => {
  const { funds, unread } = selfEvaluationIn(
    gridOf([
      ['部门整体支出绩效自评表'],
      ['基本支出总额', null, 60, null, '项目支出总额', 40],
      ['年度资金总额（万元）', null, '全年预算数', '全年执行数', '执行率'],
      ['部门整体支出总额', null, 100, 90, '90%'],
      ...INDICATORS,
    ]),
  );
  expect(funds?.parts.map(({ name, budget, grouping }) => `${name} ${held(budget)} ${grouping}`)).toEqual([
    '基本支出总额 60 0',
    '项目支出总额 40 0',
  ]);
  expect(unread).toEqual([]);
});

describe('projects of several years', () => {
  it('measures the rate on what arrived this year, not on the investment of all years', () => {
    const { funds } = selfEvaluationIn(
      gridOf([
        TITLE,
        ['资金来源', '计划总投资', '本年到位数', '本年支出数', '支出进度', '分值', '得分'],
        ['资金总额', 400, 160, 152, '95%', 10, 9.5],
        ['其中：债券资金', 300, 120, 114, '95%', null, null],
        ['其他资金', 100, 40, 38, '95%', null, null],
        ...INDICATORS,
      ]),
    );
    expect([funds?.total?.investment, funds?.total?.budget, funds?.total?.spent].map(held)).toEqual(['400', '160', '152']);
  });

  it('takes the investment for the budget where no other column is', () => {
    const { funds } = selfEvaluationIn(
      gridOf([TITLE, ['资金', '总投资', '实际支出数', '执行率'], ['资金总额', 400, 200, '50%'], ...INDICATORS]),
    );
    expect([funds?.total?.investment, funds?.total?.budget].map(held)).toEqual(['∅', '400']);
  });

  it('keeps what was spent in all years apart from what was spent this year', () => {
    const { funds, unread } = selfEvaluationIn(
      gridOf([
        TITLE,
        ['资金', '总投资', '累计到位', '累计支出', '本年预算', '本年支出', '本年执行率'],
        ['合计', 400, 350, 300, 100, 90, '90%'],
        ...INDICATORS,
      ]),
    );
    const { investment, cumulativeArrived, cumulativeSpent, arrived, budget, spent } = funds?.total ?? {};
    expect([investment, cumulativeArrived, cumulativeSpent, arrived, budget, spent].map((field) => held(field ?? null))).toEqual([
      '400',
      '350',
      '300',
      '∅',
      '100',
      '90',
    ]);
    expect(unread).toEqual([]);
  });
});

it('takes what is scored for the total, and what was received above it for no part of it', () => {
  const { funds } = selfEvaluationIn(
    gridOf([
      TITLE,
      ['项目', '年初预算数', '全年预算数', '全年执行数', '执行率', '分值', '得分'],
      ['基金收入', 410, 420, 430, '102.38%', null, null],
      ['其中：缴费收入', 110, 120, 130, '108.33%', null, null],
      ['补贴收入', 300, 300, 300, '100%', null, null],
      ['基金支出', 350, 360, 342, '95%', 10, 9.5],
      ['其中：待遇支出', 350, 360, 342, '95%', null, null],
      ...INDICATORS,
    ]),
  );
  expect(funds?.total?.name).toBe('基金支出');
  expect(funds?.parts.map(({ name, grouping, partOf }) => `${name} ${grouping} ${partOf ?? '∅'}`)).toEqual([
    '基金收入 -1 ∅',
    '缴费收入 -1 0',
    '补贴收入 -1 0',
    '待遇支出 0 ∅',
  ]);
});

it('reads 预算执行率指标 below the indicators, with its rate, and a rate that is merged down beside pairs', () => {
  const { funds, indicators, unread } = selfEvaluationIn(
    gridOf([
      TITLE,
      ['预算安排情况', null, '资金执行情况', null, '执行进度'],
      ['预算数', 200, '执行数', 190, null],
      ['其中：财政资金', 200, '其中：财政资金', 190, '95.00%'],
      ['一级指标', '三级指标', '指标值', '实际完成值', '权重占比（%）', '单项得分', '折算得分'],
      ['产出指标', '培训人次', 100, 100, 90, 100, 90],
      ['预算执行率指标', null, null, null, 10, 95, 9.5],
      ['合计', null, null, null, 100, null, 99.5],
    ]),
  );
  expect([funds?.total?.rate, funds?.total?.weight, funds?.total?.score].map((field) => held(field ?? null))).toEqual([
    '95.00%',
    '10',
    '9.5',
  ]);
  expect(indicators).toHaveLength(1);
  expect(unread).toEqual([]);
});
