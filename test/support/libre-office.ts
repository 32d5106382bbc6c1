import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const hasLibreOffice = spawnSync('soffice', ['--version']).error === undefined;

/** Workbooks as LibreOffice saves them: what it could not read would be lost or repaired away. One start for all. */
export function savedByLibreOffice(workbooks: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'annex-review-office-'));
  try {
    const inputs = workbooks.map((bytes, index) => {
      const input = path.join(folder, `book${index}.xlsx`);
      writeFileSync(input, bytes);
      return input;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const output = path.join(folder, 'out');
    const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', output];
    execFileSync('soffice', [profile, '--headless', ...target, ...inputs], { stdio: 'pipe' });
    return workbooks.map((_, index) => new Uint8Array(readFileSync(path.join(output, `book${index}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
