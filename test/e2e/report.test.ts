import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { bytesOf } from '../support/sample-bytes';
import { hasLibreOffice, savedByLibreOffice } from '../support/libre-office';
import { axeObjections, setTheme, setWidth, sidewaysScrolling } from './support/accessibility';
import { PagePerTest } from './support/page-per-test';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(300_000);

const REPORT = 'assets/samples/township-2024-report.docx';
const SELF_EVALUATION = '附件1-2自评表';

let workbench: WorkbenchPage;

const site = PagePerTest.forAll();

test('a report chosen in the pane is held against the cells, and a corrected cell settles its sentence', async () => {
  workbench = await site.open();
  const pane = await workbench.review();
  await pane.getByRole('tab', { name: '报告' }).click();
  await pane.getByText('报告只在本机读取，不会上传').waitFor();
  await pane.locator('input[type=file]').setInputFiles(REPORT);
  await pane.getByRole('button', { name: /^不一致 \d+ 处$/ }).waitFor();
  await picture('chosen');

  const basic = pane.getByRole('listitem').filter({ hasText: '基本支出3933.42万元' }).filter({ hasText: '基本支出 · 决算' });
  await basic.getByText('不一致', { exact: true }).waitFor();
  await basic.getByRole('button', { name: /F7，定位到/ }).click();
  await workbench.write(SELF_EVALUATION, 'F7', '其中：基本支出：3933.42');
  await basic.getByText('一致', { exact: true }).waitFor();

  await pane.getByRole('button', { name: /^不一致 / }).click();
  const score = pane.getByRole('listitem').filter({ hasText: '自评得分' });
  await score.getByText('99.84分').first().waitFor();
  await score.getByRole('button', { name: '忽略并注明理由' }).click();
  await score.getByRole('textbox', { name: '理由' }).fill('已与财政所核对，报告按终稿更正');
  await score.getByRole('button', { name: '确定' }).click();
  await score.getByText('已忽略：已与财政所核对，报告按终稿更正').waitFor();

  expect(await axeObjections(pane)).toEqual([]);
  await setWidth(workbench.page, pane, 320);
  expect(await sidewaysScrolling(pane)).toEqual([]);
  await picture('narrow');
  await setTheme(workbench.page, pane, 'dark');
  expect(await axeObjections(pane)).toEqual([]);
  await picture('dark');
});

test('the annexes of a report open as sheets, are reviewed, saved, and opened by others', async () => {
  workbench = await site.open({ sample: 'township-2024-report.docx' });
  const pane = await workbench.review();
  expect(await workbench.findings(pane).count()).toBeGreaterThan(10);
  const bytes = await workbench.download();
  const { sheets } = readWorkbook(bytes);
  expect(sheets.map(({ grid }) => grid.sheet.name)).toEqual(['附件1-1基础数据表', '附件1-2自评表']);
  const [original] = readWorkbook(bytesOf('assets/samples/township-2024.xlsx')).sheets;
  expect(sheets[0]?.grid.merges.length).toBeGreaterThanOrEqual((original?.grid.merges.length ?? 0) - 2);
  const [resaved = null] = hasLibreOffice ? savedByLibreOffice([bytes]) : [];
  if (resaved !== null) expect(readWorkbook(resaved).sheets).toHaveLength(2);
});

test('the annexes of a report are put into the workbook that is open, reviewed, undone, saved, and opened by others', async () => {
  workbench = await site.open();
  const pane = await workbench.review();
  await pane.getByRole('tab', { name: '报告' }).click();
  await pane.locator('input[type=file]').setInputFiles(REPORT);
  const putIn = pane.getByRole('button', { name: '放入工作簿' });
  await putIn.click();
  await pane.getByRole('complementary', { name: '通知' }).getByText('已放入工作簿：“附件1-1基础数据表 (2)”、“附件1-2自评表 (2)”').waitFor();
  await picture('put-in');
  await pane.getByRole('tab', { name: '记录' }).click();
  await pane.getByRole('button', { name: /^撤销：附件1-1基础数据表/ }).click();
  await pane.getByRole('button', { name: '重做' }).click();
  await pane.getByRole('button', { name: /^撤销：附件1-1基础数据表/ }).waitFor();
  await pane.getByRole('tab', { name: '复核' }).click();
  await workbench.findings(pane).first().waitFor();
  const bytes = await workbench.download();
  const expected = [SELF_EVALUATION, '附件1-1基础数据表'].flatMap((name) => [name, `${name} (2)`]).sort();
  const { sheets } = readWorkbook(bytes);
  expect(sheets.map(({ grid }) => grid.sheet.name).sort()).toEqual(expected);
  const added = sheets.find(({ grid }) => grid.sheet.name === `${SELF_EVALUATION} (2)`);
  expect(added?.grid.merges.length).toBeGreaterThan(10);
  const [resaved = null] = hasLibreOffice ? savedByLibreOffice([bytes]) : [];
  if (resaved !== null) {
    const opened = readWorkbook(resaved).sheets.find(({ grid }) => grid.sheet.name === `${SELF_EVALUATION} (2)`);
    expect(opened?.grid.rows.map((row) => row.map(({ value }) => value))).toEqual(
      added?.grid.rows.map((row) => row.map(({ value }) => value)),
    );
  }
});

test('a file that is no report is said to be so, and the one before stays', async () => {
  workbench = await site.open();
  const pane = await workbench.review();
  await pane.getByRole('tab', { name: '报告' }).click();
  await pane.locator('input[type=file]').setInputFiles({
    name: '报告.doc',
    mimeType: 'application/msword',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
  });
  await pane.getByText(/旧版 Word（.doc）/).waitFor();
});

/** Kept for whoever wants to look. */
async function picture(name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await workbench.page.screenshot({ path: join(folder, `report-${name}.png`) });
}
