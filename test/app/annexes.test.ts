import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../src/files/docx/read-document';
import { WorkbookRefusal } from '../../src/app/workbook-port';
import type { OpenedSession } from '../support/opened-session';
import { openedTownship } from '../support/opened-session';

const REPORT = path.resolve(__dirname, '../../assets/samples/township-2024-report.docx');
const NAMES = ['附件1-1基础数据表 (2)', '附件1-2自评表 (2)'];

async function withAnnexes(): Promise<OpenedSession> {
  const open = await openedTownship();
  open.session.openReport({ name: '报告.docx', document: readDocument(new Uint8Array(readFileSync(REPORT))) });
  expect(await open.session.addAnnexes()).toBe(true);
  return open;
}

const names = ({ book }: OpenedSession) => book.grids().map(({ sheet }) => sheet.name);
const sheetOf = ({ book }: OpenedSession, name: string) => book.sheetId(name);

test('the annexes of the open report become sheets behind the others, are reviewed, and shown', async () => {
  const open = await withAnnexes();
  expect(names(open).slice(-2)).toEqual(NAMES);
  expect(open.state.notice).toMatchObject({ kind: 'sheets-added', sheets: NAMES });
  expect(open.state.journal).toMatchObject([{ action: 'add-sheets', state: 'done' }]);
  const reviewed = open.state.review?.units.flatMap(({ forms }) => forms.map(({ sheet }) => sheet.name)) ?? [];
  expect(reviewed).toEqual(expect.arrayContaining(NAMES));
  expect(open.book.selection).toMatchObject({ sheetId: sheetOf(open, NAMES[0] ?? '') });
});

test('undone they go, done again they come, and the rest of the workbook never changed', async () => {
  const plain = await openedTownship();
  const open = await withAnnexes();
  await open.session.undo();
  expect(open.book.grids()).toEqual(plain.book.grids());
  expect(open.state.journal).toMatchObject([{ action: 'add-sheets', state: 'undone' }]);
  await open.session.redo();
  expect(names(open).slice(-2)).toEqual(NAMES);
  await open.session.undoAll();
  expect(open.book.grids()).toEqual(plain.book.grids());
});

test('a sheet that somebody worked in stays, and is named', async () => {
  const open = await withAnnexes();
  const [, second = ''] = NAMES;
  open.book.type(sheetOf(open, second), 'A60', '我的备注');
  await open.session.undo();
  expect(names(open).slice(-2)).toEqual(NAMES);
  expect(open.state.notice).toMatchObject({ kind: 'undone', count: 0, left: [{ cell: second, reason: 'changed' }] });
  expect(open.state.journal).toMatchObject([{ action: 'add-sheets', state: 'done' }]);
});

test('what was accepted in them is taken back before they go', async () => {
  const open = await withAnnexes();
  const [, second = ''] = NAMES;
  const finding = open.state.review?.units
    .flatMap(({ findings }) => findings)
    .find(({ rule, field }) => rule === 'indicator-score-mismatch' && field.sheet.name === second);
  if (finding === undefined) throw new Error('Not reviewed');
  expect(await open.session.accept(finding.key, 'value')).toBe(true);
  expect(open.canUndo(open.state.journal[0]?.id ?? 0)).toMatchObject({ blockedBy: { action: 'accept' } });
  await open.session.undoAll();
  expect(names(open)).not.toContain(second);
});

test('when the sheets are refused to go, what was taken back before them can be done again', async () => {
  const open = await withAnnexes();
  const finding = open.finding('indicator-score-mismatch', '参合率');
  expect(await open.session.accept(finding.key, 'value')).toBe(true);
  const refusing = jest.spyOn(open.book, 'removeSheets').mockRejectedValueOnce(new WorkbookRefusal('workbook-protected'));
  await open.session.undoAll();
  expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'workbook-protected' });
  expect(open.state.journal.map(({ state }) => state)).toEqual(['done', 'undone']);
  await open.session.redo();
  expect(open.state.journal.map(({ state }) => state)).toEqual(['done', 'done']);
  refusing.mockRestore();
});

test('refused, nothing is added and it can be tried again', async () => {
  const open = await openedTownship();
  const before = names(open);
  open.session.openReport({ name: '报告.docx', document: readDocument(new Uint8Array(readFileSync(REPORT))) });
  open.book.refuseNext('workbook-protected');
  expect(await open.session.addAnnexes()).toBe(false);
  expect(names(open)).toEqual(before);
  expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'workbook-protected' });
  expect(open.state.journal).toEqual([]);
});
