import { overviewHeading, overviewLine } from '../../src/cli/overview';
import { tableOf } from '../../src/cli/table';
import { perform } from '../../src/cli/task';
import { textWidth } from '../../src/core/grid/text-layout';

test.each([80, 100, 120, 200])('the table of the units stays within a terminal of %d columns', async (columns) => {
  const { summaries } = perform({ file: 'assets/samples/township-2024.xlsx', report: null, pack: null, copy: false });
  const lines = [overviewHeading(columns), ...summaries.map((summary) => overviewLine(summary, columns))];
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
  for (const wanted of ['99.84', '99.85', '.xlsx']) expect(lines.at(-1)).toContain(wanted);
});

test('a form that nobody filled in has no figures in its line', () => {
  const { summaries } = perform({ file: 'assets/samples/township-2024.xlsx', report: null, pack: null, copy: false });
  const [line] = summaries.map((summary) => overviewLine({ ...summary, blank: true }, 200));
  expect(line).toMatch(/^青岚县石桥坪镇人民政府 +2024 +尚未填写 +assets/);
});

test('several forms of one unit are told apart by their sheets', () => {
  const { report } = perform({ file: 'assets/samples/township-2024.xlsx', report: null, pack: null, copy: false });
  const filed = (unit: string, sheet: string) => ({ unit, year: null, sheets: [sheet], figures: {}, score: report.score });
  const text = tableOf({ ...report, units: [filed('甲局', '整体'), filed('甲局', '专项'), filed('乙局', '表3')] }, 120);
  for (const wanted of ['甲局（整体）：自评总分', '甲局（专项）：自评总分', '乙局：自评总分']) expect(text).toContain(wanted);
});
