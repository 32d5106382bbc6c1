import { toA1 } from '../../src/core/grid/address';
import { cellAt } from '../../src/core/grid/grid';
import { SETTING_KEY } from '../../src/core/traces';
import { openPackage } from '../../src/files/package/package';
import { patchWorkbook } from '../../src/files/patching/patch-workbook';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { openFile } from '../../src/workbench/open-file';
import { StructureLog } from '../../src/workbench/saving/structure-log';
import { UnsavedChanges } from '../../src/workbench/saving/unsaved-changes';
import { writeRecordSheet } from '../../src/excel/record';
import { converse } from '../support/host-workbook';
import { startOfficeHost, type OfficeHostInTest } from '../support/office-host';
import { bytesOf } from '../support/sample-bytes';
import { smallRecord } from '../support/small-record';

const SHEET = '附件1-2自评表';
const bytes = bytesOf('assets/samples/township-2024.xlsx');

let office: OfficeHostInTest;
let unsaved: UnsavedChanges;

async function open(source: Uint8Array): Promise<void> {
  office = await startOfficeHost(window, source);
  unsaved = new UnsavedChanges(openFile('township-2024.xlsx', source), office.book);
}

beforeEach(() => open(bytes));
afterEach(() => office.dispose());

async function saved(): Promise<Uint8Array> {
  return patchWorkbook(bytes, await unsaved.now());
}

/** What every sheet of a file shows and calculates by. */
function contents(source: Uint8Array): unknown {
  return readWorkbook(source).sheets.map(({ grid }) => ({
    name: grid.sheet.name,
    cells: grid.rows.map((row) => row.map(({ value, formula }) => [value, formula])),
  }));
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, made] = [openPackage(before), openPackage(after)];
  return made.entries
    .filter(({ name }) => !old.has(name) || !Buffer.from(old.bytes(name)).equals(Buffer.from(made.bytes(name))))
    .map(({ name }) => name);
}

test('an untouched workbook is saved byte for byte', async () => {
  expect(Buffer.from(await saved()).equals(Buffer.from(bytes))).toBe(true);
});

test('a changed cell is the only thing that is different', async () => {
  await office.edit(SHEET, 'H40', 1.87);
  expect((await unsaved.now()).cells).toEqual([{ sheetId: '2', at: { row: 39, column: 7 }, content: { kind: 'value', value: 1.87 } }]);
  expect(changedParts(bytes, await saved())).toEqual(['xl/worksheets/sheet2.xml']);
});

test('a change taken back is no change', async () => {
  await office.edit(SHEET, 'H40', 1.87);
  await office.undo();
  expect(Buffer.from(await saved()).equals(Buffer.from(bytes))).toBe(true);
});

test('a note that was given room on screen has it in the file; taken back, it leaves no byte behind', async () => {
  const note = '年中追加造林任务，年初目标只含续建部分；下年按新增任务调整指标值。'.repeat(4);
  await converse(async (context) => {
    const cell = context.workbook.worksheets.getItem(SHEET).getRange('I43');
    cell.values = [[note]];
    cell.format.wrapText = true;
    cell.format.rowHeight = 90;
  });
  await office.settled();
  const sheet = new TextDecoder().decode(openPackage(await saved()).bytes('xl/worksheets/sheet2.xml'));
  expect(/<row r="43"[^>]*>/.exec(sheet)?.[0]).toMatch(/ht="(?:[6-9]\d|1\d\d)" customHeight="1"/);
  await office.undo();
  expect(Buffer.from(await saved()).equals(Buffer.from(bytes))).toBe(true);
});

test('formulas are saved with their results, and what depends on a change is calculated', async () => {
  await office.edit(SHEET, 'H47', '=ROUND(SUM(H14:H46)+I5,2)');
  await office.edit(SHEET, 'I5', 10);
  const sheet = readWorkbook(await saved()).sheets[1];
  const total = sheet && cellAt(sheet.grid, { row: 46, column: 7 });
  expect(total).toMatchObject({ formula: '=ROUND(SUM(H14:H46)+I5,2)', value: 99.84 });
});

test('rows inserted and deleted move everything with them', async () => {
  await office.insertRows(SHEET, 13, 2);
  await office.edit(SHEET, 'D14', '新增指标');
  await office.deleteRows(SHEET, 30);
  const model = office.book
    .sheets()
    .map((sheet) => sheet.read({ top: 0, left: 0, bottom: 60, right: 8 }).map((row) => row.map(({ value, formula }) => [value, formula])));
  await open(await saved());
  const reopened = office.book
    .sheets()
    .map((sheet) => sheet.read({ top: 0, left: 0, bottom: 60, right: 8 }).map((row) => row.map(({ value, formula }) => [value, formula])));
  expect(reopened).toEqual(model);
});

test('an insertion taken back leaves the file as it was', async () => {
  await office.insertRows(SHEET, 13, 2);
  await office.undo();
  expect(contents(await saved())).toEqual(contents(bytes));
});

test('a deletion taken back brings its rows back', async () => {
  await office.deleteRows(SHEET, 13, 2);
  await office.undo();
  expect(contents(await saved())).toEqual(contents(bytes));
});

