import { screen } from '@testing-library/react';
import { reviewedTownship } from '../support/render-pane';

test('a note of a person’s can be given the computed facts, and keeps every word', async () => {
  const pane = await reviewedTownship();
  pane.book.type('2', 'I37', '园区当年集中招工【待填】');
  await pane.settle();
  await pane.choose('I37');
  await pane.click('button', '写入偏差说明');
  expect(screen.getByText('追加在您原有文字之前，原文保留。')).toBeInTheDocument();
  await pane.click('button', '写入');
  expect(pane.book.content('2', 'I37')).toEqual({
    kind: 'value',
    value: '指标值50，实际完成1354，为指标值的27.08倍。园区当年集中招工【待填】',
  });
});
