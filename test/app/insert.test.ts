import { parseA1 } from '../../src/core/grid/address';
import { openedTownship, type OpenedSession } from '../support/opened-session';

const BASE = '1';
const TEXT = '年中追加项目，已报县财政局批复。';

/** A finding of the base table, explained; the form has no cell for it. */
async function explained(): Promise<{ open: OpenedSession; key: string }> {
  const open = await openedTownship();
  const finding = open.unit.findings.find(
    ({ severity, field, note }) => severity === 'warning' && field.sheet.id === BASE && note === null,
  );
  if (finding === undefined) throw new Error('The base table has nothing to explain');
  await open.session.explain([finding.key], TEXT);
  return { open, key: finding.key };
}

test('an explanation goes into the blank cell a person points at, and can be taken back', async () => {
  const { open, key } = await explained();
  const before = open.book.grids();
  expect(open.session.placeFor(BASE, parseA1('K13'))).toMatchObject({ at: parseA1('K13'), blank: true, isProtected: false });
  expect(await open.session.insertExplanation(key, BASE, parseA1('K13'))).toBe(true);
  expect(open.book.content(BASE, 'K13')).toEqual({ kind: 'value', value: TEXT });
  expect(open.state.notice).toMatchObject({ kind: 'inserted' });
  expect(open.state.journal.at(-1)).toMatchObject({ action: 'insert', findings: [{ key }], state: 'done' });
  await open.session.undo();
  expect(open.book.content(BASE, 'K13')).toEqual({ kind: 'value', value: null });
  expect(open.book.grids().map(({ rows }) => rows.flat().filter(({ value }) => value !== null).length)).toEqual(
    before.map(({ rows }) => rows.flat().filter(({ value }) => value !== null).length),
  );
});

test('nothing that stands in a cell is written over, text or figure', async () => {
  const { open, key } = await explained();
  for (const a1 of ['A1', 'F13']) {
    const before = open.book.content(BASE, a1);
    expect(open.session.placeFor(BASE, parseA1(a1))?.blank).toBe(false);
    expect(await open.session.insertExplanation(key, BASE, parseA1(a1))).toBe(false);
    expect(open.book.content(BASE, a1)).toEqual(before);
  }
  expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'stale' });
});

test('a cell filled in meanwhile is left alone', async () => {
  const { open, key } = await explained();
  open.book.silently(() => open.book.type(BASE, 'K13', '别人写的'));
  expect(await open.session.insertExplanation(key, BASE, parseA1('K13'))).toBe(false);
  expect(open.book.content(BASE, 'K13')).toEqual({ kind: 'value', value: '别人写的' });
});

test('what was not explained, and a sheet that was not read, have nothing to insert and no place', async () => {
  const open = await openedTownship();
  const [finding] = open.unit.findings;
  expect(await open.session.insertExplanation(finding?.key ?? '', BASE, parseA1('K13'))).toBe(false);
  expect(open.session.placeFor('no such sheet', parseA1('K13'))).toBeNull();
});
