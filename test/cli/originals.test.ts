import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { patchWorkbook } from '../../src/files/patching/patch-workbook';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { command } from '../support/command-line';

const TOWNSHIP = 'assets/samples/township-2024.xlsx';
const CONSISTENT = 'assets/samples/consistent-2024.xlsx';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annex-review-originals-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function place(sample: string, ...path: readonly string[]): string {
  const file = join(folder, ...path);
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(sample, file);
  return file;
}

function everything(): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(names.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]));
}

/** Runs the command, which must refuse and leave every file as it was, with none added. */
async function refused(...argv: readonly string[]): Promise<string> {
  const before = everything();
  const { code, output, errors } = await command(['--json', ...argv]);
  expect([code, output]).toEqual([2, '']);
  expect(everything()).toEqual(before);
  return errors;
}

describe('originals are never overwritten', () => {
  test('by copies into their own folder', async () => {
    const original = place(CONSISTENT, 'in', 'a.xlsx');
    expect(await refused('--out', join(folder, 'in'), original)).toContain(`复核件会覆盖原文件，所以什么都没有写：\n  ${original}`);
  });

  test('by the copy of another one of that name', async () => {
    const [other, original] = [place(TOWNSHIP, 'a', 'x.xlsx'), place(CONSISTENT, 'b', 'x.xlsx')];
    expect(await refused('--out', join(folder, 'b'), other, original)).toContain('复核件会覆盖原文件');
  });

  test('by copies into the folder above theirs', async () => {
    place(TOWNSHIP, '县', '甲镇', '自评表.xlsx');
    place(CONSISTENT, '县', '自评表.xlsx');
    expect(await refused('--out', join(folder, '县'), join(folder, '县', '甲镇'))).toContain('不是本程序写的');
  });

  test('through a link to their folder', async () => {
    place(TOWNSHIP, 'in', 'a.xlsx');
    symlinkSync('in', join(folder, 'link'));
    expect(await refused('--out', join(folder, 'link'), join(folder, 'in'))).toContain('复核件会覆盖原文件');
  });

  test.each([
    ['a link', (to: string, from: string) => symlinkSync(to, from)],
    ['a hard link', (to: string, from: string) => linkSync(to, from)],
  ])('through %s in the place of the copy, or of the list of copies', async (_, link) => {
    const original = place(TOWNSHIP, 'in', 'a.xlsx');
    for (const out of ['out', 'list']) mkdirSync(join(folder, out));
    link(original, join(folder, 'out', 'a.xlsx'));
    expect(await refused('--out', join(folder, 'out'), original)).toContain('复核件会覆盖原文件');
    link(original, join(folder, 'list', '.复核件.sha256'));
    expect(await refused('--out', join(folder, 'list'), original)).toContain('是指向别处的链接');
  });

  test('nor is any other file that is not ours, be it the summary', async () => {
    const original = place(TOWNSHIP, 'in', 'a.xlsx');
    place(CONSISTENT, 'out', '复核汇总.xlsx');
    expect(await refused('--out', join(folder, 'out'), original)).toContain('复核汇总.xlsx');
  });
});

describe('copies', () => {
  test('are replaced by the next review, unless a person has worked in them since', async () => {
    const original = place(TOWNSHIP, 'in', 'a.xlsx');
    const out = join(folder, 'out');
    const first = await command(['--json', '--out', out, original]);
    expect((await command(['--json', '--out', out, original])).output).toBe(first.output);
    const worked = patchWorkbook(readFileSync(join(out, 'a.xlsx')), {
      cells: [{ sheetId: '2', at: { row: 30, column: 8 }, content: { kind: 'value', value: '本单位的说明' } }],
    });
    writeFileSync(join(out, 'a.xlsx'), worked);
    expect(await refused('--out', out, original)).toContain('写出后有人改动过');
  });

  test('in a folder within the one that is reviewed are not reviewed themselves', async () => {
    const original = place(TOWNSHIP, 'in', 'a.xlsx');
    const out = join(folder, 'in', '复核件');
    for (let run = 0; run < 2; run += 1) {
      const { output } = await command(['--json', '--out', out, join(folder, 'in')]);
      expect(
        output
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as { file: string }).file),
      ).toEqual([original]);
    }
    const { output, errors } = await command(['--json', '--out', out, '-'], `${original}\n${join(out, 'a.xlsx')}\n`);
    expect([output.trimEnd().split('\n').length, errors]).toEqual([1, expect.stringContaining('未复核 1 个文件')]);
  });

  test('whose names differ in case alone are two', async () => {
    const files = [place(TOWNSHIP, 'a', 'x.xlsx'), place(CONSISTENT, 'b', 'X.XLSX')];
    await command(['--json', '--out', join(folder, 'out'), ...files]);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.复核件.sha256', 'X (2).XLSX', 'x.xlsx', '复核汇总.xlsx', '整改通知'].sort());
    expect(readWorkbook(readFileSync(join(folder, 'out', 'X (2).XLSX'))).recordSheetId).not.toBeNull();
  });

  test('that cannot be written are told of, and leave nothing half done', async () => {
    const files = [place(TOWNSHIP, 'in', '甲', 'a.xlsx'), place(TOWNSHIP, 'in', 'b.xlsx')];
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(out, '甲'), 'a file where a folder should be');
    const { code, output } = await command(['--json', '--out', out, join(folder, 'in')]);
    const errors = output
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { error: string | null }).error);
    expect([code, errors]).toEqual([2, [null, expect.stringContaining('甲')]]);
    expect(existsSync(join(out, 'b.xlsx'))).toBe(true);
    expect(readdirSync(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(files.map((file) => readFileSync(file).equals(readFileSync(TOWNSHIP)))).toEqual([true, true]);
  });
});
