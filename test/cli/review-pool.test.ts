import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ReviewPool } from '../../src/cli/review-pool';
import type { TaskResult } from '../../src/cli/task-result';

const folder = mkdtempSync(join(tmpdir(), 'annex-review-pool-'));
const program = join(folder, 'hostile.cjs');
beforeAll(() => {
  buildSync({ entryPoints: ['test/support/hostile-worker.ts'], bundle: true, platform: 'node', outfile: program });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function reviewed(files: readonly string[], seconds: number): Promise<TaskResult[]> {
  const pool = new ReviewPool(program, 2, { seconds, megabytes: 64 });
  try {
    return await Promise.all(files.map((file) => pool.run({ file, report: null, pack: null, copy: true })));
  } finally {
    pool.close();
  }
}

test.each([
  ['endless', '超过 2 秒'],
  ['heap', '所需内存超过 64 MB'],
  ['beside the heap', '所需内存超过 64 MB'],
  ['too long an array', '复核“too long an array”'],
  ['abort', '程序中断（SIGABRT）'],
  ['exit', '程序中断（代码 7）'],
  ['throw', '程序中断'],
])(
  'a file that is %s is lost alone',
  async (deed, words) => {
    const files = ['a', deed, 'b', 'c', deed, 'd'];
    const results = await reviewed(files, deed === 'endless' ? 2 : 30);
    expect(results.map(({ report: { file, error } }) => [file, error])).toEqual(
      files.map((file): unknown[] => [file, file === deed ? expect.stringContaining(words) : null]),
    );
    expect(results.map(({ copy }) => copy?.length)).toEqual(files.map((file) => (file === deed ? undefined : 2)));
  },
  60_000,
);

test('a program that cannot be started is said of every file, and waited for by none', async () => {
  const pool = new ReviewPool(join(folder, 'missing.cjs'), 2, { seconds: 10, megabytes: 128 });
  const results = await Promise.all(['a', 'b', 'c'].map((file) => pool.run({ file, report: null, pack: null, copy: false })));
  expect(results.map(({ report }) => report.error)).toEqual(Array(3).fill(expect.stringContaining('复核程序无法启动')));
  pool.close();
}, 30_000);

test('closing gives up what is under way', async () => {
  const pool = new ReviewPool(program, 1, { seconds: 60, megabytes: 128 });
  const results = ['endless', 'a'].map((file) => pool.run({ file, report: null, pack: null, copy: false }));
  pool.close();
  expect((await Promise.all(results)).map(({ report }) => report.error)).toEqual(Array(2).fill(expect.stringContaining('已中断')));
});
