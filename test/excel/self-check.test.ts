import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  GUIDED_CHECKS,
  SELF_CHECKS,
  type CheckResult,
  type GuidedCheck,
  type SelfCheckName,
  type SelfCheckReport,
} from '../../src/app/self-check';
import { runSelfCheck } from '../../src/excel/self-check/run';
import { runRemembering } from '../../src/excel/self-check/run-remembering';
import { parseArea } from '../../src/core/grid/address';
import { excelBook } from '../support/excel-book';

jest.setTimeout(60_000);

type Book = Awaited<ReturnType<typeof excelBook>>;
let book: Book;
beforeEach(async () => {
  book = await excelBook('township-2024');
});

const wrong = ({ checks }: SelfCheckReport): CheckResult[] => checks.filter(({ result }) => result === 'different');
const outcomeOf = ({ checks }: SelfCheckReport, wanted: CheckResult['check']) => checks.find(({ check }) => check === wanted);

const PATIENCE = 60;
type Company = Parameters<typeof runSelfCheck>[0];
const run = (company: Partial<Company> = {}, checks: readonly SelfCheckName[] = GUIDED_CHECKS): Promise<SelfCheckReport> =>
  runSelfCheck({ onResult: () => undefined, ask: () => Promise.resolve(false), settingLeft: false, ...company }, checks, PATIENCE);

const temporary = (): string => book.excel.book.activeSheet().name;

/** A person who does what each step says, in the sheet that is in front. */
const HANDS: Readonly<Record<GuidedCheck, () => Promise<unknown>>> = {
  'event-of-typing': () => book.type(temporary(), 'A1', 1),
  'undo-after-marks': () => book.excel.undo().then(() => book.excel.undo()),
  'event-of-drop-down': () => book.type(temporary(), 'B4', '是'),
  'event-of-hiding': () => book.excel.hideRows(temporary(), 5),
  'event-of-filter': () => book.excel.hideRows(temporary(), 7),
  'event-of-rename': () => book.rename(temporary(), '改过名的表'),
  'edit-mode': () => {
    setTimeout(() => book.editing(true), PATIENCE * 2);
    setTimeout(() => book.editing(false), PATIENCE * 8);
    return Promise.resolve();
  },
  'setting-after-reopening': () => Promise.resolve(),
};

async function byHand(check: GuidedCheck): Promise<boolean> {
  await HANDS[check]();
  return true;
}

test('everything that needs no hand passes here, is told one by one, and nothing is left in the workbook', async () => {
  const [sheets, front] = [book.sheetNames(), temporary()];
  const told: string[] = [];
  const report = await run({ onResult: ({ check }) => told.push(check) }, SELF_CHECKS);
  expect(wrong(report)).toEqual([]);
  expect(told).toEqual([...SELF_CHECKS]);
  expect(report.environment).toMatchObject({ excelApi: '1.19', platform: expect.any(String), version: expect.stringMatching(/^16\./) });
  expect([book.sheetNames(), temporary()]).toEqual([sheets, front]);
  expect([book.excel.book.settings.size, book.excel.book.names().length, book.marks().length]).toEqual([0, 0, 0]);
});

test('what a person skips is not tested, and says so', async () => {
  const { checks } = await run();
  expect(checks.filter(({ result }) => result === 'untested').map(({ check }) => check)).toEqual([...GUIDED_CHECKS]);
});

test('a person who does what the steps say sees all of them pass, but for what only reopening can tell', async () => {
  const report = await run({ ask: byHand });
  expect(wrong(report)).toEqual([]);
  expect(report.checks.filter(({ result }) => result === 'untested')).toEqual([
    { check: 'setting-after-reopening', result: 'untested', detail: 'left' },
  ]);
});

