import { screen, within } from '@testing-library/react';
import { chosenOption, option, reviewedTownship } from '../support/render-pane';

test('lists what must change first, then what a reader will ask; hints wait under one row', async () => {
  const pane = await reviewedTownship();
  const list = screen.getByRole('listbox', { name: '问题列表' });
  const groups = () =>
    within(list)
      .getAllByRole('group')
      .map((group) => group.getAttribute('aria-label')?.replace(/\d+/, 'N'));
  expect(groups()).toEqual(['必改 N 项', '待说明 N 项']);
  expect(option('H40')).toHaveTextContent('新型农村合作医疗参合率');
  expect(option('H40')).toHaveTextContent('1.86 → 1.87');
  await pane.click('button', /^可选 \d+ 项$/);
  expect(groups()).toEqual(['必改 N 项', '待说明 N 项', '提示 N 项']);
  await pane.click('button', '收起可选项');
  expect(groups()).toEqual(['必改 N 项', '待说明 N 项']);
});

test('one option takes part in the tab order, and the arrows move choice and focus together', async () => {
  const pane = await reviewedTownship();
  const options = screen.getAllByRole('option');
  expect(options.filter((one) => one.tabIndex === 0)).toHaveLength(1);
  await pane.user.click(options[0] ?? document.body);
  await pane.press('{ArrowDown}{ArrowDown}');
  expect(chosenOption()).toBe(screen.getAllByRole('option')[2]);
  expect(chosenOption()).toHaveFocus();
  await pane.press('{End}');
  expect(chosenOption()).toBe(screen.getAllByRole('option').at(-1));
  await pane.press('{Home}{ArrowUp}');
  expect(chosenOption()).toBe(screen.getAllByRole('option')[0]);
});

test('the counts filter by severity and show it', async () => {
  const pane = await reviewedTownship();
  const count = screen.getByRole('button', { name: /^必改 \d+ 项$/ });
  const errors = Number(/\d+/.exec(count.textContent)?.[0]);
  await pane.user.click(count);
  expect(count).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getAllByRole('option')).toHaveLength(errors);
  await pane.user.click(count);
  expect(screen.getAllByRole('option').length).toBeGreaterThan(errors);
});

test('the filter finds findings by name and by cell, and says when there are none', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  await pane.press('/');
  const input = screen.getByRole('searchbox', { name: '按指标、单元格或内容筛选' });
  expect(input).toHaveFocus();
  await pane.press('植树');
  expect(screen.getAllByRole('option').every((one) => one.textContent.includes('植树'))).toBe(true);
  await pane.press('没有这一项');
  expect(screen.queryByRole('option')).not.toBeInTheDocument();
  await pane.click('button', '显示全部');
  expect(option('H40')).toBeInTheDocument();
});

test('按表格顺序 lists by sheet, and is remembered on this machine', async () => {
  const kept = new Map<string, string>();
  const pane = await reviewedTownship({
    storage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) },
  });
  await pane.choose('H40');
  await pane.press('/');
  await pane.click('switch', '按表格顺序');
  const groups = within(screen.getByRole('listbox', { name: '问题列表' })).getAllByRole('group');
  expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual(['附件1-1基础数据表', '附件1-2自评表']);
  expect([...kept.values()].join('')).toContain('"order":"sheet"');
});

test('a press on the card that is chosen already leads to its cell', async () => {
  const pane = await reviewedTownship();
  await pane.user.click(chosenOption());
  expect(pane.book.trips.at(-1)).toBe('reveal');
});

test('the sheet follows the card a person chooses, and can be told not to', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  expect(pane.book.selection).toMatchObject({ sheetId: '2' });
  const trips = pane.book.trips.length;
  await pane.choosePage('设置');
  await pane.click('switch', '表格跟随所选问题');
  await pane.click('button', '返回');
  await pane.choose('F5');
  expect(pane.book.trips.slice(trips)).not.toContain('reveal');
});

test('还剩 N 处必改 stands at the foot of the list', async () => {
  await reviewedTownship();
  const errors = /\d+/.exec(screen.getByRole('button', { name: /^必改 \d+ 项$/ }).textContent)?.[0];
  expect(screen.getByText(`还剩 ${errors} 处必改`)).toBeInTheDocument();
});

test('selecting a cell in the sheet chooses its finding without moving the focus', async () => {
  const pane = await reviewedTownship();
  const tab = screen.getByRole('tab', { name: /复核/ });
  tab.focus();
  pane.book.select('2', 'H40');
  await pane.settle();
  expect(chosenOption()).toHaveTextContent('H40');
  expect(tab).toHaveFocus();
});

test('a cell selected in the sheet shows its finding even when the filter hides it', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  await pane.press('/植树');
  pane.book.select('2', 'H40');
  await pane.settle();
  expect(chosenOption()).toHaveTextContent('H40');
});

test('下一项 and 上一项 step through the list and go to the cell', async () => {
  const pane = await reviewedTownship();
  const count = screen.getAllByRole('option').length;
  expect(screen.getByText(`1/${count}`)).toBeInTheDocument();
  await pane.click('button', '下一项');
  expect(screen.getByText(`2/${count}`)).toBeInTheDocument();
  expect(pane.book.trips.at(-1)).toBe('reveal');
  await pane.click('button', '上一项');
  expect(screen.getByText(`1/${count}`)).toBeInTheDocument();
});
