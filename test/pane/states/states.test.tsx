import { screen, within } from '@testing-library/react';
import { BASE_SHEET, SELF_SHEET, UnitBuilder } from '../../support/unit-builder';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { sampleGrids } from '../../support/sample-workbook';
import { PaneUnderTest, reviewed, reviewedTownship } from '../support/render-pane';

const EMPTY = { sheet: { id: '1', name: '工作表1' }, top: 0, left: 0, rows: [], merges: [], hiddenRows: new Set<number>() };

test('first run says what it does and that nothing leaves the machine', () => {
  new PaneUnderTest(new MemoryWorkbook(sampleGrids('township-2024')));
  expect(screen.getByRole('main')).toHaveTextContent('打开自评表，点一下就能看到哪里算得不对、哪行还缺说明。');
  expect(screen.getByText('数据只在本机处理，不会上传。')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '开始复核' })).toBeEnabled();
});

test('nothing is read before the person asks', () => {
  const pane = new PaneUnderTest(new MemoryWorkbook(sampleGrids('township-2024')));
  expect(pane.book.trips).toEqual([]);
});

test('no annex: says what was looked at, and offers to point it out', async () => {
  const pane = await reviewed([EMPTY]);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('没有找到“附件1-1”或“附件1-2”。');
  await pane.click('button', '手动指定');
  expect(screen.getByRole('main', { name: '手动指定' })).toBeInTheDocument();
});

test('recognised: says which annexes and how large', async () => {
  const pane = await reviewedTownship();
  expect(screen.getByText(/^已复核 14:02/).parentElement).toHaveTextContent('已复核 14:02 · 附件1-1、附件1-2');
  await pane.click('button', /^已核对 \d+ 项/);
  expect(screen.getByText(/^已识别：附件1-1（第\d+–\d+行）、附件1-2（33 项指标）/)).toBeInTheDocument();
});

test('clean: says so with the score', async () => {
  await reviewed(new UnitBuilder().grids());
  expect(screen.getByText(/^已核对 \d+ 项，全部一致，得分 [\d.]+，无需补充说明。/)).toBeInTheDocument();
});

test('clean: the record to sign is one click away, and there is nothing to step through', async () => {
  const pane = await reviewed(sampleGrids('consistent-2024'));
  expect(screen.queryByRole('button', { name: '下一项' })).not.toBeInTheDocument();
  await pane.click('button', '生成复核记录');
  expect(screen.getByRole('status')).toHaveTextContent('已生成“复核记录”工作表。');
});

test('protected: can be looked at, not written', async () => {
  const book = new MemoryWorkbook(sampleGrids('township-2024'));
  book.protect('1');
  book.protect('2');
  const pane = new PaneUnderTest(book);
  await pane.review();
  expect(screen.getByText('本表已保护，只能查看。请在“审阅 > 撤消工作表保护”后继续。')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '全部写入' })).not.toBeInTheDocument();
  await pane.choose('H40');
  expect(screen.getByRole('button', { name: '采用重算值' })).toHaveAttribute('aria-disabled', 'true');
  await pane.press('a');
  expect(pane.book.trips).not.toContain('write');
});

test('editing: the action waits visibly and can be called off', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  pane.book.editing = true;
  await pane.click('button', '采用重算值');
  expect(screen.getByText('您正在编辑单元格，按 Enter 后自动继续（已排队 1 项）。')).toBeInTheDocument();
  await pane.click('button', '取消排队');
  pane.book.editing = false;
  await pane.settle();
  expect(screen.queryByText(/已排队/)).not.toBeInTheDocument();
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.86 });
});

test('editing: the action goes on by itself when the person is done', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  pane.book.editing = true;
  await pane.click('button', '采用重算值');
  pane.book.editing = false;
  await pane.settle();
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.87 });
});

test.each([
  ['another-workbook', /当前在另一个工作簿。/],
  ['failed', /写入未完成，表格未改动。原因：/],
  ['payload-too-large', /一次写入的内容过多/],
] as const)('a write refused as %s says why, and that nothing changed', async (code, text) => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  pane.book.refuseNext(code);
  await pane.click('button', '采用重算值');
  const notice = screen.getByRole('complementary', { name: '通知' });
  expect(notice).toHaveTextContent(text);
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.86 });
});

test('a failed write can be tried again from where it is said', async () => {
  const pane = await reviewedTownship();
  await pane.choose('H40');
  pane.book.refuseNext('failed');
  await pane.click('button', '采用重算值');
  await pane.user.click(within(screen.getByRole('complementary', { name: '通知' })).getByRole('button', { name: '重试' }));
  await pane.settle();
  expect(pane.book.content('2', 'H40')).toEqual({ kind: 'value', value: 1.87 });
});

test('changed by others: reviewed again, and said', async () => {
  const pane = await reviewedTownship();
  pane.book.type('2', 'F40', 95, 'others');
  await pane.settle();
  expect(screen.getByRole('status')).toHaveTextContent('附件1-2自评表 有他人修改，已重新复核。');
});

test('a workbook that cannot be read says why, and can be tried again', async () => {
  const pane = new PaneUnderTest(new MemoryWorkbook(sampleGrids('township-2024')));
  pane.book.refuseNext('failed');
  await pane.review();
  expect(screen.getByRole('heading', { name: '没有读到表格' })).toBeInTheDocument();
  await pane.click('button', '重试');
  expect(screen.getByRole('listbox', { name: '问题列表' })).toBeInTheDocument();
});

test('the header names the unit, its year and the sheet in front', async () => {
  const pane = await reviewed(new UnitBuilder().grids());
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/.+/);
  expect(screen.getByText(new RegExp(BASE_SHEET.name, 'u'), { selector: 'header span' })).toBeInTheDocument();
  pane.book.activate(SELF_SHEET.id);
  await pane.settle();
  expect(screen.getByText(new RegExp(SELF_SHEET.name, 'u'), { selector: 'header span' })).toBeInTheDocument();
});
