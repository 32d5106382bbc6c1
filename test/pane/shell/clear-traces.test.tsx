import { screen, within } from '@testing-library/react';
import { reviewedTownship } from '../support/render-pane';

test('清理痕迹 asks first: what goes, counted, what stays, and that it can be taken back', async () => {
  const pane = await reviewedTownship();
  await pane.choosePage('清理痕迹');
  const dialog = await screen.findByRole('dialog', { name: '清理痕迹' });
  expect(within(dialog).getByText(/^单元格标记 \d+ 处$/)).toBeInTheDocument();
  expect(within(dialog).getByText('忽略理由和说明 0 条')).toBeInTheDocument();
  expect(within(dialog).getByText('“复核记录”工作表')).toBeInTheDocument();
  expect(within(dialog).getByText('本窗格关闭之前可以撤销。')).toBeInTheDocument();
});
