import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expandInputs, type InputFile } from '../../src/cli/inputs';
import { parseOptions, UsageError } from '../../src/cli/options';
import { overviewLine, overviewTotal } from '../../src/cli/overview';
import { tableOf } from '../../src/cli/table';
import { perform } from '../../src/cli/task';
import { withUnpaired } from '../../src/cli/task-result';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { command } from '../support/command-line';
import { docxOf, p, r } from '../support/docx-builder';
import { Readable } from 'node:stream';

const WORKBOOK = 'assets/samples/township-2024.xlsx';
const REPORT = 'assets/samples/township-2024-report.docx';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function inputs(
  paths: readonly string[],
  options: { readonly pair: boolean; readonly report?: string },
): Promise<readonly InputFile[]> {
  const found: InputFile[] = [];
  const { pair, report = null } = options;
  for await (const input of expandInputs({ inputs: paths, nullSeparated: false, out: null, pair, report }, Readable.from([])))
    found.push(input);
  return found;
}

test('a report is held against its workbook', async () => {
  const { report: file } = perform({ file: WORKBOOK, report: REPORT, pack: null, copy: false });
  expect(file.error).toBeNull();
  expect(file.report).toMatchObject({ file: REPORT, unchecked: 0 });
  expect(file.report?.claims).toBeGreaterThan(file.report?.agree ?? 0);
  expect(file.report?.findings).toContainEqual(
    expect.objectContaining({
      rule: 'report-score-differs',
      paragraph: 18,
      stated: '96分',
      expected: '99.84分',
      related: ['附件1-2自评表!H47'],
    }),
  );
});

test('the copy’s record and the table tell what was found in the report, and the summary how much', async () => {
  const { report: file, copy, summaries } = perform({ file: WORKBOOK, report: REPORT, pack: null, copy: true });
  const [first] = summaries;
  const ofSeverity = (severity: string) => file.report?.findings.filter((finding) => finding.severity === severity).length;
  expect(first?.inReport).toEqual({ error: ofSeverity('error'), warning: ofSeverity('warning'), info: ofSeverity('info') });
  const record = copy === null ? undefined : readWorkbook(copy).sheets.find(({ grid }) => grid.sheet.name === '复核记录')?.grid;
  const lines = (record?.rows ?? []).map((row) => row.map(({ shown }) => shown).join('|'));
  expect(lines.some((line) => line.includes('township-2024-report.docx 第18段') && line.includes('96分') && line.includes('99.84分'))).toBe(
    true,
  );
  const table = tableOf(file, 120);
  expect(table).toMatch(
    /报告“township-2024-report\.docx”：数据 \d+ 处，一致 \d+ 处，附件中没有 \d+ 处，未核对 \d+ 处；问题 \d+ 处\n  读了正文 \d+ 段、表格 \d+ 张/,
  );
  expect(table).toMatch(/必改 +第18段 +96分 +99\.84分/);
});

test('a workbook without a report says so', async () => {
  const { report: file } = perform({ file: WORKBOOK, report: null, pack: null, copy: false });
  expect(file.report).toBeNull();
});

test('a .docx without annexes is never said to be in order', async () => {
  const minutes = join(folder, '纪要.docx');
  await writeFile(minutes, docxOf({ body: p(r('会议纪要：讨论明年工作安排。')) }));
  const alone = await command([minutes]);
  expect([alone.code, alone.output]).toEqual([2, expect.stringContaining('没有认出基础数据表或自评表')]);
  expect(alone.output).not.toMatch(/没有需要更正/);
  const among = await command([minutes, WORKBOOK]);
  expect([among.code, among.output]).toEqual([2, expect.stringMatching(/未能复核：“.*纪要\.docx”中没有认出[^]*未能复核 1 个文件/)]);
});

test.each([REPORT, `./${REPORT}`])('a .docx is reviewed by the annexes in it: %s', async (given) => {
  const { report: file } = perform({ file: given, report: null, pack: null, copy: false });
  expect(file.forms.map(({ form, sheet }) => [form, sheet])).toEqual([
    ['base-data', '表格1'],
    ['self-evaluation', '表格2'],
  ]);
  expect(file.findings.some(({ sheet }) => sheet === '表格2')).toBe(true);
  expect(file.report?.findings.length).toBeGreaterThan(10);
});

