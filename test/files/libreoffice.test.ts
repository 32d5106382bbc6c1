import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseA1 } from '../../src/core/grid/address';
import { cellAt } from '../../src/core/grid/grid';
import { readMarks } from '../../src/files/patch-marks';
import { openPackage } from '../../src/files/package';
import { patchWorkbook } from '../../src/files/patch-workbook';
import { readWorkbook } from '../../src/files/read-workbook';
import { recordDraft } from '../../src/files/record-draft';
import { SAMPLES } from '../../src/tools/samples/catalog';
import { workbookOf } from '../support/workbook-builder';

const available = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'annex-review-office-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The workbook as LibreOffice saves it: what it could not read would be lost or repaired away. */
function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const input = join(folder, 'in.xlsx');
  const output = join(folder, 'out');
  writeFileSync(input, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', output, input], {
    stdio: 'pipe',
  });
  return new Uint8Array(readFileSync(join(output, 'in.xlsx')));
}

function shownIn(bytes: Uint8Array): string[][][] {
  return readWorkbook(bytes).sheets.map(({ grid }) => grid.rows.map((row) => row.map(({ shown }) => shown)));
}

function cell(bytes: Uint8Array, sheetIndex: number, address: string): unknown {
  const grid = readWorkbook(bytes).sheets[sheetIndex]?.grid;
  return grid === undefined ? undefined : cellAt(grid, parseA1(address)).value;
}

(available ? describe : describe.skip)('LibreOffice', () => {
  it.each(SAMPLES.map(({ file, build }) => [file, build] as const))('reads %s as we do', (_, build) => {
    const bytes = build();
    expect(shownIn(savedByLibreOffice(bytes))).toEqual(shownIn(bytes));
  });

  it('calculates what we left to be calculated, wherever rows and columns went', () => {
    const rows = [
      '<row r="1"><c r="A1"><v>88.67</v></c><c r="B1"><v>95</v></c><c r="C1"><v>2</v></c><c r="D1"><f t="shared" ref="D1:D3" si="0">ROUND(A1/B1*C1,2)</f><v>1</v></c></row>',
      '<row r="2"><c r="A2"><v>99</v></c><c r="B2"><v>100</v></c><c r="C2"><v>2</v></c><c r="D2"><f t="shared" si="0"/><v>1</v></c></row>',
      '<row r="3"><c r="A3"><v>50</v></c><c r="B3"><v>100</v></c><c r="C3"><v>10</v></c><c r="D3"><f t="shared" si="0"/><v>1</v></c></row>',
      '<row r="4"><c r="D4"><f>SUM(D1:D3)</f><v>1</v></c></row>',
    ];
    const bytes = workbookOf([
      { name: '自评表', xml: `<sheetData>${rows.join('')}</sheetData>` },
      { name: '汇总', xml: '<sheetData><row r="1"><c r="A1"><f>自评表!D4*10</f><v>0</v></c></row></sheetData>' },
    ]);
    const patched = patchWorkbook(bytes, {
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
    const saved = savedByLibreOffice(patched);
    expect([
      cell(saved, 0, 'E1'),
      cell(saved, 0, 'E4'),
      cell(saved, 0, 'E5'),
      cell(saved, 0, 'E6'),
      cell(saved, 0, 'F8'),
      cell(saved, 1, 'A1'),
    ]).toEqual([2, 1.98, 5, 8.98, '8.98分', 89.8]);
  });

  it('keeps our marks, and reads our record sheet as we wrote it', () => {
    const [sample] = SAMPLES;
    if (sample === undefined) throw new Error('no sample');
    const marks = [
      { sheetId: '2', at: parseA1('H40'), severity: 'error' as const },
      { sheetId: '2', at: parseA1('E15'), severity: 'warning' as const },
    ];
    const record = recordDraft({
      name: '复核记录',
      title: '绩效自评复核记录',
      header: [['单位', '某镇']],
      columns: ['序号', '级别', '位置'].map((title) => ({ title, width: 12 })),
      rows: [{ cells: ['1', '必改', '附件1-2自评表!H40'], link: { sheet: { id: '2', name: '附件1-2自评表' }, at: parseA1('H40') } }],
      signature: '复核人：',
    });
    const patched = patchWorkbook(sample.build(), { marks, added: [record], setting: '{"version":1}' });
    const saved = savedByLibreOffice(patched);
    const part = readWorkbook(saved).sheets[1]?.part ?? '';
    expect(readMarks('2', openPackage(saved).text(part))).toEqual(expect.arrayContaining(marks));
    expect(shownIn(saved)).toEqual(shownIn(patched));
  });
});
