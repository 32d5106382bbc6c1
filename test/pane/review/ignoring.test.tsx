import { screen } from '@testing-library/react';
import { option, reviewedTownship } from '../support/render-pane';

test('ignoring asks for a reason, and says why', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  await pane.press('i');
  await pane.click('button', '忽略');
  const reason = screen.getByRole('textbox', { name: '理由' });
  expect(reason).toBeInvalid();
  expect(reason).toHaveAccessibleDescription(/请填写理由，复核记录需要。/);
  expect(reason).toHaveFocus();
});

test('an ignored finding leaves the list, is kept with its reason, and can be restored', async () => {
  const pane = await reviewedTownship();
  const count = screen.getAllByRole('option').length;
  await pane.choose('H40');
  await pane.press('i');
  await pane.click('button', '口径不同，另有说明');
  await pane.click('button', '忽略');
  expect(screen.getAllByRole('option')).toHaveLength(count - 1);
  await pane.click('button', '已处理 1');
  expect(option('H40')).toBeInTheDocument();
  expect(screen.getByText('已忽略：口径不同，另有说明')).toBeInTheDocument();
  await pane.click('button', '恢复');
  await pane.click('button', '已处理 0');
  expect(screen.getAllByRole('option')).toHaveLength(count);
});

test('Esc leaves the form and ignores nothing', async () => {
  const pane = await reviewedTownship();
  const count = screen.getAllByRole('option').length;
  await pane.choose('H40');
  await pane.press('i');
  await pane.press('abc{Escape}');
  expect(screen.queryByRole('textbox', { name: '理由' })).not.toBeInTheDocument();
  expect(screen.getAllByRole('option')).toHaveLength(count);
});
