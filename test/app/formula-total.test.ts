import { openedTownship } from '../support/opened-session';

const ANNEX = '2';

test('a total that is a formula keeps it: it follows what was accepted, and what is taken back', async () => {
  const open = await openedTownship();
  const total = { kind: 'formula', formula: '=SUM(H14:H46)' } as const;
  open.book.type(ANNEX, 'H47', total.formula);
  open.book.recalculate(ANNEX, 'H47', 99.84);
  await open.keepUp();
  const finding = open.finding('indicator-score-mismatch', '参合率');
  expect(await open.session.try(finding, 'value')).toMatchObject({ totalAfter: '99.85' });
  await open.session.accept(finding.key, 'value');
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.87 });
  expect(open.book.content(ANNEX, 'H47')).toEqual(total);
  expect(open.state.journal.at(-1)?.edits).toHaveLength(1);
  await open.session.undo();
  expect(open.book.content(ANNEX, 'H40')).toEqual({ kind: 'value', value: 1.86 });
  expect(open.book.content(ANNEX, 'H47')).toEqual(total);
});
