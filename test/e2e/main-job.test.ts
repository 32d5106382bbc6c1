import type { Frame } from 'playwright-core';
import { PagePerTest } from './support/page-per-test';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(300_000);

const SELF_EVALUATION = '附件1-2自评表';
const BASE_DATA = '附件1-1基础数据表';

let workbench: WorkbenchPage;
let pane: Frame;

const site = PagePerTest.forAll();

beforeEach(async () => {
  workbench = await site.open();
  pane = await workbench.review();
});

async function cardText(a1: string): Promise<string> {
  return (await workbench.findings(pane, '参合率', a1).first().textContent()) ?? '';
}

test('one click lists every disagreement and marks its cell, in three round trips at most', async () => {
  expect(await workbench.roundTrips()).toBeLessThanOrEqual(3);
  const marked = await workbench.markedCells(SELF_EVALUATION);
  expect(marked).toEqual(expect.arrayContaining(['I5', 'F7', 'F17', 'H40', 'H47', 'E15', 'E16', 'E33', 'I31', 'I37', 'I38', 'I43', 'I44']));
  expect(marked).not.toContain('H29');
  expect(await workbench.markedCells(BASE_DATA)).toEqual(expect.arrayContaining(['F5', 'F13', 'F19', 'F20', 'F21']));
  await workbench.choose('新型农村合作医疗参合率', 'H40');
  const detail = pane.getByRole('region', { name: '问题详情' });
  await expect(detail.textContent()).resolves.toMatch(/88\.67 ÷ 95 × 2 = 1\.8667/);
});

test('what is typed into the grid is reviewed at once, with one read and at most one write', async () => {
  const before = await workbench.roundTrips();
  await workbench.type(SELF_EVALUATION, 'F40', '95');
  await workbench.until(async () => (await cardText('H40')).includes('1.86 → 2'));
  await workbench.settled();
  expect((await workbench.roundTrips()) - before).toBeLessThanOrEqual(2);
  await workbench.type(SELF_EVALUATION, 'F40', '88.67');
  await workbench.until(async () => (await cardText('H40')).includes('1.86 → 1.87'));
});

test('accepting writes the value the preview promised, and undo brings back exactly what was', async () => {
  const before = await workbench.state();
  await workbench.choose('新型农村合作医疗参合率', 'H40');
  const accept = pane.getByRole('button', { name: '采用重算值', exact: true });
  await accept.hover();
  await pane.getByText(/试算：H40 1\.86 → 1\.87，连同总分 H47 99\.84 → 99\.85/).waitFor();
  await accept.click();
  await workbench.until(async () => (await workbench.cell(SELF_EVALUATION, 'H40')).value === 1.87);
  await workbench.settled();
  await pane.locator('footer').getByRole('button', { name: '撤销' }).click();
  await workbench.until(async () => (await workbench.cell(SELF_EVALUATION, 'H40')).value === 1.86);
  await workbench.settled();
  expect(await workbench.state()).toEqual(before);
});

test('a note starts from facts and keeps what a person wrote', async () => {
  await workbench.choose('完成植树造林面积', 'I43');
  await pane.getByRole('button', { name: '写说明' }).click();
  await pane.getByRole('textbox', { name: '原因和改进措施' }).fill('统计口径由亩改为平方米，已报县林业局更正');
  await pane.getByRole('button', { name: '写入', exact: true }).click();
  await workbench.until(async () => String((await workbench.cell(SELF_EVALUATION, 'I43')).value).startsWith('指标值3000'));
  expect((await workbench.cell(SELF_EVALUATION, 'I43')).value).toMatch(/实际完成400000.*133\.33倍/);

  await workbench.write(SELF_EVALUATION, 'I37', '园区当年集中招工【待填】');
  await workbench.settled();
  await workbench.choose('城镇新增就业', 'I37');
  await pane.getByRole('button', { name: '写说明' }).click();
  await pane.getByRole('button', { name: '写入', exact: true }).click();
  await workbench.until(async () => String((await workbench.cell(SELF_EVALUATION, 'I37')).value).startsWith('指标值50'));
  expect((await workbench.cell(SELF_EVALUATION, 'I37')).value).toContain('园区当年集中招工');
});

test('five notes are written in one table, each with its cause; the cells hold them, and one undo takes all five back', async () => {
  const before = await workbench.state();
  await pane.getByRole('button', { name: '全部写入' }).click();
  const page = pane.getByRole('main', { name: '全部写入偏差说明' });
  const causes = page.getByRole('combobox', { name: /^原因：/ });
  const rows = (await page.getByRole('listitem').allTextContents()).slice(0, 5);
  for (let place = 0; place < 5; place += 1) await causes.nth(place).fill(`第${place + 1}项上级任务调整`);
  await page.getByRole('button', { name: '写入 5 项' }).click();
  await workbench.settled();
  for (const [place, row] of rows.entries()) {
    const a1 = /([A-Z]+\d+)/.exec(row)?.[1] ?? '';
    expect((await workbench.cell(SELF_EVALUATION, a1)).value).toMatch(new RegExp(`^指标值.+原因：第${place + 1}项上级任务调整。$`));
  }
  await pane.locator('footer').getByRole('button', { name: '撤销' }).click();
  await workbench.settled();
  expect(await workbench.state()).toEqual(before);
});

test('a row inserted above the table moves every mark with its cell', async () => {
  const before = await workbench.markedCells(SELF_EVALUATION);
  await workbench.insertRow(SELF_EVALUATION, 2);
  await workbench.settled();
  await workbench.until(async () => (await workbench.findings(pane, '参合率', 'H41').count()) > 0);
  const moved = before.map((a1) => a1.replace(/\d+/, (row) => String(Number(row) > 2 ? Number(row) + 1 : Number(row)))).sort();
  expect(await workbench.markedCells(SELF_EVALUATION)).toEqual(moved);
});

test('clearing the traces leaves none', async () => {
  await pane.getByRole('button', { name: '更多', exact: true }).click();
  await pane.getByRole('menuitem', { name: '清理痕迹' }).click();
  await pane.getByRole('dialog', { name: '清理痕迹' }).getByRole('button', { name: '清理', exact: true }).click();
  await workbench.until(async () => (await workbench.markedCells(SELF_EVALUATION)).length === 0);
  expect(await workbench.markedCells(BASE_DATA)).toEqual([]);
});
