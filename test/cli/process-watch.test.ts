import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mayTakeMuch } from '../../src/cli/process-watch';

describe('a process that reviews is watched', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annex-review-watch-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const ofSize = (bytes: number): string => {
    const file = join(folder, `${bytes}.xlsx`);
    writeFileSync(file, '');
    truncateSync(file, bytes);
    return file;
  };

  test.each<[string, readonly (string | null)[], number, boolean]>([
    ['not for a form of the usual size', [ofSize(60_000), null], 1024, false],
    ['for one that may unpack to more than it may take', [ofSize(300_000), null], 1024, true],
    ['for the report beside it', [ofSize(60_000), ofSize(300_000)], 1024, true],
    ['where little memory is allowed', [ofSize(60_000), null], 128, true],
    ['not for a file that is not there', [join(folder, 'missing.xlsx'), null], 128, false],
  ])('%s', (_when, files, megabytes, expected) => {
    expect(mayTakeMuch(files, megabytes)).toBe(expected);
  });
});
