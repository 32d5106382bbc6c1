import { screen, within } from '@testing-library/react';
import { chosenOption, option, reviewedTownship } from '../support/render-pane';

const FACTS = '指标值3000，实际完成400000，为指标值的133.33倍。';

test('the editor starts from the computed facts and leaves the causes to the person', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  await pane.press('w');
  expect(screen.getAllByText(FACTS, { selector: 'p' })).toHaveLength(2);
  const words = screen.getByRole('textbox', { name: '原因和改进措施' });
  expect(words).toHaveFocus();
  expect(words).toHaveValue('');
});

test('a cause is one click away, and goes where it is asked for', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  await pane.press('w');
  const cause = within(screen.getByRole('group', { name: '常用原因（点一下填入）' })).getAllByRole('button')[0];
  const text = cause?.textContent.replace(/^本单位用过 /, '') ?? '';
  await pane.user.click(cause ?? document.body);
  expect(screen.getByRole('textbox', { name: '原因和改进措施' })).toHaveValue(`原因：${text}。`);
});

test('写入 puts facts and words into the cell as shown before', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  await pane.press('w');
  const words = screen.getByRole('textbox', { name: '原因和改进措施' });
  await pane.user.clear(words);
  await pane.user.type(words, '原因：计量单位填错。');
  expect(screen.getByText('写入后').nextSibling).toHaveTextContent(`${FACTS}原因：计量单位填错。`);
  await pane.click('button', '写入');
  expect(pane.book.content('2', 'I43')).toEqual({ kind: 'value', value: `${FACTS}原因：计量单位填错。` });
  expect(screen.getByRole('status')).toHaveTextContent('已写入偏差说明。');
});

test('the person may leave the computed sentence out', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  await pane.press('w');
  await pane.click('switch', '计算得出的事实');
  const words = screen.getByRole('textbox', { name: '原因和改进措施' });
  await pane.user.clear(words);
  await pane.user.type(words, '另附说明');
  await pane.click('button', '写入');
  expect(pane.book.content('2', 'I43')).toEqual({ kind: 'value', value: '另附说明' });
});

test('what was typed outlasts a write that is refused', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  await pane.press('w');
  await pane.user.type(screen.getByRole('textbox', { name: '原因和改进措施' }), '补充');
  pane.book.refuseNext('failed');
  await pane.click('button', '写入');
  expect(screen.getByRole('textbox', { name: '原因和改进措施' })).toHaveValue('补充');
  expect(screen.getByRole('complementary', { name: '通知' })).toHaveTextContent('写入未完成，表格未改动。原因：');
});

test('Esc closes the editor and writes nothing', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  const before = pane.book.content('2', 'I43');
  await pane.press('w');
  await pane.press('{Escape}');
  expect(screen.queryByRole('textbox', { name: '原因和改进措施' })).not.toBeInTheDocument();
  expect(pane.book.content('2', 'I43')).toEqual(before);
});

test('a note longer than the pack allows cannot be written, and says by how much', async () => {
  const pane = await reviewedTownship();
  await pane.session.adjustPack(() => ({ noteLimit: 40 }));
  await pane.settle();
  await pane.choose('I43');
  await pane.press('w');
  await pane.user.type(screen.getByRole('textbox', { name: '原因和改进措施' }), '原因：计量单位填错，已更正。');
  expect(screen.getByText(/超出 \d+ 字。规则包规定说明不超过 40 字/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '写入' })).toHaveAttribute('aria-disabled', 'true');
});

test('without a person’s part nothing is written, unless the data alone are asked for', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  await pane.press('w');
  await pane.click('button', '写入');
  expect(screen.getByRole('textbox', { name: '原因和改进措施' })).toHaveFocus();
  expect(pane.book.content('2', 'I43')).toEqual({ kind: 'value', value: null });
  await pane.click('button', '只写数据');
  expect(pane.book.content('2', 'I43')).toEqual({ kind: 'value', value: `${FACTS}原因：【待填】。改进措施：【待填】。` });
});

