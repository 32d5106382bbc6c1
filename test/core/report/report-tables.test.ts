import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import type { ReportDocument } from '../../../src/core/report/text/document';
import { review } from '../../../src/core/review';
import { gridOf } from '../../support/grid-of';
import { reviewSentences } from '../../support/review-sentences';
import { aUnit } from '../../support/unit-builder';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
const TITLE = '云岭镇2024年度部门整体支出绩效自评报告';

type Row = readonly string[];

/** A report with a line of text and a table below it. */
function reportWith(caption: string, rows: readonly Row[]): ReportDocument {
  const paragraphs = [TITLE, caption].map((text, index) => ({ number: index + 1, text, outline: null, place: 'body' as const }));
  return { paragraphs, tables: [{ grid: gridOf(rows, { sheet: { id: 't1', name: '表格1' } }), columnWidths: [], after: 2 }] };
}

function reviewed(rows: readonly Row[], caption = '单位：万元') {
  return reviewSentences(reportWith(caption, rows), review(aUnit().grids(), settings), settings);
}

/** Cells by what became of them. */
function verdicts(rows: readonly Row[], caption?: string): Readonly<Record<string, string>> {
  return Object.fromEntries(reviewed(rows, caption).claims.map(({ cell, verdict }) => [cell?.replace('表格1!', '') ?? '', verdict]));
}

const SPENDING: readonly Row[] = [
  ['项目', '年初预算', '全年预算', '执行数', '执行率'],
  ['部门整体支出', '1,180.00', '1,200.00', '1,198.80', '99.90%'],
  ['其中：基本支出', '', '', '873.40', ''],
  ['项目支出', '', '', '325.40', ''],
];
const THREE_PUBLIC: readonly Row[] = [
  ['序号', '项目', '2023年决算', '2024年预算', '2024年决算', '比上年增减额', '增减率（%）'],
  ['1', '“三公”经费合计', '26.00', '24.50', '22.75', '-3.25', '-12.50'],
];

