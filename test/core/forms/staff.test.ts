import { baseDataIn, held, place } from '../../support/form-in';
import { gridOf, percent, type CellDraft } from '../../support/grid-of';

describe('staff', () => {
  it('may say one of its figures in words', () => {
    const rows = [['部门整体支出绩效评价基础数据表'], ['编制数', 100], ['实际在职人数', '待核实'], ['控制率', '99%']];
    expect(held(baseDataIn(gridOf(rows)).staff?.actual)).toBe('待核实');
  });

  it('may lack its control rate below one another', () => {
    const rows = [['部门整体支出绩效评价基础数据表'], ['编制数', 100], ['实际在职人数', 99], ['控制率']];
    expect(place(baseDataIn(gridOf(rows)).staff?.controlRate)).toBe('B4');
  });

  it.each<[string, readonly (readonly CellDraft[])[]]>([
    [
      'below their labels',
      [
        ['财政供养人员情况', '编制数', null, '2024年实际在职人数', null, '控制率'],
        [null, 100, null, 187, null, percent(1.87)],
      ],
    ],
    ['below, a blank row between', [['财政供养人员情况', '编制数', '实际在职人数', '控制率'], [], [null, 100, 187, percent(1.87)]]],
    [
      'beside their labels, kept as text, the spending right below',
      [
        ['财政供养人员情况', '编制数', '１００', '实际在职人数', '187人', '控制率', '187%'],
        ['经费控制情况', '2023年决算数', '2024年预算数', '2024年决算数'],
        ['三公经费', 1, 1, 1],
        ['项目支出', 1, 1, 1],
      ],
    ],
    ['beside their labels', [['财政供养人员情况', '编制数', 100, '实际在职人数', 187, '控制率', percent(1.87)]]],
    [
      'below labels broken to fit their columns',
      [
        ['财政供养\n人员情况', '编\n制数', '实际在\n职人数', '控制\n率'],
        [null, 100, 187, percent(1.87)],
      ],
    ],
    [
      'beside labels below one another',
      [
        ['一、财政供养人员情况'],
        ['编制数', null, 100],
        ['其中：行政编制', null, 40],
        ['实际在职人数', null, 187],
        ['控制率', null, percent(1.87)],
      ],
    ],
    ['behind colons, in one row', [['编制人数：100人', null, '实有在职人数：187人', null, '控制率：187%']]],
    ['behind colons, below one another', [['编制数：100'], ['实际在职人数：187'], ['控制率：187%']]],
    [
      'below parts and their sum',
      [
        ['财政供养人员情况', '编制数', null, null, '2024年实际在职人数', null, null, '控制率'],
        [null, '行政', '事业', '合计', '行政', '事业', '合计', null],
        [null, 40, 60, 100, 87, 100, 187, percent(1.87)],
      ],
    ],
    [
      'among the spending, in its last column',
      [
        ['项目', '2023年决算数', '2024年预算数', '2024年决算数'],
        ['一、财政供养人员', null, null, null],
        ['编制数', null, null, 100],
        ['年末在职人数', null, null, 187],
        ['控制率', null, null, '187%'],
        ['二、三公经费', 1, 1, 1],
        ['三、项目支出', 1, 1, 1],
      ],
    ],
    [
      'beside their labels, between the header of the spending and its rows',
      [
        ['经费控制情况', null, '2023年决算数', '2024年预算数', '2024年决算数', null],
        ['人员情况', '编制数', 100, '实际在职人数', 187, '控制率：187%'],
        ['三公经费', null, 1, 1, 1, null],
        ['项目支出', null, 1, 1, 1, null],
      ],
    ],
    [
      'beside labels below one another, next to the name of the block, kept as text',
      [
        ['财政供养人员情况', '核定编制数', '100人'],
        [null, '年末实有在职人数', '187人'],
        [null, '控制率（%）', '187%'],
        ['经费控制情况', '2023年决算数', '2024年预算数', '2024年决算数'],
        ['三公经费', 1, 1, 1],
        ['项目支出', 1, 1, 1],
      ],
    ],
  ])('figures stand %s', (_, rows) => {
    const { staff } = baseDataIn(gridOf([['部门整体支出绩效评价基础数据表'], ...rows]));
    expect([staff?.authorised, staff?.actual, staff?.controlRate].map((field) => held(field).replace('人', ''))).toEqual([
      '100',
      '187',
      '187%',
    ]);
  });
});
