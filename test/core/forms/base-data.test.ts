import type { BaseDataForm } from '../../../src/core/forms/form';
import { gridOf, type CellDraft } from '../../support/grid-of';
import { baseDataIn, held, place } from '../../support/form-in';

const PERIODS = ['经费控制情况', '2023年决算数', '2024年预算数', '2024年决算数'];

/** `item name < parent (all|some): previous budget spent` of every row. */
function lines({ spending }: BaseDataForm): string[] {
  return spending.map(({ item, name, parent, exhaustive, amounts }) => {
    const above = parent === null ? '' : ` < ${spending[parent]?.name} (${exhaustive ? 'all' : 'some'})`;
    return `${item} ${name}${above}: ${[amounts.previous, amounts.budget, amounts.spent].map(held).join(' ')}`;
  });
}

function spendingOf(...rows: readonly (readonly CellDraft[])[]): string[] {
  return lines(baseDataIn(gridOf([['部门整体支出绩效评价基础数据表'], PERIODS, ...rows])));
}

describe('the spending block', () => {
  it('reads numbered parts as all of it, 其中 as some of it', () => {
    expect(
      spendingOf(
        ['三公经费', 13.98, 18, 13.8],
        ['   1、公务用车购置和维护经费', 4, 8, 4.03],
        ['       其中：公车购置', null, null, null],
        ['             公车运行维护', 4, 8, 4.03],
        ['   2、出国经费', null, null, null],
        ['   3、公务接待', 9.98, 10, 9.77],
        ['项目支出：', 382.29, 0, 336.68],
        ['    1、业务工作经费', null, null, null],
        ['    2、运行维护经费', 382.29, 0, 336.68],
        ['3、市级专项资金\n（一个专项一行）', null, null, null],
        ['……', null, null, null],
        ['公用经费', 305, 202.2, 846.13],
        ['    其中：办公费', 87.2, 26, 84.78],
        ['          水费、电费、差旅费', 30.79, 22.5, 41.53],
        ['政府采购金额', '——', 0, 0],
        ['部门基本支出预算调整', '——', 0, 0],
      ),
    ).toEqual([
      'three-public 三公经费: 13.98 18 13.8',
      'vehicles 公务用车购置和维护经费 < 三公经费 (all): 4 8 4.03',
      'vehicle-purchase 公车购置 < 公务用车购置和维护经费 (all): _ _ _',
      'vehicle-running 公车运行维护 < 公务用车购置和维护经费 (all): 4 8 4.03',
      'overseas 出国经费 < 三公经费 (all): _ _ _',
      'reception 公务接待 < 三公经费 (all): 9.98 10 9.77',
      'projects 项目支出: 382.29 0 336.68',
      'other 业务工作经费 < 项目支出 (all): _ _ _',
      'other 运行维护经费 < 项目支出 (all): 382.29 0 336.68',
      'other 市级专项资金(一个专项一行) < 项目支出 (all): _ _ _',
      'public-funds 公用经费: 305 202.2 846.13',
      'other 办公费 < 公用经费 (some): 87.2 26 84.78',
      'other 水费、电费、差旅费 < 公用经费 (some): 30.79 22.5 41.53',
      'procurement 政府采购金额: —— 0 0',
      'basic-adjustment 部门基本支出预算调整: —— 0 0',
    ]);
  });

  it.each([
    ['“三公”经费', 'three-public'],
    ['"三公"经费：', 'three-public'],
    ['"三公经费"', 'three-public'],
    ['“三公经费”支出', 'three-public'],
    ['三公经费（万元）', 'three-public'],
    ['一、三公经费', 'three-public'],
    ['公务用车购置及运行维护费', 'vehicles'],
    ['公务用车购置和运行费', 'vehicles'],
    ['公务用车购置费', 'vehicle-purchase'],
    ['公务用车运行维护费', 'vehicle-running'],
    ['公车运行', 'vehicle-running'],
    ['因公出国（境）费用', 'overseas'],
    ['因公出国费', 'overseas'],
    ['公务接待费', 'reception'],
    ['项目支出', 'projects'],
    ['日常公用经费', 'public-funds'],
    ['政府采购', 'procurement'],
    ['部门整体支出预算调整', 'total-adjustment'],
    ['办公费', 'other'],
    ['会议费、培训费', 'other'],
  ])('%s is %s', (name, item) => {
    const { spending } = baseDataIn(
      gridOf([PERIODS, [name, 1, 2, 3], ['三公经费', 1, 2, 3], ['项目支出', 1, 2, 3], ['公用经费', 4, 5, 6]]),
    );
    expect(spending[0]?.item).toBe(item);
  });

  it('takes 其中 before each part for one list', () => {
    expect(
      spendingOf(
        ['三公经费', 1, 1, 1],
        ['项目支出', 60, 60, 60],
        ['公用经费支出', 50, 50, 50],
        ['其中：办公费', 10, 10, 10],
        ['水费、电费、差旅费', 20, 20, 20],
        ['其中：会议费、培训费', 5, 5, 5],
      ).slice(3, 6),
    ).toEqual([
      'other 办公费 < 公用经费支出 (some): 10 10 10',
      'other 水费、电费、差旅费 < 公用经费支出 (some): 20 20 20',
      'other 会议费、培训费 < 公用经费支出 (some): 5 5 5',
    ]);
  });

  it('knows the parts of 三公经费 by name where a form numbers them otherwise or not at all', () => {
    expect(
      spendingOf(
        ['三公经费合计', 20, 22, 19],
        ['公务用车购置及运行维护费', 8, 9, 8],
        ['公务用车购置费', 0, 0, 0],
        ['公务用车运行维护费', 8, 9, 8],
        ['因公出国（境）费用', 0, 0, 0],
        ['公务接待费', 12, 13, 11],
        ['项目支出', 1, 1, 1],
      ).slice(1, 6),
    ).toEqual([
      'vehicles 公务用车购置及运行维护费 < 三公经费合计 (all): 8 9 8',
      'vehicle-purchase 公务用车购置费 < 公务用车购置及运行维护费 (all): 0 0 0',
      'vehicle-running 公务用车运行维护费 < 公务用车购置及运行维护费 (all): 8 9 8',
      'overseas 因公出国(境)费用 < 三公经费合计 (all): 0 0 0',
      'reception 公务接待费 < 三公经费合计 (all): 12 13 11',
    ]);
    expect(spendingOf(['三公经费', 20, 22, 19], ['其中：公务接待费', 12, 13, 11], ['项目支出', 1, 1, 1])[1]).toBe(
      'reception 公务接待费 < 三公经费 (some): 12 13 11',
    );
  });

  it('goes by dotted numbers, also in a column of their own', () => {
    const form = baseDataIn(
      gridOf([
        ['部门整体支出绩效评价基础数据表'],
        ['序号', '项目', '2023年决算数', '2024年预算数', '2024年决算数'],
        [1, '三公经费', 1, 1, 1],
        [2, '项目支出', 30, 30, 30],
        [2.1, '业务工作经费', 10, 10, 10],
        ['2.1.1', '普查', 10, 10, 10],
        [2.2, '运行维护经费', 20, 20, 20],
        [3, '公用经费', 5, 5, 5],
      ]),
    );
    expect(lines(form).slice(2, 5)).toEqual([
      'other 业务工作经费 < 项目支出 (all): 10 10 10',
      'other 普查 < 业务工作经费 (all): 10 10 10',
      'other 运行维护经费 < 项目支出 (all): 20 20 20',
    ]);
    expect(
      spendingOf(['三公经费', 1, 1, 1], ['项目支出', 30, 30, 30], ['2.1 业务工作经费', 10, 10, 10], ['2.2运行维护经费', 20, 20, 20]).slice(
        2,
      ),
    ).toEqual(['other 业务工作经费 < 项目支出 (all): 10 10 10', 'other 运行维护经费 < 项目支出 (all): 20 20 20']);
  });

  it('gives each special fund below 一个专项一行 to that row', () => {
    expect(
      spendingOf(
        ['三公经费', 1, 1, 1],
        ['项目支出', 60, 60, 60],
        ['1、业务工作经费', 10, 10, 10],
        ['2、省级专项资金（一个专项一行）', 50, 50, 50],
        ['农村公路养护', 20, 20, 20],
        ['危桥改造', 30, 30, 30],
        ['公用经费', 5, 5, 5],
      ).slice(3, 6),
    ).toEqual([
      'other 省级专项资金(一个专项一行) < 项目支出 (all): 50 50 50',
      'other 农村公路养护 < 省级专项资金(一个专项一行) (all): 20 20 20',
      'other 危桥改造 < 省级专项资金(一个专项一行) (all): 30 30 30',
    ]);
  });

  it('gives the special funds to 项目支出 where the row that heads them holds no amounts', () => {
    expect(
      spendingOf(
        ['三公经费', 1, 1, 1],
        ['项目支出', 60, 60, 60],
        ['1、业务工作经费', 10, 10, 10],
        ['2、省级专项资金（一个专项一行）', null, null, null],
        ['农村公路养护', 20, 20, 20],
        ['危桥改造', 30, 30, 30],
        ['公用经费', 5, 5, 5],
      ).slice(3, 6),
    ).toEqual([
      'other 省级专项资金(一个专项一行) < 项目支出 (all): _ _ _',
      'other 农村公路养护 < 项目支出 (all): 20 20 20',
      'other 危桥改造 < 项目支出 (all): 30 30 30',
    ]);
  });

  it('keeps amounts of a row that shares its cell with a heading from making false sums', () => {
    expect(
      spendingOf(
        ['三公经费', 1, 1, 1],
        ['项目支出:1、业务工作专项', 938.8, 320, 689.16],
        ['2、运行维护专项', null, null, null],
        ['公用经费 其中:办公经费', 14.44, 10, 0.68],
        ['水费、电费、差旅费', 17.92, 7.5, 25.36],
        ['政府采购金额', 16.14, 30.66, 30.66],
      ).slice(1),
    ).toEqual([
      'projects 项目支出: 938.8 320 689.16',
      'other 运行维护专项: _ _ _',
      'other 办公经费: 14.44 10 0.68',
      'other 水费、电费、差旅费: 17.92 7.5 25.36',
      'procurement 政府采购金额: 16.14 30.66 30.66',
    ]);
  });

  it('goes by the way rows are numbered', () => {
    expect(
      spendingOf(
        ['一、三公经费', 1, 1, 1],
        ['二、项目支出', 6, 6, 6],
        ['1、业务工作经费', 1, 1, 1],
        ['2、专项资金', 5, 5, 5],
        ['（1）农村公路养护', 2, 2, 2],
        ['（2）危桥改造', 3, 3, 3],
        ['三、公用经费', 5, 5, 5],
        ['四、其他支出', 7, 7, 7],
      ),
    ).toEqual([
      'three-public 三公经费: 1 1 1',
      'projects 项目支出: 6 6 6',
      'other 业务工作经费 < 项目支出 (all): 1 1 1',
      'other 专项资金 < 项目支出 (all): 5 5 5',
      'other 农村公路养护 < 专项资金 (all): 2 2 2',
      'other 危桥改造 < 专项资金 (all): 3 3 3',
      'public-funds 公用经费: 5 5 5',
      'other 其他支出: 7 7 7',
    ]);
  });

  it('reads labels beside a block name merged down, and columns merged over several', () => {
    const form = baseDataIn(
      gridOf([
        ['经费控制情况', '项目', '2023年决算数', null, '2024年预算数', null, '2024年决算数', null],
        [null, '三公经费', 1, null, 2, null, 3, null],
        [null, '项目支出', 4, null, 5, null, 6, null],
        [null, '公用经费', 7, null, 8, null, 9, null],
      ]),
    );
    expect(lines(form)).toEqual(['three-public 三公经费: 1 2 3', 'projects 项目支出: 4 5 6', 'public-funds 公用经费: 7 8 9']);
    expect(form.year).toBe('2024');
  });
});

