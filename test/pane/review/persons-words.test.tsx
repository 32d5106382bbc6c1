import { screen } from '@testing-library/react';
import { chosenOption, reviewedTownship } from '../support/render-pane';

test('a note of a person’s can be given the computed facts, and keeps every word', async () => {
  const pane = await reviewedTownship();
  pane.book.type('2', 'I37', '园区当年集中招工【待填】');
  await pane.settle();
  await pane.choose('I37');
  await pane.click('button', '写说明');
  expect(screen.getByText('追加在您原有文字之前，原文保留。')).toBeInTheDocument();
  await pane.click('button', '写入');
  expect(pane.book.content('2', 'I37')).toEqual({
    kind: 'value',
    value: '指标值50，实际完成1354，为指标值的27.08倍。园区当年集中招工【待填】',
  });
});

test('whatever is looked up in the sheet meanwhile, the editor and what was typed stay', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  await pane.press('w');
  await pane.user.type(screen.getByRole('textbox', { name: '原因和改进措施' }), '补充');
  pane.book.select('2', 'H40');
  await pane.settle();
  expect(screen.getByRole('textbox', { name: '原因和改进措施' })).toHaveValue('补充');
  await pane.press('{Escape}');
  pane.book.select('2', 'H40');
  await pane.settle();
  expect(chosenOption()).toHaveTextContent('H40');
});

test('words left for another finding are there again on return, until they are written or called off', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  await pane.press('w');
  await pane.user.type(screen.getByRole('textbox', { name: '原因和改进措施' }), '补充');
  await pane.choose('H40');
  expect(screen.queryByRole('textbox', { name: '原因和改进措施' })).not.toBeInTheDocument();
  await pane.choose('I43');
  expect(screen.getByRole('textbox', { name: '原因和改进措施' })).toHaveValue('补充');
  await pane.click('button', '取消');
  await pane.press('w');
  expect(screen.getByRole('textbox', { name: '原因和改进措施' })).toHaveValue('');
});

test('words typed about a text that is no longer in the cell do not come back', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  await pane.press('w');
  await pane.user.type(screen.getByRole('textbox', { name: '原因和改进措施' }), '补充');
  await pane.choose('H40');
  pane.book.type('2', 'I43', '无');
  await pane.settle();
  await pane.choose('I43');
  await pane.press('w');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '原因和改进措施' }).value).not.toContain('补充');
});
