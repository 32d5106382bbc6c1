import { readFileSync } from 'node:fs';
import { NO_DECISIONS } from '../../src/core/decisions';
import type { Grid } from '../../src/core/grid/grid';
import { withContent } from '../../src/core/edits/apply';
import { defaultPack } from '../../src/core/packs/built-in';
import { reviewReport } from '../../src/core/report/review-report';
import { review } from '../../src/core/review';
import type { Review } from '../../src/core/review/result';
import { readDocument } from '../../src/files/docx/read-document';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { callsOf } from '../../src/tools/bench/calls';
import { reportFile } from '../../src/tools/bench/report-file';
import { countyOf, numbered } from '../support/county';
import { gridOf } from '../support/grid-of';

/** What a review costs is counted in calls of functions: the same on every machine, however busy. */
const settings = { pack: defaultPack(), decisions: NO_DECISIONS };
const cost = (grids: readonly Grid[], before?: Review): number => callsOf(() => void review(grids, settings, before));
const sample = (name: string) => new Uint8Array(readFileSync(`assets/samples/${name}`));

/** A table in which one amount of points is mistyped, so that every other is suspected as well. */
function indicators(count: number): Grid[] {
  const rows = Array.from({ length: count }, (_, at) => [
    '产出指标',
    '数量指标',
    `建成第${at + 1}处水渠`,
    '1处',
    '1处',
    at === 2 ? 7 : 1,
    1,
  ]);
  const head = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
  return [gridOf([['部门整体支出绩效自评表'], head, ...rows, ['总分', null, null, null, null, count, count]])];
}

test('a unit costs no more than it did', () => {
  // 258 000 when this was written.
  expect(cost(readWorkbook(sample('township-2024.xlsx')).sheets.map(({ grid }) => grid))).toBeLessThan(330_000);
});

test('eight times as many indicators cost hardly more than eight times as much', () => {
  const [few, many] = [indicators(20), indicators(160)];
  expect(review(many, settings).units[0]?.findings).not.toEqual([]);
  expect(cost(many) / cost(few)).toBeLessThan(16);
});

test('an edit among a hundred units costs what it does in one', () => {
  const [one, hundred] = [1, 100].map((count) => {
    const grids = countyOf(numbered(count));
    const before = review(grids, settings);
    const field = [...(before.units[0]?.fields.values() ?? [])].find(({ key }) => key.endsWith('/actual'));
    if (field === undefined) throw new Error('No indicator was read');
    const edited = grids.map((grid) => (grid.sheet === field.sheet ? withContent(grid, field.at, { kind: 'value', value: 83 }) : grid));
    return cost(edited, before);
  });
  expect((hundred ?? Infinity) / (one ?? 1)).toBeLessThan(1.3);
});

test('four times as many pages of a report cost no more than four times as much', () => {
  const annexes = review(
    readWorkbook(sample('township-2024.xlsx')).sheets.map(({ grid }) => grid),
    settings,
  );
  const [few, many] = [5, 20].map((pages) => {
    const document = readDocument(reportFile(sample('township-2024-report.docx'), pages, 1));
    return callsOf(() => void reviewReport(document, annexes, settings));
  });
  // 698 000 when this was written.
  expect(many).toBeLessThan(900_000);
  expect((many ?? Infinity) / (few ?? 1)).toBeLessThan(4);
});
