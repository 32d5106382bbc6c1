import type { NewSheet, WorkbookSnapshot } from '../../src/app/workbook-port';
import { contentOf } from '../../src/core/edits/edit';
import { parseA1 } from '../../src/core/grid/address';
import { cellAt, type Grid } from '../../src/core/grid/grid';
import type { BookUnderTest } from './book-under-test';
import { refusalOf } from './refusal-of';

/** The part of the port's contract about sheets that are added; `opened` is the bundled township, opened. */
export function describeAddedSheets(opened: () => BookUnderTest, texts: readonly string[]): void {
  const first = '附件1-1基础数据表';
  const second = '附件1-2自评表';
  let book: BookUnderTest;
  beforeEach(() => {
    book = opened();
  });

  function cell({ sheets }: WorkbookSnapshot, name: string, a1: string) {
    const grid = sheets.find(({ sheet }) => sheet.name === name)?.grid;
    if (!grid) throw new Error(`${name} was not read`);
    return cellAt(grid, parseA1(a1));
  }

  describe('sheets that are added', () => {
    const table = (rows: readonly (readonly (string | number)[])[]): Grid => ({
      sheet: { id: '', name: '' },
      top: 0,
      left: 0,
      rows: rows.map((row) =>
        row.map((content) => ({ value: content === '' ? null : content, shown: String(content), format: 'General', formula: null })),
      ),
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      hiddenRows: new Set(),
    });
    const sheet = (
      name: string,
      rows: readonly (readonly (string | number)[])[] = [
        ['自评表', ''],
        ['=1+1', 3399.42],
      ],
    ): NewSheet => ({
      name,
      grid: table(rows),
      columnWidths: [20, 8],
      captionRows: 1,
    });

    test('stand behind the others, and hold the very texts and figures', async () => {
      const rows = texts.map((text, index) => [text, index]);
      const { snapshot: after, added } = await book.port.addSheets([sheet('附件甲', [['自评表', ''], ...rows]), sheet('附件乙')]);
      expect(book.sheetNames()).toEqual([first, second, '附件甲', '附件乙']);
      expect(added.map((grid) => grid.sheet.name)).toEqual(['附件甲', '附件乙']);
      expect(rows.map((_, row) => contentOf(cell(after, '附件甲', `A${row + 2}`)))).toEqual(
        texts.map((text) => ({ kind: 'value', value: text })),
      );
      expect(cell(after, '附件乙', 'B2')).toMatchObject({ value: 3399.42, formula: null });
      expect(cell(after, '附件乙', 'A2')).toMatchObject({ value: '=1+1', formula: null });
    });

    test('a name that is taken gets a number, and what has it stays', async () => {
      await book.port.addSheets([sheet(first), sheet(first)]);
      expect(book.sheetNames()).toEqual([first, second, `${first} (2)`, `${first} (3)`]);
      expect(book.content(first, 'D5')).toEqual({ kind: 'value', value: 187 });
    });

    test('are taken out again', async () => {
      const { added } = await book.port.addSheets([sheet('附件甲'), sheet('附件乙')]);
      await book.rename('附件甲', '改了名');
      await book.port.removeSheets(added);
      expect(book.sheetNames()).toEqual([first, second]);
      await book.port.removeSheets(added);
      expect(book.sheetNames()).toEqual([first, second]);
    });

    test('one that a person worked in stays, and so do all', async () => {
      const { added } = await book.port.addSheets([sheet('附件甲'), sheet('附件乙')]);
      await book.type('附件乙', 'D9', '张三核对');
      const { code, sheetName } = await refusalOf(book.port.removeSheets(added));
      expect([code, sheetName]).toEqual(['stale', '附件乙']);
      expect(book.sheetNames()).toEqual([first, second, '附件甲', '附件乙']);
    });
  });
}
