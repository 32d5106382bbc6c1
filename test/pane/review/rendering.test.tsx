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

const menus: unknown[] = [];

jest.mock('../../../src/pane/shell/pane-menu', () => ({ PaneMenu: () => menus.push('menu') && null }));

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

test('an edit in the sheet draws the rows it changed, neither the list nor the menu', async () => {
  const menusBefore = [...menus];
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
  expect(menus).toEqual(menusBefore);
});
