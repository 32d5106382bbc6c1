import { parseA1, type Position } from '../../src/core/grid/address';
import type { WorkbookChanges } from '../../src/files/patching/changes';
import { openPackage } from '../../src/files/package/package';
import { readMarks } from '../../src/files/patching/patch-marks';
import { patchWorkbook } from '../../src/files/patching/patch-workbook';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { recordDraft } from '../../src/files/drafting/record-draft';
import { readZip } from '../../src/files/package/zip';
import { hasLibreOffice, savedByLibreOffice } from '../support/libre-office';
import { OTHER_WRITERS } from '../support/other-writers';
import { packageFaults } from '../support/package-faults';
import { bytesOf } from '../support/sample-bytes';
import { smallRecord } from '../support/small-record';

const ANNEX = '2';
const total = { kind: 'formula', formula: '=ROUND(SUM(H14:H46)+I5,2)' } as const;
const ours = patchWorkbook(bytesOf('assets/samples/township-2024.xlsx'), {
  cells: [{ sheetId: ANNEX, at: parseA1('H47'), content: total, result: 89.84 }],
});

const score = parseA1('H40');
const record = recordDraft(smallRecord('2026-11-24 14:02', '附件1-2自评表'));
const changes: WorkbookChanges = {
  cells: [{ sheetId: ANNEX, at: score, content: { kind: 'value', value: 1.87 } }],
  results: [{ sheetId: ANNEX, at: parseA1('H47'), result: 89.85 }],
  marks: [{ sheetId: ANNEX, at: score, severity: 'error' }],
  setting: '{"version":1}',
  added: [record],
  names: [{ name: 'AnnexReviewRecord', refersTo: "'复核记录'!$A$1", hidden: true }],
};

/** Rows go in above the indicators, and everything of ours moves down with them. */
const insertion = { kind: 'insert-rows', sheetId: ANNEX, index: 3, count: 2 } as const;
const lower = <Change extends { readonly at: Position }>(change: Change): Change => ({
  ...change,
  at: { ...change.at, row: change.at.row + 2 },
});
const afterInsertion: WorkbookChanges = {
  ...changes,
  operations: [insertion],
  cells: (changes.cells ?? []).map(lower),
  results: (changes.results ?? []).map(lower),
  marks: (changes.marks ?? []).map(lower),
};

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => (made ??= { result: make() }).result;
}

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
const expectedAfterInsertion = contents(patchWorkbook(ours, afterInsertion));
const written = Object.entries(OTHER_WRITERS).map(([name, write]) => [name, write(ours)] as const);

describe.each(written)('a workbook with %s', (_, theirs) => {
  const patched = once(() => patchWorkbook(theirs, changes));
  const inserted = once(() => patchWorkbook(theirs, afterInsertion));
  const cleared = once(() =>
    patchWorkbook(patched(), {
      operations: [{ kind: 'delete-sheet', sheetId: readWorkbook(patched()).sheets[2]?.grid.sheet.id ?? '' }],
      marks: [],
      setting: null,
      names: [{ name: 'AnnexReviewRecord', refersTo: null, hidden: true }],
    }),
  );

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
    expect(
      touched.every((name) =>
        /sheet2\.xml$|workbook\.xml(\.rels)?$|styles\.xml$|\[Content_Types\]|_rels.\.rels$|taskpanes\.xml(\.rels)?$/i.test(name),
      ),
    ).toBe(true);
    expect(patchWorkbook(theirs, {})).toEqual(theirs);
  });

  it('takes rows that are inserted, with everything that follows them', () => {
    expect(contents(inserted())).toEqual(expectedAfterInsertion);
  });

  it('stays as valid as it was', () => {
    const before = packageFaults(theirs);
    for (const after of [patched(), inserted(), cleared()])
      expect(packageFaults(after).filter((fault) => !before.includes(fault))).toEqual([]);
  });

  it('leaves no trace once it is cleared', () => {
    const was = openPackage(theirs);
    const left = openPackage(cleared());
    const isTheirs = (name: string): boolean => was.has(name) && /webextension|_rels\/\.rels|Content_Types/i.test(name);
    for (const { name } of left.entries) {
      expect(left.text(name)).not.toMatch(/annex-?review/i);
      if (!isTheirs(name)) expect(left.text(name)).not.toMatch(/webextension/i);
      if (/webextension/i.test(name)) expect(left.text(name)).toBe(was.text(name));
    }
  });
});

(hasLibreOffice ? it : it.skip)(
  'LibreOffice reads every one of them after the review as it reads ours',
  () => {
    const all = [ours, ...written.map(([, theirs]) => theirs)];
    const saved = savedByLibreOffice([changes, afterInsertion].flatMap((change) => all.map((bytes) => patchWorkbook(bytes, change))));
    const shown = (bytes: Uint8Array | undefined): unknown =>
      bytes && readWorkbook(bytes).sheets.map(({ grid }) => grid.rows.map((row) => row.map((cell) => cell.shown)));
    const isLike = (reference: number, index: number): boolean =>
      JSON.stringify(shown(saved[index])) === JSON.stringify(shown(saved[reference]));
    const different = written.filter((_, index) => !isLike(0, index + 1) || !isLike(all.length, all.length + index + 1));
    expect(different.map(([name]) => name).filter((name) => !STRANGE_TO_LIBREOFFICE.includes(name))).toEqual([]);
  },
  300_000,
);
