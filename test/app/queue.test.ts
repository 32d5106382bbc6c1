import { openedTownship } from '../support/opened-session';
import { settled } from '../support/hand-clock';

const ANNEX = '2';

describe('while a cell is being edited', () => {
  test('an action waits, is counted, and goes on by itself', async () => {
    const open = await openedTownship();
    const { key } = open.finding('indicator-score-mismatch', '参合率');
    open.book.editing = true;
    const accepting = open.session.accept(key, 'value');
    await settled();
    expect(open.state.queued).toBe(1);
    open.book.editing = false;
    await open.clock.advance(250);
    await accepting;
    expect(open.state).toMatchObject({ queued: 0, notice: { kind: 'accepted', value: '1.87' } });
    expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.87 });
  });

  test('several actions wait in their order', async () => {
    const open = await openedTownship();
    open.book.editing = true;
    const actions = [
      open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value'),
      open.session.accept(open.finding('execution-score-blank').key, 'value'),
      open.session.ignore([open.finding('staff-above-authorised').key], '历史超编，逐年消化'),
    ];
    await settled();
    expect(open.state.queued).toBe(3);
    open.book.editing = false;
    await open.clock.advance(2000);
    await Promise.all(actions);
    expect(open.state.journal.map(({ action }) => action)).toEqual(['accept', 'accept', 'ignore']);
    expect(open.book.content(ANNEX, 'I5')).toEqual({ kind: 'value', value: 10 });
  });

  test('of several cells to go to only the last one waits', async () => {
    const open = await openedTownship();
    open.book.editing = true;
    const cells = open.unit.findings.slice(0, 5).map(({ field }) => field);
    const going = cells.map(({ key }) => open.session.reveal(key));
    await settled();
    expect(open.state.queued).toBe(1);
    open.book.editing = false;
    await open.clock.advance(2000);
    await Promise.all(going);
    expect(open.trips()).toEqual(['reveal']);
    expect(open.book.selection).toEqual({ sheetId: cells.at(-1)?.sheet.id, at: cells.at(-1)?.at });
    expect(open.state.notice).toBeNull();
  });

  test('what waits can be called off, and leaves no trace', async () => {
    const open = await openedTownship();
    open.book.editing = true;
    const actions = [
      open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value'),
      open.session.ignore([open.finding('staff-above-authorised').key], '历史超编'),
    ];
    await settled();
    open.session.cancelQueued();
    await Promise.all(actions);
    open.book.editing = false;
    await open.clock.advance(10_000);
    expect(open.state).toMatchObject({ queued: 0, notice: null, journal: [] });
    expect(open.trips()).toEqual([]);
    expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
  });

  test('an action meets the cell where it stands when its turn comes', async () => {
    const open = await openedTownship();
    open.book.editing = true;
    const accepting = open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
    await settled();
    open.book.editing = false;
    open.book.insertRow(ANNEX, 10);
    await open.keepUp();
    await open.clock.advance(1000);
    await accepting;
    expect(open.state.notice).toMatchObject({ kind: 'accepted', value: '1.87' });
    expect(open.book.content(ANNEX, 'H41')).toEqual({ kind: 'value', value: 1.87 });
  });

  test('Excel being busy is waited for as well', async () => {
    const open = await openedTownship();
    open.book.refuseNext('busy', 'busy');
    const accepting = open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
    await open.clock.advance(750);
    await accepting;
    expect(open.trips()).toEqual(['write', 'mark']);
  });
});

describe('refusals', () => {
  test('a protected sheet is named, and nothing is written', async () => {
    const open = await openedTownship();
    open.book.protect(ANNEX);
    await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
    expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'protected', sheet: '附件1-2自评表' });
    expect(open.state.journal).toEqual([]);
  });

  test('a cell that somebody changed is left to them, and looked at again', async () => {
    const open = await openedTownship();
    const { key } = open.finding('indicator-score-mismatch', '参合率');
    open.book.type(ANNEX, 'H40', 1.8);
    await open.session.accept(key, 'value');
    expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'stale' });
    expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.8 });
    expect(open.finding('indicator-score-mismatch', '参合率').stated).toBe('1.8');
  });

  test('what failed can be tried again', async () => {
    const open = await openedTownship();
    open.book.refuseNext('failed');
    await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
    const { notice } = open.state;
    if (notice?.kind !== 'refused') throw new Error('Nothing was refused');
    notice.retry?.();
    await settled();
    expect(open.state.notice).toMatchObject({ kind: 'accepted', value: '1.87' });
  });

  test('a mark that fails does not undo what was written', async () => {
    const open = await openedTownship();
    const { key } = open.finding('indicator-score-mismatch', '参合率');
    jest.spyOn(open.book, 'mark').mockRejectedValueOnce(new Error('no more conditional formats'));
    await open.session.accept(key, 'value');
    expect(open.state.journal).toHaveLength(1);
    expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.87 });
  });
});