describe('sums of a table and shares of them', () => {
  const PROJECTS: readonly Row[] = [
    ['序号', '工作内容', '上年支出', '本年支出', '占比'],
    ['1', '道路整修', '120.50', '180.40', '58.59%'],
    ['2', '渠道清淤', '80.30', '127.50', '41.41%'],
    ['', '合计', '200.80', '307.90', '100.00%'],
  ];
  const changed = (row: number, column: number, to: string): readonly Row[] =>
    PROJECTS.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? to : cell)) : cells));

  it('agree where they follow from the rows', () => {
    const { claims, findings } = reviewed(PROJECTS);
    expect(claims.filter(({ reason }) => reason.zh === '与正文其他数据相符').map(({ cell, verdict }) => [cell, verdict])).toEqual(
      expect.arrayContaining(['C2', 'D2', 'E2', 'C3', 'D3', 'E3', 'C4', 'D4', 'E4'].map((cell) => [`表格1!${cell}`, 'agrees'])),
    );
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it.each<[string, number, number, string, string]>([
    ['a sum', 3, 2, '200.08', '200.80'],
    ['a share', 1, 4, '68.59%', '58.59%'],
  ])('%s that does not is told once, with what it comes to', (_, row, column, stated, expected) => {
    const { findings } = reviewed(changed(row, column, stated));
    expect(findings.filter(({ severity }) => severity === 'error').map((found) => [found.stated, found.expected])).toEqual([
      [stated, expected],
    ]);
  });

  const PARTED: readonly Row[] = [
    ['支出类别', '上年决算数', '2024年决算数', '增减额', '增减率（%）', '占比（%）'],
    ['合　　计', '1,050.00', '1,198.80', '148.80', '14.17', '100.00'],
    ['一、业务支出', '650.00', '873.40', '223.40', '34.37', '72.86'],
    ['（一）培训费', '450.00', '552.50', '102.50', '22.78', '46.09'],
    ['（二）宣传费', '200.00', '320.90', '120.90', '60.45', '26.77'],
    ['二、设备购置', '４００．００', '325.40', '-74.60', '-18.65', '27.14'],
  ];

  it('hold above their parts, with parts of parts, changes and rates in columns of their own', () => {
    const { claims, findings } = reviewed(PARTED);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const held = claims.filter(({ verdict }) => verdict === 'agrees').map(({ cell }) => cell?.replace('表格1!', ''));
    expect(held).toEqual(
      expect.arrayContaining(['B2', 'C2', 'D2', 'E2', 'F2', 'D3', 'E3', 'F3', 'D4', 'E5', 'F5', 'B6', 'D6', 'E6', 'F6']),
    );
  });

  it.each<[string, number, number, string, string]>([
    ['the sum that stands above', 1, 1, '1,500.00', '1,050.00'],
    ['a change', 3, 3, '105.20', '102.50'],
    ['a fall', 5, 3, '-76.40', '-74.60'],
    ['a rate of change', 4, 4, '64.05', '60.45'],
    ['a share of a part of a part', 3, 5, '49.06', '46.09'],
  ])('tell %s at its cell alone', (_, row, column, wrong, right) => {
    const { findings } = reviewed(
      PARTED.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? wrong : cell)) : cells)),
    );
    expect(findings.filter(({ severity }) => severity !== 'info').map((found) => [found.stated, found.expected])).toEqual([[wrong, right]]);
  });

  it('a wrong sum is told as that, not at the shares of it', () => {
    const rows = [
      ['支出类别', '金额（万元）', '占比（%）'],
      ['培训费', '552.50', '46.09'],
      ['宣传费', '320.90', '26.77'],
      ['设备购置', '325.40', '27.14'],
      ['合计', '1,298.80', '100.00'],
    ];
    const { findings } = reviewed(rows);
    expect(findings.filter(({ severity }) => severity !== 'info').map((found) => [found.cell, found.stated, found.expected])).toEqual([
      ['表格1!B5', '1,298.80', '1,198.80'],
    ]);
  });

  it.each<[string, readonly Row[]]>([
    [
      'none of the columns adds up: parts of parts',
      [
        ['项目', '支出'],
        ['甲项', '10.50'],
        ['其中：甲一', '4.20'],
        ['乙项', '5.50'],
        ['合计', '16.00'],
      ],
    ],
    [
      'nothing shows that it is a sum of these',
      [
        ['项目', '支出'],
        ['甲项', '10.50'],
        ['乙项', '5.50'],
        ['合计', '61.00'],
      ],
    ],
    [
      'rates do not add up',
      [
        ['项目', '完成率'],
        ['甲项', '90%'],
        ['乙项', '80%'],
        ['合计', '86%'],
      ],
    ],
  ])('say nothing where %s', (_, rows) => {
    expect(reviewed(rows).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('tables of a report that are no annex', () => {
  it.each<[string, readonly Row[], string | undefined, Readonly<Record<string, string>>]>([
    ['spending by column', SPENDING, undefined, { B2: 'agrees', C2: 'agrees', D2: 'agrees', E2: 'agrees', D3: 'agrees', D4: 'agrees' }],
    [
      'spending by row',
      [
        ['内容', '金额（元）'],
        ['年初预算数', '11800000.00'],
        ['基本支出决算', '8734000'],
      ],
      '',
      { B2: 'agrees', B3: 'agrees' },
    ],
    [
      'staff',
      [
        ['编制数（人）', '在职人数（人）'],
        ['120', '114'],
      ],
      '',
      { A2: 'agrees', B2: 'agrees' },
    ],
    [
      'words beside words',
      [
        ['内容', '说明'],
        ['收支情况', '2024年全年预算1200.00万元，其中基本支出执行数873.40万元。'],
        ['人员', '核定编制120人，年末在职114人。'],
      ],
      '',
      { B2: 'agrees', B3: 'agrees' },
    ],
  ])('%s', (_, rows, caption, expected) => {
    const { findings } = reviewed(rows, caption);
    expect(verdicts(rows, caption)).toEqual(expected);
    expect(findings).toEqual([]);
  });

  it('reads last year’s column and changes with their signs', () => {
    const { findings } = reviewed(THREE_PUBLIC);
    expect(findings).toEqual([]);
    expect(verdicts(THREE_PUBLIC)).toMatchObject({ C2: 'agrees', E2: 'agrees', F2: 'agrees', G2: 'agrees' });
  });

  it.each<[string, readonly Row[], number, number, string]>([
    ['B2', SPENDING, 1, 1, '1,280.00'],
    ['D3', SPENDING, 2, 3, '837.40'],
    ['E2', SPENDING, 1, 4, '98.90%'],
    ['C2', THREE_PUBLIC, 1, 2, '25.00'],
    ['F2', THREE_PUBLIC, 1, 5, '-3.52'],
    ['G2', THREE_PUBLIC, 1, 6, '-15.20'],
  ])('a wrong figure in %s is found there', (cell, rows, row, column, wrong) => {
    const changed = rows.map((cells, at) => (at === row ? cells.map((text, place) => (place === column ? wrong : text)) : cells));
    const errors = reviewed(changed).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => finding.cell)).toEqual([`表格1!${cell}`]);
  });

  it.each<[string, readonly Row[]]>([
    [
      'the sum of a table is that of its own rows',
      [
        ['项目名称', '2024年决算'],
        ['合计', '713.93'],
      ],
    ],
    [
      'a share is one of the table’s sum',
      [
        ['项目', '占比'],
        ['基本支出', '45.10%'],
      ],
    ],
    [
      'a table that goes on without its head',
      [
        ['高标准农田建设面积', '≥150亩', '135亩', '5'],
        ['惠农补贴发放率', '≥95%', '90%', '4'],
      ],
    ],
  ])('nothing is made of cells whose meaning stands elsewhere: %s', (_, rows) => {
    const { claims, findings } = reviewed(rows);
    expect(claims).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(['report-annex-not-compared']);
  });

  it('a figure of a cell is not the one at the same place of the paragraph before the table', () => {
    const rows = [
      ['内容', '说明'],
      ['人员', '在职人员115人，均已到岗履职。'],
    ];
    const { findings } = reviewed(rows, '镇村干部211人，其中男96人、女114人。');
    expect(findings.map(({ cell, stated, expected }) => [cell, stated, expected])).toEqual([
      [null, '211人', '210人'],
      ['表格1!B2', '115人', '114人'],
    ]);
  });

  it('lists figures nobody understood, and offers no sentence to copy for a cell', () => {
    const rows = [
      ['村名', '户数', '奖补面积'],
      ['石桥村', '31', '208'],
      ['柳湾村', '27', '164'],
    ];
    const { findings } = reviewed(rows, '各村奖补情况');
    expect(findings.map(({ rule, severity, cell, message }) => [rule, severity, cell, message.zh])).toEqual([
      ['report-annex-not-compared', 'info', '表格1', '报告表格1有 4 个数没有认出与附件的哪一项对应，未核对：B2、C2、B3、C3。'],
    ]);
    const [wrong] = reviewed(SPENDING.map((row) => row.map((text) => text.replace('873.40', '837.40')))).findings;
    expect(wrong?.corrected).toBeNull();
  });
});

it.each<[string, readonly Row[]]>([
  [
    'the years in front of its rows',
    [
      ['年度', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['2022', '1020.00', '1100.00', '1050.00', '95.45%'],
      ['2024', '1180.00', '1200.00', '1198.80', '99.90%'],
    ],
  ],
  [
    'a change in percent by its head',
    [
      ['项目', '2023年', '2024年', '增减', '增减%'],
      ['“三公”经费支出', '26.00', '22.75', '-3.25', '-12.50'],
    ],
  ],
  [
    'the unit of an indicator in its row',
    [
      ['指标', '目标值', '完成值', '完成率'],
      ['高标准农田建设面积（万亩）', '0.2', '0.21', '105.00%'],
      ['群众满意度', '90%', '92%', '102.22%'],
    ],
  ],
  [
    'a few rows in common with a form',
    [
      ['支出构成', '预算数', '决算数', '占比'],
      ['一、基本支出', '—', '873.40', '72.86%'],
      ['人员经费', '—', '701.10', '58.48%'],
      ['公用经费', '175.00', '172.30', '14.37%'],
      ['二、项目支出', '—', '325.40', '27.14%'],
      ['合计', '1200.00', '1198.80', '100.00%'],
    ],
  ],
])('tells nothing of a table with %s', (_, rows) => {
  expect(reviewed(rows, '收支情况').findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
