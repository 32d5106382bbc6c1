import { NO_DECISIONS, parseDecisions, serialiseDecisions } from '../../../src/core/decisions';
import type { Form } from '../../../src/core/forms/form';
import { lexiconOf } from '../../../src/core/forms/words/lexicon';
import { layoutsOf } from '../../../src/core/forms/areas/mapped-layout';
import { mappingOf, type PointedBlock } from '../../../src/core/forms/areas/mapping';
import { recognise, type Recognition } from '../../../src/core/forms/recognise';
import { gridOf } from '../../support/grid-of';
import { recognised } from '../../support/recognised';
import type { Rows } from '../../support/sheet-of';

const PROJECT: Rows = [
  ['2024年度项目支出自评情况'],
  ['来源', '给了多少', '原来给多少', '花了多少'],
  ['年度资金总额', 100, 90, 95],
  ['其中：财政拨款', 100, 90, 95],
  ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '养护里程', '≥40公里', '42公里', 50, 50],
  ['效益指标', '受益人数', '≥900人', '900人', 50, 50],
  ['总分', null, null, null, 100, 100],
];
const FUNDS: PointedBlock = { block: 'funds', headerRow: 1, columns: { budget: 1, initial: 2, spent: 3 } };
const INDICATORS: PointedBlock = { block: 'indicators', headerRow: 4, columns: { name: 1, target: 2, actual: 3, weight: 4, score: 5 } };

/** What is read where tables are pointed out, and where the next sheet of the same form has only the layout made of them. */
function read(rows: Rows, ...pointed: readonly PointedBlock[]): Recognition {
  const grid = gridOf(rows);
  const byHand = recognised(grid, mappingOf(pointed) ?? undefined);
  const layouts = layoutsOf(grid, pointed).flatMap((layout) => layout ?? []);
  // Forms of one shape are one layout.
  const distinct = [...new Map(layouts.map((layout) => [JSON.stringify(layout), layout])).values()];
  const byLayout = recognise(grid, lexiconOf({ words: {}, rows: {}, layouts: distinct, classes: {} }));
  if (layouts.length > 0) expect(byLayout.forms.map(meaning)).toEqual(byHand.forms.map(meaning));
  return byHand;
}

function meaning(form: Form): unknown {
  if (form.kind === 'base-data') return form.spending.map(({ item, name, amounts }) => [item, name, amounts.spent?.cell.value]);
  const indicators = form.kind === 'rubric' ? form.rows : form.indicators;
  return [form.funds?.total?.spent?.cell.value, form.funds?.parts.length, indicators.map(({ name }) => name.cell.value)];
}

test('funds under words nobody knows are listed as unread, and read once they are pointed out', () => {
  const before = recognised(gridOf(PROJECT));
  expect(before.forms.flatMap(({ unread }) => unread).length + before.unread.length).toBeGreaterThan(0);
  const { forms, unread } = read(PROJECT, FUNDS);
  expect(forms.map(meaning)).toEqual([[95, 1, ['养护里程', '受益人数']]]);
  expect([...unread, ...forms.flatMap((form) => form.unread)]).toEqual([]);
});

test('one table after another is pointed out, of one form', () => {
  expect(read(PROJECT, FUNDS, INDICATORS).forms.map(meaning)).toEqual([[95, 1, ['养护里程', '受益人数']]]);
});

test('rows that nobody knows are what a person says they are', () => {
  const rows: Rows = [
    ['去年和今年花的钱'],
    ['内容', '头年', '给的', '花的'],
    ['三项费用', 12, 12, 11],
    ['1.小车', 8, 8, 7],
    ['2.招待', 4, 4, 4],
    ['3、机关开门钱', 30, 30, 29],
  ];
  const spending: PointedBlock = {
    block: 'spending',
    headerRow: 1,
    columns: { name: 0, previous: 1, budget: 2, spent: 3 },
    rows: { 'three-public': ['三项费用'], vehicles: ['1.小车'], reception: ['2.招待'], 'public-funds': ['3、机关开门钱'] },
  };
  const { forms } = read(rows, spending);
  expect(forms.map(meaning)).toEqual([
    [
      ['three-public', '三项费用', 11],
      ['vehicles', '小车', 7],
      ['reception', '招待', 4],
      ['public-funds', '机关开门钱', 29],
    ],
  ]);
});

