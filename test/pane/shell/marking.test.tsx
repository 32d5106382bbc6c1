import { screen, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { sampleGrids } from '../../support/sample-workbook';
import { PaneUnderTest } from '../support/render-pane';

const BEHIND = /标记还是以前的/;

/** @param costUndo as in Excel below ExcelApi 1.19 */
const paneOn = (costUndo: boolean) => new PaneUnderTest(new MemoryWorkbook(sampleGrids('township-2024'), undefined, costUndo));

test('where marks cost nobody their undo they are written by themselves, and hidden from the menu', async () => {
  const pane = paneOn(false);
  await pane.review();
  expect(pane.book.marks.length).toBeGreaterThan(0);
  expect(screen.queryByText(BEHIND)).not.toBeInTheDocument();
  await pane.click('button', '更多');
  const items = within(await screen.findByRole('menu'))
    .getAllByRole('menuitem')
    .map(({ textContent }) => textContent);
  expect(items).toContain('隐藏标记');
  expect(items).not.toContain('标记到表格');
});

test('where they would cost it, none is written until it is asked for', async () => {
  const pane = paneOn(true);
  await pane.review();
  expect(pane.book.marks).toEqual([]);
  await pane.choosePage('标记到表格');
  expect(pane.book.marks.length).toBeGreaterThan(0);
});

test('and when an edit left them behind, a banner says so and brings them up to date', async () => {
  const pane = paneOn(true);
  await pane.review();
  await pane.choosePage('标记到表格');
  const before = pane.book.marks;
  pane.book.type('2', 'H40', 1.87);
  await pane.settle();
  expect(await screen.findByText(BEHIND)).toBeInTheDocument();
  expect(pane.book.marks).toEqual(before);
  await pane.click('button', '更新标记');
  expect(screen.queryByText(BEHIND)).not.toBeInTheDocument();
  expect(pane.book.marks).not.toEqual(before);
});
