import { excelBook } from './excel-book';
import { ExcelSession } from './excel-session';

const ANNEX = '附件1-2自评表';

export interface Level {
  readonly excelApi: string;
  /** Excel on the web offers more than the number of its requirement set says. */
  readonly online: boolean;
  /** What the add-in writes leaves the person's own undo as it was. */
  readonly keepsUndo: boolean;
}

/** The work of an afternoon in an Excel of this level: review, mark, type, take back, accept, put on record, clear. */
export function describeMainJob(title: string, { excelApi, online, keepsUndo }: Level): void {
  describe(title, () => {
    let open: ExcelSession;
    beforeEach(async () => {
      open = new ExcelSession(await excelBook('township-2024', excelApi, online), 0.2);
      await open.session.review();
      await open.calm();
    });
    afterEach(async () => {
      await open.calm();
      open.session.dispose();
    });

    const value = (a1: string): unknown => {
      const content = open.book.content(ANNEX, a1);
      return content.kind === 'value' ? content.value : content.formula;
    };
    const mismatch = () => open.find('indicator-score-mismatch', '参合率');

    test('findings are there at once; marks where they cost nothing', () => {
      expect(mismatch()).toBeDefined();
      expect(open.state).toMatchObject({ marksCostUndo: !keepsUndo, marking: keepsUndo ? 'live' : 'asked' });
      expect(open.markedCells()).toEqual(keepsUndo ? open.expectedCells() : []);
    });

    test('what a person typed can be taken back with Ctrl+Z, and the findings keep up with both', async () => {
      await open.book.type(ANNEX, 'H40', 1.87);
      await open.until('the finding to go', () => mismatch() === undefined);
      await open.calm();
      // Where marks keep up they are the last step: Ctrl+Z takes them first.
      for (let press = 0; press < (keepsUndo ? 2 : 1); press += 1) await open.book.excel.undo();
      expect(value('H40')).toBe(1.86);
      await open.until('the finding to be back', () => mismatch() !== undefined);
    });

    test('marks that keep up with every edit take Ctrl+Z away where Excel does not keep it, hence the asking', async () => {
      await open.session.setMarking('live');
      await open.calm();
      await open.book.type(ANNEX, 'H40', 1.87);
      await open.until('the finding to go', () => mismatch() === undefined);
      await open.calm();
      await open.book.excel.undo();
      await open.book.excel.undo();
      expect(value('H40')).toBe(keepsUndo ? 1.86 : 1.87);
    });

    test('marks are written when asked for, are said to be behind after an edit, and keep up with what we write ourselves', async () => {
      await open.session.showMarks(true);
      expect(open.markedCells()).toEqual(open.expectedCells());
      expect(open.state.marksBehind).toEqual([]);
      await open.book.type(ANNEX, 'H40', 1.87);
      await open.until('the finding to go', () => mismatch() === undefined);
      await open.calm();
      expect(open.state.marksBehind).toEqual(keepsUndo ? [] : [ANNEX]);
      await open.session.accept(open.finding('execution-score-blank').key, 'value');
      await open.calm();
      expect(open.state.marksBehind).toEqual([]);
      expect(open.markedCells()).toEqual(open.expectedCells());
      await open.session.showMarks(false);
      expect(open.markedCells()).toEqual([]);
    });

    test('who agrees has marks written once at the review', async () => {
      await open.session.setMarking('on-review');
      await open.session.review();
      await open.calm();
      expect(open.markedCells()).toEqual(open.expectedCells());
      const before = open.markedCells();
      await open.book.type(ANNEX, 'H40', 1.87);
      await open.until('the finding to go', () => mismatch() === undefined);
      await open.calm();
      expect(open.markedCells()).toEqual(before);
    });

    test('accepting writes, and our own undo takes it back', async () => {
      await open.session.accept(mismatch()?.key ?? '', 'value');
      expect(value('H40')).toBe(1.87);
      await open.session.undo();
      expect(value('H40')).toBe(1.86);
    });

    test('a record is written, and clearing leaves no trace', async () => {
      await open.session.showMarks(true);
      await open.session.writeRecord();
      expect(open.state.notice).toMatchObject({ kind: 'record-written' });
      await open.session.clearTraces();
      expect(open.markedCells()).toEqual([]);
      expect(open.state.notice).toMatchObject({ kind: 'traces-cleared', unreadable: [] });
    });
  });
}