test('a report that cannot be read is said to be the trouble, and the workbook is reviewed all the same', async () => {
  const broken = join(folder, '报告.docx');
  await writeFile(broken, 'nothing');
  const { report: file } = perform({ file: WORKBOOK, report: broken, pack: null, copy: false });
  expect(file.error).toBeNull();
  expect(file.findings.length).toBeGreaterThan(5);
  expect(file.report?.error).toMatch(/报告\.docx”不是 Word 文档/);
  expect(tableOf(file, 120)).toMatch(/报告未能核对：.*报告\.docx”不是 Word 文档/);
});

test('reports are paired by name, or when there is one of each', async () => {
  for (const name of ['甲.xlsx', '甲.docx', '乙.xlsx'])
    await copyFile(name.endsWith('x') && name.includes('docx') ? REPORT : WORKBOOK, join(folder, name));
  expect((await inputs([folder], { pair: true })).map(({ place, report }) => [place, report])).toEqual([
    ['乙.xlsx', null],
    ['甲.xlsx', join(folder, '甲.docx')],
  ]);
  expect((await inputs([folder], { pair: false })).every(({ report }) => report === null)).toBe(true);
  await rm(join(folder, '甲.xlsx'));
  expect((await inputs([join(folder, '乙.xlsx')], { pair: true })).map(({ report }) => report)).toEqual([join(folder, '甲.docx')]);
});

test('where nobody can tell which of several reports belongs to a workbook, that is said', async () => {
  for (const name of ['甲.xlsx', '初稿.docx', '定稿.docx']) await copyFile(name.endsWith('docx') ? REPORT : WORKBOOK, join(folder, name));
  for (const paths of [[folder], [join(folder, '甲.xlsx')]]) {
    const [workbook] = (await inputs(paths, { pair: true })).filter(({ place }) => place === '甲.xlsx');
    expect(workbook).toMatchObject({ report: null, unpaired: ['初稿.docx', '定稿.docx'] });
  }
  const told = withUnpaired(perform({ file: WORKBOOK, report: null, pack: null, copy: false }), ['初稿.docx', '定稿.docx']);
  expect(tableOf(told.report, 120)).toContain('同一文件夹中有 2 份报告未配对：“初稿.docx”、“定稿.docx”');
  expect(told.report.unpaired).toEqual(['初稿.docx', '定稿.docx']);
  expect(told.summaries.map((summary) => overviewLine(summary, 200)).join('')).toContain('未配对');
});

test('what the report has wrong is counted where the results are summed up', async () => {
  const { summaries, report } = perform({ file: WORKBOOK, report: REPORT, pack: null, copy: false });
  const errors = report.report?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  expect(errors).toBeGreaterThan(3);
  expect(overviewTotal(summaries)).toContain(`；报告 1 份：必改 ${errors}（1 份）`);
});

test('every figure is listed with what became of it; the table lists what was not checked when it is asked to', async () => {
  const { report } = perform({ file: WORKBOOK, report: REPORT, pack: null, copy: false });
  const sentences = report.report?.sentences ?? [];
  expect(sentences).toHaveLength(report.report?.claims ?? -1);
  expect(sentences.every(({ verdict, reason }) => verdict === 'agrees' || reason !== '')).toBe(true);
  const [first] = sentences;
  if (first === undefined || report.report === null) throw new Error('the sample states figures');
  const left = { ...first, verdict: 'unchecked', quote: '上年执行率为91%', reason: '说的是其他年度' } as const;
  const withOneLeft = { ...report, report: { ...report.report, sentences: [left] } };
  expect(tableOf(withOneLeft, 400)).not.toContain(left.quote);
  expect(tableOf(withOneLeft, 400, true)).toContain(`${left.reason}。原文：${left.quote}`);
});

test('--report is for one workbook', () => {
  expect(parseOptions(['--report', 'a.docx', 'a.xlsx'])).toMatchObject({ report: 'a.docx', pair: false });
  expect(() => parseOptions(['--report', 'a.docx', 'a.xlsx', 'b.xlsx'])).toThrow(UsageError);
});