test('a row that looks like something else is an indicator, a total, or no longer the table’s', () => {
  const rows: Rows = [
    ['方面', '事项', '要求', '结果', '满', '得'],
    ['产出', '累计', '≥40公里', '42公里', 50, 50],
    ['效益', '带动农户', '≥80户', '80户', 50, 50],
    ['合起来', null, null, null, 100, 100],
    ['评定意见', '好', null, 3, null, null],
  ];
  const columns = { level1: 0, name: 1, target: 2, actual: 3, weight: 4, score: 5 };
  const kinds = { indicator: ['累计'], total: ['合起来'], end: ['评定意见'] };
  const [form] = read(rows, { block: 'indicators', headerRow: 0, columns, rows: kinds }).forms;
  if (form?.kind !== 'self-evaluation') throw new Error('a self-evaluation is read');
  expect(form.indicators.map(({ name }) => name.cell.value)).toEqual(['累计', '带动农户']);
  expect(form.total?.score?.cell.value).toBe(100);
});

test('staff below one another are known by the words of their rows', () => {
  const rows: Rows = [
    ['人头', null, null],
    ['定下来的', 50, '人'],
    ['到岗的', 48, '人'],
    ['占比', '96%', null],
    ['项目', '上年决算数', '当年预算数', '当年决算数'],
    ['三公经费', 3, 3, 2],
    ['公用经费', 30, 30, 29],
  ];
  const staff: PointedBlock = {
    block: 'staff',
    headerRow: 1,
    columns: {},
    rows: { authorised: ['定下来的'], actual: ['到岗的'], controlRate: ['占比'] },
  };
  const [form] = read(rows, staff).forms;
  if (form?.kind !== 'base-data') throw new Error('a base table is read');
  expect([form.staff?.authorised, form.staff?.actual, form.staff?.controlRate].map((field) => field?.cell.value)).toEqual([50, 48, '96%']);
  expect(form.spending).toHaveLength(2);
});

describe('several forms on one sheet', () => {
  const county = (unit: string, score: number): Rows => [
    ['果园提升成效'],
    ['填报单位：', unit],
    ['方面', '事项', '要求', '结果', '满', '得'],
    ['产出', '改造果园', '≥500亩', '520亩', 50, score],
    ['效益', '带动农户', '≥80户', '80户', 50, 50],
  ];
  const columns = { level1: 0, name: 1, target: 2, actual: 3, weight: 4, score: 5 };

  test('each is pointed out, and has its own unit', () => {
    const rows = [...county('青禾村', 50), [], ...county('溪口村', 49)];
    const { forms } = read(
      rows,
      { block: 'indicators', headerRow: 2, columns },
      { block: 'indicators', headerRow: 8, columns, begins: true },
    );
    expect(forms.map(({ unit }) => unit?.cell.value)).toEqual(['青禾村', '溪口村']);
    expect(forms.map(meaning)).toEqual([
      [undefined, undefined, ['改造果园', '带动农户']],
      [undefined, undefined, ['改造果园', '带动农户']],
    ]);
  });

  test('one that is read stays read where another is pointed out', () => {
    const rows = [...PROJECT, [], ...county('溪口村', 49)];
    const { forms } = recognised(gridOf(rows), mappingOf([{ block: 'indicators', headerRow: 11, columns, begins: true }]) ?? undefined);
    expect(forms.map(({ unit }) => unit?.cell.value)).toEqual([undefined, '溪口村']);
    expect(forms.map((form) => (form.kind === 'self-evaluation' ? form.indicators.length : 0))).toEqual([2, 2]);
  });

  test('a base table below a self-evaluation is another form by itself', () => {
    const rows: Rows = [...PROJECT, [], ['内容', '头年', '给的', '花的'], ['三公经费', 12, 12, 11]];
    const spending: PointedBlock = { block: 'spending', headerRow: 9, columns: { name: 0, previous: 1, budget: 2, spent: 3 } };
    expect(recognised(gridOf(rows), mappingOf([FUNDS, spending]) ?? undefined).forms.map(({ kind }) => kind)).toEqual([
      'self-evaluation',
      'base-data',
    ]);
  });
});

test('a mapping of 1.0.0 is what it was, and one of several tables comes back from a file', () => {
  const earlier = { kind: 'self-evaluation', headerRow: 4, columns: { name: 1, target: 2, actual: 3 }, area: null } as const;
  expect(recognised(gridOf(PROJECT), earlier).forms.map(meaning)).toEqual([[undefined, undefined, ['养护里程', '受益人数']]]);
  const both = mappingOf([INDICATORS, { ...FUNDS, rows: { total: ['年度资金总额'] }, begins: true }]) ?? earlier;
  const mappings = { 'sheet-1': both, 'sheet-2': earlier };
  expect(parseDecisions(serialiseDecisions({ ...NO_DECISIONS, mappings }))).toEqual({ decisions: { ...NO_DECISIONS, mappings } });
  // 1.0.0 reads the first table of a later version.
  expect(both).toMatchObject({ kind: 'self-evaluation', headerRow: 1, columns: FUNDS.columns, area: null });
});
