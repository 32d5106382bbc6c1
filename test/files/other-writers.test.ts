import { parseA1 } from '../../src/core/grid/address';
import type { WorkbookChanges } from '../../src/files/patching/changes';
import { openPackage } from '../../src/files/package/package';
import { readMarks } from '../../src/files/patching/patch-marks';
import { patchWorkbook } from '../../src/files/patching/patch-workbook';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { recordDraft } from '../../src/files/drafting/record-draft';
import { readZip } from '../../src/files/package/zip';
import { hasLibreOffice, savedByLibreOffice } from '../support/libre-office';
import { OTHER_WRITERS } from '../support/other-writers';
import { bytesOf } from '../support/sample-bytes';

const ANNEX = '2';
const total = { kind: 'formula', formula: '=ROUND(SUM(H14:H46)+I5,2)' } as const;
const ours = patchWorkbook(bytesOf('assets/samples/township-2024.xlsx'), {
  cells: [{ sheetId: ANNEX, at: parseA1('H47'), content: total, result: 89.84 }],
});

const score = parseA1('H40');
const record = recordDraft({
  name: '复核记录',
  title: '绩效自评复核记录',
  header: [['单位', '某镇']],
  columns: ['序号', '级别', '位置'].map((title) => ({ title, width: 12 })),
  rows: [{ cells: ['1', '必改', 'H40'], link: null }],
  signature: '复核人：',
});
const changes: WorkbookChanges = {
  cells: [{ sheetId: ANNEX, at: score, content: { kind: 'value', value: 1.87 } }],
  results: [{ sheetId: ANNEX, at: parseA1('H47'), result: 89.85 }],
  marks: [{ sheetId: ANNEX, at: score, severity: 'error' }],
  setting: '{"version":1}',
  added: [record],
  names: [{ name: 'AnnexReviewRecord', refersTo: "'复核记录'!$A$1", hidden: true }],
};

/** What stands in every cell and how it shows; of a formula only its text, as some programs keep no results. */
function contents(bytes: Uint8Array): unknown {
  return readWorkbook(bytes).sheets.map(({ grid }) =>
    grid.rows.map((row) => row.map(({ formula, value, shown, format }) => (formula === null ? [value, shown, format] : [formula, format]))),
  );
}

function packedParts(bytes: Uint8Array): Map<string, string> {
  return new Map(readZip(bytes).map(({ name, packed }) => [name, Buffer.from(packed).toString('base64')]));
}

/** What LibreOffice 7.4 does not read to begin with. */
const STRANGE_TO_LIBREOFFICE = ['targets with a detour', 'part names in capitals'];

const expected = contents(ours);
const expectedAfter = contents(patchWorkbook(ours, changes));
const written = Object.entries(OTHER_WRITERS).map(([name, write]) => [name, write(ours)] as const);

describe.each(written)('a workbook with %s', (_, theirs) => {
  const patched = (): Uint8Array => patchWorkbook(theirs, changes);

  it('reads as ours', () => {
    expect(contents(theirs)).toEqual(expected);
  });

  it('takes changes, marks, setting and record as ours', () => {
    const { sheets, stored } = readWorkbook(patched());
    expect(contents(patched())).toEqual(expectedAfter);
    expect(stored).toBe('{"version":1}');
    expect(readMarks(ANNEX, openPackage(patched()).text(sheets[1]?.part ?? ''))).toEqual(changes.marks);
  });

  it('keeps every part that needs no change, byte for byte', () => {
    const [before, after] = [packedParts(theirs), packedParts(patched())];
    const touched = [...before.keys()].filter((name) => before.get(name) !== after.get(name));
    expect(touched.every((name) => /sheet2\.xml$|workbook\.xml(\.rels)?$|styles\.xml$|\[Content_Types\]|_rels.\.rels$/i.test(name))).toBe(
      true,
    );
    expect(patchWorkbook(theirs, {})).toEqual(theirs);
  });

  it('leaves no trace once it is cleared', () => {
    const cleared = patchWorkbook(patched(), {
      operations: [{ kind: 'delete-sheet', sheetId: readWorkbook(patched()).sheets[2]?.grid.sheet.id ?? '' }],
      marks: [],
      setting: null,
      names: [{ name: 'AnnexReviewRecord', refersTo: null, hidden: true }],
    });
    const left = openPackage(cleared);
    for (const { name } of left.entries) expect(left.text(name)).not.toMatch(/annex-?review|webextension/i);
  });
});

(hasLibreOffice ? it : it.skip)(
  'LibreOffice reads every one of them after the review as it reads ours',
  () => {
    const [reference, ...others] = savedByLibreOffice(
      [ours, ...written.map(([, theirs]) => theirs)].map((bytes) => patchWorkbook(bytes, changes)),
    );
    const shown = (bytes: Uint8Array | undefined): unknown =>
      bytes && readWorkbook(bytes).sheets.map(({ grid }) => grid.rows.map((row) => row.map((cell) => cell.shown)));
    const different = written.filter((_, index) => JSON.stringify(shown(others[index])) !== JSON.stringify(shown(reference)));
    expect(different.map(([name]) => name).filter((name) => !STRANGE_TO_LIBREOFFICE.includes(name))).toEqual([]);
  },
  300_000,
);
