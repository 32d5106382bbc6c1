import type { Mark, WorkbookSnapshot } from '../../src/app/workbook-port';
import { type CellContent, type Edit, contentOf } from '../../src/core/edits/edit';
import { parseA1 } from '../../src/core/grid/address';
import type { Cell } from '../../src/core/grid/cell';
import { cellAt, type Grid, type SheetRef } from '../../src/core/grid/grid';
import type { Severity } from '../../src/core/rules/finding';
import { describeAddedSheets } from './added-sheets-contract';
import type { BookUnderTest } from './book-under-test';
import { gridsOf } from './grids-of';
import { refusalOf } from './refusal-of';

const value = (content: number | string | boolean | null): CellContent => ({ kind: 'value', value: content });
const formula = (text: string): CellContent => ({ kind: 'formula', formula: text });

/** What a person may write in words, and Excel might take for something else. */
const TEXTS = [
  ..."=1+1 +86 -3 @张三 95% 1-2 2024年5月 3/4 001 1,354 TRUE 12:30 ’引号 '引号".split(' '),
  '指标值95%，实际完成88.67%。',
  '第一行\n第二行',
];

/**
 * What everything above the port relies on, over the bundled township: `first` and `second` are its sheets. The same
 * tests run on the double and on Excel.
 */
export function describePort(title: string, open: () => Promise<BookUnderTest>): void {
  const first = '附件1-1基础数据表';
  const second = '附件1-2自评表';
  let book: BookUnderTest;
  let snapshot: WorkbookSnapshot;

  function ref(name: string): SheetRef {
    const found = snapshot.sheets.find(({ sheet }) => sheet.name === name)?.sheet;
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  }
  function cell(from: WorkbookSnapshot, name: string, a1: string): Cell {
    const grid = from.sheets.find(({ sheet }) => sheet.name === name)?.grid;
    if (!grid) throw new Error(`${name} was not read`);
    return cellAt(grid, parseA1(a1));
  }
  function gridOf(name: string): Grid {
    return gridsOf(snapshot).find(({ sheet }) => sheet.name === name) ?? fail(name);
  }
  function edit(name: string, a1: string, from: CellContent, to: CellContent): Edit {
    return { key: `${name}!${a1}`, sheet: ref(name), at: parseA1(a1), from, to };
  }
  /** Writes on the grounds of what was read last. */
  async function write(edits: readonly Edit[], stored?: string): Promise<WorkbookSnapshot> {
    const read = gridsOf(snapshot);
    const after = await book.port.write(stored === undefined ? { edits, read } : { edits, read, stored });
    snapshot = {
      ...after,
      sheets: after.sheets.map((sheet, index) => (sheet.grid === null ? { ...sheet, grid: snapshot.sheets[index]?.grid ?? null } : sheet)),
    };
    return after;
  }
  function fail(name: string): never {
    throw new Error(`${name} was not read`);
  }
  function mark(severity: Severity, name: string, a1: string): Mark {
    return { sheet: ref(name), at: parseA1(a1), severity };
  }

  describe(title, () => {
    beforeEach(async () => {
      book = await open();
      snapshot = await book.port.open();
      book.trips();
    });

    describe('reading', () => {
      test('opening reads every sheet, and nothing is stored at first', () => {
        expect(snapshot.sheets.map(({ sheet, visible, grid }) => [sheet.name, visible, grid !== null])).toEqual([
          [first, true, true],
          [second, true, true],
        ]);
        expect(snapshot.stored).toBeNull();
        expect(snapshot.activeSheet?.name).toBe(first);
      });

      test('cells are what they hold and what they show', () => {
        expect(cell(snapshot, second, 'H40')).toMatchObject({ value: 1.86, shown: '1.86', formula: null });
        expect(cell(snapshot, first, 'F5')).toMatchObject({ value: 1.87, shown: '187%', format: '0%' });
        expect(cell(snapshot, second, 'I5')).toMatchObject({ value: null, shown: '' });
        expect(cell(snapshot, second, 'A1').value).toEqual(expect.stringContaining('附件'));
      });

      test('only the sheets asked for are read again, in one round trip', async () => {
        await book.type(second, 'F40', 95);
        book.trips();
        const again = await book.port.read([ref(second).id]);
        expect(book.trips()).toBe(1);
        expect(cell(again, second, 'F40').value).toBe(95);
        expect(again.sheets.map(({ grid }) => grid !== null)).toEqual([false, true]);
      });

      test('a renamed sheet keeps its id', async () => {
        const { id } = ref(second);
        await book.rename(second, '整体支出自评');
        const again = await book.port.read([id]);
        expect(again.sheets.map(({ sheet }) => sheet)).toContainEqual({ id, name: '整体支出自评' });
        expect(cell(again, '整体支出自评', 'H40').value).toBe(1.86);
      });

      test('a sheet that is gone is left out', async () => {
        const again = await book.port.read(['no such sheet', ref(second).id]);
        expect(cell(again, second, 'H40').value).toBe(1.86);
      });

      test('a signal that fired keeps it from opening', async () => {
        const controller = new AbortController();
        controller.abort();
        expect((await refusalOf(book.port.open({ signal: controller.signal }))).code).toBe('cancelled');
      });
    });

    describe('writing', () => {
      test('answers with what the cells hold afterwards', async () => {
        const after = await write([edit(second, 'H40', value(1.86), value(1.87))]);
        expect(cell(after, second, 'H40').value).toBe(1.87);
        expect(book.content(second, 'H40')).toEqual(value(1.87));
        expect(after.sheets.find(({ sheet }) => sheet.name === first)?.grid).toBeNull();
      });

      test.each(TEXTS)('text stays that very text: %s', async (text) => {
        const after = await write([edit(second, 'I41', book.content(second, 'I41'), value(text))]);
        expect(contentOf(cell(after, second, 'I41'))).toEqual(value(text));
        await write([edit(second, 'I41', value(text), value(null))]);
        expect(book.content(second, 'I41')).toEqual(value(null));
      });

      test('a formula is a formula, and goes again', async () => {
        const live = formula('=ROUND(F40/E40*G40,2)');
        const after = await write([edit(second, 'H40', value(1.86), live)]);
        expect(contentOf(cell(after, second, 'H40'))).toEqual(live);
        await write([edit(second, 'H40', live, value(1.86))]);
        expect(book.content(second, 'H40')).toEqual(value(1.86));
      });

      test('a cell that changed meanwhile refuses all of it', async () => {
        await book.type(second, 'F40', 95);
        const edits = [edit(second, 'H40', value(1.86), value(1.87)), edit(second, 'F40', value(88.67), value(90))];
        const { code, sheetName } = await refusalOf(write(edits, 'x'));
        expect([code, sheetName]).toEqual(['stale', second]);
        expect([book.content(second, 'H40'), book.content(second, 'F40')]).toEqual([value(1.86), value(95)]);
        expect((await book.port.read([])).stored).toBeNull();
      });

      test('a blank cell is not taken for another one after its row moved', async () => {
        const blank = edit(second, 'I41', book.content(second, 'I41'), value('说明'));
        expect(blank.from).toEqual(value(null));
        await book.insertRow(second, 40);
        expect(book.content(second, 'I41')).toEqual(value(null));
        const { code, sheetName } = await refusalOf(write([blank]));
        expect([code, sheetName]).toEqual(['stale', second]);
        expect([book.content(second, 'I41'), book.content(second, 'I42')]).toEqual([value(null), value(null)]);
      });

      test('a value is not written beside a figure that changed since it was read', async () => {
        await book.type(second, 'F40', 95);
        expect((await refusalOf(write([edit(second, 'H40', value(1.86), value(1.87))]))).code).toBe('stale');
        expect(book.content(second, 'H40')).toEqual(value(1.86));
      });

      test('a protected sheet is named, and nothing is written anywhere', async () => {
        await book.protect(second, true);
        const edits = [edit(first, 'D5', value(187), value(139)), edit(second, 'H40', value(1.86), value(1.87))];
        const { code, sheetName } = await refusalOf(write(edits));
        expect([code, sheetName]).toEqual(['protected', second]);
        expect([book.content(first, 'D5'), book.content(second, 'H40')]).toEqual([value(187), value(1.86)]);
      });

      test('the setting is kept with the workbook', async () => {
        await write([], '{"version":1}');
        expect((await book.port.open()).stored).toBe('{"version":1}');
        const after = await write([edit(second, 'H40', value(1.86), value(1.87))], '{"version":1,"pack":"x"}');
        expect(after.stored).toBe('{"version":1,"pack":"x"}');
      });
    });

    describe('marking', () => {
      test('marks stand where they are wanted, and nowhere else', async () => {
        await book.port.mark([mark('error', second, 'I5'), mark('error', second, 'F7'), mark('info', first, 'F5')]);
        expect(book.marks()).toEqual([`error ${second}!F7`, `error ${second}!I5`, `info ${first}!F5`]);
        await book.port.mark([mark('warning', second, 'F7')]);
        expect(book.marks()).toEqual([`warning ${second}!F7`]);
        await book.port.mark([]);
        expect(book.marks()).toEqual([]);
      });

      test('one round trip, and none when nothing changes', async () => {
        await book.port.mark([mark('error', second, 'I5'), mark('info', first, 'F5')]);
        expect(book.trips()).toBe(1);
        await book.port.mark([mark('info', first, 'F5'), mark('error', second, 'I5')]);
        expect(book.trips()).toBe(0);
      });

      test('after rows were inserted marks are brought into line', async () => {
        await book.port.mark([mark('error', second, 'I5')]);
        await book.insertRow(second, 2);
        await book.port.read([ref(second).id]);
        await book.port.mark([mark('error', second, 'I6')]);
        expect(book.marks()).toEqual([`error ${second}!I6`]);
      });

      test('a protected sheet is left alone', async () => {
        await book.protect(first, true);
        await book.port.read([]);
        await book.port.mark([mark('info', first, 'F5'), mark('error', second, 'I5')]);
        expect(book.marks()).toEqual([`error ${second}!I5`]);
      });
    });

    describe('while a cell is being edited', () => {
      test('everything is refused, and nothing is done', async () => {
        book.editing(true);
        const attempts = [
          () => book.port.open(),
          () => book.port.read([ref(second).id]),
          () => write([edit(second, 'H40', value(1.86), value(1.87))]),
          () => book.port.mark([mark('error', second, 'I5')]),
          () => book.port.reveal(ref(second), parseA1('H40')),
          () => book.port.addSheets([{ name: '附件', grid: { ...gridOf(second), merges: [] }, columnWidths: [], captionRows: 0 }]),
        ];
        for (const attempt of attempts) expect((await refusalOf(attempt())).code).toBe('editing');
        book.editing(false);
        expect(book.content(second, 'H40')).toEqual(value(1.86));
        expect(book.marks()).toEqual([]);
      });
    });

    describeAddedSheets(() => book, TEXTS);

    describe('the traces', () => {
      test('clearing removes marks and setting, and keeps what was accepted', async () => {
        await write([edit(second, 'H40', value(1.86), value(1.87))], '{}');
        await book.port.mark([mark('error', second, 'I5'), mark('info', first, 'F5')]);
        await book.port.clearTraces();
        expect(book.marks()).toEqual([]);
        expect(book.content(second, 'H40')).toEqual(value(1.87));
        expect((await book.port.open()).stored).toBeNull();
      });
    });
  });
}
