import { PagePerTest } from './support/page-per-test';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(300_000);

const SELF_EVALUATION = '附件1-2自评表';

let workbench: WorkbenchPage;

const site = PagePerTest.forAll();

async function expectInSight(a1: string): Promise<void> {
  const { cell, grid } = await workbench.placeOf(SELF_EVALUATION, a1);
  const margin = 10;
  expect(cell.x).toBeGreaterThan(grid.left + margin);
  expect(cell.x).toBeLessThan(grid.right - margin);
  expect(cell.y).toBeGreaterThan(grid.top + margin);
  expect(cell.y).toBeLessThan(grid.bottom - margin);
}

test.each([
  [1440, 900],
  [1024, 700],
])('定位 shows the cell, on another sheet and however far down, at %i × %i', async (width, height) => {
  workbench = await site.open();
  await workbench.page.setViewportSize({ width, height });
  const pane = await workbench.review();
  for (const [label, a1] of [
    ['新型农村合作医疗参合率', 'H40'],
    ['完成植树造林面积', 'I43'],
    ['年度资金总额', 'I5'],
  ] as const) {
    await workbench.choose(label, a1);
    await pane
      .getByRole('button', { name: /^定位到/ })
      .first()
      .click();
    await workbench.settled();
    await expectInSight(a1);
  }
});

test.each(['1.7', '1.10'])('an Excel that offers ExcelApi %s is too old, and is told so', async (excelApi) => {
  workbench = await site.open({ excelApi });
  await (await workbench.pane()).getByText('需 Office 2021 及以上或 Microsoft 365').first().waitFor();
});

test('an Excel in English is told so in English, whatever the browser speaks', async () => {
  workbench = await site.visit({ sample: 'township-2024.xlsx', lang: 'en', excelApi: '1.10' });
  await workbench.ready();
  const pane = await workbench.pane();
  await pane.getByText('Office 2021 or later, or Microsoft 365, is needed.').waitFor();
  await pane.getByText('Or open the page that needs no Excel').waitFor();
});

test('what is pasted brings its text, and no looks or merges, for those would not be saved', async () => {
  workbench = await site.open();
  const { page } = workbench;
  await workbench.click(SELF_EVALUATION, 'A47');
  await page.keyboard.press('Control+C');
  await workbench.click(SELF_EVALUATION, 'I41');
  await page.keyboard.press('Control+V');
  await workbench.until(async () => (await workbench.cell(SELF_EVALUATION, 'I41')).value === '总分');
  const look = await page.evaluate((name) => {
    const cell = window.workbench.book()?.parts.workbook.getSheetByName(name)?.getRange('I41');
    return { bold: cell?.getCellStyleData()?.bl ?? 0, merged: cell?.isMerged() };
  }, SELF_EVALUATION);
  expect(look).toEqual({ bold: 0, merged: false });
});

test('the hidden menu lets Excel fail, keeps on doing so for the next file, and stops at a click', async () => {
  workbench = await site.open();
  const { page } = workbench;
  await page.keyboard.press('Control+Alt+F');
  const menu = page.getByRole('form', { name: '让 Excel 出错' });
  await menu.getByLabel('焦点在另一个工作簿').check();
  await page.getByRole('combobox', { name: '示例' }).selectOption('consistent-2024.xlsx');
  await page.getByText('consistent-2024.xlsx').waitFor();
  await workbench.ready();
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: '开始复核' }).first().click();
  await pane.getByText('当前在另一个工作簿').first().waitFor();
  await menu.getByRole('button', { name: '全部恢复正常' }).click();
  expect(await menu.getByLabel('焦点在另一个工作簿').isChecked()).toBe(false);
  await menu.getByLabel('此 Excel 提供的 ExcelApi').selectOption('1.10');
  await (await workbench.pane()).getByText('需 Office 2021 及以上或 Microsoft 365').first().waitFor();
  await menu.getByLabel('此 Excel 提供的 ExcelApi').selectOption('1.14');
  const renewed = await workbench.pane();
  await renewed.getByRole('button', { name: '开始复核' }).first().click();
  await renewed
    .getByText(/全部一致/)
    .first()
    .waitFor();
});
