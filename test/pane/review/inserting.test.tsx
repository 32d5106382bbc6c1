import { act, screen } from '@testing-library/react';
import { chosenOption, reviewedTownship } from '../support/render-pane';

test('an explanation is put where the person points, previewed, never over what is there', async () => {
  const pane = await reviewedTownship();
  await pane.choose('F13');
  await pane.press('w');
  await pane.user.type(await screen.findByRole('textbox', { name: '说明' }), '年中追加，已批复');
  await pane.click('button', '保存说明');
  await pane.click('button', /^已处理/);
  await pane.user.click(chosenOption());
  await pane.click('button', '插入到表格');
  const confirm = screen.getByRole('button', { name: '插入' });
  const point = async (a1: string) => {
    act(() => pane.book.select('1', a1));
    await pane.settle();
  };
  await point('F13');
  expect(screen.getByRole('status')).toHaveTextContent('F13 已有内容，不会覆盖。请另选一个空白单元格。');
  expect(confirm).toHaveAttribute('aria-disabled', 'true');
  await point('K13');
  expect(screen.getByRole('status')).toHaveTextContent(/^插入到：.+ K13$/);
  await pane.user.click(confirm);
  await pane.settle();
  expect(pane.book.content('1', 'K13')).toEqual({ kind: 'value', value: '年中追加，已批复' });
});
