import type { PointedBlock } from '../../src/core/forms/areas/mapping';
import { toA1 } from '../../src/core/grid/address';
import { defaultPack } from '../../src/core/packs/built-in';
import { gridOf, type CellDraft } from '../support/grid-of';
import { opened, type OpenedSession } from '../support/opened-session';

type Rows = readonly (readonly CellDraft[])[];

/** A form in words of one county alone. */
function orchard({ village, spent, households }: { village: string; spent: number; households: number }): Rows {
  return [
    ['果园提升事项成效表'],
    ['报送村', village, null, null, null, null],
    ['钱款', '名目', '财力安排', '支出实绩', '用掉多少', null],
    [null, '年度资金总额', 40, spent, `${spent * 2.5}%`, null],
    [null, '其中：财政资金', 40, spent, `${spent * 2.5}%`, null],
    ['方面', '事项', '要求', '结果', '满', '得'],
    ['产出', '改造果园', '≥500亩', '520亩', 50, 50],
    ['效益', '带动农户', '≥80户', `${households}户`, 50, 50],
    ['合计', null, null, null, 100, 100],
  ];
}

const INDICATORS: PointedBlock = {
  block: 'indicators',
  headerRow: 5,
  columns: { level1: 0, name: 1, target: 2, actual: 3, weight: 4, score: 5 },
};
const FUNDS: PointedBlock = { block: 'funds', headerRow: 2, columns: { budget: 2, spent: 3, rate: 4 } };

/** What was read and found, wherever it stands. */
function outcome({ state: { review } }: OpenedSession): unknown {
  return {
    unread: [...(review?.unread ?? []), ...(review?.units ?? []).flatMap(({ coverage }) => coverage.unread)].map(({ text }) => text),
    read: review?.units.map(({ coverage }) => coverage.read),
    findings: review?.units.flatMap(({ findings }) => findings.map(({ rule, field }) => `${toA1(field.at)} ${rule}`)),
  };
}

test('what one unit pointed out by hand makes the form of the next one known, without pointing anything out', async () => {
  const first = await opened([gridOf(orchard({ village: '青禾村', spent: 38, households: 70 }))]);
  expect(first.state.review?.units).toEqual([]);
  await first.session.setMapping('sheet-1', [FUNDS, INDICATORS]);
  expect(first.find('indicator-score-mismatch', '带动农户')).toBeDefined();

  const { text, name, layouts, left } = first.session.packFile('青禾县 2024');
  expect({ name, layouts, left }).toEqual({ name: '青禾县2024', layouts: ['表一'], left: [] });

  const next = await opened([gridOf(orchard({ village: '溪口村', spent: 36, households: 70 }))]);
  expect(next.state.review?.units).toEqual([]);
  expect(await next.session.openPack(text)).toEqual({ taken: true, problem: null });
  expect(next.state.pack.title.zh).toBe('青禾县 2024');
  expect(outcome(next)).toEqual(outcome(first));
  expect(outcome(next)).toMatchObject({ unread: [] });

  const again = await opened([gridOf(orchard({ village: '溪口村', spent: 36, households: 70 }))]);
  again.book.stored = next.book.stored;
  await again.session.review();
  expect(outcome(again)).toEqual(outcome(next));
});

test('the file holds the pack in force and what the workbook set differently, not what it is no longer told about', async () => {
  const open = await opened([gridOf(orchard({ village: '青禾村', spent: 38, households: 80 }))]);
  await open.session.setPack('hubei');
  await open.session.adjustPack(() => ({ tolerance: '0.02' }));
  await open.session.muteRule('year-missing', true);
  const file = JSON.parse(open.session.packFile('青禾县').text) as Record<string, unknown>;
  expect(file).toMatchObject({
    name: '青禾县',
    title: { zh: '青禾县', en: '青禾县' },
    // Where the rules of the pack in force are from goes with them.
    about: { zh: expect.stringContaining('湖北') as string, en: expect.any(String) as string },
    basis: expect.objectContaining({ 'execution-score-mismatch': expect.anything() as unknown }) as unknown,
    qualitativeBands: { partly: 50 },
    executionWeight: 20,
    tolerance: '0.02',
  });
  expect(file['basis']).toEqual(open.state.pack.basis);
  expect(file).not.toHaveProperty('rules');
});

test('another pack leaves what the workbook is no longer told about as it is', async () => {
  const open = await opened([gridOf(orchard({ village: '青禾村', spent: 38, households: 80 }))]);
  await open.session.muteRule('year-missing', true);
  await open.session.setPack('hubei');
  expect(open.state.pack.rules).toEqual({ 'year-missing': 'off' });
  await open.session.openPack('{"name": "own", "title": "本县"}');
  expect(open.state.pack).toMatchObject({ name: 'own', rules: { 'year-missing': 'off' } });
});

test('a table whose headers say nothing cannot be handed on, and that is said', async () => {
  const rows = orchard({ village: '青禾村', spent: 38, households: 80 }).map((row, index) => (index === 5 ? [null] : row));
  const open = await opened([gridOf(rows)]);
  await open.session.setMapping('sheet-1', [INDICATORS]);
  expect(open.session.packFile('青禾县')).toMatchObject({ layouts: [], left: ['表一'] });
});

test('a file that is called like one of our packs could not be told from it', async () => {
  const open = await opened([gridOf(orchard({ village: '青禾村', spent: 38, households: 80 }))]);
  const { taken, problem } = await open.session.openPack(JSON.stringify({ name: 'hubei', title: '湖北（改）' }));
  expect(taken).toBe(false);
  expect(problem?.zh).toContain('“湖北”');
  expect(open.state.pack).toEqual(defaultPack());
});

test('a place that nobody read is shown', async () => {
  const open = await opened([gridOf(orchard({ village: '青禾村', spent: 38, households: 80 }))]);
  await open.session.revealPlace({ id: 'sheet-1', name: '表一' }, { row: 5, column: 2 });
  expect(open.trips()).toEqual(['reveal']);
});

test('a header over two rows is handed on with the words of both', async () => {
  const rows = (village: string): Rows => [
    ['果园提升事项成效表'],
    ['报送村', village],
    ['方面', '事项', '要求', '结果', '打分', null],
    [null, null, null, null, '满', '得'],
    ['产出', '改造果园', '≥500亩', '520亩', 50, 50],
    ['效益', '带动农户', '≥80户', '70户', 50, 50],
    ['合计', null, null, null, 100, 100],
  ];
  const first = await opened([gridOf(rows('青禾村'))]);
  await first.session.setMapping('sheet-1', [{ ...INDICATORS, headerRow: 3 }]);
  const next = await opened([gridOf(rows('溪口村'))]);
  await next.session.openPack(first.session.packFile('青禾县').text);
  expect(outcome(next)).toEqual(outcome(first));
  expect(next.find('indicator-score-mismatch', '带动农户')).toBeDefined();
});

test('a file that could not be kept is not said to be taken', async () => {
  const open = await opened([gridOf(orchard({ village: '青禾村', spent: 38, households: 80 }))]);
  open.book.refuseNext('failed');
  expect(await open.session.openPack('{"name": "own", "title": "本县"}')).toEqual({ taken: false, problem: null });
  expect(open.state).toMatchObject({ pack: { name: 'national' }, notice: { kind: 'refused' } });
});