describe('a setting left behind', () => {
  test('is found by the next run, and taken away', async () => {
    await run({ ask: byHand });
    expect(book.excel.book.settings.size).toBe(1);
    const report = await run({ settingLeft: true });
    expect(outcomeOf(report, 'setting-after-reopening')).toMatchObject({ result: 'passed' });
    expect(book.excel.book.settings.size).toBe(0);
  });

  test('is missed where it is gone', async () => {
    const report = await run({ settingLeft: true, ask: byHand });
    expect(outcomeOf(report, 'setting-after-reopening')).toMatchObject({ result: 'different', detail: 'lost' });
  });

  test('goes with the other traces', async () => {
    await run({ ask: byHand });
    await book.port.open();
    await book.port.clearTraces();
    expect(book.excel.book.settings.size).toBe(0);
  });

  test('is looked for in no workbook without an address, where nothing was left', async () => {
    const context: Office.Context = Object.create(Office.context, { document: { value: { url: '' } } });
    const unsaved = jest.replaceProperty(globalThis, 'Office', Object.create(Office, { context: { value: context } }));
    const storage = { getItem: () => '', setItem: () => undefined };
    const report = await runRemembering({ onResult: () => undefined, ask: () => Promise.resolve(false) }, storage, [
      'setting-after-reopening',
    ]);
    unsaved.restore();
    expect(report.checks).toMatchObject([{ result: 'untested' }]);
  });

  test('is remembered for this workbook on this machine', async () => {
    const kept = new Map<string, string>();
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    const company = { onResult: () => undefined, ask: (check: GuidedCheck) => Promise.resolve(check === 'setting-after-reopening') };
    await runRemembering(company, storage, ['setting-after-reopening']);
    book.excel.book.settings.clear();
    const report = await runRemembering(company, storage, ['setting-after-reopening']);
    expect(outcomeOf(report, 'setting-after-reopening')).toMatchObject({ result: 'different', detail: 'lost' });
    expect([...kept.values()]).toEqual(['']);
  });
});

test.each<[GuidedCheck, string]>([
  ['event-of-typing', 'onChanged: none'],
  ['event-of-hiding', 'onRowHiddenChanged: none'],
  ['event-of-rename', 'onNameChanged: none'],
])('%s that never tells of itself is different', async (check, detail) => {
  const report = await run({
    async ask(asked) {
      if (asked !== check) return false;
      book.excel.host.faults.loseEvents = true;
      return byHand(asked);
    },
  });
  expect(wrong(report)).toEqual([{ check, result: 'different', detail }]);
});

test('undo that is gone although this Excel should keep it is different', async () => {
  const report = await run({
    ask: (check) =>
      check === 'undo-after-marks' ? Promise.resolve(true) : check === 'event-of-typing' ? byHand(check) : Promise.resolve(false),
  });
  expect(wrong(report)).toMatchObject([{ check: 'undo-after-marks', detail: expect.stringContaining('"undo":false') }]);
});

test('a cell that is never refused while it is edited is different', async () => {
  const report = await run({ ask: (check) => Promise.resolve(check === 'edit-mode') });
  expect(wrong(report)).toEqual([{ check: 'edit-mode', result: 'different', detail: 'written' }]);
});

test('the result holds nothing of the workbook', async () => {
  await book.type('附件1-2自评表', 'A60', '机密单位名称');
  const text = JSON.stringify(
    await run(
      { ask: byHand },
      SELF_CHECKS.filter((check) => check !== 'large-request'),
    ),
  );
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
  expect(wrong(await run({}, ['existing-rules', 'marks-over-areas', 'marks-removed']))).toEqual([
    { check: 'existing-rules', result: 'different', detail: '1' },
  ]);
});

test('the sheet goes even when Excel refuses in the middle', async () => {
  const sheets = book.sheetNames();
  await run({
    ask: () => Promise.reject(new Error('the pane was closed')),
  });
  expect(book.sheetNames()).toEqual(sheets);
});

/** Results that people sent from a real Excel, or from this host; each is a fixture that the host has to live up to. */
const folder = path.resolve(__dirname, '../workbench/recordings');
test.each(readdirSync(folder).filter((file) => file.endsWith('.json')))('the host answers as %s did', async (file) => {
  const recorded = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as SelfCheckReport;
  const tested = new Set<string>(recorded.checks.filter(({ result }) => result !== 'untested').map(({ check }) => check));
  const { checks } = await run({ ask: (check) => (tested.has(check) ? byHand(check) : Promise.resolve(false)) }, SELF_CHECKS);
  // How long and how late is no matter of semantics.
  const outcome = ({ check, result, detail }: CheckResult) => [check, result, result === 'different' ? detail : ''];
  const ofTested = (all: readonly CheckResult[]) => all.filter(({ check }) => tested.has(check)).map(outcome);
  expect(ofTested(checks)).toEqual(ofTested(recorded.checks));
});
