import { strFromU8, unzipSync } from 'fflate';
import { parseA1 } from '../../../src/core/grid/address';
import { textHeight } from '../../../src/core/grid/text-layout';
import { patchWorkbook } from '../../../src/files/patching/patch-workbook';
import { workbookOf } from '../../support/workbook-builder';
import { packageFaults } from '../../support/package-faults';

const LONG = '指标值3000亩，实际完成400000亩，为指标值的133.33倍。原因：年中追加造林任务，年初目标只含续建部分。';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Style 1 is large and centred; style 2 wraps already; style 3 is locked open. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><sz val="14"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><protection locked="0"/></xf></cellXfs></styleSheet>`;

interface Written {
  readonly sheet: string;
  readonly styles: string;
}

function written(rows: string, after = '', at = 'B2', text = LONG): Written {
  const cols = '<cols><col min="1" max="1" width="10" customWidth="1"/><col min="2" max="4" width="20" customWidth="1"/></cols>';
  const xml = `<sheetFormatPr defaultRowHeight="15"/>${cols}<sheetData>${rows}</sheetData>${after}`;
  const bytes = workbookOf([{ name: '表', xml }], { 'xl/styles.xml': STYLES });
  const cell = { sheetId: '1', at: parseA1(at), content: { kind: 'value', value: text }, readable: true } as const;
  const patched = patchWorkbook(bytes, { cells: [cell] });
  expect(packageFaults(patched)).toEqual([]);
  const parts = unzipSync(patched);
  return {
    sheet: strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
    styles: strFromU8(parts['xl/styles.xml'] ?? new Uint8Array()),
  };
}

const points = (columns: number): number => columns * 20 * 5.25;
const rowTag = ({ sheet }: Written, row = 2): string => new RegExp(`<row r="${row}"[^>]*>`).exec(sheet)?.[0] ?? '';

test('the cell wraps and its row grows; whatever else it looks like stays', () => {
  const result = written('<row r="2" spans="1:2"><c r="A2"><v>1</v></c><c r="B2" s="1"/></row>');
  expect(rowTag(result)).toBe(`<row r="2" spans="1:2" ht="${textHeight(LONG, points(1), 14)}" customHeight="1">`);
  expect(result.sheet).toContain('<c r="B2" s="4" t="inlineStr">');
  expect(result.styles).toContain(
    'fontId="1" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf></cellXfs>',
  );
});

test('what stands in a style behind its alignment stays there', () => {
  const { styles } = written('<row r="2"><c r="B2" s="3"/></row>');
  expect(styles).toContain('applyAlignment="1"><alignment wrapText="1"/><protection locked="0"/></xf></cellXfs>');
});

test('a cell that wraps already keeps its style', () => {
  const { sheet, styles } = written('<row r="2"><c r="B2" s="2"/></row>');
  expect(sheet).toContain('<c r="B2" s="2" t="inlineStr">');
  expect(styles).toBe(STYLES);
});

test('a row that is new, or closed, or without the cell', () => {
  const height = `ht="${textHeight(LONG, points(1), 11)}" customHeight="1"`;
  expect(rowTag(written(''))).toBe(`<row r="2" ${height}>`);
  expect(rowTag(written('<row r="2"/>'))).toBe(`<row r="2" ${height}>`);
  expect(rowTag(written('<row r="2" ht="15"><c r="A2"><v>1</v></c></row>'))).toBe(`<row r="2" ${height}>`);
});

test.each([
  ['tall enough', '<row r="2" ht="200" customHeight="1"><c r="B2" s="2"/></row>', '<row r="2" ht="200" customHeight="1">'],
  ['hidden', '<row r="2" hidden="1"><c r="B2" s="2"/></row>', '<row r="2" hidden="1">'],
])('a row that is %s keeps its height', (_, row, tag) => {
  expect(rowTag(written(row))).toBe(tag);
});

test('a merged cell is as wide as its columns, and as tall as its rows', () => {
  const wide = written('<row r="2"><c r="B2" s="2"/></row>', '<mergeCells count="1"><mergeCell ref="B2:D2"/></mergeCells>');
  expect(rowTag(wide)).toContain(`ht="${textHeight(LONG, points(3), 11)}"`);
  const tall = written(
    '<row r="2" ht="20"><c r="B2" s="2"/></row><row r="3" ht="30"/>',
    '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
  );
  expect(rowTag(tall)).toContain(`ht="${textHeight(LONG, points(1), 11) - 30}"`);
  expect(rowTag(tall, 3)).toBe('<row r="3" ht="30"/>');
});
