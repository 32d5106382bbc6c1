import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_DECISIONS, parseDecisions, serialiseDecisions, type Decisions } from '../../src/core/decisions';
import { RECORD_NAME } from '../../src/core/traces';
import { readMarks } from '../../src/files/patching/patch-marks';
import { patchWorkbook } from '../../src/files/patching/patch-workbook';
import { openPackage } from '../../src/files/package/package';
import { readWorkbook, type XlsxWorkbook } from '../../src/files/reading/read-workbook';
import { command } from '../support/command-line';
import { twinUnits } from '../support/twin-units';
import { workbookOfGrids } from '../support/workbook-of-grids';

const TOWNSHIP = readFileSync('assets/samples/township-2024.xlsx');
const PROTECTED = readFileSync('assets/samples/protected-2024.xlsx');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annex-review-copies-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The copy that is made of a workbook. */
async function copyOf(bytes: Uint8Array, ...options: readonly string[]): Promise<Uint8Array> {
  writeFileSync(join(folder, 'a.xlsx'), bytes);
  await command(['--json', '--out', join(folder, 'out'), ...options, join(folder, 'a.xlsx')]);
  return new Uint8Array(readFileSync(join(folder, 'out', 'a.xlsx')));
}

function names({ sheets }: XlsxWorkbook): string[] {
  return sheets.map(({ grid }) => grid.sheet.name);
}

function decisionsIn(bytes: Uint8Array): Decisions {
  const parsed = parseDecisions(readWorkbook(bytes).stored ?? '');
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.decisions;
}

describe('a sheet is replaced as a record of ours', () => {
  const pointing = (to: string) => ({ names: [{ name: RECORD_NAME, refersTo: `'${to}'!$A$1`, hidden: true }] });

  it('only when it is one: an annex that our name points at stays', async () => {
    const copy = readWorkbook(await copyOf(patchWorkbook(TOWNSHIP, pointing('附件1-2自评表'))));
    expect(names(copy)).toEqual(['附件1-1基础数据表', '附件1-2自评表', '复核记录']);
  });

  it("only when it says so: a person's sheet of that name stays", async () => {
    const own = patchWorkbook(TOWNSHIP, {
      operations: [{ kind: 'rename-sheet', sheetId: '1', name: '复核记录' }],
      ...pointing('复核记录'),
    });
    expect(names(readWorkbook(await copyOf(own)))).toEqual(['复核记录', '附件1-2自评表', '复核记录 (2)']);
  });

  it('and is no form of anybody to be reviewed', async () => {
    const again = await copyOf(await copyOf(TOWNSHIP).then((copy) => (rmSync(join(folder, 'out'), { recursive: true }), copy)));
    expect(names(readWorkbook(again))).toEqual(['附件1-1基础数据表', '附件1-2自评表', '复核记录']);
  });
});

it('protected sheets stay as they are, with the marks they have; the others are marked', async () => {
  const sheets = (bytes: Uint8Array) =>
    readWorkbook(bytes).sheets.map(({ part, protected: closed }) => ({ closed, xml: openPackage(bytes).text(part) }));
  const before = patchWorkbook(PROTECTED, { marks: [{ sheetId: '1', at: { row: 1, column: 1 }, severity: 'info' }] });
  const after = sheets(await copyOf(before));
  sheets(before).forEach(({ closed, xml }, index) => {
    const now = after[index]?.xml ?? '';
    if (closed) expect(now).toBe(xml);
    else expect(readMarks('x', now)).not.toEqual([]);
  });
});

it('each cell has one mark, the severest', async () => {
  const bytes = await copyOf(TOWNSHIP);
  for (const { part } of readWorkbook(bytes).sheets) {
    const cells = readMarks('x', openPackage(bytes).text(part)).map(({ at }) => `${at.row} ${at.column}`);
    expect(new Set(cells).size).toBe(cells.length);
  }
});

it('what the unit decided is kept, and so is which sentences are computed, by sheet', async () => {
  const ignored = { 'x@y': { reason: '历史原因', at: '2026-11-24T00:00:00Z', stated: '1', expected: '2' } };
  const stored = serialiseDecisions({
    ...NO_DECISIONS,
    pack: 'hubei',
    overrides: { tolerance: '0.02' },
    ignored,
    sentences: { 旧: '旧句' },
  });
  const kept = decisionsIn(await copyOf(patchWorkbook(workbookOfGrids(twinUnits()), { setting: stored }), '--notes'));
  expect(kept).toMatchObject({ pack: 'hubei', overrides: { tolerance: '0.02' }, ignored, sentences: { 旧: '旧句' } });
  const bySheet = Object.keys(kept.sentences).map((key) => key.split('!')[0]);
  expect(bySheet.filter((sheet) => sheet === '2').length).toBeGreaterThan(0);
  expect(bySheet.filter((sheet) => sheet === '2').length).toBe(bySheet.filter((sheet) => sheet === '4').length);
});

it('a pack that was chosen goes with the copy; one that only this machine has does not', async () => {
  const stored = serialiseDecisions({ ...NO_DECISIONS, pack: 'hubei', overrides: { tolerance: '0.02' } });
  const bytes = patchWorkbook(TOWNSHIP, { setting: stored });
  expect(decisionsIn(await copyOf(bytes, '--pack', 'hunan'))).toMatchObject({ pack: 'hunan', overrides: {} });
});

it('decisions that cannot be read are left alone', async () => {
  const bytes = patchWorkbook(TOWNSHIP, { setting: '{"version":9}' });
  expect(readWorkbook(await copyOf(bytes)).stored).toBe('{"version":9}');
});
