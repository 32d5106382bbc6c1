import { screen, within } from '@testing-library/react';
import { sampleGrids } from '../../support/sample-workbook';
import { aUnit, type UnitBuilder } from '../../support/unit-builder';
import { reviewed, reviewedTownship, type PaneUnderTest } from '../support/render-pane';

async function opened(pane: Promise<PaneUnderTest> = reviewedTownship()) {
  const shown = await pane;
  await shown.click('tab', '得分');
  return shown;
}

const panel = (name: string) => within(screen.getByRole('region', { name }));

test('the totals stand as figures, each with its grade; the picture says them in words', async () => {
  await opened();
  expect(screen.getByRole('img', { name: '填报总分 99.84，重算总分 99.85，满分 100' })).toBeInTheDocument();
  const totals = panel('得分');
  expect(totals.getByText('填报总分').closest('div')).toHaveTextContent('填报总分99.84优');
  expect(totals.getByText('重算总分').closest('div')).toHaveTextContent('重算总分99.85优');
  expect(totals.getByText('相差 0.01 分')).toBeInTheDocument();
});

test('the grades are bands with their bounds, the one reached marked', async () => {
  await opened();
  const bands = within(screen.getByRole('list', { name: '等级' })).getAllByRole('listitem');
  expect(bands.map(({ textContent }) => textContent)).toEqual(['优 90–100', '良 80–90', '中 60–80', '差 0–60']);
  expect(bands.filter((band) => band.getAttribute('aria-current') === 'true')).toEqual([bands[0]]);
});

test('a filed total leads to its cell', async () => {
  const pane = await opened();
  await pane.click('button', /^99\.84，定位到/);
  expect(pane.book.selection).toEqual({ sheetId: '2', at: { row: 46, column: 7 } });
});

test('only levels that lost points have a bar, as long as the loss', async () => {
  await opened();
  const levels = panel('各级指标扣分');
  expect(levels.getByText('效益指标').closest('li')).toHaveTextContent('效益指标29.87 / 30 分 −0.13填报 29.86');
  expect(levels.getByText('成本指标、满意度指标没有扣分')).toBeInTheDocument();
  const widths = [...document.querySelectorAll('svg[viewBox="0 0 100 6"] rect')].map((bar) => Number(bar.getAttribute('width')));
  expect(Math.max(...widths)).toBe(100);
  expect(widths).toContainEqual(expect.closeTo((100 * 0.02) / 0.13));
});

test('an execution rate is drawn as far as it goes, and what it is short of is said', async () => {
  await opened();
  const bar = screen.getByRole('img', { name: '预算执行率 99.998%' });
  const [track, value] = [...bar.querySelectorAll('rect')].map((part) => Number(part.getAttribute('width')));
  expect((value ?? 0) / (track ?? 1)).toBeCloseTo(0.99998, 10);
  expect(panel('预算执行率').getByText(/比 100% 少 0\.002 个百分点/)).toBeInTheDocument();
});

test('the control rate crosses its line, and says how far', async () => {
  await opened();
  const bar = screen.getByRole('img', { name: '财政供养人员控制率 187.00%' });
  const [, value, beyond] = [...bar.querySelectorAll('rect')].map((part) => Number(part.getAttribute('width')));
  expect((beyond ?? 0) / (value ?? 1)).toBeCloseTo(0.87, 10);
  expect(screen.getByText('超过 100% 控制线 87.00 个百分点')).toBeInTheDocument();
});

test('spending stands against its budget: rows over it first, the others when asked for', async () => {
  const pane = await opened();
  const rows = () => panel('决算与预算').getAllByRole('listitem').length;
  const over = rows();
  expect(panel('决算与预算').getByText('公用经费').closest('li')).toHaveTextContent(/公用经费.*%决算 .*超出 /);
  await pane.click('button', /^另 \d+ 行未超预算$/);
  expect(rows()).toBeGreaterThan(over);
  await pane.click('button', '只看超预算的行');
  expect(rows()).toBe(over);
});

test('every lost hundredth is accounted for and leads to its cell', async () => {
  const pane = await opened();
  const losses = panel('每一分扣在哪里');
  expect(losses.getByText('100 − 0.02 − 0.13 = 99.85')).toBeInTheDocument();
  await pane.user.click(losses.getByRole('button', { name: /参合率/ }));
  await pane.settle();
  expect(pane.book.selection).toEqual({ sheetId: '2', at: { row: 39, column: 7 } });
});

describe('a form that can give no total', () => {
  const shown = (unit: UnitBuilder) => opened(reviewed(unit.grids()));

  test('has no grade and no bands, says why, and leads to the cells', async () => {
    await shown(aUnit().indicator('群众满意度', { weight: 7 }));
    const totals = panel('得分');
    expect(totals.getByText(/^分值合计 97，不是 100，改正前不重算总分，也不定等级/)).toBeInTheDocument();
    expect(totals.getByText('重算总分').closest('div')).toHaveTextContent('重算总分暂不能计算');
    expect(totals.getByRole('button', { name: /分值.*定位到/ })).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: '等级' })).not.toBeInTheDocument();
    expect(totals.queryByText('优')).not.toBeInTheDocument();
    expect(panel('每一分扣在哪里').getByText('总分暂不能计算，扣分也不能列出。')).toBeInTheDocument();
  });

  test('a base table alone shows its rates and its spending', async () => {
    await shown(aUnit().only('base'));
    expect(screen.getByText('没有自评表，无法计算得分。')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: '财政供养人员控制率 95.00%' })).toBeInTheDocument();
  });
});

test('a consistent form lost what it says and nothing else', async () => {
  await opened(reviewed(sampleGrids('consistent-2024')));
  expect(panel('得分').getByText('填报与重算一致')).toBeInTheDocument();
});
