import { strFromU8, unzipSync } from 'fflate';
import { parseA1 } from '../../../src/core/grid/address';
import { cellAt } from '../../../src/core/grid/grid';
import type { StructuralChange, WorkbookChanges } from '../../../src/files/patching/changes';
import { patchWorkbook } from '../../../src/files/patching/patch-workbook';
import { readWorkbook } from '../../../src/files/reading/read-workbook';
import { RefusedChange } from '../../../src/files/shifting/refused-change';
import { packageFaults } from '../../support/package-faults';
import { relation, relationsOf, workbookOf } from '../../support/workbook-builder';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const row = (number: number, ...cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>`;
const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;
const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const formula = (address: string, written: string, value: number): string => `<c r="${address}"><f>${written}</f><v>${value}</v></c>`;

/** A table on B2:D4 (项目, 数量, 金额) and formulas that read it by its columns, by names and by names of names. */
const book = workbookOf(
  [
    {
      name: '表',
      xml: `<sheetData>${row(1, number('A1', 1), number('H1', 2))}${row(2, text('B2', '项目'), text('C2', '数量'), text('D2', '金额'))}${row(
        3,
        text('B3', '甲'),
        number('C3', 2),
        formula('D3', '[@数量]*10', 20),
      )}${row(4, text('B4', '乙'), number('C4', 3), formula('D4', '台账[[#This Row],[数量]]*10', 30))}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    },
    {
      name: '汇总',
      xml: `<sheetData>${row(1, formula('A1', 'SUM(台账[金额])', 50), formula('B1', 'SUM(台账[数量])', 5), formula('C1', '税率*2', 4))}${row(
        2,
        formula('A2', '税', 2),
        formula('B2', '上一行+1', 51),
        formula('C2', 'INDIRECT("表!A1")', 1),
        formula('D2', 'SUM(表:汇总!H1)', 2),
      )}${row(3, formula('A3', '[1]表!C3', 7), formula('B3', '没有*2', 8), formula('C3', '表!#REF!+#REF!', 9), formula('D3', '圈', 3))}</sheetData>`,
    },
  ],
  {
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/><sheet name="汇总" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="上一行">汇总!A1048576</definedName><definedName name="圈">圈</definedName><definedName name="税">税率</definedName><definedName name="税率">表!$H$1</definedName></definedNames><pivotCaches><pivotCache cacheId="1" r:id="rId8"/></pivotCaches></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'worksheet', 'worksheets/sheet2.xml'),
      relation('rId8', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relationsOf(
      relation('rId1', 'table', '../tables/table1.xml'),
      relation('rId2', 'pivotTable', '../pivotTables/pivotTable1.xml'),
    ),
    'xl/tables/table1.xml':
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="台账" displayName="台账" ref="B2:D4"><autoFilter ref="B2:D4"><filterColumn colId="2"/></autoFilter><tableColumns count="3"><tableColumn id="1" name="项目"/><tableColumn id="2" name="数量"/><tableColumn id="3" name="金额"/></tableColumns></table>',
    'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition name="p"><location ref="H9:J12" firstHeaderRow="1"/></pivotTableDefinition>',
    'xl/pivotCache/pivotCacheDefinition1.xml':
      '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="B2:D4" sheet="表"/></cacheSource></pivotCacheDefinition>',
  },
);

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

function after(changes: WorkbookChanges): Uint8Array {
  const patched = patchWorkbook(book, changes);
  const before = packageFaults(book);
  expect(packageFaults(patched).filter((fault) => !before.includes(fault))).toEqual([]);
  return patched;
}

/** Addresses of the formulas on both sheets that have no result left. */
function cleared(bytes: Uint8Array): string[] {
  return readWorkbook(bytes).sheets.flatMap(({ grid }) =>
    grid.rows.flatMap((cells, at) =>
      cells.flatMap((cell, column) =>
        cell.formula !== null && cell.value === null ? [`${grid.sheet.name}!${String.fromCharCode(65 + column)}${at + 1}`] : [],
      ),
    ),
  );
}

