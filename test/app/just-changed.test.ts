import { toA1 } from '../../src/core/grid/address';
import { openedTownship, type OpenedSession } from '../support/opened-session';
import { asProposed } from '../support/as-proposed';

const ANNEX = '2';

/** All of these act before the live loop has read what changed. */
describe('right after a row was inserted above', () => {
  async function moved(): Promise<OpenedSession> {
    const open = await openedTownship();
    open.book.insertRow(ANNEX, 10);
    return open;
  }

  test('a value is written where its cell stands now', async () => {
    const open = await moved();
    await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
    expect(open.trips()).toEqual(['read', 'write', 'mark']);
    expect(open.state.notice).toMatchObject({ kind: 'accepted', value: '1.87' });
    expect(open.book.content(ANNEX, 'H41')).toEqual({ kind: 'value', value: 1.87 });
  });

  test('so is a note, though the cell it would have gone to is blank as well', async () => {
    const open = await moved();
    const draft = open.draft('植树造林');
    const { row, column } = draft.field.at;
    await open.session.writeNote(draft.key, draft.proposed, draft.sentence);
    expect(open.book.content(ANNEX, toA1({ row, column }))).toEqual({ kind: 'value', value: null });
    expect(open.book.content(ANNEX, toA1({ row: row + 1, column }))).toEqual({ kind: 'value', value: draft.proposed });
  });

  test('so are all notes', async () => {
    const open = await moved();
    const { drafts } = open.unit;
    await open.session.writeNotes(drafts.map(asProposed));
    for (const { field, proposed } of drafts) {
      expect(open.book.content(ANNEX, toA1({ ...field.at, row: field.at.row + (field.at.row >= 10 ? 1 : 0) }))).toMatchObject({
        value: proposed,
      });
    }
  });

  test('so is what was there before, taken back', async () => {
    const open = await openedTownship();
    const draft = open.draft('植树造林');
    const grids = open.book.grids();
    await open.session.writeNote(draft.key, draft.proposed, draft.sentence);
    open.book.insertRow(ANNEX, 10);
    await open.session.undo();
    open.book.deleteRow(ANNEX, 10);
    expect(open.book.grids()).toEqual(grids);
  });

  test('the cell is shown where it stands now', async () => {
    const open = await moved();
    const { field } = open.finding('indicator-score-mismatch', '参合率');
    await open.session.reveal(field.key);
    expect(open.book.selection).toEqual({ sheetId: ANNEX, at: { ...field.at, row: field.at.row + 1 } });
  });
});

describe('right after a figure changed', () => {
  test('a value that is no longer due is not written, and the one that is due is shown', async () => {
    const open = await openedTownship();
    const { key } = open.finding('indicator-score-mismatch', '参合率');
    open.book.type(ANNEX, 'F40', 90);
    await open.session.accept(key, 'value');
    expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'stale', sheet: '附件1-2自评表' });
    expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
    expect(open.finding('indicator-score-mismatch', '参合率').expected).toBe('1.89');
  });

  test('what is settled by it needs nothing more', async () => {
    const open = await openedTownship();
    const { key } = open.finding('indicator-score-mismatch', '参合率');
    open.book.type(ANNEX, 'H40', 1.87);
    await open.session.accept(key, 'value');
    expect(open.trips()).toEqual(['read']);
    expect(open.state).toMatchObject({ journal: [], notice: null });
  });

  test('a note about the old figure is not written', async () => {
    const open = await openedTownship();
    const draft = open.draft('植树造林');
    open.book.type(ANNEX, 'F43', 300000);
    await open.session.writeNote(draft.key, draft.proposed, draft.sentence);
    expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'stale' });
    expect(open.book.content(ANNEX, toA1(draft.field.at))).toEqual({ kind: 'value', value: null });
  });
});

describe('when the workbook did not tell of the change', () => {
  test('a moved row is noticed by its other cells', async () => {
    const open = await openedTownship();
    const draft = open.draft('植树造林');
    open.book.silently(() => open.book.insertRow(ANNEX, 10));
    await open.session.writeNote(draft.key, draft.proposed, draft.sentence);
    expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'stale' });
    expect(open.book.content(ANNEX, toA1(draft.field.at))).toEqual({ kind: 'value', value: null });
    await open.keepUp();
    await open.session.writeNote(draft.key, draft.proposed, draft.sentence);
    expect(open.book.content(ANNEX, toA1({ ...draft.field.at, row: draft.field.at.row + 1 }))).toMatchObject({ value: draft.proposed });
  });

  test('so is a figure beside the value', async () => {
    const open = await openedTownship();
    open.book.silently(() => open.book.type(ANNEX, 'F40', 90));
    await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
    expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'stale' });
    expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
  });
});

test('what was written is taken back though its label reads differently by now', async () => {
  const open = await openedTownship();
  await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
  await open.session.accept(open.finding('execution-score-blank').key, 'value');
  open.book.type(ANNEX, 'D40', '城乡居民医疗保险参保率');
  await open.keepUp();
  await open.session.undoAll();
  expect(open.state.notice).toMatchObject({ kind: 'undone', count: 2 });
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
  await open.session.redo();
  await open.session.redo();
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.87 });
});

test('what was written in a row that is gone is not taken back from the row in its place, though that holds the same', async () => {
  const open = await openedTownship();
  await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
  open.book.type(ANNEX, 'H41', 1.87);
  open.book.deleteRow(ANNEX, 39);
  await open.keepUp();
  await open.session.undo();
  expect(open.state.notice).toMatchObject({ kind: 'undone', count: 0, left: [{ reason: 'lost' }, { reason: 'together' }] });
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.87 });
});
