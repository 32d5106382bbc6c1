import { screen } from '@testing-library/react';
import { chosenOption, option, reviewedTownship } from '../support/render-pane';

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
  // What is offered is filled in, to be looked at.
  expect(screen.getByRole('textbox', { name: '理由' })).toHaveValue('口径不同，另有说明');
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

test('one explanation answers every finding of a kind, in one step that is taken back as one', async () => {
  const pane = await reviewedTownship();
  const listed = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
  const before = listed();
  await pane.choose('F20');
  await pane.press('w');
  await pane.user.paste('年中追加任务，预算相应增加');
  expect(screen.getByText('同类的还有 2 处：')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /F19$/ })).toBeInTheDocument();
  await pane.click('button', '一并说明 3 处');
  expect(listed()).toEqual(before.filter((text) => !/超预算|决算超过预算/.test(text ?? '') || !/F19|F20|F21/.test(text ?? '')));
  expect(before.length - listed().length).toBe(3);
  expect(chosenOption()).toHaveFocus();
  expect(pane.session.store.get().journal).toMatchObject([{ action: 'explain', findings: [{}, {}, {}] }]);
  await pane.press('{Control>}z{/Control}');
  expect(listed()).toEqual(before);
});

test('one explanation answers every remark without a cell for it; what is asked for or wrong is not among them', async () => {
  const pane = await reviewedTownship();
  await pane.click('button', /^可选/);
  const marks = () => screen.getAllByRole('option').map(({ textContent }) => /^(必改|待说明|提示)/.exec(textContent ?? '')?.[0]);
  const others = marks().filter((mark) => mark !== '提示');
  await pane.choose('A29');
  await pane.press('w');
  await pane.user.paste('经核实，无需更改');
  await pane.click('button', /^全部提示说明 \d+ 处$/);
  expect(marks().filter((mark) => mark !== '提示')).toEqual(others);
  expect(marks().length - others.length).toBeLessThan(4);
  expect(pane.session.store.get().journal).toHaveLength(1);
  await pane.choose('F5');
  await pane.press('w');
  expect(screen.queryByRole('button', { name: /^全部提示/ })).not.toBeInTheDocument();
});

test('a row that was answered otherwise needs no note any more', async () => {
  const pane = await reviewedTownship();
  const needed = () => Number(/^(\d+) 行需要偏差说明/.exec(screen.getByText(/行需要偏差说明/).textContent ?? '')?.[1]);
  const before = needed();
  await pane.choose('I43');
  await pane.press('i');
  await pane.user.paste('口径不同');
  await pane.press('{Control>}{Enter}{/Control}');
  expect(needed()).toBe(before - 1);
});

test('one reason ignores every finding of a kind by keys alone; what is wrong is answered one by one', async () => {
  const pane = await reviewedTownship();
  await pane.click('button', /^可选/);
  const count = screen.getAllByRole('option').length;
  await pane.choose('F22');
  await pane.press('i');
  await pane.user.paste('上年含一次性支出');
  await pane.press('{Control>}{Shift>}{Enter}{/Shift}{/Control}');
  expect(screen.getAllByRole('option')).toHaveLength(count - 3);
  await pane.choose('H40');
  await pane.press('i');
  expect(screen.queryByRole('button', { name: /^一并/ })).not.toBeInTheDocument();
});