test('wrapped text in a new sheet shows whole: programs do not fit rows when they open a file', async () => {
  await converse(async (context) => {
    const sheet = context.workbook.worksheets.add('复核记录');
    sheet.getRange('A1:A2').values = [['一'], ['说明'.repeat(60)]];
    sheet.getRange('A2').format.wrapText = true;
    await context.sync();
  });
  const added = openPackage(await saved()).text('xl/worksheets/sheet3.xml');
  const heights = [...added.matchAll(/<row r="(\d+)"[^>]* ht="([\d.]+)"/g)].map(([, row, height]) => [row, Number(height)]);
  expect(heights.at(-1)).toEqual(['2', expect.any(Number)]);
  expect(heights.at(-1)?.[1]).toBeGreaterThan(100);
});

test('a record of the file that is made again is saved as a new one: its rows, heights and looks, and our name for it', async () => {
  const [first, later] = ['执行率', '全年执行数与年初预算数相比的执行率。'.repeat(12)].map((item) =>
    smallRecord('2026-11-24 14:02', SHEET, item),
  );
  if (first === undefined || later === undefined) throw new Error('two records');
  const recordIn = (source: Uint8Array) => {
    const { recordSheetId, sheets } = readWorkbook(source);
    const sheet = sheets.find(({ grid }) => grid.sheet.id === recordSheetId);
    if (sheet === undefined) throw new Error('the record is known by its name');
    return [sheet.grid.sheet.name, openPackage(source).text(sheet.part)];
  };
  await writeRecordSheet(later);
  const fresh = recordIn(await saved());
  await open(bytes);
  await writeRecordSheet(first);
  const before = await saved();
  await open(before);
  await writeRecordSheet(later);
  const after = patchWorkbook(before, await unsaved.now());
  expect(recordIn(after)).toEqual(fresh);
  expect(readWorkbook(after).sheets).toHaveLength(3);

  await open(before);
  await office.edit('复核记录', 'B5', '王小明');
  const signed = await unsaved.now();
  expect([signed.added, signed.operations, signed.cells?.length]).toEqual([[], [], 1]);
});

test('renamed, deleted and new sheets', async () => {
  await office.rename('附件1-1基础数据表', '基础表');
  await converse(async (context) => {
    context.workbook.worksheets.add('复核记录').getCell(0, 0).values = [['一']];
    context.workbook.worksheets.getItem(SHEET).delete();
  });
  expect(readWorkbook(await saved()).sheets.map(({ grid }) => grid.sheet.name)).toEqual(['基础表', '复核记录']);
});

test('marks, setting and name go into the file, come back with it, and leave no trace when they are cleared', async () => {
  const ids = await converse(async (context) => {
    const format = context.workbook.worksheets.getItem(SHEET).getRanges('H40,F7').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=LEN("annex-review:error")>0';
    format.load('id');
    context.workbook.settings.add(SETTING_KEY, '{"version":1}');
    context.workbook.names.add('AnnexReviewRecord', context.workbook.worksheets.getItem(SHEET).getRange('A1')).visible = false;
    await context.sync();
    return [format.id];
  });
  expect(ids).toHaveLength(1);
  const marked = await saved();
  await open(marked);
  const marks = office.book.sheets()[1]?.conditionalFormats() ?? [];
  expect(marks.flatMap(({ areas }) => areas.map(({ top, left }) => toA1({ row: top, column: left }))).sort()).toEqual(['F7', 'H40']);
  expect(office.book.settings.get(SETTING_KEY)).toBe('{"version":1}');
  expect(office.book.names()).toEqual([{ name: 'AnnexReviewRecord', formula: `='${SHEET}'!$A$1`, visible: false }]);

  await converse(async (context) => {
    const formats = context.workbook.worksheets.getItem(SHEET).getRange().conditionalFormats.load('items/id');
    await context.sync();
    for (const { id } of formats.items) context.workbook.worksheets.getItem(SHEET).getRange().conditionalFormats.getItem(id).delete();
    context.workbook.settings.getItem(SETTING_KEY).delete();
    context.workbook.names.getItemOrNullObject('AnnexReviewRecord').delete();
  });
  const cleared = openPackage(patchWorkbook(marked, await unsaved.now()));
  for (const { name } of cleared.entries) expect(cleared.text(name)).not.toMatch(/annex-?review/i);
});

describe('the log of rows and columns', () => {
  const insert = { kind: 'insert-rows', sheetId: '1', index: 3, count: 2 } as const;
  const remove = { kind: 'delete-rows', sheetId: '1', index: 3, count: 2 } as const;

  test.each([
    ['an insertion deleted again', [insert, remove], false, []],
    ['a deletion and a new insertion', [remove, insert], false, [remove, insert]],
    ['a deletion taken back', [remove, insert], true, []],
    ['another sheet', [insert, { ...remove, sheetId: '2' }], false, [insert, { ...remove, sheetId: '2' }]],
    ['another row', [insert, { ...remove, index: 4 }], false, [insert, { ...remove, index: 4 }]],
  ] as const)('%s', (_, changes, undoing, left) => {
    const log = new StructureLog();
    for (const change of changes) log.record(change, undoing);
    expect(log.all).toEqual(left);
  });
});
