import { openedTownship } from '../support/opened-session';
import { decisionKey } from '../../src/core/decisions';
import { toA1 } from '../../src/core/grid/address';
import { asProposed } from '../support/as-proposed';

const ANNEX = '2';

test('a note is written with its computed sentence remembered, in one write', async () => {
  const open = await openedTownship();
  const draft = open.draft('植树造林');
  await open.session.writeNote(draft.key, `${draft.sentence}原因：造林任务追加。`, draft.sentence);
  expect(open.trips()).toEqual(['write', 'mark']);
  expect(open.book.content(ANNEX, toA1(draft.field.at))).toEqual({ kind: 'value', value: `${draft.sentence}原因：造林任务追加。` });
  expect(open.state.decisions.sentences[decisionKey(draft.field)]).toBe(draft.sentence);
  expect(open.draft('植树造林').existing).toEqual({ sentence: draft.sentence, words: '原因：造林任务追加。' });
  expect(open.state.notice).toMatchObject({ kind: 'note-written', count: 1 });
});

test('a note goes stale with its figure, and its words stay through the update', async () => {
  const open = await openedTownship();
  const draft = open.draft('植树造林');
  await open.session.writeNote(draft.key, `${draft.sentence}原因：造林任务追加。`, draft.sentence);
  open.book.type(ANNEX, 'F43', 300000);
  await open.keepUp();
  const stale = open.draft('植树造林');
  expect(stale.status).toBe('stale');
  expect(stale.proposed).toContain('原因：造林任务追加。');
  await open.session.writeNotes([asProposed(stale)]);
  const content = open.book.content(ANNEX, toA1(stale.field.at));
  expect(content).toEqual({ kind: 'value', value: stale.proposed });
  expect(stale.proposed).not.toContain('400000');
});

test('a note without the computed sentence is a person’s alone', async () => {
  const open = await openedTownship();
  const draft = open.draft('植树造林');
  await open.session.writeNote(draft.key, '计量单位为平方米。', null);
  expect(open.state.decisions.sentences).toEqual({});
  expect(open.book.stored).toBeNull();
});

test('all notes are one write and one entry, taken back together', async () => {
  const open = await openedTownship();
  const grids = open.book.grids();
  const drafts = open.unit.drafts.filter(({ status }) => status === 'missing');
  await open.session.writeNotes(drafts.map(asProposed));
  expect(open.trips()).toEqual(['write', 'mark']);
  expect(open.state.notice).toMatchObject({ kind: 'note-written', count: drafts.length });
  for (const { field, proposed } of drafts) {
    expect(open.book.content(ANNEX, toA1(field.at))).toEqual({ kind: 'value', value: proposed });
  }
  await open.session.undo();
  expect(open.book.grids()).toEqual(grids);
});

test('a text that came into the cell while the editor was open is not written over', async () => {
  const open = await openedTownship();
  const { key, field } = open.draft('植树造林');
  open.book.type(ANNEX, toA1(field.at), '他人的说明', 'others');
  await open.keepUp();
  await open.session.writeNote(key, '我的说明', null, '');
  expect(open.state.notice).toMatchObject({ kind: 'refused', code: 'stale' });
  expect(open.book.content(ANNEX, toA1(field.at))).toEqual({ kind: 'value', value: '他人的说明' });
});

test('unknown drafts and findings ask for nothing', async () => {
  const open = await openedTownship();
  await open.session.writeNote('no such note', 'x', null);
  await open.session.writeNotes([]);
  await open.session.accept('no such finding', 'value');
  await open.session.ignore(['no such finding'], 'x');
  await open.session.restore('no such finding');
  await open.session.reveal('no such field');
  expect(open.trips()).toEqual([]);
  expect(open.state).toMatchObject({ journal: [], notice: null });
});
