import fc from 'fast-check';
import { fieldsOf } from '../../../src/core/forms/fields-of';
import { recognised } from '../../support/recognised';
import { areaToA1, toA1 } from '../../../src/core/grid/address';
import type { CellValue } from '../../../src/core/grid/cell';
import { gridOf, type CellDraft } from '../../support/grid-of';
import { baseDataIn, held, indicatorLines, place, selfEvaluationIn } from '../../support/form-in';

type Rows = readonly (readonly CellDraft[])[];

const BASE: Rows = [
  ['基础数据表'],
  ['财政供养人员情况', '编制数', '实际在职人数', '控制率'],
  [null, 100, 100, '100%'],
  ['经费控制情况', '2023年决算数', '2024年预算数', '2024年决算数'],
  ['三公经费', 1, 2, 2],
  ['项目支出', 3, 4, 4],
];
const SELF: Rows = [
  ['整体支出绩效自评表'],
  ['年度预算申请', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['年度资金总额', 1, 1, 1, 10, '100%', 10],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '培训人次', 1, 1, 90, 90],
  ['总分', null, null, null, null, 100, 100],
];

describe('a sheet with several forms', () => {
  it('holds them one below the other', () => {
    const { forms, reason } = recognised(gridOf([...BASE, [], ['附件1-2'], ...SELF]));
    expect(forms.map(({ kind, areas: [{ area }] }) => `${kind} ${areaToA1(area)}`)).toEqual(['base-data A1:D6', 'self-evaluation A8:G14']);
    expect(reason).toBeNull();
  });

  it('holds them side by side', () => {
    const rows = BASE.map((row, index) => [...row, ...Array<null>(5 - row.length).fill(null), ...(SELF[index] ?? [])]);
    const { forms } = recognised(gridOf(rows));
    expect(forms.map(({ kind, areas: [{ area }] }) => `${kind} ${areaToA1(area)}`)).toEqual(['base-data A1:D6', 'self-evaluation F1:L6']);
    expect(forms.map(({ title }) => held(title))).toEqual(['基础数据表', '整体支出绩效自评表']);
  });

  it('holds them side by side, columns of each merged over others', () => {
    const base: Rows = [
      ['基础数据表'],
      ['财政供养人员情况', '编制数', null, '实际在职人数', null, '控制率', null],
      [null, 100, null, 95, null, '95%', null],
      ['经费控制情况', '2023年决算数', null, '2024年预算数', null, '2024年决算数', null],
      ['三公经费', 1, null, 2, null, 1.5, null],
      ['公用经费', 4, null, 5, null, 4.5, null],
    ];
    const rows = base.map((row, index) => [...row, ...Array<null>(8 - row.length).fill(null), ...(SELF[index] ?? [])]);
    const { forms } = recognised(gridOf(rows));
    expect(forms.map(({ kind, areas: [{ area }] }) => `${kind} ${areaToA1(area)}`)).toEqual(['base-data A1:F6', 'self-evaluation I1:O6']);
    const [left] = forms;
    expect(left?.kind === 'base-data' ? [left.staff?.controlRate, left.spending[0]?.amounts.spent].map(held) : []).toEqual(['95%', '1.5']);
  });

  it('holds one for each of several units, with keys of their own', () => {
    const { forms } = recognised(gridOf([...SELF, [], ...SELF]));
    expect(forms.map(({ kind, areas: [{ area }] }) => `${kind} ${areaToA1(area)}`)).toEqual([
      'self-evaluation A1:G6',
      'self-evaluation A8:G13',
    ]);
    const keys = forms.flatMap((form) => [...fieldsOf(form)].map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('parts two tables without titles at the total between them', () => {
    const table = SELF.slice(3);
    expect(recognised(gridOf([...table, ...table])).forms).toHaveLength(2);
  });
});

describe('a sheet that is something else', () => {
  it.each<[string, Rows]>([
    [
      'a table of budget execution',
      [
        ['2024年预算执行情况表'],
        ['科目', '年初预算数', '调整预算数', '执行数', '执行率'],
        ['一般公共服务支出', 100, 120, 110, '91.67%'],
        ['合计', 100, 120, 110, '91.67%'],
      ],
    ],
    [
      'a list of staff',
      [
        ['单位', '编制数', '在职人数', '备注'],
        ['一站', 5, 4, null],
        ['二所', 6, 6, null],
      ],
    ],
    [
      'a table of 三公经费 alone',
      [['“三公”经费支出表'], ['项目', '2023年决算数', '2024年预算数', '2024年决算数'], ['因公出国', 0, 0, 0], ['公务接待费', 1, 2, 1]],
    ],
    [
      'a declaration of targets',
      [['绩效目标申报表'], ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'], ['产出指标', '数量指标', '培训人次', 10, '人次']],
    ],
    [
      'the text of a report',
      [['一、单位基本情况'], ['核定编制100人，年末在职139人。'], ['二、绩效自评情况：年度指标值均已完成，自评得分96分。']],
    ],
    [
      'a list of names',
      [
        ['姓名', '单位', '性质', '得分'],
        ['张某', '一站', '在编', 90],
      ],
    ],
    [
      'a plan of business',
      [
        ['指标名称', '目标值', '完成值', '说明'],
        ['产量', 10, 12, null],
      ],
    ],
    [
      'a summary of scores, a line a project',
      [
        ['2023年度绩效自评得分汇总表'],
        ['序号', '单位名称', '项目名称', '年初预算数', '全年预算数', '全年执行数', '执行率', '自评得分'],
        [1, '甲局', '道路养护', 10, 12, 11, '91.67%', 95],
        [2, '乙局', '校舍维修', 20, 22, 20, '90.91%', 92],
        ['合计', null, null, 30, 34, 31, '91.18%', null],
      ],
    ],
    [
      'numbers',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ])('%s is not taken for a form, and it is said why', (_, rows) => {
    const { forms, reason } = recognised(gridOf(rows));
    expect(forms).toEqual([]);
    expect(reason?.zh).toMatch(/没有找到|缺少|^这是/);
    expect(reason?.en).not.toBe('');
  });

  it('names the columns that are missing', () => {
    const { reason } = recognised(gridOf([['一级指标', '二级指标', '三级指标', '度量单位', '备注']]));
    expect(reason?.zh).toBe(
      '第1行像是表头（一级指标、二级指标、三级指标、度量单位、备注），但缺少年度指标值、实际完成值、得分列，不能当作自评表。',
    );
  });

  it('names the title that promised a form', () => {
    expect(recognised(gridOf([['整体支出绩效自评表'], ['（略）']])).reason?.zh).toContain('有标题“整体支出绩效自评表”');
  });

  it('says of an empty sheet that it is empty', () => {
    expect(recognised(gridOf([]))).toEqual({ forms: [], reason: { zh: '工作表是空的。', en: 'The sheet is empty.' }, unread: [] });
  });
});

describe('a form pointed out by hand', () => {
  it('reads indicators from the columns named', () => {
    const rows: Rows = [
      ['某某考核表'],
      ['工作', '要做到', '做到了', '该得', '得了', '为什么'],
      ['培训人次', 140, 139, 10, 9.93, '少一场'],
      ['合计', null, null, 10, 9.93, null],
    ];
    const form = selfEvaluationIn(gridOf(rows), {
      kind: 'self-evaluation',
      headerRow: 1,
      columns: { name: 0, target: 1, actual: 2, weight: 3, score: 4, note: 5 },
      area: null,
    });
    expect(indicatorLines(form)).toEqual(['培训人次 | 140 | 139 | 10 | 9.93 | 少一场']);
    expect(held(form.total?.score)).toBe('9.93');
  });

  it('keeps the funds recognised above', () => {
    const rows = SELF.map((row, index) => (index === 3 ? ['甲', '乙', '丙', '丁', '戊', '己', '庚'] : row));
    const form = selfEvaluationIn(gridOf(rows), {
      kind: 'self-evaluation',
      headerRow: 3,
      columns: { level1: 0, level2: 1, name: 2, target: 3, actual: 4, weight: 5, score: 6 },
      area: null,
    });
    expect(held(form.funds?.total?.score)).toBe('10');
    expect(indicatorLines(form)[0]).toBe('培训人次 | 1 | 1 | 90 | 90 | ∅');
  });

  it('reads spending from the columns named', () => {
    const form = baseDataIn(
      gridOf([
        ['项目', '前', '中', '后'],
        ['三公经费', 1, 2, 3],
      ]),
      {
        kind: 'base-data',
        headerRow: 0,
        columns: { name: 0, previous: 1, budget: 2, spent: 3 },
        area: null,
      },
    );
    expect(form.spending.map(({ item, amounts }) => `${item} ${held(amounts.spent)}`)).toEqual(['three-public 3']);
  });
});

it('says which label made which column', () => {
  const { evidence } = baseDataIn(gridOf(BASE));
  expect(evidence.map(({ role, label, at }) => `${role} ${label} ${toA1(at)}`)).toEqual([
    'staff/authorised 编制数 B2',
    'staff/actual 实际在职人数 C2',
    'staff/controlRate 控制率 D2',
    'spending/previous 2023年决算数 B4',
    'spending/budget 2024年预算数 C4',
    'spending/spent 2024年决算数 D4',
    'spending/name 经费控制情况 A4',
    'spending/three-public 三公经费 A5',
    'spending/projects 项目支出 A6',
  ]);
});

describe('whatever a sheet holds', () => {
  const WORDS = [
    '一级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '总分',
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '执行率',
    '年度资金总额',
    '按收入性质分：',
    '编制数',
    '在职人数',
    '控制率',
    '2023年决算数',
    '2024年预算数',
    '三公经费',
    '项目支出',
    '公用经费',
    '批复规模',
    '实际规模',
    '规模控制率',
    '评分标准',
    '绩效自评表',
    '年度绩效目标1（40分）',
    '填表人：',
    '……',
  ];
  const value = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
    { weight: 2, arbitrary: fc.constant<CellValue>(null) },
    { weight: 2, arbitrary: fc.double({ noNaN: true }) },
    fc.string({ unit: 'grapheme' }),
    fc.constant<CellValue>({ error: '#REF!' }),
    fc.boolean(),
  );
  const rows = fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 14 });

  it('recognition ends, names every cell once, and says something', () => {
    fc.assert(
      fc.property(rows, fc.nat(5), fc.nat(5), (cells, top, left) => {
        const { forms, reason } = recognised(gridOf(cells, { top, left }));
        const keys = forms.flatMap((form) => [...fieldsOf(form)].map(({ key }) => key));
        expect(keys.length - new Set(keys).size).toBe(0);
        expect(forms.length > 0 || reason !== null).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('positions lie on the sheet', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        for (const form of recognised(gridOf(cells)).forms) {
          for (const field of fieldsOf(form)) expect(place(field)).toMatch(/^[A-Z]+[1-9]\d*$/);
        }
      }),
    );
  });
});
