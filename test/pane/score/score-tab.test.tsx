import { screen, within } from '@testing-library/react';
import { reviewedTownship } from '../support/render-pane';

async function opened() {
  const pane = await reviewedTownship();
  await pane.click('tab', '得分');
  return pane;
}

test('the gauge says filed, recomputed and full marks in words', async () => {
  await opened();
  expect(screen.getByRole('img', { name: '填报总分 99.84，重算总分 99.85，满分 100' })).toBeInTheDocument();
  expect(screen.getByText('等级 优')).toBeInTheDocument();
});

test('each level shows what is due of what can be had, and where it was filed otherwise', async () => {
  await opened();
  const levels = within(screen.getByRole('region', { name: '各级指标得分' }));
  expect(levels.getByText('效益指标', { exact: true }).parentElement).toHaveTextContent('29.87/30 填报 29.86');
  expect(levels.getByText('成本指标', { exact: true }).parentElement).toHaveTextContent('20.00/20');
});

test('an execution rate short of 100 % is never rounded up to it', async () => {
  await opened();
  expect(screen.getByRole('img', { name: '预算执行率 99.998%' })).toBeInTheDocument();
});

test('the control rate says how far it lies beyond the line', async () => {
  await opened();
  expect(screen.getByRole('img', { name: '财政供养人员控制率 187.00%' })).toBeInTheDocument();
  expect(screen.getByText('超过 100% 控制线 87.00 个百分点')).toBeInTheDocument();
});

test('every lost hundredth is accounted for and leads to its cell', async () => {
  const pane = await opened();
  const losses = within(screen.getByRole('region', { name: '每一分扣在哪里' }));
  expect(losses.getByText('100 − 0.02 − 0.13 = 99.85')).toBeInTheDocument();
  await pane.user.click(losses.getByRole('button', { name: /参合率/ }));
  await pane.settle();
  expect(pane.book.selection).toEqual({ sheetId: '2', at: { row: 39, column: 7 } });
});
