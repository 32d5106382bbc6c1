import { act, screen } from '@testing-library/react';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { sampleGrids } from '../../support/sample-workbook';
import { chosenOption, PaneUnderTest, reviewedTownship } from '../support/render-pane';

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

test('开始复核 by keyboard leads to the first finding, where the keys are', async () => {
  const pane = new PaneUnderTest(new MemoryWorkbook(sampleGrids('township-2024')));
  screen.getByRole('button', { name: '开始复核' }).focus();
  await pane.press('{Enter}');
  expect(chosenOption()).toHaveFocus();
  await pane.press('{ArrowDown}');
  expect(chosenOption()).toHaveFocus();
});

test('a review that finds no annex leads to what can be done about it', async () => {
  const pane = new PaneUnderTest(new MemoryWorkbook([]));
  screen.getByRole('button', { name: '开始复核' }).focus();
  await pane.press('{Enter}');
  expect(screen.getByRole('button', { name: '手动指定' })).toHaveFocus();
});

test('a notice that is closed hands the focus to the list', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  await pane.press('a');
  await pane.click('button', '关闭');
  expect(chosenOption()).toHaveFocus();
});

test('after 全部写入 the focus is in the list: the button that led there is gone', async () => {
  const pane = await reviewedTownship();
  await pane.click('button', '全部写入');
  await pane.click('switch', '只写数据');
  await pane.click('button', /^写入 \d+ 项$/);
  expect(chosenOption()).toHaveFocus();
});

test('下一项 pressed up to the last finding keeps the focus, and says that it leads no further', async () => {
  const pane = await reviewedTownship();
  await pane.click('button', /^可选/);
  await pane.choose('A48');
  await pane.click('button', '上一项');
  await pane.click('button', '下一项');
  expect(screen.getByRole('button', { name: '下一项' })).toHaveFocus();
  expect(screen.getByRole('button', { name: '下一项' })).toHaveAttribute('aria-disabled', 'true');
});

test('a page takes the focus where its reading begins, at a tab stop', async () => {
  const pane = await reviewedTownship();
  await pane.choosePage('设置');
  expect(screen.getByRole('group', { name: '设置' })).toHaveFocus();
  expect(document.activeElement).toHaveAttribute('tabindex', '0');
});
