import type { WorkbookEvent, WorkbookSnapshot } from '../../src/app/workbook-port';
import type { Edit } from '../../src/core/edits/edit';
import { parseA1 } from '../../src/core/grid/address';
import type { SheetRef } from '../../src/core/grid/grid';
import type { BookUnderTest } from './book-under-test';
import { gridsOf } from './grids-of';

const SHEET = '附件1-2自评表';

/** What the live loop hears of a workbook, over the bundled township; the same on the double and on Excel. */
export function describeWatching(title: string, open: () => Promise<BookUnderTest>): void {
  let book: BookUnderTest;
  let snapshot: WorkbookSnapshot;

  function sheet(): SheetRef {
    const found = snapshot.sheets.find((each) => each.sheet.name === SHEET)?.sheet;
    if (found === undefined) throw new Error(`No sheet ${SHEET}`);
    return found;
  }
  function edit(): Edit {
    return { key: 'H40', sheet: sheet(), at: parseA1('H40'), from: { kind: 'value', value: 1.86 }, to: { kind: 'value', value: 1.87 } };
  }

  describe(title, () => {
    beforeEach(async () => {
      book = await open();
      snapshot = await book.port.open();
    });

    let events: WorkbookEvent[];
    let stop: () => void;
    beforeEach(() => {
      events = [];
      stop = book.port.watch((event) => events.push(event));
    });
    afterEach(() => stop());

    test('a person’s edit is told, with its sheet', async () => {
      await book.type(SHEET, 'F40', 95);
      await book.settled();
      expect(events).toContainEqual({ kind: 'changed', sheetId: sheet().id, origin: 'user' });
    });

    test('what we write is told as ours, if at all', async () => {
      await book.port.write({ edits: [edit()], read: gridsOf(snapshot) });
      await book.settled();
      expect(events.filter((event) => event.kind === 'changed' && event.origin !== 'ours')).toEqual([]);
    });

    test('marks raise no event', async () => {
      await book.port.mark([{ sheet: sheet(), at: parseA1('I5'), severity: 'error' }]);
      await book.settled();
      expect(events).toEqual([]);
    });

    test('the selected cell is told, wherever it is', async () => {
      await book.select(SHEET, 'H40');
      await book.settled();
      expect(events).toContainEqual({ kind: 'activated', sheetId: sheet().id });
      expect(events).toContainEqual({ kind: 'selected', sheetId: sheet().id, at: parseA1('H40') });
    });

    test('showing a cell selects it', async () => {
      await book.port.reveal(sheet(), parseA1('I5'));
      await book.settled();
      expect(events).toContainEqual({ kind: 'selected', sheetId: sheet().id, at: parseA1('I5') });
    });

    test('nothing is told to those who stopped listening', async () => {
      stop();
      await book.type(SHEET, 'F40', 95);
      await book.settled();
      expect(events).toEqual([]);
    });

    test('opening again does not make it tell twice', async () => {
      await book.type(SHEET, 'F40', 95);
      await book.settled();
      const once = events.length;
      await book.port.open();
      await book.type(SHEET, 'F40', 90);
      await book.settled();
      expect(events).toHaveLength(2 * once);
    });
  });
}
