import { opened, type OpenedSession } from '../support/opened-session';
import { sampleGrids } from '../support/sample-workbook';

const BASE = '1';
const ANNEX = '2';

let open: OpenedSession;
/** How many findings each state of the session showed, in order. */
let shown: number[];

/** One score is wrong; then a staff figure went wrong too, and nobody was told. */
beforeEach(async () => {
  open = await opened(sampleGrids('consistent-2024'));
  open.book.type(ANNEX, 'H17', 2);
  await open.keepUp();
  expect(open.unit.findings.length).toBeGreaterThan(0);
  open.book.silently(() => open.book.type(BASE, 'F5', 0.5));
  open.trips();
  shown = [];
  open.session.store.subscribe(() => shown.push(open.unit.findings.length));
});

test('when the last finding goes, what was not just read is read before that is said', async () => {
  open.book.type(ANNEX, 'H17', 3);
  await open.keepUp();
  expect(open.trips().slice(0, 2)).toEqual(['read', 'read']);
  expect(open.find('staff-control-rate-mismatch')).toBeDefined();
  expect(shown).not.toContain(0);
});

test('the same after the last finding was accepted', async () => {
  const [finding] = open.unit.findings.filter(({ fix }) => fix !== null);
  await open.session.accept(finding?.key ?? '', 'value');
  expect(open.unit.findings.map(({ field }) => field.sheet.id)).toContain(BASE);
});

test('a reading that fails leaves what was done as it is, and is made up for', async () => {
  open.book.type(ANNEX, 'H17', 3);
  const read = open.book.read.bind(open.book);
  jest.spyOn(open.book, 'read').mockImplementation((ids) => (ids.includes(BASE) ? Promise.reject(new Error('late')) : read(ids)));
  await open.keepUp();
  expect(open.state.notice).toBeNull();
  jest.restoreAllMocks();
  await open.keepUp();
  expect(open.unit.findings.map(({ field }) => field.sheet.id)).toContain(BASE);
});
