import { screen, within } from '@testing-library/react';
import { chosenOption, option, reviewedTownship } from '../support/render-pane';

function detail() {
  return within(screen.getByRole('region', { name: '问题详情' }));
}

test('says what is stated, what is recomputed, how, why and on what ground', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  expect(detail().getByText('填报值').nextSibling).toHaveTextContent('1.86');
  expect(detail().getByText('重算值').nextSibling).toHaveTextContent('1.87');
  expect(detail().getByText('差额').nextSibling).toHaveTextContent('+0.01');
  expect(detail().getByText('计算过程').nextSibling).toHaveTextContent('88.67 ÷ 95 × 2 = 1.8667 → 1.87');
  expect(detail().getByText('依据').nextSibling).toHaveTextContent('越高越好');
});

test('what is to be done and what is the matter never contradict each other', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  expect(detail().getByText('必改 · 算错')).toBeInTheDocument();
  await pane.choose('I5');
  expect(detail().getByText('必改 · 漏填')).toBeInTheDocument();
  await pane.choose('D24');
  expect(detail().getByText('待说明 · 两处不一致')).toBeInTheDocument();
});

test('names a swapped pair of digits', async () => {
  const pane = await reviewedTownship();
  await pane.user.click(screen.getByRole('option', { name: /3399\.42\s*3933\.42/ }));
  expect(detail().getByText('可能原因').parentElement).toHaveTextContent('3933.42');
});

test('定位 brings the cell on screen', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  await pane.click('button', '定位到附件1-2自评表 H40');
  expect(pane.book.selection).toEqual({ sheetId: '2', at: { row: 39, column: 7 } });
});

test('every cell that accepting would change stands there before anything is pressed, and asks nothing of the workbook', async () => {
  const pane = await reviewedTownship();
  const before = pane.book.trips.length;
  await pane.choose('H40');
  expect(detail().getByText(/^试算：H40 1\.86 → 1\.87，连同总分 H47 99\.84 → 99\.85/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '采用重算值' })).toHaveAccessibleDescription(/1\.86 → 1\.87/);
  expect(pane.book.trips.slice(before).filter((trip) => trip !== 'reveal')).toEqual([]);
});

test('采用重算值 writes once, says so, and goes on to the next finding', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  const place = screen.getAllByRole('option').indexOf(chosenOption());
  await pane.click('button', '采用重算值');
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.87 });
  expect(pane.book.trips.filter((trip) => trip === 'write')).toHaveLength(1);
  expect(screen.getByRole('complementary', { name: '通知' })).toHaveTextContent('已采用 1.87，总分由 99.84 变为 99.85。');
  expect(screen.getAllByRole('option').indexOf(chosenOption())).toBe(place);
  expect(chosenOption()).not.toHaveTextContent('H40');
  expect(chosenOption()).toHaveFocus();
});

test('of a total whose cell is not what it should be, both are said', async () => {
  const pane = await reviewedTownship();
  pane.book.type('2', 'H47', 90);
  await pane.settle();
  await pane.choose('H40');
  await pane.click('button', '采用重算值');
  const said = '已采用 1.87。总分单元格现为 90.00，按各项得分应为 99.85。';
  expect(screen.getByRole('complementary', { name: '通知' })).toHaveTextContent(said);
});

test('撤销 puts back exactly what was there', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  await pane.click('button', '采用重算值');
  await pane.user.click(within(screen.getByRole('complementary', { name: '通知' })).getByRole('button', { name: '撤销' }));
  await pane.settle();
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.86 });
  expect(option('H40')).toHaveTextContent('1.86 → 1.87');
});

test('a rate or score can be written as a live formula', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  await pane.click('button', '更多操作');
  await pane.click('menuitem', '写为公式');
  expect(pane.book.content('2', 'H40')).toMatchObject({ kind: 'formula', formula: expect.stringContaining('F40') });
});

test('a kind of finding is told no more in this workbook, and again from 设置', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I31');
  await pane.click('button', '更多操作');
  await pane.click('menuitem', '本工作簿不再提示这一类');
  expect(screen.queryByRole('option', { name: /超额完成未说明原因/ })).not.toBeInTheDocument();
  expect(screen.getByRole('complementary', { name: '通知' })).toHaveTextContent('可在“设置”中恢复');
  expect(pane.book.stored).toContain('off');
  await pane.choosePage('设置');
  await pane.click('button', /^恢复提示：超额完成/);
  expect(pane.book.stored).not.toContain('off');
  expect(screen.queryByText('不再提示的问题')).not.toBeInTheDocument();
});

test('typing the right figure in the sheet settles the finding by itself', async () => {
  const pane = await reviewedTownship();
  pane.book.type('2', 'F40', 95);
  await pane.settle();
  expect(screen.queryByRole('option', { name: /H40.*1\.86 → 1\.87/ })).not.toBeInTheDocument();
  expect(option('H40')).toHaveTextContent('1.86 → 2.00');
});

test('an indicator whose direction nothing tells is asked about on its card, and one press answers', async () => {
  const pane = await reviewedTownship();
  await pane.choose('E27');
  expect(detail().getByText(/请指定指标方向/)).toBeInTheDocument();
  await pane.click('button', '越低越好');
  expect(pane.book.stored).toContain('smaller');
  expect(screen.queryByText(/请指定指标方向/)).not.toBeInTheDocument();
});

test('a figure on a hidden row is said to be hidden', async () => {
  const pane = await reviewedTownship();
  pane.session.rowHidden = () => true;
  await pane.choose('H40');
  expect(detail().getByText('该行已隐藏')).toBeInTheDocument();
});
