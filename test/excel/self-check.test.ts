import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SELF_CHECKS, type CheckResult, type SelfCheckReport } from '../../src/app/self-check';
import { runSelfCheck } from '../../src/excel/self-check/run';
import { parseArea } from '../../src/core/grid/address';
import { excelBook } from '../support/excel-book';

jest.setTimeout(60_000);

type Book = Awaited<ReturnType<typeof excelBook>>;
let book: Book;
beforeEach(async () => {
  book = await excelBook('township-2024');
});

const wrong = ({ checks }: SelfCheckReport): CheckResult[] => checks.filter(({ result }) => result === 'different');

test('everything that needs no hand passes here, is told one by one, and nothing is left in the workbook', async () => {
  const sheets = book.sheetNames();
  const told: string[] = [];
  const report = await runSelfCheck(({ check }) => told.push(check));
  expect(wrong(report)).toEqual([]);
  expect(told).toEqual([...SELF_CHECKS]);
  expect(report.environment).toMatchObject({ excelApi: '1.19', platform: expect.any(String), version: expect.stringMatching(/^16\./) });
  expect(book.sheetNames()).toEqual(sheets);
  expect([book.excel.book.settings.size, book.excel.book.names().length, book.marks().length]).toEqual([0, 0, 0]);
});

test('the result holds nothing of the workbook', async () => {
  await book.type('附件1-2自评表', 'A60', '机密单位名称');
  const text = JSON.stringify(await runSelfCheck(() => undefined));
  for (const secret of ['机密', '附件', '88.67 ÷', '4270']) expect(text).not.toContain(secret);
});

test('a rule that cannot be read shows as different, and nothing else does', async () => {
  const rule = book.excel.book.sheets()[0]?.addConditionalFormat({
    areas: [parseArea('A1')],
    type: 'Custom',
    formula: '=A1>1',
    format: { fill: null, fontColor: null, bold: null, borders: {} },
  });
  book.excel.host.faults.unreadableRules = new Set([rule?.id ?? '']);
  const report = await runSelfCheck(() => undefined);
  expect(wrong(report)).toEqual([{ check: 'existing-rules', result: 'different', detail: '1' }]);
});

test('what is not tested is said so', async () => {
  const { checks } = await runSelfCheck(() => undefined);
  expect(checks.filter(({ result }) => result === 'untested').map(({ check }) => check)).toEqual([
    'undo-after-marks',
    'event-of-drop-down',
    'edit-mode',
    'protection',
    'setting-after-reopening',
  ]);
});

/** Results that people sent from a real Excel, or from this host; each is a fixture that the host has to live up to. */
const folder = path.resolve(__dirname, '../workbench/recordings');
test.each(readdirSync(folder).filter((file) => file.endsWith('.json')))('the host answers as %s did', async (file) => {
  const recorded = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as SelfCheckReport;
  const { checks } = await runSelfCheck(() => undefined);
  const outcome = ({ check, result, detail }: CheckResult) => [check, result, check === 'speed' ? '' : detail];
  const tested = new Set(recorded.checks.filter(({ result }) => result !== 'untested').map(({ check }) => check));
  expect(checks.filter(({ check }) => tested.has(check)).map(outcome)).toEqual(
    recorded.checks.filter(({ check }) => tested.has(check)).map(outcome),
  );
});
