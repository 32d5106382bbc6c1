import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parseDecisions } from '../../src/core/decisions';
import { settlementOf } from '../../src/core/settled';
import { resolvePack } from '../../src/core/packs/built-in';
import { review } from '../../src/core/review';
import { openPackage } from '../../src/files/package/package';
import { patchWorkbook } from '../../src/files/patching/patch-workbook';
import { readMarks } from '../../src/files/patching/patch-marks';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { packageFaults } from '../support/package-faults';

/** The township sample with two findings ignored, each with its reason, as release 1.0.0 reviewed and saved it. */
const bytes = readFileSync('test/fixtures/reviewed-1.0.0.xlsx');
const book = readWorkbook(bytes);
const parsed = parseDecisions(book.stored ?? '');
if (!('decisions' in parsed)) throw new Error('the setting of 1.0.0 is not read');
const { decisions } = parsed;
const pack = resolvePack(decisions.pack, decisions.overrides);
if (pack === null) throw new Error('the rule pack of 1.0.0 is not known');
const found = review(
  book.sheets.filter(({ visible, grid }) => visible && grid.sheet.id !== book.recordSheetId).map(({ grid }) => grid),
  { pack, decisions },
);

it('keeps its marks and its record', () => {
  const package1 = openPackage(bytes);
  const marks = book.sheets.flatMap(({ grid, part }) => readMarks(grid.sheet.id, package1.text(part)));
  expect(marks.length).toBeGreaterThan(30);
  expect(book.recordSheetId).toBe('3');
});

it('keeps what was ignored, and why', () => {
  const ignored = found.units.flatMap(({ findings }) => findings).filter((finding) => settlementOf(finding, decisions)?.how === 'ignored');
  expect(ignored.map(({ key }) => decisions.ignored[key]?.reason)).toEqual(['口径一致，已与主管部门核实。', '历年如此填报。']);
});

it('knows the computed sentences in the notes for its own', () => {
  const drafts = found.units.flatMap((unit) => unit.drafts);
  const written = drafts.filter(({ field }) => typeof field.cell.value === 'string' && field.cell.value.includes('指标值50，实际完成1354'));
  expect(written).toHaveLength(1);
  expect(written.map(({ status }) => status)).not.toContain('missing');
});

it('is cleared of everything 1.0.0 left', () => {
  const cleared = patchWorkbook(bytes, {
    operations: [{ kind: 'delete-sheet', sheetId: book.recordSheetId ?? '' }],
    marks: [],
    setting: null,
    names: [{ name: 'AnnexReviewRecord', refersTo: null, hidden: true }],
  });
  for (const part of Object.values(unzipSync(cleared))) expect(strFromU8(part)).not.toMatch(/annex-?review|webextension/i);
  expect(packageFaults(cleared)).toEqual([]);
});
