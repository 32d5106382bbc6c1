import { fireEvent, screen, within } from '@testing-library/react';
import { reviewedTownship } from '../support/render-pane';

async function opened() {
  const pane = await reviewedTownship();
  await pane.choosePage('设置');
  return pane;
}

async function choosePack(pane: Awaited<ReturnType<typeof opened>>, title: string): Promise<void> {
  await pane.user.selectOptions(screen.getByRole('combobox', { name: '规则包' }), title);
  await pane.settle();
}

test('another rule pack is kept in the workbook', async () => {
  const pane = await opened();
  await choosePack(pane, '湖北');
  expect(pane.session.store.get().pack.name).toBe('hubei');
  expect(pane.book.stored).toContain('hubei');
});

test('a tolerance is taken over when it is a number, and refused with what to enter when it is not', async () => {
  const pane = await opened();
  const tolerance = screen.getByRole('textbox', { name: '容差（分）' });
  await pane.user.clear(tolerance);
  await pane.press('一点{Enter}');
  expect(tolerance).toBeInvalid();
  expect(screen.getByText('请填写大于 0、不超过 0.5 的数字。')).toBeInTheDocument();
  await pane.user.clear(tolerance);
  await pane.press('0.05{Enter}');
  expect(pane.session.store.get().pack.tolerance).toBe('0.05');
});

test('the direction of an ambiguous indicator is asked for first, and remembered', async () => {
  const pane = await opened();
  const list = within(screen.getByRole('region', { name: '指标方向' }));
  const first = list.getAllByRole('listitem')[0] ?? document.body;
  expect(first).toHaveTextContent('请确认');
  const choice = within(first).getByRole('combobox');
  const name = choice.getAttribute('aria-label') ?? '';
  await pane.user.selectOptions(choice, '越低越好');
  await pane.settle();
  const row = list.getByRole('combobox', { name }).closest('li');
  expect(row).toHaveTextContent('已人工确认');
  expect(pane.book.stored).toContain('smaller');
});

test('theme and language change at once and stay on this machine', async () => {
  const pane = await opened();
  await pane.click('radio', '深色');
  expect(document.querySelector('[data-theme]')).toHaveAttribute('data-theme', 'dark');
  await pane.click('radio', 'English');
  expect(screen.getByRole('heading', { name: 'Settings' })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('en');
  expect(pane.book.trips).not.toContain('write');
});

test('with the keys switched off, letters do nothing and Enter still goes to the cell', async () => {
  const pane = await opened();
  await pane.click('switch', '列表快捷键');
  await pane.press('{Escape}');
  await pane.choose('H40');
  await pane.press('a');
  expect(pane.book.trips).not.toContain('write');
  await pane.press('{Enter}');
  expect(pane.book.trips.at(-1)).toBe('reveal');
});

describe('a rule pack of one’s own', () => {
  const pack = { name: 'our-county', title: '青禾县2024', executionWeight: 20, rules: { 'year-missing': 'off' } };
  const file = (content: string, name = '青禾县.json') => new File([content], name, { type: 'application/json' });

  async function choose(pane: Awaited<ReturnType<typeof opened>>, chosen: File) {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('Nothing takes a file');
    await pane.user.upload(input, chosen);
    await pane.settle();
  }

  test('is opened from its file, said in words, kept in the workbook, and left again', async () => {
    const pane = await opened();
    await choose(pane, file(JSON.stringify(pack)));
    expect(screen.getByText('已采用规则包“青禾县2024”')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: '规则包' })).toHaveDisplayValue('青禾县2024（来自文件）');
    expect(screen.getByText(/预算执行率按 20 分计（全国通用：/)).toBeInTheDocument();
    expect(screen.getByText('不提示“标题未注明年度”')).toBeInTheDocument();
    expect(pane.book.stored).toContain('our-county');
    await choosePack(pane, '全国通用');
    expect(screen.getByText('与全国通用的规则相同。')).toBeInTheDocument();
    await choosePack(pane, '青禾县2024（来自文件）');
    expect(pane.session.store.get().pack.executionWeight).toBe(20);
  });

  test('is taken as well when its file is dropped', async () => {
    const pane = await opened();
    fireEvent.drop(screen.getByRole('button', { name: '打开规则包文件…' }), {
      dataTransfer: { types: ['Files'], files: [file(JSON.stringify(pack))] },
    });
    await pane.settle();
    expect(await screen.findByText('已采用规则包“青禾县2024”')).toBeInTheDocument();
    expect(pane.book.stored).toContain('our-county');
  });

  test('that cannot be used is refused with the place and what to write there', async () => {
    const pane = await opened();
    await choose(pane, file('{"name": "our-county", "title": "本县", "grades": {"good": "八十"}}'));
    const said = screen.getByText(/“青禾县.json”不能使用/).parentElement;
    expect(said).toHaveTextContent('“良”（grades.good）应为 0 到 100 之间的数，不加引号（现为 "八十"）');
    expect(said).toHaveTextContent('本工作簿仍用“全国通用”');
    expect(pane.book.trips).not.toContain('write');
  });

  test('what it switches off is listed, and can be told again all the same', async () => {
    const pane = await opened();
    await choose(pane, file(JSON.stringify(pack)));
    expect(screen.getByText('标题未注明年度（规则包规定）')).toBeInTheDocument();
    await pane.click('button', '恢复提示：标题未注明年度');
    expect(screen.queryByText('标题未注明年度（规则包规定）')).not.toBeInTheDocument();
    expect(pane.session.store.get().pack.rules['year-missing']).not.toBe('off');
  });

  test('is saved with a title, which is asked for, and the text of its file can be copied', async () => {
    URL.createObjectURL = () => 'blob:pack';
    URL.revokeObjectURL = () => undefined;
    const download = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const pane = await opened();
    await pane.click('button', '保存为规则包文件…');
    await pane.click('button', '保存文件');
    expect(screen.getByText('请填写名称，至少要有一个文字或数字。')).toBeInTheDocument();
    await pane.user.type(screen.getByRole('textbox', { name: /规则包名称/ }), '青禾县 2024');
    await pane.click('button', '保存文件');
    expect(download).toHaveBeenCalledTimes(1);
    await pane.click('button', '没有找到文件？');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /另存为“青禾县2024.json”/ }).value).toContain('"zh": "青禾县 2024"');
    download.mockRestore();
  });
});