it('reads the measures beside their label', () => {
  const staff = [
    ['编制数', '实际在职人数', '控制率'],
    [100, 100, '100%'],
  ];
  expect(held(baseDataIn(gridOf([...staff, ['厉行节约保障措施', '双面打印，减少公车出行。']])).measures)).toBe('双面打印，减少公车出行。');
  expect(held(baseDataIn(gridOf([...staff, ['厉行节约保障措施：双面打印']])).measures)).toBe('双面打印');
  expect(baseDataIn(gridOf(staff)).measures).toBeNull();
});

describe('buildings', () => {
  const STAFF = [
    ['编制数', '实际在职人数', '控制率'],
    [100, 100, '100%'],
  ];
  const HEADER = [
    '楼堂馆所控制情况',
    '批复规模（㎡）',
    '实际规模（㎡）',
    '规模控制率',
    '预算投资（万元）',
    '实际投资（万元）',
    '投资概算控制率',
  ];

  it('reads the row below the header even when nobody filled it in', () => {
    const { buildings } = baseDataIn(gridOf([...STAFF, HEADER, [], ['厉行节约保障措施', '双面打印']]));
    expect(buildings.map((row) => `${place(row.approvedSize)} ${held(row.approvedSize)} ${held(row.investmentRate)}`)).toEqual(['B4 _ _']);
  });

  it('reads a row for each building', () => {
    const { buildings } = baseDataIn(
      gridOf([
        ...STAFF,
        HEADER,
        [null, 1000, 1200, '120%', 300, 290, '96.67%'],
        [null, 50, 50, '100%', 5, 5, '100%'],
        ['厉行节约保障措施'],
      ]),
    );
    expect(
      buildings.map((row) =>
        [row.approvedSize, row.actualSize, row.sizeRate, row.budgetInvestment, row.actualInvestment, row.investmentRate]
          .map(held)
          .join(' '),
      ),
    ).toEqual(['1000 1200 120% 300 290 96.67%', '50 50 100% 5 5 100%']);
    expect(buildings.map(({ sizeRate }) => sizeRate?.key)).toEqual(['base-data/building/sizeRate', 'base-data/building#2/sizeRate']);
  });
});