const cell = (address: string, value: number | string): NonNullable<WorkbookChanges['cells']>[number] => ({
  sheetId: '1',
  at: parseA1(address),
  content: { kind: 'value', value },
});

describe('results of formulas', () => {
  it.each([
    ['a quantity: its row, then the sums', 'C3', 3, ['表!D3', '汇总!A1', '汇总!B1', '汇总!B2']],
    ['what names stand for, through other names', 'H1', 3, ['汇总!C1', '汇总!A2', '汇总!D2']],
    ['what only calculating would tell', 'A1', 3, []],
  ])('that read %s are forgotten, and no others', (_, address, value, expected) => {
    expect(cleared(after({ cells: [cell(address, value)] })).sort()).toEqual([...expected].sort());
  });

  it.each(['C3', 'H1', 'A1', 'J40'])('stay where a note is written to %s, to be calculated when the file is opened', (address) => {
    const patched = after({ cells: [cell(address, '原因：对象变动。')] });
    expect(cleared(patched)).toEqual([]);
    expect(partsOf(patched)['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/>');
  });
});

describe('tables and pivot tables', () => {
  const operation = (
    kind: 'insert-rows' | 'delete-rows' | 'insert-columns' | 'delete-columns',
    index: number,
    count: number,
  ): StructuralChange => ({
    kind,
    sheetId: '1',
    index,
    count,
  });
  const parts = (...operations: StructuralChange[]): Record<string, string> => partsOf(after({ operations }));

  it('move with the rows above, sources too', () => {
    const moved = parts(operation('insert-rows', 1, 2));
    expect(moved['xl/tables/table1.xml']).toContain('ref="B4:D6"');
    expect(moved['xl/pivotTables/pivotTable1.xml']).toContain('ref="H11:J14"');
    expect(moved['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('ref="B4:D6"');
    expect(moved['xl/workbook.xml']).toContain('>汇总!A1048576</definedName>');
  });

  it('follow the name of their sheet', () => {
    const renamed = parts({ kind: 'rename-sheet', sheetId: '1', name: "甲 & '乙'丙" });
    expect(renamed['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('sheet="甲 &amp; \'乙\'丙"');
    expect(renamed['xl/worksheets/sheet2.xml']).toContain('<f>[1]表!C3</f>');
  });

  it('take columns in, each with a name and a header', () => {
    const bytes = after({ operations: [operation('insert-columns', 3, 2)] });
    const table = partsOf(bytes)['xl/tables/table1.xml'] ?? '';
    expect(table).toContain('ref="B2:F4"');
    expect(table).toContain('<filterColumn colId="4"/>');
    expect(table).toContain(
      '<tableColumns count="5"><tableColumn id="1" name="项目"/><tableColumn id="2" name="数量"/><tableColumn id="4" name="列1"/><tableColumn id="5" name="列2"/><tableColumn id="3" name="金额"/>',
    );
    const grid = readWorkbook(bytes).sheets[0]?.grid;
    expect(['B2', 'C2', 'D2', 'E2', 'F2'].map((at) => grid && cellAt(grid, parseA1(at)).value)).toEqual([
      '项目',
      '数量',
      '列1',
      '列2',
      '金额',
    ]);
  });

  it.each([
    ['a column of a table', operation('delete-columns', 2, 1), '台账'],
    ['the header of a table', operation('delete-rows', 1, 1), '台账'],
    ['all rows of a table', operation('delete-rows', 2, 2), '台账'],
    ['a row of a pivot table', operation('delete-rows', 9, 1), 'H9:J12'],
    ['a row put into a pivot table', operation('insert-rows', 10, 1), 'H9:J12'],
  ])('%s: refused with a reason', (_, change, name) => {
    expect(() => patchWorkbook(book, { operations: [change] })).toThrow(RefusedChange);
    expect(() => patchWorkbook(book, { operations: [change] })).toThrow(name);
  });

  it('lose rows between', () => {
    expect(parts(operation('delete-rows', 2, 1))['xl/tables/table1.xml']).toContain('ref="B2:D3"');
  });
});
