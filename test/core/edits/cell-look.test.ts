import { planLooks, type CellRoom } from '../../../src/core/edits/cell-look';
import { squash, type Edit, type LookChange } from '../../../src/core/edits/edit';
import { invert } from '../../support/edit-laws';

const LONG = '指标值3000亩，实际完成400000亩，为指标值的133.33倍。原因：年中追加造林任务。';
const ROOM: CellRoom = {
  look: { wraps: false, rowHeight: 20 },
  width: 120,
  height: 20,
  fontSize: 11,
  rowHidden: false,
  wrapClosed: false,
  heightClosed: false,
};

function note(look: Edit['look'], text = LONG, column = 8): Edit {
  const edit = { key: 'note', sheet: { id: 's', name: '表' }, at: { row: 42, column }, from: { kind: 'value', value: null } } as const;
  return { ...edit, to: { kind: 'value', value: text }, ...(look === undefined ? {} : { look }) };
}

const plan = (room: Partial<CellRoom>, edit = note('readable')) => planLooks([{ edit, room: { ...ROOM, ...room } }])[0];
const heightOf = (planned: ReturnType<typeof plan>): number | undefined => planned?.change?.to.rowHeight;

test('a long text wraps, and its row grows', () => {
  expect(plan({})).toEqual({ change: { from: ROOM.look, to: { wraps: true, rowHeight: 68 } }, cramped: false });
});

test('of a merged area over several rows the first grows by what is missing', () => {
  expect(heightOf(plan({ height: 60 }))).toBe(28);
});

test.each<[string, Partial<CellRoom>, string]>([
  ['a row that is tall enough', { look: { wraps: true, rowHeight: 200 }, height: 200 }, LONG],
  ['a number or a blank', {}, ''],
])('%s stays as it is', (_, room, text) => {
  expect(plan(room, note('readable', text))).toEqual({ change: null, cramped: false });
});

test.each<[string, Partial<CellRoom>, boolean, number, boolean]>([
  ['a hidden row stays hidden', { rowHidden: true, look: { wraps: false, rowHeight: 0 } }, true, 0, false],
  ['protection that keeps rows', { heightClosed: true }, true, 20, true],
  ['protection that keeps formats', { wrapClosed: true }, false, 68, true],
])('%s', (_, room, wraps, rowHeight, cramped) => {
  expect(plan(room)).toMatchObject({ change: { to: { wraps, rowHeight } }, cramped });
});

test('protection that keeps both changes nothing, and is told', () => {
  expect(plan({ wrapClosed: true, heightClosed: true })).toEqual({ change: null, cramped: true });
});

describe('taking back', () => {
  const made: LookChange = { from: ROOM.look, to: { wraps: true, rowHeight: 84 } };
  const [back] = invert([note(made)]);

  test('gives the former look back', () => {
    expect(plan({ look: made.to }, back)?.change).toEqual({ from: made.to, to: made.from });
  });

  test('Excel’s rounding to whole pixels is no change of a person’s', () => {
    expect(heightOf(plan({ look: { wraps: true, rowHeight: 84.75 } }, back))).toBe(20);
  });

  test('what a person changed since is left', () => {
    expect(plan({ look: { wraps: false, rowHeight: 120 } }, back)?.change).toBeNull();
  });
});

test('two notes in one row: the second sees what the first planned, and taken back together nothing is left', () => {
  const edits = [note('readable', LONG, 8), note('readable', LONG.repeat(2), 9)];
  const planned = planLooks(edits.map((edit) => ({ edit, room: ROOM })));
  const heights = planned.map(heightOf);
  expect(heights[1]).toBeGreaterThan(heights[0] ?? Infinity);
  const made = edits.map((edit, index) => ({ ...edit, look: planned[index]?.change ?? 'readable' }) as const);
  const now = { ...ROOM, look: { wraps: true, rowHeight: heights[1] ?? 0 } };
  const back = planLooks(squash(invert(made)).map((edit) => ({ edit, room: now })));
  expect(back.map(heightOf)).toEqual([heights[0], ROOM.look.rowHeight]);
});

test('of a cell written to twice the first look comes back', () => {
  const look = (from: number, to: number): LookChange => ({ from: { wraps: true, rowHeight: from }, to: { wraps: true, rowHeight: to } });
  const first = note(look(20, 50), '甲');
  const second = { ...note(look(50, 84), '乙'), from: first.to };
  expect(squash([first, second])).toEqual([{ ...first, to: second.to, look: look(20, 84) }]);
});
