import { screen } from '@testing-library/react';
import { chosenOption, option, reviewedTownship } from '../support/render-pane';

test('? shows the keys, and Esc leads back to where the focus was', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  await pane.press('?');
  expect(screen.getByRole('group', { name: '快捷键' })).toHaveFocus();
  await pane.press('{Escape}');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(chosenOption()).toHaveFocus();
});

test('N and Shift+N step on and back, and go to the cell', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  const here = screen.getAllByRole('option').indexOf(chosenOption());
  await pane.press('n');
  expect(screen.getAllByRole('option').indexOf(chosenOption())).toBe(here + 1);
  await pane.press('{Shift>}N{/Shift}');
  expect(screen.getAllByRole('option').indexOf(chosenOption())).toBe(here);
  expect(pane.book.selection).toEqual({ sheetId: '2', at: { row: 39, column: 7 } });
});

test('A accepts and Ctrl+Z takes it back, without leaving the list', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  await pane.press('a');
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.87 });
  expect(chosenOption()).toHaveFocus();
  await pane.press('{Control>}z{/Control}');
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.86 });
  expect(option('H40')).toBeInTheDocument();
});

test('the keys of the list mean nothing elsewhere', async () => {
  const pane = await reviewedTownship();
  screen.getByRole('tab', { name: /复核/ }).focus();
  await pane.press('a');
  expect(pane.book.trips).not.toContain('write');
});

test('a key that can do nothing says why', async () => {
  const pane = await reviewedTownship();
  await pane.choose('F5');
  await pane.press('a');
  expect(screen.getByRole('status')).toHaveTextContent('没有可直接采用的重算值');
  await pane.press('{Control>}z{/Control}');
  expect(screen.getByRole('status')).toHaveTextContent('没有可以撤销的操作。');
  await pane.press('{End}n');
  expect(screen.getByRole('status')).toHaveTextContent('已经是最后一项。');
});
