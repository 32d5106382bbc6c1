import fc from 'fast-check';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { toA1 } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import { defaultPack } from '../../../src/core/packs/built-in';
import type { ReportDocument } from '../../../src/core/report/text/document';
import { reviewReport } from '../../../src/core/report/review-report';
import { review } from '../../../src/core/review';
import { aUnit, type UnitBuilder } from '../../support/unit-builder';

const settings = { pack: defaultPack(), decisions: NO_DECISIONS };

/** A report whose tables are the annexes of a unit, as they were pasted into it. */
function reportWith(unit: UnitBuilder, change: (grid: Grid) => Grid = (grid) => grid): ReportDocument {
  const tables = unit.grids().map((grid, index) => {
    const name = `表格${index + 1}`;
    return { grid: change({ ...grid, sheet: { id: name, name } }), columnWidths: [], after: 2 };
  });
  const texts = ['2024年度部门整体支出绩效自评报告', '附件'];
  return { paragraphs: texts.map((text, index) => ({ number: index + 1, text, outline: null, place: 'body' })), tables };
}

const NAME = '惠农补贴发放率';
/** Rows of a table that shows a form as far as its funds. */
const EXCERPT = 10;

/** The same sheet with the line of an indicator under another name, or left blank. */
function changed(name: string, to: { readonly name: string } | null): (grid: Grid) => Grid {
  return (grid) => ({
    ...grid,
    rows: grid.rows.map((row) => {
      const at = row.findIndex(({ value }) => value === name);
      return row.map((cell, column) => {
        if (at < 0 || column < at || (to !== null && column > at)) return cell;
        return { ...cell, value: to?.name ?? null, shown: to?.name ?? '' };
      });
    }),
  });
}

/** A workbook with both annexes of a unit, and those of `copy` behind them. */
function twice(unit: UnitBuilder, copy: UnitBuilder) {
  const copies = copy.grids().map((grid) => ({ ...grid, sheet: { id: `${grid.sheet.id}2`, name: `${grid.sheet.name}副本` } }));
  return review([...unit.grids(), ...copies], settings);
}

function compared(inReport: UnitBuilder, inBook: UnitBuilder = aUnit(), change?: (grid: Grid) => Grid) {
  return reviewReport(reportWith(inReport, change), review(inBook.grids(), settings), settings);
}

type Line = readonly [severity: string, cell: string | null, stated: string | null, expected: string | null, related: readonly string[]];

function differences(inReport: UnitBuilder, inBook?: UnitBuilder): readonly Line[] {
  return compared(inReport, inBook)
    .findings.filter(({ rule }) => rule.startsWith('report-annex'))
    .map(({ severity, cell, stated, expected, related }) => [
      severity,
      cell,
      stated,
      expected,
      related.map(({ sheet, at }) => `${sheet.name}!${toA1(at)}`),
    ]);
}

const SELF = '附件1-2自评表';

