import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseA1 } from '../../src/core/grid/address';
import { cellAt } from '../../src/core/grid/grid';
import { readMarks } from '../../src/files/patching/patch-marks';
import { openPackage } from '../../src/files/package/package';
import { patchWorkbook } from '../../src/files/patching/patch-workbook';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { recordDraft } from '../../src/files/drafting/record-draft';
import { writeWorkbook } from '../../src/files/drafting/new-workbook';
import { departmentAnnexes } from '../../src/tools/samples/department-annexes';
import { TOWNSHIP } from '../../src/tools/samples/township-figures';
import { SAMPLES } from '../../src/tools/samples/catalog';
import { hasLibreOffice, savedByLibreOffice } from '../support/libre-office';
import { workbookOf } from '../support/workbook-builder';
import { smallRecord } from '../support/small-record';

const available = hasLibreOffice && spawnSync('pdftoppm', ['-v']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'annex-review-office-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The pages a workbook prints, as pictures. */
function pagesOf(names: readonly string[]): string[][] {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names.map((name) => join(folder, `${name}.xlsx`))],
    { stdio: 'pipe' },
  );
  return names.map((name) => {
    execFileSync('pdftoppm', ['-r', '40', '-png', join(folder, `${name}.pdf`), join(folder, name)]);
    const pictures = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'));
    return pictures.sort().map((file) => readFileSync(join(folder, file)).toString('base64'));
  });
}

/** What every cell shows, without blanks at the ends of rows, which merges leave behind. */
function shownIn(bytes: Uint8Array): string[][] {
  return readWorkbook(bytes).sheets.map(({ grid }) =>
    grid.rows.map((row) =>
      row
        .map(({ shown }) => shown)
        .join('\t')
        .trimEnd(),
    ),
  );
}

function cell(bytes: Uint8Array, sheetIndex: number, address: string): unknown {
  const grid = readWorkbook(bytes).sheets[sheetIndex]?.grid;
  return grid === undefined ? undefined : cellAt(grid, parseA1(address)).value;
}

const rows = [
  '<row r="1"><c r="A1"><v>88.67</v></c><c r="B1"><v>95</v></c><c r="C1"><v>2</v></c><c r="D1"><f t="shared" ref="D1:D3" si="0">ROUND(A1/B1*C1,2)</f><v>1.87</v></c></row>',
  '<row r="2"><c r="A2"><v>99</v></c><c r="B2"><v>100</v></c><c r="C2"><v>2</v></c><c r="D2"><f t="shared" si="0"/><v>1.98</v></c></row>',
  '<row r="3"><c r="A3"><v>50</v></c><c r="B3"><v>100</v></c><c r="C3"><v>10</v></c><c r="D3"><f t="shared" si="0"/><v>5</v></c></row>',
  '<row r="4"><c r="D4"><f>SUM(D1:D3)</f><v>8.85</v></c></row>',
];
const calculated = workbookOf([
  { name: '自评表', xml: `<sheetData>${rows.join('')}</sheetData>` },
  { name: '汇总', xml: '<sheetData><row r="1"><c r="A1"><f>自评表!D4*10</f><v>88.5</v></c></row></sheetData>' },
]);
const moved = patchWorkbook(calculated, {
  operations: [
    { kind: 'insert-rows', sheetId: '1', index: 1, count: 2 },
    { kind: 'insert-columns', sheetId: '1', index: 0, count: 1 },
    { kind: 'rename-sheet', sheetId: '1', name: "乡镇'24 自评" },
  ],
  cells: [
    { sheetId: '1', at: parseA1('B1'), content: { kind: 'value', value: 95 } },
    { sheetId: '1', at: parseA1('F8'), content: { kind: 'formula', formula: '=E6&"分"' } },
  ],
});
const shortened = patchWorkbook(calculated, { operations: [{ kind: 'delete-rows', sheetId: '1', index: 1, count: 1 }] });
const marks = [
  { sheetId: '2', at: parseA1('H40'), severity: 'error' as const },
  { sheetId: '2', at: parseA1('E15'), severity: 'warning' as const },
];
const record = recordDraft(smallRecord('2026-11-24 14:02', '附件1-2自评表'));
const reviewed = patchWorkbook(writeWorkbook(departmentAnnexes(TOWNSHIP)), { marks, added: [record], setting: '{"version":1}' });

(available ? describe : describe.skip)('LibreOffice', () => {
  const workbooks = SAMPLES.filter(({ file }) => file.endsWith('.xlsx'));
  const samples = workbooks.map(({ build }) => build());
  let saved: Uint8Array[] = [];
  beforeAll(() => {
    saved = savedByLibreOffice([moved, shortened, reviewed, ...samples]);
  }, 300_000);
  const at = (index: number): Uint8Array => saved[index] ?? new Uint8Array();

  it.each(workbooks.map(({ file }, index) => [file, index] as const))('reads %s as we do', (_, index) => {
    expect(shownIn(at(index + 3))).toEqual(shownIn(samples[index] ?? new Uint8Array()));
  });

  it('calculates what we left to be calculated, wherever rows and columns went', () => {
    const cells = [
      cell(at(0), 0, 'E1'),
      cell(at(0), 0, 'E4'),
      cell(at(0), 0, 'E5'),
      cell(at(0), 0, 'E6'),
      cell(at(0), 0, 'F8'),
      cell(at(0), 1, 'A1'),
    ];
    expect(cells).toEqual([2, 1.98, 5, 8.98, '8.98分', 89.8]);
    expect([cell(at(1), 0, 'D3'), cell(at(1), 1, 'A1')]).toEqual([6.87, 68.7]);
  });

  it('prints the sheets we did not touch as before, with their chart and picture', () => {
    const original = readFileSync('test/fixtures/libreoffice-features.xlsx');
    writeFileSync(join(folder, 'original.xlsx'), original);
    const cells = [{ sheetId: '2', at: parseA1('H40'), content: { kind: 'value', value: 1.87 } as const }];
    const whole = { cells, marks, setting: '{"version":1}', added: [record] };
    writeFileSync(join(folder, 'reviewed.xlsx'), patchWorkbook(original, whole));
    const [before = [], after = []] = pagesOf(['original', 'reviewed']);
    const different = before.flatMap((page, index) => (page === after[index] ? [] : [index]));
    // The record sheet comes last.
    expect(after.length).toBeGreaterThan(before.length);
    expect([different.length, different.includes(0), different.includes(before.length - 2), different.includes(before.length - 1)]).toEqual(
      [1, false, false, false],
    );
  }, 300_000);

  it('keeps our marks, and reads our record sheet as we wrote it', () => {
    const part = readWorkbook(at(2)).sheets[1]?.part ?? '';
    expect(readMarks('2', openPackage(at(2)).text(part))).toEqual(expect.arrayContaining(marks));
    expect(shownIn(at(2))).toEqual(shownIn(reviewed));
  });
});
