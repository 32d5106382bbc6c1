import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, reports } from '../support/command-line';

const CONSISTENT = 'assets/samples/consistent-2024.xlsx';
const REVIEW = `${process.execPath} src/tools/review.cjs`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annex-review-surroundings-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function place(...names: readonly string[]): string[] {
  return names.map((name) => {
    const file = join(folder, name);
    copyFileSync(CONSISTENT, file);
    return file;
  });
}

function shell(script: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('bash', ['-c', script], { encoding: 'utf8', env: { ...process.env, F: folder } });
}

describe('lists on standard input', () => {
  it('hold any name when they are null-separated', async () => {
    const files = place(' 甲 .xlsx', '乙\n丙.xlsx', '丁.xlsx');
    const { code, lines } = await reports(['-0', '-'], files.map((file) => `${file}\0`).join(''));
    expect([code, lines.map(({ file }) => file)]).toEqual([0, files]);
  });
  it('hold names with blanks at either end', async () => {
    const [file = ''] = place(' 甲.xlsx ');
    const { code, lines } = await reports(['-'], `${file}\r\n`);
    expect([code, lines[0]?.file]).toEqual([0, file]);
  });
});

it('that nothing was found to review is said', async () => {
  expect(await command([folder])).toEqual({ code: 2, output: '', errors: '没有找到要复核的工作簿（.xlsx）。\n' });
});

describe('what is no file', () => {
  it('is told of, and the rest goes on', async () => {
    const [file = ''] = place('甲.xlsx');
    shell('mkfifo "$F/管道.xlsx"; ln -s "$F/圈.xlsx" "$F/圈.xlsx"');
    const { code, lines } = await reports([folder, '/dev/zero']);
    expect(code).toBe(2);
    expect(lines.map((line) => [line.file, line.error])).toEqual([
      [join(folder, '圈.xlsx'), expect.stringContaining('指向自身的链接')],
      [file, null],
      [join(folder, '管道.xlsx'), expect.stringContaining('是管道或设备')],
      ['/dev/zero', expect.stringContaining('是管道或设备')],
    ]);
  });
  it('is entered once where links make a circle of folders', async () => {
    mkdirSync(join(folder, '甲'));
    const [file = ''] = place('甲/a.xlsx');
    symlinkSync('..', join(folder, '甲', '上级'));
    const { lines } = await reports([folder]);
    expect(lines.map((line) => line.file)).toEqual([file]);
  });
});

describe('streams', () => {
  it('closed by their reader end the review, or the printing alone where copies are wanted', () => {
    place('a.xlsx', 'b.xlsx', 'c.xlsx');
    expect(shell(`${REVIEW} --json "$F" | true; exit \${PIPESTATUS[0]}`)).toMatchObject({ status: 0, stderr: '' });
    expect(shell(`${REVIEW} --json --out "$F/out" "$F" | true; exit \${PIPESTATUS[0]}`)).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^复核汇总：.+；复核件 3 份在 .+。\n$/) as string,
    });
    expect(['a.xlsx', 'b.xlsx', 'c.xlsx', '复核汇总.xlsx'].filter((name) => !existsSync(join(folder, 'out', name)))).toEqual([]);
  }, 60_000);
  it('that are full are told of', () => {
    place('a.xlsx');
    if (!existsSync('/dev/full')) return;
    expect(shell(`${REVIEW} "$F" > /dev/full`)).toMatchObject({ status: 2, stderr: expect.stringContaining('复核结果未能全部输出') });
    expect(shell(`${REVIEW} "$F" > /dev/full 2> /dev/full`).status).toBe(2);
  }, 60_000);
  it('are no reason to leave anything half done when the run is stopped', () => {
    place(...Array.from({ length: 30 }, (_, number) => `${number}.xlsx`));
    // Once the first copy is there; where all of them are by then, nothing was stopped.
    const script = `${REVIEW} --json --out "$F/out" "$F" > /dev/null & until ls "$F"/out/*.xlsx; do sleep 0.05; done > /dev/null 2>&1; kill -TERM $!; wait $!`;
    const { stderr } = shell(script);
    if (!existsSync(join(folder, 'out', '复核汇总.xlsx'))) expect(stderr).toContain('复核已中断');
    expect(shell('ls -A "$F/out" 2>/dev/null | grep tmp').stdout).toBe('');
  }, 60_000);
});

it('control characters of a name reach no terminal', async () => {
  const name = join(folder, '\u001b[2J\u202e甲\n乙.xlsx');
  writeFileSync(name, readFileSync(CONSISTENT));
  const { output } = await command([name]);
  expect(output.split('\n')[0]).toBe(join(folder, '␛[2J�甲␊乙.xlsx'));

  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});
