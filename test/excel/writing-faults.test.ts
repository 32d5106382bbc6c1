import type { Edit } from '../../src/core/edits/edit';
import { parseA1, parseArea } from '../../src/core/grid/address';
import { excelBook } from '../support/excel-book';
import { ExcelSession } from '../support/excel-session';
import { gridsOf } from '../support/grids-of';
import { smallRecord } from '../support/small-record';

jest.setTimeout(60_000);

const ANNEX = '附件1-2自评表';

let open: ExcelSession;
beforeEach(async () => {
  open = new ExcelSession(await excelBook('township-2024'), 0.2);
  await open.session.review();
  await open.calm();
});
afterEach(async () => {
  await open.calm();
  open.session.dispose();
});

/** Opens these cells to writing, as 单元格格式 > 保护 does. */
function unlock(a1: string): void {
  open.book.excel.book
    .sheets()
    .find(({ name }) => name === ANNEX)
    ?.setStyle(parseArea(a1), { locked: false });
}

const accept = (as: 'value' | 'formula') => open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, as);

test.each([
  ['closed', false],
  ['open', true],
])('a formula is written into an open cell of a protected sheet with formats %s', async (_, formattable) => {
  unlock('H1:H60');
  await open.book.excel.protect(ANNEX, true, { formatCells: formattable });
  await open.calm();
  await accept('formula');
  expect(open.state.notice).toMatchObject({ kind: 'accepted' });
  expect(open.book.content(ANNEX, 'H40').kind).toBe('formula');
  await open.session.undo();
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
});

test('a write that Excel denies although nothing is protected is not called protection', async () => {
  open.book.excel.host.faults.deniesWrites = true;
  await accept('value');
  expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'denied' });
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
  open.book.excel.host.faults.clear();
  await accept('value');
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.87 });
});

test('a sheet that was protected between the look and the write is called by its name', async () => {
  const snapshot = await open.book.port.open();
  const sheet = snapshot.sheets.find((each) => each.sheet.name === ANNEX)?.sheet;
  if (sheet === undefined) throw new Error('No annex');
  const from = { kind: 'value', value: 1.86 } as const;
  const edits: Edit[] = [{ key: 'H40', sheet, at: parseA1('H40'), from, to: { kind: 'value', value: 1.87 } }];
  open.book.trips();
  const writing = open.book.port.write({ edits, read: gridsOf(snapshot) });
  while (open.book.excel.host.roundTrips === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  void open.book.excel.protect(ANNEX);
  await expect(writing).rejects.toMatchObject({ code: 'protected', sheetName: ANNEX });
});

test('where the structure of the workbook is protected, no record can be added, and that is said', async () => {
  open.book.excel.book.isStructureProtected = true;
  await open.session.writeRecord();
  expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'workbook-protected' });
});

test('a record is written over the earlier one, so that what a person did before can still be undone', async () => {
  await open.session.writeRecord();
  const ids = open.book.excel.book.sheets().map(({ id }) => id);
  await open.book.type(ANNEX, 'F43', 300000);
  await open.session.showMarks(false);
  await open.session.writeRecord();
  await open.calm();
  expect(open.book.excel.book.sheets().map(({ id }) => id)).toEqual(ids);
  for (let press = 0; press < 3; press += 1) await open.book.excel.undo();
  expect(open.book.content(ANNEX, 'F43')).toEqual({ kind: 'value', value: 400000 });
});

test('a shorter record leaves nothing of the longer one before it', async () => {
  await open.session.writeRecord();
  const record = () => open.book.excel.book.sheets().find(({ name }) => name === '复核记录');
  const rows = record()?.usedArea(true)?.bottom ?? 0;
  const shorter = smallRecord('2026-11-24 14:02', ANNEX);
  await open.book.port.writeRecord(shorter);
  expect(record()?.usedArea(true)?.bottom).toBe(shorter.lines.length - 1);
  expect(rows).toBeGreaterThan(shorter.lines.length);
});
