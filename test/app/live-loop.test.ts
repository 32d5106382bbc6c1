import { toA1 } from '../../src/core/grid/address';
import { opened, openedTownship } from '../support/opened-session';
import { sampleGrids } from '../support/sample-workbook';

const ANNEX = '2';

describe('a person edits a cell', () => {
  test('one reading, and one marking when the findings moved', async () => {
    const open = await openedTownship();
    expect(open.find('indicator-score-mismatch', '参合率')).toBeDefined();
    open.book.type(ANNEX, 'F40', 95);
    await open.keepUp();
    expect(open.trips()).toEqual(['read']);
    expect(open.find('indicator-score-mismatch', '参合率')).toMatchObject({ expected: '2.00' });
    open.book.type(ANNEX, 'H40', 2);
    await open.keepUp();
    expect(open.find('indicator-score-mismatch', '参合率')).toBeUndefined();
    expect(open.book.markedCells().filter((mark) => mark.endsWith('!H40'))).toEqual([]);
  });

  test('one reading and no marking when every finding stays', async () => {
    const open = await openedTownship();
    open.book.type(ANNEX, 'F43', 300000);
    await open.keepUp();
    expect(open.trips()).toEqual(['read']);
    expect(open.draft('植树造林').sentence).toContain('为指标值的100');
  });

  test('put back, everything is as before', async () => {
    const open = await openedTownship();
    const { findings, score } = open.unit;
    open.book.type(ANNEX, 'F40', 95);
    await open.keepUp();
    open.book.type(ANNEX, 'F40', 88.67);
    await open.keepUp();
    expect(open.unit.findings).toEqual(findings);
    expect(open.unit.score).toEqual(score);
  });

  test('a burst of events is answered by one reading, 200 ms after the last', async () => {
    const open = await openedTownship();
    for (const figure of [90, 91, 92]) {
      open.book.type(ANNEX, 'F40', figure);
      await open.clock.advance(150);
    }
    expect(open.trips()).toEqual([]);
    await open.clock.advance(50);
    expect(open.trips()[0]).toBe('read');
    expect(open.trips().filter((trip) => trip === 'read')).toEqual([]);
  });

  test('only the sheet that changed is read, and an edit elsewhere shows in both annexes', async () => {
    const open = await openedTownship();
    const read = jest.spyOn(open.book, 'read');
    open.book.type('1', 'D5', 139);
    await open.keepUp();
    expect(read.mock.calls).toEqual([[['1']]]);
    expect(open.find('staff-actual-differs')).toBeUndefined();
  });

  test('an edit while a reading is under way is read as well', async () => {
    const open = await openedTownship();
    open.book.type(ANNEX, 'H40', 1.8);
    const { read } = open.book;
    jest.spyOn(open.book, 'read').mockImplementationOnce(async (sheetIds) => {
      const snapshot = await read.call(open.book, sheetIds);
      open.book.type(ANNEX, 'H40', 1.7);
      return snapshot;
    });
    await open.keepUp();
    expect(open.finding('indicator-score-mismatch', '参合率').stated).toBe('1.8');
    await open.keepUp();
    expect(open.finding('indicator-score-mismatch', '参合率').stated).toBe('1.7');
  });

  test('a new result of a formula is read like an edit', async () => {
    const open = await openedTownship();
    open.book.type(ANNEX, 'H47', '=SUM(H14:H46)');
    open.book.recalculate(ANNEX, 'H47', 99.84);
    await open.keepUp();
    open.trips();
    open.book.recalculate(ANNEX, 'H47', 98);
    await open.keepUp();
    expect(open.trips()[0]).toBe('read');
    expect(open.unit.score?.filed.total).toBe('98.00');
  });

  test('the time of the last reading is shown', async () => {
    const open = await openedTownship();
    await open.clock.advance(60_000);
    open.book.type(ANNEX, 'F40', 95);
    await open.keepUp();
    expect(open.state.syncedAt).toEqual(open.clock.now());
  });
});

