import { NO_DECISIONS } from '../../../src/core/decisions';
import { defaultPack } from '../../../src/core/packs/built-in';
import type { ReportDocument } from '../../../src/core/report/text/document';
import { reviewReport } from '../../../src/core/report/review-report';
import { linesOf, quoteAround } from '../../../src/core/report/text/sentences';
import { review } from '../../../src/core/review';
import { gridOf } from '../../support/grid-of';
import { aUnit } from '../../support/unit-builder';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
const TITLE = '云岭镇2024年度部门整体支出绩效自评报告';

function documentOf(...texts: readonly string[]): ReportDocument {
  return { paragraphs: texts.map((text, index) => ({ number: index + 1, text, outline: null, place: 'body' as const })), tables: [] };
}

function inTable(...cells: readonly string[]): ReportDocument {
  const grid = gridOf(
    cells.map((cell) => [cell]),
    { sheet: { id: 't1', name: '表格1' } },
  );
  return { paragraphs: [], tables: [{ grid, columnWidths: [], after: 0 }] };
}

/** What is stated, and what became of it. */
function verdicts(document: ReportDocument): readonly (readonly [string, string])[] {
  const { claims } = reviewReport(document, review(aUnit().grids(), settings), settings);
  return claims.map(({ stated, verdict }) => [stated, verdict]);
}

function texts(document: ReportDocument): readonly string[] {
  return linesOf(document).map(({ text }) => text.plain);
}

describe('labels and their values', () => {
  it('are counted in what the heading says, up to the next heading', () => {
    const lines = linesOf(
      documentOf(
        '一、资金（单位：万元）',
        '（一）收支',
        '年初预算数：1180.00',
        '二、其他',
        '年初预算数：1180.00',
        '金额单位：元',
        '三、其他',
        '支出：11988000.00',
      ),
    );
    expect(lines.map(({ text }) => text.moneyUnit)).toEqual(['万元', '万元', '万元', null, null, '元', null, null]);
  });

  it.each<[string, string, string]>([
    ['年初预算数：1180.00', 'agrees', 'differs'],
    ['全年执行数：1198.80', 'agrees', 'differs'],
    ['基本支出：873.40', 'agrees', 'differs'],
    ['“三公”经费：22.75，上年为26.00', 'agrees', 'differs'],
  ])('%s', (line, right, wrong) => {
    const under = (text: string) => verdicts(documentOf(TITLE, '二、资金情况（单位：万元）', text)).map(([, verdict]) => verdict);
    expect(new Set(under(line))).toEqual(new Set([right]));
    expect(under(line.replace(/\d(?=\.)/, (digit) => String((Number(digit) + 5) % 10)))[0]).toBe(wrong);
  });

  it('of people stand without a unit of their own', () => {
    expect(verdicts(documentOf(TITLE, '编制人数：120人', '实际在职人数：114', '财政供养人员控制率：95.00%'))).toEqual([
      ['120人', 'agrees'],
      ['114', 'agrees'],
      ['95.00%', 'agrees'],
    ]);
  });

  it('take no number of something else for an amount', () => {
    expect(verdicts(documentOf(TITLE, '一、情况（单位：万元）', '面积：12.40，2:30开会，3:1配套'))).toEqual([]);
  });
});

describe('a line break in a paragraph', () => {
  it('ends what is said, and begins a heading', () => {
    expect(texts(documentOf('（一）基本支出\n全年基本支出873.40万元。\n（二）项目支出\n支出325.40万元'))).toEqual([
      '(一)基本支出',
      '全年基本支出873.40万元。',
      '(二)项目支出',
      '支出325.40万元',
    ]);
  });

  it('is none where it only wraps a long line', () => {
    const [first] = texts(documentOf('2024年我镇部门整体支出年初预算安排1180.00万元，全年\n预算数为1200.00万元，\n实际支出1198.80万元。'));
    expect(first).toBe('2024年我镇部门整体支出年初预算安排1180.00万元,全年预算数为1200.00万元,实际支出1198.80万元。');
  });
});

describe('a table that only holds the text in its place', () => {
  it('is read like the narrative, its title among it', () => {
    const document = inTable(TITLE, '一、基本支出\n2024年基本支出873.40万元，项目支出335.40万元。');
    expect(texts(document)).toHaveLength(3);
    const { claims, findings } = reviewReport(document, review(aUnit().grids(), settings), settings);
    expect(claims.map(({ cell, stated, verdict }) => [cell, stated, verdict])).toEqual([
      ['表格1!A2', '873.40万元', 'agrees'],
      ['表格1!A2', '335.40万元', 'differs'],
    ]);
    expect(findings.map(({ cell, rule }) => [cell, rule])).toEqual([['表格1!A2', 'report-figure-differs']]);
  });
});

it('a quote keeps the quotation marks at its ends', () => {
  const [line] = linesOf(documentOf('支出有压减。“三公”经费22.75万元，等级为“优”；其他。'));
  if (line === undefined) throw new Error('No line');
  expect(quoteAround(line, line.text.plain.indexOf('22'), line.text.plain.indexOf('22') + 2)).toBe('“三公”经费22.75万元，等级为“优”');
});
