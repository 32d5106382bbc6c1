import { screen, within } from '@testing-library/react';
import { reviewedTownship } from '../support/render-pane';

async function withTwoDeeds() {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  await pane.press('a');
  await pane.choose('I5');
  await pane.press('a');
  await pane.click('tab', '记录');
  return pane;
}

test('nothing done yet is said, with what will be here', async () => {
  const pane = await reviewedTownship();
  await pane.click('tab', '记录');
  expect(screen.getByText(/^还没有操作。/)).toBeInTheDocument();
  expect(screen.getByText('没有忽略或说明的问题。')).toBeInTheDocument();
});

test('lists what was done, latest first, with the cells before and after', async () => {
  await withTwoDeeds();
  const items = within(screen.getByRole('region', { name: '已做的操作' })).getAllByRole('list')[0]?.children ?? [];
  expect(items).toHaveLength(2);
  expect(items[0]).toHaveTextContent(/I5：空白 → 10/);
  expect(items[1]).toHaveTextContent(/H40：1\.86 → 1\.87/);
});

test('an earlier deed is undone on its own, and done again', async () => {
  const pane = await withTwoDeeds();
  await pane.click('button', /^撤销：新型农村合作医疗参合率/);
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.86 });
  expect(pane.book.content('2', 'I5')).toMatchObject({ value: 10 });
  await pane.click('button', '重做');
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.87 });
});

test('what was undone cannot be done again after something new, and 重做 says so beforehand', async () => {
  const pane = await withTwoDeeds();
  const redo = (): HTMLElement => screen.getByRole('button', { name: '重做' });
  expect(redo()).toBeDisabled();
  await pane.click('button', '全部撤销');
  expect(redo()).toBeEnabled();
  await pane.click('tab', /^复核/);
  await pane.choose('I5');
  await pane.press('a');
  await pane.click('tab', '记录');
  expect(redo()).toBeDisabled();
});

test('全部撤销 leaves the workbook as it was', async () => {
  const pane = await withTwoDeeds();
  await pane.click('button', '全部撤销');
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.86 });
  expect(pane.book.content('2', 'I5')).toEqual({ kind: 'value', value: null });
});

test('ignored and explained findings are listed with what was said of them, and restored from here', async () => {
  const pane = await reviewedTownship();
  await pane.choose('F5');
  await pane.press('w');
  await pane.press('含编外人员');
  await pane.click('button', '保存说明');
  await pane.choose('H40');
  await pane.press('i');
  await pane.press('与主管部门核实无误');
  await pane.click('button', '忽略');
  await pane.click('tab', '记录');
  const settled = within(screen.getByRole('region', { name: '已忽略和已说明' }));
  expect(settled.getByText('理由：与主管部门核实无误')).toBeInTheDocument();
  expect(settled.getByText('说明：含编外人员')).toBeInTheDocument();
  for (const restore of settled.getAllByRole('button', { name: /^恢复：/ })) await pane.user.click(restore);
  await pane.settle();
  expect(settled.getByText('没有忽略或说明的问题。')).toBeInTheDocument();
});

test('生成复核记录 writes the sheet and says so', async () => {
  const pane = await reviewedTownship();
  await pane.click('tab', '记录');
  await pane.click('button', '生成复核记录');
  expect(pane.book.record?.lines.flatMap(({ cells }) => cells)).toContain('计算过程');
  expect(screen.getByRole('status')).toHaveTextContent('已生成“复核记录”工作表。');
});
