import { act, screen } from '@testing-library/react';
import { chosenOption, reviewedTownship } from '../support/render-pane';

test('closing an editor brings the focus back to the list', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  await pane.press('w');
  await pane.press('{Escape}');
  expect(chosenOption()).toHaveFocus();
  await pane.press('i');
  await pane.click('button', '取消');
  expect(chosenOption()).toHaveFocus();
});

test('once the person is in the sheet, nothing that changes in the pane takes the focus', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  act(() => {
    chosenOption().blur();
    window.dispatchEvent(new Event('blur'));
  });
  pane.book.select('2', 'H40');
  await pane.settle();
  expect(chosenOption()).toHaveTextContent('H40');
  expect(document.body).toHaveFocus();
});

test('a list with nothing left hands the focus to its tab', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  await pane.press('/没有这一项');
  await pane.user.click(screen.getByRole('button', { name: '显示全部' }));
  await pane.settle();
  expect(document.activeElement?.closest('[role=tabpanel]')).toBe(screen.getByRole('tabpanel', { name: /复核/ }));
});
