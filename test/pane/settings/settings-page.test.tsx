import { screen, within } from '@testing-library/react';
import { reviewedTownship } from '../support/render-pane';

async function opened() {
  const pane = await reviewedTownship();
  await pane.choosePage('设置');
  return pane;
}

test('another rule pack is kept in the workbook', async () => {
  const pane = await opened();
  await pane.click('combobox', '规则包');
  await pane.click('option', '湖北');
  expect(pane.session.store.get().pack.name).toBe('hubei');
  expect(pane.book.stored).toContain('hubei');
});

test('a tolerance is taken over when it is a number, and refused with what to enter when it is not', async () => {
  const pane = await opened();
  const tolerance = screen.getByRole('textbox', { name: '容差（分）' });
  await pane.user.clear(tolerance);
  await pane.press('一点{Enter}');
  expect(tolerance).toBeInvalid();
  expect(screen.getByText('请填写不小于 0 的数字。')).toBeInTheDocument();
  await pane.user.clear(tolerance);
  await pane.press('0.05{Enter}');
  expect(pane.session.store.get().pack.tolerance).toBe('0.05');
});

test('the direction of an ambiguous indicator is asked for first, and remembered', async () => {
  const pane = await opened();
  const list = within(screen.getByRole('region', { name: '指标方向' }));
  const first = list.getAllByRole('listitem')[0] ?? document.body;
  expect(first).toHaveTextContent('请确认');
  const choice = within(first).getByRole('combobox');
  const name = choice.getAttribute('aria-label') ?? '';
  await pane.user.click(choice);
  await pane.click('option', '越低越好');
  const row = list.getByRole('combobox', { name }).closest('li');
  expect(row).toHaveTextContent('已人工确认');
  expect(pane.book.stored).toContain('smaller');
});

test('theme and language change at once and stay on this machine', async () => {
  const pane = await opened();
  await pane.click('radio', '深色');
  expect(document.querySelector('[data-theme]')).toHaveAttribute('data-theme', 'dark');
  await pane.click('radio', 'English');
  expect(screen.getByRole('heading', { name: 'Settings' })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('en');
  expect(pane.book.trips).not.toContain('write');
});

test('with the keys switched off, letters do nothing and Enter still goes to the cell', async () => {
  const pane = await opened();
  await pane.click('switch', '列表快捷键');
  await pane.press('{Escape}');
  await pane.choose('H40');
  await pane.press('a');
  expect(pane.book.trips).not.toContain('write');
  await pane.press('{Enter}');
  expect(pane.book.trips.at(-1)).toBe('reveal');
});
