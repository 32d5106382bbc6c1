import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { rightsBehind } from '../../../src/core/diagnose/slip';
import { Decimal } from '../../../src/core/compute/decimal';
import { parseNumber } from '../../../src/core/forms/cells/parse-number';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import { readWorkbook } from '../../../src/files/reading/read-workbook';
import { bytesOf } from '../../support/sample-bytes';

const SHEET = 'xl/worksheets/sheet2.xml';
const sample = bytesOf('assets/samples/township-2024.xlsx');

/** The sample with its second sheet's XML rewritten. */
function edited(rewrite: (xml: string) => string): Uint8Array {
  const parts = unzipSync(sample);
  return zipSync({ ...parts, [SHEET]: strToU8(rewrite(strFromU8(parts[SHEET] ?? new Uint8Array()))) });
}

function findingsIn(bytes: Uint8Array): string[] {
  const grids = readWorkbook(bytes).sheets.map(({ grid }) => grid);
  return review(grids, { pack: defaultPack(), decisions: NO_DECISIONS }).units.flatMap(({ findings }) => findings.map(({ key }) => key));
}

it('a stray cell in the last row of the sheet changes no finding', () => {
  const stray = edited((xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'));
  expect(findingsIn(stray)).toEqual(findingsIn(sample));
}, 60_000);

it.each([
  ['two thousand digits', '9'.repeat(2000)],
  ['two thousand decimals', `0.${'1234567890'.repeat(200)}`],
  ['ever so many percent', `${'9'.repeat(32_000)}%`],
])('%s are no figure', (_, text) => {
  expect(parseNumber(text)).toBeNull();
});

it.each(['1.2345E-300', '9.87654E300'])('no slip is looked for behind %s', (figure) => {
  expect([...rightsBehind(new Decimal(figure), 2)]).toEqual([]);
});
