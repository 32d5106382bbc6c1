import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { parseA1 } from '../../src/core/grid/address';
import type { WorkbookChanges } from '../../src/files/patching/changes';
import { patchWorkbook } from '../../src/files/patching/patch-workbook';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { recordDraft } from '../../src/files/drafting/record-draft';
import { packageFaults } from '../support/package-faults';
import { readZip } from '../../src/files/package/zip';
import { smallRecord } from '../support/small-record';

/** Written by LibreOffice 7.4: chart, picture, comments, list validation, data bar with its extension, name, protected and hidden sheet. */
const book = withForeignParts(readFileSync('test/fixtures/libreoffice-features.xlsx'));

/** Parts that Excel writes and LibreOffice does not: custom XML, printer settings, a thumbnail. */
function withForeignParts(bytes: Uint8Array): Uint8Array {
  const foreign = {
    'customXml/item1.xml': '<?xml version="1.0"?>\r\n<b:Sources xmlns:b="urn:b"  Style="x" />',
    'customXml/itemProps1.xml': '<ds:datastoreItem xmlns:ds="urn:ds"/>',
    'xl/printerSettings/printerSettings1.bin': '\u0000\u0001binary',
    'docProps/thumbnail.wmf': 'picture',
  };
  const parts: Zippable = unzipSync(bytes);
  for (const [name, text] of Object.entries(foreign)) parts[name] = [new TextEncoder().encode(text), { level: 0 }];
  return zipSync(parts);
}

/** Names of the parts whose packed bytes are not those of the original, and of those that came or went. */
function touched(patched: Uint8Array): string[] {
  const packed = (bytes: Uint8Array) => new Map(readZip(bytes).map((entry) => [entry.name, Buffer.from(entry.packed).toString('base64')]));
  const [before, after] = [packed(book), packed(patched)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).sort();
}

const score = { sheetId: '2', at: parseA1('H40'), content: { kind: 'value', value: 1.87 } } as const;
const mark = { sheetId: '2', at: parseA1('H40'), severity: 'error' } as const;
const record = recordDraft(smallRecord('2026-11-24 14:02', '附件1-2自评表'));
const ourName = { name: 'AnnexReviewRecord', refersTo: "'复核记录'!$A$1", hidden: true } as const;

const WITH_EXTENSION = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/webextensions/_rels/taskpanes.xml.rels',
  'xl/webextensions/taskpanes.xml',
  'xl/webextensions/webextension1.xml',
];

it.each<[string, WorkbookChanges, string[]]>([
  ['nothing', {}, []],
  // The workbook part says that formulas are to be calculated when the file is opened.
  ['an accepted value', { cells: [score] }, ['xl/workbook.xml', 'xl/worksheets/sheet2.xml']],
  ['marks', { marks: [mark] }, ['xl/styles.xml', 'xl/worksheets/sheet2.xml']],
  ['the setting', { setting: '{"version":1}' }, WITH_EXTENSION],
  [
    'the record sheet',
    { added: [record], names: [ourName] },
    ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet6.xml'],
  ],
])('%s touches only what it must', (_, changes, parts) => {
  const patched = patchWorkbook(book, changes);
  expect(touched(patched)).toEqual(parts);
  expect(packageFaults(patched)).toEqual(packageFaults(book));
});

it('keeps every feature in the parts it does touch', () => {
  const patched = unzipSync(
    patchWorkbook(book, { cells: [score], marks: [mark, { ...mark, sheetId: '3', at: parseA1('B2') }], added: [record], names: [ourName] }),
  );
  const part = (name: string): string => strFromU8(patched[name] ?? new Uint8Array());
  expect(part('xl/worksheets/sheet3.xml')).toMatch(
    /<cfRule type="dataBar" priority="2">.*annex-review.*<dataValidation .*<drawing r:id="rId2"\/><legacyDrawing r:id="rId3"\/><extLst>.*x14:dataBar/s,
  );
  expect(part('xl/worksheets/sheet2.xml')).toContain('<legacyDrawing r:id=');
  expect(part('xl/workbook.xml')).toContain('>&apos;附件1-2自评表&apos;!$H$40</definedName>');
  expect(
    readWorkbook(patchWorkbook(book, { added: [record] })).sheets.map(({ grid, visible, protected: locked }) => [
      grid.sheet.name,
      visible,
      locked,
    ]),
  ).toEqual([
    ['附件1-1基础数据表', true, false],
    ['附件1-2自评表', true, false],
    ['图表', true, false],
    ['锁定', true, true],
    ['隐藏', false, false],
    ['复核记录', true, false],
  ]);
});

it('leaves no trace once traces are cleared, and cells as they were accepted', () => {
  const reviewed = patchWorkbook(book, { marks: [mark], setting: '{"version":1}', added: [record], names: [ourName] });
  const cleared = patchWorkbook(reviewed, {
    operations: [{ kind: 'delete-sheet', sheetId: '6' }],
    marks: [],
    setting: null,
    names: [{ ...ourName, refersTo: null }],
  });
  const text = Object.entries(unzipSync(cleared))
    .map(([name, content]) => `${name}\n${strFromU8(content)}`)
    .join('\n');
  expect(text).not.toMatch(/annex-?review|webextension|复核记录/i);
  // Cell styles made for the record sheet stay in the list of styles, unused; opening may calculate.
  const left = Object.keys(unzipSync(cleared)).filter(
    (name) => strFromU8(unzipSync(cleared)[name] ?? new Uint8Array()) !== strFromU8(unzipSync(book)[name] ?? new Uint8Array()),
  );
  expect(left.sort()).toEqual(['xl/styles.xml', 'xl/workbook.xml']);
});

it('moves what hangs on cells when rows are inserted above', () => {
  const patched = unzipSync(patchWorkbook(book, { operations: [{ kind: 'insert-rows', sheetId: '2', index: 20, count: 1 }] }));
  const part = (name: string): string => strFromU8(patched[name] ?? new Uint8Array());
  expect(part('xl/comments2.xml')).toContain('ref="H41"');
  expect(part('xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>40</x:Row>');
  expect(part('xl/workbook.xml')).toContain('!$H$41</definedName>');
  expect(part('xl/worksheets/sheet3.xml')).toMatch(/F41\/(?:'|&apos;)附件1-2自评表(?:'|&apos;)!E41\*2,2/);
});