describe('the annexes in a report against those of the workbook', () => {
  it('says of the same that they are, and how many cells were compared', () => {
    const { annexes, findings } = compared(aUnit());
    expect(annexes.map(({ kind, sheet, notCompared, differing }) => [kind, sheet, notCompared, differing.length])).toEqual([
      ['base-data', '附件1-1基础数据表', null, 0],
      ['self-evaluation', SELF, null, 0],
    ]);
    expect(annexes.every(({ same }) => same > 30)).toBe(true);
    expect(findings).toEqual([]);
  });

  it.each<[string, UnitBuilder, string, string | null, string]>([
    ['an amount', aUnit().expenditure('基本支出', 837.4), 'error', '837.4', '873.40'],
    ['a score', aUnit().funds({ score: 9 }), 'error', '9', '9.99'],
    ['a score rounded', aUnit().set('indicator:惠农补贴发放率/score', 4.9), 'info', '4.9', '4.93'],
    ['a score rounded too far', aUnit().set('indicator:惠农补贴发放率/score', 5), 'error', '5', '4.93'],
    ['a rate written as a fraction', aUnit().set('indicator:惠农补贴发放率/actual', 0.985), 'info', '0.985', '98.5%'],
    ['a figure left out', aUnit().set('indicator:惠农补贴发放率/actual', ''), 'error', null, '98.5%'],
    [
      'words of a note',
      aUnit().set('indicator:惠农补贴发放率/note', '另有说明'),
      'info',
      '另有说明',
      '部分农户银行卡信息变更未及时登记，已逐户核对并完成补发。',
    ],
  ])('tells %s once, with both places', (_, unit, severity, stated, expected) => {
    const found = differences(unit);
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe(severity);
    expect(found[0]?.[1]).toMatch(/^表格[12]![A-Z]+\d+$/);
    expect([found[0]?.[2], found[0]?.[3] ?? '']).toEqual([stated, expected]);
    expect(found[0]?.[4]).toHaveLength(1);
  });

  it('goes by meaning: rows moved down and another sheet are the same cells', () => {
    const lower = (grid: Grid): Grid => ({
      ...grid,
      rows: [[], [], ...grid.rows],
      merges: grid.merges.map((merge) => ({ ...merge, top: merge.top + 2, bottom: merge.bottom + 2 })),
    });
    expect(compared(aUnit(), aUnit(), lower).annexes.map(({ differing }) => differing.length)).toEqual([0, 0]);
  });

  it('says so when it could not be compared: no such form, another unit', () => {
    expect(differences(aUnit(), aUnit().only('base'))).toEqual([['info', '表格2', null, null, []]]);
    const other = compared(aUnit().of({ name: '青溪镇' }));
    expect(other.annexes.map(({ notCompared }) => notCompared)).toEqual(['another-unit', 'another-unit']);
  });

  it('takes a line under another name between the same neighbours for the same line', () => {
    const { annexes, findings } = compared(aUnit(), aUnit(), changed(NAME, { name: '补贴发到农户比率' }));
    expect(annexes.flatMap(({ onlyInReport, onlyInBook }) => [...onlyInReport, ...onlyInBook])).toEqual([]);
    expect(findings.map(({ severity, stated, expected }) => [severity, stated, expected])).toEqual([['warning', '补贴发到农户比率', NAME]]);
  });

  it('says which line was left out of the report, and nothing of what an excerpt leaves out', () => {
    const { findings } = compared(aUnit(), aUnit(), changed(NAME, null));
    expect(findings.map(({ severity, related }) => [severity, related.map(({ key }) => key)])).toEqual([
      ['warning', [`self-evaluation/indicator:${NAME}/name`]],
    ]);
    const excerpt = (grid: Grid): Grid => ({
      ...grid,
      rows: grid.rows.slice(0, EXCERPT),
      merges: grid.merges.filter(({ bottom }) => bottom < EXCERPT),
    });
    const { annexes } = compared(aUnit(), aUnit(), excerpt);
    expect(annexes.map(({ notCompared, differing, onlyInBook }) => [notCompared, differing.length, onlyInBook.length])).toEqual([
      [null, 0, 0],
      [null, 0, 0],
    ]);
  });

  it('goes by the first of several sheets of one form, and says so', () => {
    const { annexes, findings } = reviewReport(reportWith(aUnit()), twice(aUnit(), aUnit().funds({ score: 9 })), settings);
    expect(annexes.map(({ notCompared, sheet, copies, differing }) => [notCompared, sheet, copies, differing.length])).toEqual([
      [null, '附件1-1基础数据表', ['附件1-1基础数据表副本'], 0],
      [null, SELF, [`${SELF}副本`], 0],
    ]);
    expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual([
      ['report-annex-not-compared', 'info', '表格1'],
      ['report-annex-not-compared', 'info', '表格2'],
    ]);
  });

  it('picks none of several forms of one shape that hold other figures than each other and the report', () => {
    const scaled = (factor: number) => (grid: Grid) => ({
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((cell) =>
          typeof cell.value === 'number' ? { ...cell, value: cell.value * factor, shown: String(cell.value * factor) } : cell,
        ),
      ),
    });
    const grids = (unit: UnitBuilder, change: (grid: Grid) => Grid, suffix: string) =>
      unit.grids().map((grid) => change({ ...grid, sheet: { id: `${grid.sheet.id}${suffix}`, name: `${grid.sheet.name}${suffix}` } }));
    const of = (...factors: readonly number[]) =>
      reviewReport(
        reportWith(aUnit()),
        review(
          factors.flatMap((factor) => grids(aUnit(), scaled(factor), `-${factor}`)),
          settings,
        ),
        settings,
      ).annexes.map(({ notCompared, sheet }) => [notCompared, sheet]);
    expect(of(3, 7).map(([why]) => why)).toEqual(['several', 'several']);
    expect(of(3, 1)).toEqual([
      [null, '附件1-1基础数据表-1'],
      [null, `${SELF}-1`],
    ]);
  });

  it('tells another unit of money over the same amounts once', () => {
    const inYuan = (grid: Grid): Grid => ({
      ...grid,
      rows: grid.rows.map((row) =>
        row.map((cell) =>
          typeof cell.value === 'string' && cell.value.includes('万元') && !/\d/.test(cell.value)
            ? { ...cell, value: cell.value.replace('万元', '元'), shown: cell.shown.replace('万元', '元') }
            : cell,
        ),
      ),
    });
    const { findings } = compared(aUnit(), aUnit(), inYuan);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ stated, expected, cell }) => [stated, expected, cell])).toEqual([
      ['元', '万元', '表格1'],
      ['元', '万元', '表格2'],
    ]);
  });

  it('is silent about a document whose own tables are what was reviewed', () => {
    const document = reportWith(aUnit());
    const own = review(
      document.tables.map(({ grid }) => grid),
      settings,
    );
    expect(reviewReport(document, own, settings).annexes).toEqual([]);
  });

  it('law: a figure changed in either copy is one difference of that figure, and none once it is put back', () => {
    const amount = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.constantFrom('initial', 'budget', 'spent'), amount, fc.boolean(), (column, value, inBook) => {
        // A figure that rounds to the one in the other copy is the same, written differently.
        fc.pre([1180, 1200, 1198.8].every((known) => Math.abs(known - value) > 1));
        const changed = aUnit().funds({ [column]: value });
        const [report, book] = inBook ? [aUnit(), changed] : [changed, aUnit()];
        const { annexes } = compared(report, book);
        const differing = annexes.flatMap((annex) => annex.differing);
        expect(differing.map(({ inReport: { key }, likeness }) => [key, likeness])).toEqual([
          [`self-evaluation/funds/total/${column}`, 'another-figure'],
        ]);
        expect(compared(changed, changed).annexes.flatMap((annex) => annex.differing)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
