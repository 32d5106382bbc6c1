import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_DECISIONS, serialiseDecisions } from '../../src/core/decisions';
import { patchWorkbook } from '../../src/files/patching/patch-workbook';
import { command, reports } from '../support/command-line';
import { rewriting } from '../support/rewritten-package';

const TOWNSHIP = 'assets/samples/township-2024.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'annex-review-settled-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly key: string;
  readonly stated: string | null;
  readonly expected: string | null;
}

/** What a workbook keeps of one finding that was ignored and one that was explained. */
function decided([ignored, reason]: readonly [Told, string], [explained, text]: readonly [Told, string]): string {
  const on = ({ stated, expected }: Told) => ({ at: '2026-11-24T00:00:00Z', stated, expected });
  return serialiseDecisions({
    ...NO_DECISIONS,
    ignored: { [ignored.key]: { reason, ...on(ignored) } },
    explained: { [explained.key]: { text, ...on(explained) } },
  });
}

describe('the reports', () => {
  it('tell apart what the workbook says was ignored or explained, as the pane does', async () => {
    const before = await reports([TOWNSHIP]);
    const [first, second, ...others] = before.lines[0]?.findings ?? [];
    if (first === undefined || second === undefined) throw new Error('the sample has two findings');
    const setting = decided([first, '上级要求按此填列'], [second, '以批复文件为准']);
    const file = join(folder, 'decided.xlsx');
    writeFileSync(file, patchWorkbook(readFileSync(TOWNSHIP), { setting }));
    const { lines } = await reports([file]);
    expect(lines[0]?.findings.map(({ key }) => key)).toEqual(others.map(({ key }) => key));
    expect(lines[0]?.settled.map(({ key, how, reason }) => [key, how, reason])).toEqual([
      [first.key, 'ignored', '上级要求按此填列'],
      [second.key, 'explained', '以批复文件为准'],
    ]);
    const { output } = await command([file]);
    expect(output).toContain('本工作簿已忽略 1 处、已说明 1 处');
    expect(output).toContain('上级要求按此填列');
  });

  it('do the same with what was found in the report beside it, and count no more than what is open', async () => {
    const report = 'assets/samples/township-2024-report.docx';
    const found = (await reports([TOWNSHIP, '--report', report])).lines[0]?.report?.findings ?? [];
    const [first, second, ...others] = found;
    if (first === undefined || second === undefined) throw new Error('the sample has two findings');
    const setting = decided([first, '报告已另行更正'], [second, '口径为预算数']);
    const file = join(folder, 'decided-report.xlsx');
    writeFileSync(file, patchWorkbook(readFileSync(TOWNSHIP), { setting }));
    const { lines } = await reports([file, '--report', report]);
    expect(lines[0]?.report?.findings.map(({ key }) => key)).toEqual(others.map(({ key }) => key));
    expect(lines[0]?.report?.settled.map(({ key, how, reason }) => [key, how, reason])).toEqual([
      [first.key, 'ignored', '报告已另行更正'],
      [second.key, 'explained', '口径为预算数'],
    ]);
    const { output } = await command([file, '--report', report]);
    expect(output).toContain(`问题 ${others.length} 处`);
    expect(output).toContain('报告中已忽略 1 处、已说明 1 处');
    expect(output).toContain('（报告已另行更正）');
  });

  it('name hidden sheets, which are not reviewed', async () => {
    const hidden = rewriting(/^xl\/workbook\.xml$/, (xml) => xml.replace(/(<sheet [^>]*附件1-1[^>]*?)\/>/, '$1 state="hidden"/>'))(
      readFileSync(TOWNSHIP),
    );
    const file = join(folder, 'hidden.xlsx');
    writeFileSync(file, hidden);
    const { lines } = await reports([file]);
    expect(lines[0]?.coverage.hidden).toEqual(['附件1-1基础数据表']);
    expect((await command([file])).output).toContain('隐藏的工作表未复核：附件1-1基础数据表');
  });
});
