import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import { annexSheets } from '../../../src/core/report/annexes/annex-sheets';
import type { ReportDocument } from '../../../src/core/report/text/document';
import { gridOf } from '../../support/grid-of';

type Row = readonly string[];

const BASE: readonly Row[] = [
  ['财政供养人员情况', '编制数', '2024年实际在职人数', '控制率'],
  ['', '30', '28', '93.33%'],
  ['经费控制情况', '2023年决算数', '2024年预算数', '2024年决算数'],
  ['三公经费', '15.39', '17.44', '13.8'],
  ['2、出国经费', '', '', ''],
];

function documentOf(lines: readonly string[], rows: readonly Row[], columnWidths: readonly number[] = []): ReportDocument {
  const paragraphs = lines.map((text, index) => ({ number: index + 1, text, outline: null, place: 'body' as const }));
  return { paragraphs, tables: [{ grid: gridOf(rows, { sheet: { id: 't1', name: '表格1' } }), columnWidths, after: lines.length }] };
}

describe('an annex of a report as a sheet', () => {
  it.each<[string, readonly string[], readonly Row[], string, number]>([
    ['by the lines above it', ['附件1-1', '2024年度部门整体支出绩效评价基础数据表'], BASE, '附件1-1基础数据表', 2],
    ['not by a sentence', ['附件如下。'], BASE, '基础数据表', 0],
    [
      'by its own first rows',
      ['见附件。'],
      [['附件1-1', '', '', ''], ['2024年度部门整体支出绩效评价基础数据表', '', '', ''], ...BASE],
      '附件1-1基础数据表',
      0,
    ],
  ])('is named %s', (_, lines, rows, name, captionRows) => {
    expect(annexSheets(documentOf(lines, rows)).map((sheet) => [sheet.name, sheet.captionRows])).toEqual([[name, captionRows]]);
  });

  it('has columns in which a figure stands on one line and no text takes more than a few', () => {
    const note = '受天气和部分项目前期手续影响，未能全部完成，下一步加快进度、倒排工期，确保按期完工并投入使用。';
    const [sheet] = annexSheets(documentOf([], [...BASE, ['政府采购金额', '118.36', '1,229,844.30万元', note]], [10, 4, 4, 4]));
    const [label = 0, short = 0, long = 0, text = 0] = sheet?.columnWidths ?? [];
    expect([label, short]).toEqual([10, 8]);
    expect(long).toBeGreaterThanOrEqual(16);
    expect(text).toBeGreaterThanOrEqual(22);
    expect(text).toBeLessThanOrEqual(40);
  });

  it('lets a title and the line of signatures take all of their row, and no label whose figures are blank', () => {
    const signed = '填表人：张敏    填报日期：2025年3月12日    联系电话：0000-5221036';
    const [sheet] = annexSheets(
      documentOf([], [['2024年度部门整体支出绩效评价基础数据表', '', '', ''], ...BASE, [signed, '', '', '']], [12, 12, 12, 12]),
    );
    expect(sheet?.grid.merges.map(({ top, left, right }) => [top, left, right])).toEqual([
      [0, 0, 3],
      [6, 0, 3],
    ]);
  });

  it('is known by the words of the place, as it is when it is compared', () => {
    const rows = [
      ['指标', '县里要求', '干成了多少', '分'],
      ['养护里程', '≥40公里', '42公里', '50'],
      ['受益人数', '≥900人', '900人', '50'],
    ];
    const words = { indicators: { target: ['县里要求'], actual: ['干成了多少'], score: ['分'] } };
    const document = documentOf(['附件2', '项目支出绩效自评表'], rows);
    const pack = { ...defaultPack(), words };
    expect(annexSheets(document)).toEqual([]);
    expect(annexSheets(document, { pack, decisions: NO_DECISIONS }).map(({ name }) => name)).toEqual(['附件2自评表']);
  });
});
