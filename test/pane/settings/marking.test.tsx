import { screen } from '@testing-library/react';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { sampleGrids } from '../../support/sample-workbook';
import { PaneUnderTest } from '../support/render-pane';

/** An Excel below ExcelApi 1.19, where every write of an add-in takes the person's own undo away. */
const oldExcel = (): PaneUnderTest => new PaneUnderTest(new MemoryWorkbook(sampleGrids('township-2024'), () => null, true));

test('marks are not written unless the person agrees before the review', async () => {
  const pane = oldExcel();
  expect(screen.getByRole('switch', { name: /同时在表格里标记/ })).not.toBeChecked();
  await pane.review();
  await pane.settle();
  expect(pane.book.marks).toEqual([]);
});

test('whoever agrees has them written once, and only then', async () => {
  const pane = oldExcel();
  await pane.user.click(screen.getByRole('switch', { name: /同时在表格里标记/ }));
  await pane.review();
  await pane.settle();
  expect(pane.book.marks.length).toBeGreaterThan(0);
});

test('where undo is kept nothing is asked', () => {
  void new PaneUnderTest(new MemoryWorkbook(sampleGrids('township-2024')));
  expect(screen.queryByRole('switch', { name: /同时在表格里标记/ })).toBeNull();
});
