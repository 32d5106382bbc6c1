import { act, screen } from '@testing-library/react';
import { reviewedTownship, type PaneUnderTest } from '../support/render-pane';

const drawn: string[] = [];

jest.mock('../../../src/pane/controls/severity-mark', () => ({
  // Every row of the list draws one, and so do the counts and the card.
  SeverityMark: ({ severity }: { severity: string }) => {
    drawn.push(severity);
    return null;
  },
}));

/** Renderings of the larger parts, by name. A part that is drawn for nothing else is drawn as itself, and counted. */
const mockRenderings = new Map<string, number>();

function mockCounted(file: string, name: string): object {
  const parts = jest.requireActual<Record<string, (props: object) => unknown>>(`../../../src/pane/${file}`);
  const draw = parts[name];
  const counted = (props: object) => {
    mockRenderings.set(name, (mockRenderings.get(name) ?? 0) + 1);
    return draw?.(props);
  };
  return { ...parts, [name]: counted };
}

jest.mock('../../../src/pane/shell/unit-line', () => mockCounted('shell/unit-line', 'UnitLine'));
jest.mock('../../../src/pane/shell/tabbed-content', () => mockCounted('shell/tabbed-content', 'TabbedContent'));
jest.mock('../../../src/pane/shell/pane-menu', () => mockCounted('shell/pane-menu', 'PaneMenu'));
jest.mock('../../../src/pane/score/score-tab', () => mockCounted('score/score-tab', 'ScoreTab'));
jest.mock('../../../src/pane/review/finding-list', () => mockCounted('review/finding-list', 'FindingList'));

/** What was drawn meanwhile, each part so many times. */
async function renderingsOf(act: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  mockRenderings.clear();
  await act();
  return Object.fromEntries(mockRenderings);
}

async function drawnBy(act: () => Promise<unknown>): Promise<number> {
  drawn.length = 0;
  await act();
  return drawn.length;
}

/** Marks of the counts above the list and of a card, which change with every choice. */
const BESIDE_THE_LIST = 3 + 3;

let pane: PaneUnderTest;
beforeEach(async () => {
  pane = await reviewedTownship();
  await pane.choose('H40');
});

test('a letter typed into a note draws no row again', async () => {
  await pane.choose('I43');
  await pane.press('w');
  await screen.findByRole('textbox', { name: '原因和改进措施' });
  expect(await drawnBy(() => pane.press('统'))).toBe(0);
});

test('moving on draws the two rows that changed, not the list', async () => {
  const rows = screen.getAllByRole('option').length;
  expect(rows).toBeGreaterThan(2 * BESIDE_THE_LIST);
  const count = await drawnBy(() => pane.press('{ArrowDown}'));
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(rows);
});

test('a cell selected in the sheet that no finding is about draws nothing again', async () => {
  const count = await drawnBy(() =>
    act(() => {
      pane.book.select('2', 'C3');
      return Promise.resolve();
    }),
  );
  expect(count).toBe(0);
});

test('an edit in the sheet draws the rows it changed, not the list', async () => {
  const rows = screen.getAllByRole('option').length;
  const before = pane.session.store.get().review?.units[0]?.findings ?? [];
  const count = await drawnBy(async () => {
    pane.book.type('2', 'H41', 1);
    await pane.settle();
  });
  const after = pane.session.store.get().review?.units[0]?.findings ?? [];
  const changed = after.filter((finding) => !before.includes(finding));
  expect(changed.length).toBeGreaterThan(0);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(rows);
  expect(count).toBeLessThanOrEqual(changed.length + 2 * BESIDE_THE_LIST);
});

test('an edit about one card draws the list, and neither the header, the tabs nor the menu; 得分 only when a score changed', async () => {
  await pane.click('tab', /^得分/);
  await screen.findByText('每一分扣在哪里');
  const note = await renderingsOf(async () => {
    pane.book.type('2', 'I43', '计量单位填错，原因已说明');
    await pane.settle();
  });
  expect(note).toEqual({ FindingList: expect.any(Number) });
  expect(note['FindingList']).toBeLessThanOrEqual(3);
  const score = await renderingsOf(async () => {
    pane.book.type('2', 'H41', 1);
    await pane.settle();
  });
  expect(score).toEqual({ FindingList: expect.any(Number), ScoreTab: 1 });
});

test('what is asked for in the pane alone draws what shows it', async () => {
  expect(await renderingsOf(() => pane.press('{ArrowDown}'))).toEqual({ FindingList: expect.any(Number) });
  // Its theme follows Office, its sheets stay as they are.
  expect(await renderingsOf(() => pane.settle())).toEqual({});
});
