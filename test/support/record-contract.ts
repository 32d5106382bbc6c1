import { type CellContent, contentOf } from '../../src/core/edits/edit';
import { parseA1 } from '../../src/core/grid/address';
import { cellAt } from '../../src/core/grid/grid';
import { holdsRecord, recordIn } from '../../src/core/record/former-record';
import type { BookUnderTest } from './book-under-test';
import { refusalOf } from './refusal-of';
import { smallRecord } from './small-record';

const value = (content: number | string): CellContent => ({ kind: 'value', value: content });

/** What is relied on of 复核记录, over the bundled township; the same tests run on the double and on Excel. */
export function describeRecord(title: string, open: () => Promise<BookUnderTest>): void {
  const first = '附件1-1基础数据表';
  const second = '附件1-2自评表';
  let book: BookUnderTest;

  describe(title, () => {
    beforeEach(async () => {
      book = await open();
      await book.port.open();
    });

    const record = smallRecord('2026-11-24 14:02', second);
    const later = smallRecord('2026-11-25 09:30', second);

    test('the record is a sheet of its own, and replaces itself', async () => {
      await book.port.writeRecord(record);
      await book.port.writeRecord(later);
      expect(book.sheetNames()).toEqual([first, second, '复核记录']);
      expect(book.content('复核记录', 'A2')).toEqual(value('复核时间：2026-11-25 09:30'));
    });

    test('the record comes to the front', async () => {
      await book.port.writeRecord(record);
      expect((await book.port.open()).activeSheet?.name).toBe('复核记录');
      await book.select(second, 'A1');
      await book.port.writeRecord(later);
      expect((await book.port.open()).activeSheet?.name).toBe('复核记录');
    });

    test('no text of the record becomes a formula', async () => {
      await book.port.writeRecord(record);
      const { sheets } = await book.port.open();
      const grid = sheets.find(({ sheet }) => sheet.name === '复核记录')?.grid;
      const contents = (grid?.rows ?? []).flatMap((row) => row.map(contentOf));
      expect(contents).toContainEqual(value('=执行率'));
      expect(contents.filter(({ kind }) => kind === 'formula')).toEqual([]);
    });

    test('a person’s sheet of that name is left alone', async () => {
      await book.rename(first, '复核记录');
      expect((await book.port.writeRecord(record)).sheet).toBe('复核记录 (2)');
      expect(book.content('复核记录', 'D5')).toEqual(value(187));
      expect((await book.port.writeRecord(record)).sheet).toBe('复核记录 (2)');
      expect(book.sheetNames()).toEqual(['复核记录', second, '复核记录 (2)']);
    });

    test('a record that clearing left behind, or that was renamed, is the person’s', async () => {
      await book.port.writeRecord(record);
      await book.port.clearTraces();
      expect(await book.port.writeRecord(later)).toEqual({ sheet: '复核记录 (2)', former: null });
      expect(book.content('复核记录', 'A2')).toEqual(value('复核时间：2026-11-24 14:02'));
      await book.rename('复核记录 (2)', '六月底稿');
      expect((await book.port.writeRecord(record)).sheet).toBe('复核记录 (2)');
      expect(book.content('六月底稿', 'A2')).toEqual(value('复核时间：2026-11-25 09:30'));
    });

    test('a record is taken back: its sheet goes, or the earlier one stands there again', async () => {
      await book.port.writeRecord(record);
      const { former } = await book.port.writeRecord(later);
      expect(former && holdsRecord(former, record)).toBe(true);
      await book.port.takeBackRecord(later, record);
      expect(book.content('复核记录', 'A2')).toEqual(value('复核时间：2026-11-24 14:02'));
      await book.port.takeBackRecord(record, null);
      expect(book.sheetNames()).toEqual([first, second]);
      expect(await book.port.writeRecord(record)).toEqual({ sheet: '复核记录', former: null });
    });

    test('what a person wrote into the record keeps it', async () => {
      await book.port.writeRecord(record);
      await book.type('复核记录', 'D5', '王某');
      expect(await refusalOf(book.port.takeBackRecord(record, null))).toMatchObject({ code: 'stale' });
      expect(book.content('复核记录', 'D5')).toEqual(value('王某'));
      const { former } = await book.port.writeRecord(later);
      expect(former && cellAt(former, parseA1('D5')).value).toBe('王某');
      await book.port.takeBackRecord(later, former && recordIn(former));
      expect(book.content('复核记录', 'D5')).toEqual(value('王某'));
    });

    test('a record that is gone is not taken back', async () => {
      expect(await refusalOf(book.port.takeBackRecord(record, null))).toMatchObject({ code: 'missing-sheet' });
      await book.port.writeRecord(record);
      await book.port.clearTraces();
      expect(await refusalOf(book.port.takeBackRecord(record, null))).toMatchObject({ code: 'missing-sheet' });
      expect(book.sheetNames()).toContain('复核记录');
    });
  });
}
