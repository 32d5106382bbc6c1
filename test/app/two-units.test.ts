import { decisionKey } from '../../src/core/decisions';
import { MemoryWorkbook } from '../support/memory-workbook';
import { OpenedSession } from '../support/opened-session';
import { twinUnits } from '../support/twin-units';
import { findingsIn } from '../support/small-record';

/** Two units with the same questions; what is decided for one says nothing about the other. */
async function openedTwins(): Promise<OpenedSession> {
  const open = new OpenedSession(new MemoryWorkbook(twinUnits()));
  await open.session.review();
  expect(open.state.review?.units).toHaveLength(2);
  return open;
}

const findings = (open: OpenedSession) => (open.book.record === null ? [] : findingsIn(open.book.record));
const marked = (open: OpenedSession, cell: string): string[] => open.book.markedCells().filter((mark) => mark.endsWith(`!${cell}`));

test('a question ignored in one unit stays open in the other', async () => {
  const open = await openedTwins();
  const finding = open.finding('indicator-score-mismatch', '参合率');
  expect(marked(open, 'H40')).toHaveLength(2);
  await open.session.ignore([finding.key], '已核实');
  expect(marked(open, 'H40')).toEqual(['error 竹溪乡附件1-2自评表!H40']);
  await open.session.writeRecord();
  const handling = findings(open)
    .filter((cells) => cells[2]?.endsWith('!H40'))
    .map((cells) => cells.includes('已忽略'));
  expect(handling.sort()).toEqual([false, true]);
  await open.session.restore(finding.key);
  expect([marked(open, 'H40').length, open.state.decisions.ignored]).toEqual([2, {}]);
});

test('a figure accepted in one unit is told as settled there alone', async () => {
  const open = await openedTwins();
  await open.session.accept(open.finding('indicator-score-mismatch', '参合率').key, 'value');
  await open.session.writeRecord();
  const rows = findings(open).filter((cells) => cells[2]?.endsWith('!H40'));
  expect(rows.map((cells) => [cells[2], cells.includes('已采用重算值')]).sort()).toEqual([
    ['竹溪乡附件1-2自评表!H40', false],
    ['附件1-2自评表!H40', true],
  ]);
});

test('sentences are kept for the sheet they stand in', async () => {
  const open = await openedTwins();
  const draft = open.draft('植树造林');
  await open.session.writeNote(draft.key, draft.proposed, draft.sentence);
  expect(Object.keys(open.state.decisions.sentences)).toEqual([decisionKey(draft.field)]);
});
