import { textHeight } from '../../src/core/grid/text-layout';
import { parseA1, parseArea } from '../../src/core/grid/address';
import type { UniverSheet } from '../../src/workbench/univer/univer-sheet';
import { excelBook } from './excel-book';
import { ExcelSession } from './excel-session';
import type { Level } from './main-job';

const ANNEX = '附件1-2自评表';
const NOTE = 'I43';
const ROW = parseA1(NOTE).row;
const FONT_SIZE = 11;

/** 写说明, as to whether the text can be read in its cell, in an Excel of this level. */
export function describeReadableNotes(title: string, { excelApi, online, keepsUndo }: Level): void {
  describe(`${title}: written notes can be read`, () => {
    let open: ExcelSession;
    afterEach(async () => {
      await open.calm();
      open.session.dispose();
    });

    async function reviewed(): Promise<UniverSheet> {
      open = new ExcelSession(await excelBook('township-2024', excelApi, online), 0.2);
      await open.session.review();
      await open.calm();
      const sheet = open.book.excel.book.sheets().find(({ name }) => name === ANNEX);
      if (sheet === undefined) throw new Error(`No ${ANNEX}`);
      return sheet;
    }

    async function writeNote(text: string): Promise<void> {
      const draft = open.state.review?.units[0]?.drafts.find(({ subject }) => subject.includes('植树造林'));
      if (draft === undefined) throw new Error('No draft');
      expect(await open.session.writeNote(draft.key, text, null)).toBe(true);
      await open.calm();
    }

    const LONG = '年中追加造林任务，年初目标只含续建部分；已商发展改革部门，下年按新增任务调整指标值，并按季核对进度。'.repeat(3);
    const styleOf = (sheet: UniverSheet) => sheet.styles(parseArea(NOTE))[0];

    test('a note wraps, its row grows until all of it can be read, and undo gives both back', async () => {
      const sheet = await reviewed();
      const [before, style] = [sheet.rowHeight(ROW), styleOf(sheet)];
      sheet.setStyle(parseArea(NOTE), { wrap: false });
      await writeNote(LONG);
      const needed = textHeight(LONG, sheet.columnWidth(8), style?.fontSize ?? FONT_SIZE);
      expect(needed).toBeGreaterThan(before);
      expect(sheet.rowHeight(ROW)).toBeCloseTo(needed, 0);
      // Nothing else of how the cell looks is touched.
      expect(styleOf(sheet)).toEqual({ ...style, wrap: true });
      await open.session.undo();
      expect([sheet.rowHeight(ROW), styleOf(sheet)]).toEqual([before, { ...style, wrap: false }]);
      await open.session.redo();
      expect([sheet.rowHeight(ROW), styleOf(sheet)?.wrap]).toEqual([expect.closeTo(needed, 0), true]);
    });

    test('it costs no conversation more', async () => {
      await reviewed();
      await open.session.showMarks(false);
      await open.calm();
      open.book.trips();
      await writeNote(LONG);
      expect(open.book.trips()).toBe(2);
    });

    test('a row that is taller stays so, and what a person made of it since', async () => {
      const sheet = await reviewed();
      sheet.setRowHeight(ROW, ROW, 300);
      await writeNote(LONG);
      expect(sheet.rowHeight(ROW)).toBeCloseTo(300, 0);
      sheet.setRowHeight(ROW, ROW, 20);
      await writeNote(`${LONG}又及。`);
      sheet.setRowHeight(ROW, ROW, 240);
      await open.session.undo();
      expect(sheet.rowHeight(ROW)).toBeCloseTo(240, 0);
    });

    test('a hidden row stays hidden', async () => {
      const sheet = await reviewed();
      await open.book.excel.hideRows(ANNEX, ROW);
      await open.calm();
      await writeNote(LONG);
      expect(sheet.isRowHidden(ROW)).toBe(true);
    });

    test('on a protected sheet the text is written, and it is said that its row could not grow', async () => {
      const sheet = await reviewed();
      const before = sheet.rowHeight(ROW);
      sheet.setStyle(parseArea(NOTE), { locked: false });
      await open.book.protect(ANNEX, true);
      await open.calm();
      await writeNote(LONG);
      expect(open.state.notice).toMatchObject({ kind: 'note-written', cramped: [ANNEX] });
      expect([open.book.content(ANNEX, NOTE), sheet.rowHeight(ROW)]).toEqual([{ kind: 'value', value: LONG }, before]);
    });

    test('where protection lets rows and cells be formatted it grows all the same', async () => {
      const sheet = await reviewed();
      sheet.setStyle(parseArea(NOTE), { locked: false });
      await open.book.excel.protect(ANNEX, true, { formatCells: true, formatRows: true });
      await open.calm();
      await writeNote(LONG);
      expect(open.state.notice).toMatchObject({ kind: 'note-written', cramped: [] });
      expect(sheet.rowHeight(ROW)).toBeGreaterThan(60);
    });

    test('a note cell merged over several columns is as wide as all of them', async () => {
      const sheet = await reviewed();
      const { workbook } = open.book.excel.book.parts;
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
        sheet.setBorder(parseArea('I43:K43'), edge, { style: 'Continuous', color: '#000000' });
      }
      sheet.setBorder(parseArea('I43:K43'), 'InsideVertical', null);
      workbook.getSheetByName(ANNEX)?.getRange('I43:K43').merge();
      await open.calm();
      await writeNote(LONG);
      const width = [8, 9, 10].reduce((sum, column) => sum + sheet.columnWidth(column), 0);
      expect(sheet.rowHeight(ROW)).toBeCloseTo(textHeight(LONG, width, FONT_SIZE), 0);
    });

    (keepsUndo ? test : test.skip)('writing a note leaves what the person can undo', async () => {
      await reviewed();
      await open.session.showMarks(false);
      await open.book.type(ANNEX, 'F41', 91);
      await open.calm();
      await writeNote(LONG);
      await open.book.excel.undo();
      expect(open.book.content(ANNEX, NOTE)).toEqual({ kind: 'value', value: null });
      await open.book.excel.undo();
      expect(open.book.content(ANNEX, 'F41')).not.toEqual({ kind: 'value', value: 91 });
    });
  });
}