test('全部写入 writes the rows that have a person’s part, at once, and is one step to undo', async () => {
  const pane = await reviewedTownship();
  await pane.click('button', '全部写入');
  expect(screen.getByRole('button', { name: '写入 0 项' })).toHaveAttribute('aria-disabled', 'true');
  await pane.user.type(screen.getByRole('textbox', { name: '改进措施：完成植树造林面积' }), '统一为亩');
  await pane.click('button', '写入 1 项');
  expect(pane.book.trips.filter((trip) => trip === 'write')).toHaveLength(1);
  expect(pane.book.content('2', 'I43')).toEqual({ kind: 'value', value: `${FACTS}改进措施：统一为亩。` });
  await pane.user.click(within(screen.getByRole('complementary', { name: '通知' })).getByRole('button', { name: '撤销' }));
  await pane.settle();
  expect(pane.book.content('2', 'I43')).toEqual({ kind: 'value', value: null });
  expect(option('I43')).toBeInTheDocument();
});

test('one cause is written for every row that fell short or went beyond in the same way, each with its own sentence, in one step', async () => {
  const pane = await reviewedTownship();
  await pane.choose('I43');
  await pane.press('w');
  await pane.user.paste('原因：指标值偏低。');
  expect(screen.getByText(/^同类的还有 \d+ 行待说明/)).toBeInTheDocument();
  await pane.press('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
  expect(pane.book.content('2', 'I43')).toEqual({ kind: 'value', value: `${FACTS}原因：指标值偏低。` });
  expect(pane.book.content('2', 'I44')).toMatchObject({ value: expect.stringMatching(/^指标值(?!3000).+原因：指标值偏低。$/) });
  expect(pane.session.store.get().journal).toHaveLength(1);
  expect(chosenOption()).toHaveFocus();
  await pane.press('{Control>}z{/Control}');
  expect(pane.book.content('2', 'I44')).toEqual({ kind: 'value', value: null });
});

test('全部写入 by keys: Enter from field to field, what one row says is filled in for the others, Ctrl+Enter writes', async () => {
  const pane = await reviewedTownship();
  await pane.click('button', '全部写入');
  const rows = screen.getAllByRole('combobox').length;
  screen.getAllByRole('combobox')[0]?.focus();
  await pane.press('{Enter}');
  expect(screen.getAllByRole('textbox')[0]).toHaveFocus();
  await pane.user.paste('调整下年指标');
  await pane.click('button', `其余 ${rows - 1} 行同样填写`);
  expect(screen.queryByRole('button', { name: /行同样填写$/ })).not.toBeInTheDocument();
  screen.getAllByRole('textbox')[0]?.focus();
  await pane.press('{Control>}{Enter}{/Control}');
  expect(pane.book.trips.filter((trip) => trip === 'write')).toHaveLength(1);
  expect(pane.book.content('2', 'I43')).toEqual({ kind: 'value', value: `${FACTS}改进措施：调整下年指标。` });
  expect(screen.queryByText(/行需要偏差说明$/)).not.toBeInTheDocument();
});

test('what is told of 全部写入 goes along to the list, and what is told next stands there too', async () => {
  const pane = await reviewedTownship();
  const place = () =>
    document.querySelector('.fui-ToastContainer')?.closest('[data-toaster-position]')?.getAttribute('data-toaster-position');
  await pane.click('button', '全部写入');
  await pane.user.type(screen.getByRole('textbox', { name: '改进措施：完成植树造林面积' }), '统一为亩');
  await pane.click('button', '写入 1 项');
  expect(place()).toBe('top-start');
  await pane.choose('H40');
  await pane.press('a');
  expect(place()).toBe('top-start');
});

test('全部写入 of the data alone writes every row', async () => {
  const pane = await reviewedTownship();
  await pane.click('button', '全部写入');
  await pane.click('switch', '只写数据');
  await pane.click('button', /^写入 [1-9]\d* 项$/);
  expect(pane.book.content('2', 'I43')).toEqual({ kind: 'value', value: `${FACTS}原因：【待填】。改进措施：【待填】。` });
});

test('where the form has no cell for it, an explanation is kept with the workbook and settles the finding', async () => {
  const pane = await reviewedTownship();
  await pane.choose('F5');
  await pane.press('w');
  await pane.user.type(screen.getByRole('textbox', { name: '说明' }), '含编外人员');
  await pane.press('{Control>}{Enter}{/Control}');
  expect(screen.queryByRole('option', { name: /控制率超过100%/ })).not.toBeInTheDocument();
  expect(Object.values(pane.session.store.get().decisions.explained)).toEqual([expect.objectContaining({ text: '含编外人员' })]);
  await pane.click('button', '已处理 1');
  expect(screen.getByText('已说明：含编外人员')).toBeInTheDocument();
});