describe('rows and sheets move', () => {
  test('findings and marks follow an inserted row', async () => {
    const open = await openedTownship();
    const before = open.unit.findings.map(({ key, field }) => [key, field.at.row]);
    open.book.insertRow(ANNEX, 0);
    await open.keepUp();
    const moved = (key: string, row: number): number => (key.includes(`${ANNEX}!`) ? row + 1 : row);
    expect(open.unit.findings.map(({ key, field }) => [key, field.at.row])).toEqual(
      before.map(([key, row]) => [key, moved(String(key), Number(row))]),
    );
    expect(open.book.markedCells()).toContain('error 附件1-2自评表!I6');
  });

  test('a renamed sheet is the same sheet', async () => {
    const open = await openedTownship();
    const keys = open.unit.findings.map(({ key }) => key);
    open.book.rename(ANNEX, '整体支出');
    open.book.type('1', 'D3', 100);
    await open.keepUp();
    expect(open.unit.findings.map(({ key }) => key)).toEqual(expect.arrayContaining(keys.filter((key) => key.includes(`${ANNEX}!`))));
    expect(open.finding('indicator-score-mismatch', '参合率').field.sheet.name).toBe('整体支出');
  });

  test('a sheet that is deleted takes its findings along', async () => {
    const open = await openedTownship();
    open.book.deleteSheet('1');
    await open.keepUp();
    expect(open.unit.forms.map(({ kind }) => kind)).toEqual(['self-evaluation']);
    expect(open.unit.findings.filter(({ field }) => field.sheet.id === '1')).toEqual([]);
  });

  test('a sheet that is added is read and reviewed', async () => {
    const [base, annex] = sampleGrids('township-2024');
    if (base === undefined || annex === undefined) throw new Error('The sample lost a sheet');
    const open = await opened([annex]);
    open.book.addSheet(base);
    await open.keepUp();
    expect(open.unit.forms.map(({ kind }) => kind).sort()).toEqual(['base-data', 'self-evaluation']);
    expect(open.find('staff-actual-differs')).toBeDefined();
  });

  test('protection is noticed, and noticed to be gone', async () => {
    const open = await openedTownship();
    open.book.protect(ANNEX);
    await open.keepUp();
    expect(open.state.protectedSheets.map(({ name }) => name)).toEqual(['附件1-2自评表']);
    open.book.protect(ANNEX, false);
    await open.keepUp();
    expect(open.state.protectedSheets).toEqual([]);
  });
});

describe('others at work', () => {
  test('a change by others is said, and reviewed', async () => {
    const open = await openedTownship();
    open.book.type(ANNEX, 'H40', 1.87, 'others');
    await open.keepUp();
    expect(open.state.notice).toMatchObject({ kind: 'changed-by-others', sheet: '附件1-2自评表' });
    expect(open.find('indicator-score-mismatch', '参合率')).toBeUndefined();
  });

  test('a change by others where there is no annex is nobody’s business', async () => {
    const open = await openedTownship();
    const id = open.book.addSheet({ sheet: { id: '', name: '便笺' }, top: 0, left: 0, rows: [], merges: [], hiddenRows: new Set() });
    await open.keepUp();
    open.book.type(id, 'A1', '你好', 'others');
    await open.keepUp();
    expect(open.state.notice).toBeNull();
  });
});

describe('a reading that fails', () => {
  test('waits while a cell is being edited, and is made up for', async () => {
    const open = await openedTownship();
    open.book.type(ANNEX, 'H40', 1.87);
    open.book.editing = true;
    await open.clock.advance(5000);
    expect(open.trips()).toEqual([]);
    expect(open.state).toMatchObject({ queued: 0, notice: null });
    open.book.editing = false;
    await open.clock.advance(2000);
    expect(open.trips()).toEqual(['read', 'mark']);
  });

  test('is said, and made up for with the next change', async () => {
    const open = await openedTownship();
    open.book.type(ANNEX, 'H40', 1.87);
    open.book.refuseNext('failed');
    await open.keepUp();
    expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'failed', detail: 'injected' });
    open.book.type('1', 'D5', 139);
    await open.keepUp();
    expect(open.find('indicator-score-mismatch', '参合率')).toBeUndefined();
    expect(open.find('staff-actual-differs')).toBeUndefined();
  });
});

describe('the selected cell', () => {
  test('selects its card, at no cost', async () => {
    const open = await openedTownship();
    open.book.select(ANNEX, 'H40');
    await open.keepUp();
    expect(open.state.selected).toBe(open.finding('indicator-score-mismatch', '参合率').key);
    expect(open.trips()).toEqual([]);
  });

  test('leaves the selection alone where there is no finding', async () => {
    const open = await openedTownship();
    const { key } = open.finding('execution-score-blank');
    open.session.selectFinding(key);
    open.book.select(ANNEX, 'A1');
    expect(open.state.selected).toBe(key);
  });

  test('a card whose finding is settled is no longer selected', async () => {
    const open = await openedTownship();
    open.session.selectFinding(open.finding('indicator-score-mismatch', '参合率').key);
    open.book.type(ANNEX, 'H40', 1.87);
    await open.keepUp();
    expect(open.state.selected).toBeNull();
  });

  test('showing the cell of a card selects it in the sheet', async () => {
    const open = await openedTownship();
    const { field } = open.finding('indicator-score-mismatch', '参合率');
    await open.session.reveal(field.key);
    expect(open.book.selection).toEqual({ sheetId: ANNEX, at: field.at });
    expect(toA1(field.at)).toBe('H40');
  });
});

test('nothing is heard after the session is over', async () => {
  const open = await openedTownship();
  open.session.dispose();
  open.book.type(ANNEX, 'H40', 1.87);
  await open.keepUp();
  expect(open.trips()).toEqual([]);
});
