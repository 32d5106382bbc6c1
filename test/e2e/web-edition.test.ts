import type { Page } from 'playwright-core';
import { cellAt } from '../../src/core/grid/grid';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { hasLibreOffice, savedByLibreOffice } from '../support/libre-office';
import { bytesOf } from '../support/sample-bytes';
import { PagePerTest } from './support/page-per-test';
import { WorkbenchSite, type WorkbenchPage } from './support/workbench-page';

jest.setTimeout(300_000);

const SELF_EVALUATION = '附件1-2自评表';
const SAMPLE = 'township-2024.xlsx';

let workbench: WorkbenchPage;

const site = PagePerTest.forAll();

function scoreIn(bytes: Uint8Array): unknown {
  const sheet = readWorkbook(bytes).sheets.find(({ grid }) => grid.sheet.name === SELF_EVALUATION);
  return sheet && cellAt(sheet.grid, { row: 39, column: 7 }).value;
}

async function score(): Promise<unknown> {
  return (await workbench.cell(SELF_EVALUATION, 'H40')).value;
}

/** Types a score, which the browser keeps. */
async function workOn(text: string): Promise<void> {
  await keptAfter(() => workbench.type(SELF_EVALUATION, 'H40', text));
}

/** Waits until the browser keeps what was done. */
async function keptAfter(work: () => Promise<void>): Promise<void> {
  await work();
  await workbench.page.getByRole('status').getByText('没有保存').waitFor();
  await workbench.until(() =>
    workbench.page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'annex-review-work')),
  );
  await workbench.page.waitForTimeout(2500);
}

test('work that is in no file is asked about after a reload, restored, saved, and then forgotten', async () => {
  workbench = await site.visit();
  const { page } = workbench;
  await page.getByRole('heading', { name: '绩效自评复核 网页版' }).waitFor();
  await page.getByRole('button', { name: '乡镇部门整体支出（有待复核之处）' }).click();
  await workbench.ready();
  await workbench.review();
  await workbench.choose('新型农村合作医疗参合率', 'H40');
  const accept = (await workbench.pane()).getByRole('button', { name: '采用重算值', exact: true });
  await keptAfter(() => accept.click());
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  const question = page.getByRole('dialog', { name: '上次的更改还没有保存' });
  await question.getByText(SAMPLE).waitFor();
  await question.getByRole('button', { name: '恢复' }).click();
  await workbench.ready();
  expect(await score()).toBe(1.87);
  await page
    .getByRole('status')
    .getByText(/改动 2 个单元格.* · 没有保存/)
    .waitFor();
  const pane = await workbench.review();
  expect(await workbench.findings(pane).count()).toBeGreaterThan(10);
  // What was accepted before is in the journal, can be taken back and done again, and is in the record.
  await pane.getByText('已接上次的 1 项操作').first().waitFor();
  await pane.getByRole('tab', { name: '记录' }).click();
  await pane.getByRole('button', { name: /^撤销：新型农村合作医疗参合率/ }).click();
  await workbench.until(async () => (await score()) === 1.86);
  await pane.getByRole('button', { name: '重做' }).click();
  await workbench.until(async () => (await score()) === 1.87);
  await pane.getByRole('button', { name: '生成复核记录' }).click();
  await pane.getByText('已生成“复核记录”工作表').first().waitFor();
  const saved = await workbench.download();
  expect(scoreIn(saved)).toBe(1.87);
  const record = readWorkbook(saved).sheets.find(({ grid }) => grid.sheet.name === '复核记录');
  expect(record?.grid.rows.flat().filter(({ value }) => value === '已采用重算值')).toHaveLength(1);
  const [resaved = null] = hasLibreOffice ? savedByLibreOffice([saved]) : [];
  if (resaved !== null) expect(scoreIn(resaved)).toBe(1.87);
  await page.reload();
  await page.getByRole('heading', { name: '绩效自评复核 网页版' }).waitFor();
  expect(await page.getByText('没有保存的工作').count()).toBe(0);
});

test('of two windows that find the same work one restores it, the other is told, and nothing is lost', async () => {
  workbench = await site.open();
  await workOn('1.87');
  const leftBehind = (page: Page) => page.getByRole('dialog', { name: '上次的更改还没有保存' });
  // What is on screen in one window is no business of another.
  const first = await workbench.anotherWindow();
  await first.page.getByRole('heading', { name: '绩效自评复核 网页版' }).waitFor();
  expect(await leftBehind(first.page).count()).toBe(0);
  await workbench.page.goto('about:blank');
  await first.page.reload();
  await leftBehind(first.page).waitFor();
  const second = await first.anotherWindow();
  await leftBehind(second.page).waitFor();
  await leftBehind(first.page).getByRole('button', { name: '恢复' }).click();
  await first.ready();
  await leftBehind(second.page).getByRole('button', { name: '恢复' }).click();
  await second.page.getByText('已在另一个窗口里恢复').waitFor();
  expect((await first.cell(SELF_EVALUATION, 'H40')).value).toBe(1.87);
  // The second window has a file of its own meanwhile; the first closes: the work is there again, and only once.
  await second.page.getByRole('button', { name: '乡镇部门整体支出（有待复核之处）' }).click();
  await second.ready();
  expect((await second.cell(SELF_EVALUATION, 'H40')).value).toBe(1.86);
  await first.page.waitForTimeout(2500);
  await first.page.close();
  await second.page.reload();
  const question = leftBehind(second.page);
  await question.waitFor();
  expect(await question.innerText()).not.toMatch(/另有|还有 \d/);
  await question.getByRole('button', { name: '恢复' }).click();
  await second.ready();
  expect((await second.cell(SELF_EVALUATION, 'H40')).value).toBe(1.87);
  expect([...first.problems, ...second.problems]).toEqual([]);
});

test('nothing takes the place of unsaved work unasked: neither a file nor a sample nor the start page', async () => {
  workbench = await site.open();
  const { page } = workbench;
  const question = page.getByRole('dialog', { name: '先保存吗？' });
  // Before anybody could count what was typed.
  await workbench.type(SELF_EVALUATION, 'H41', '1.4');
  await page.getByRole('button', { name: /绩效自评复核/ }).click();
  await question.getByRole('button', { name: '取消' }).click();
  await workOn('1.5');
  await workbench.pick('另一份.xlsx', bytesOf('assets/samples/consistent-2024.xlsx'));
  await question.getByRole('button', { name: '取消' }).click();
  expect(await score()).toBe(1.5);
  await page.getByRole('combobox', { name: '示例' }).selectOption('consistent-2024.xlsx');
  await question.waitFor();
  await page.keyboard.press('Escape');
  expect(await score()).toBe(1.5);
  await page.getByRole('button', { name: /绩效自评复核/ }).click();
  const saved = await workbench.downloadBy(() => question.getByRole('button', { name: '保存', exact: true }).click());
  expect(scoreIn(saved)).toBe(1.5);
  await page.getByRole('heading', { name: '绩效自评复核 网页版' }).waitFor();
});

test('one step back, whether it was made in the sheet or in the pane', async () => {
  workbench = await site.open();
  const { page } = workbench;
  const pane = await workbench.review();
  await workbench.choose('新型农村合作医疗参合率', 'H40');
  await pane.getByRole('button', { name: '采用重算值', exact: true }).first().click();
  await workbench.until(async () => (await score()) === 1.87);
  await workbench.settled();
  const undo = page.getByRole('button', { name: '撤销上一步' });
  // What would not be saved is in no menu; asked for by a key it is not done, and that is said.
  await workbench.click(SELF_EVALUATION, 'H41');
  const { cell, grid } = await workbench.placeOf(SELF_EVALUATION, 'H41');
  await page.mouse.click(grid.left - 15, cell.y, { button: 'right' });
  await page.getByText('删除选中行').waitFor();
  for (const refused of ['隐藏选中行', '保护行列']) expect(await page.getByText(refused).count()).toBe(0);
  await page.keyboard.press('Escape');
  await workbench.click(SELF_EVALUATION, 'H41');
  await page.keyboard.press('Control+B');
  await page.getByText('这一项网页版改了也保存不下来').waitFor();
  const bold = await page.evaluate(
    (name) => window.workbench.book()?.parts.workbook.getSheetByName(name)?.getRange('H41').getCellStyleData()?.bl ?? 0,
    SELF_EVALUATION,
  );
  expect(bold).toBe(0);
  await workbench.type(SELF_EVALUATION, 'H41', '1.5');
  // Marks follow the findings, and are steps of their own.
  const backUntil = (isSo: () => Promise<boolean>) =>
    workbench.until(async () => {
      if (await isSo()) return true;
      await undo.click();
      await workbench.settled();
      return isSo();
    });
  await backUntil(async () => (await workbench.cell(SELF_EVALUATION, 'H41')).value !== 1.5);
  await backUntil(async () => (await score()) === 1.86);
});

test('where the browser hands out files, saving goes to one that is chosen once, never over what others saved, and it can be opened again', async () => {
  workbench = await site.visit(
    { sample: SAMPLE },
    {
      setUp: () => {
        // The private files of the site are real ones; only the choice of a person is made for them.
        const chosen = async (options?: { readonly suggestedName?: string }): Promise<FileSystemFileHandle> =>
          (await navigator.storage.getDirectory()).getFileHandle(options?.suggestedName ?? 'township-2024（复核）.xlsx', { create: true });
        Object.assign(window, { showSaveFilePicker: chosen, showOpenFilePicker: async () => [await chosen()] });
      },
    },
  );
  await workbench.ready();
  const { page } = workbench;
  const inFile = async (): Promise<Uint8Array> => {
    const base64 = await page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('township-2024（复核）.xlsx');
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    });
    return new Uint8Array(Buffer.from(base64, 'base64'));
  };
  const savedWith = (wanted: number) =>
    workbench.until(
      async () =>
        (await inFile()
          .then(scoreIn)
          .catch(() => null)) === wanted,
    );
  await workOn('1.87');
  await page.keyboard.press('Control+S');
  await page.getByText('已保存到“township-2024（复核）.xlsx”').waitFor();
  expect(scoreIn(await inFile())).toBe(1.87);
  await workOn('1.5');
  await page.keyboard.press('Control+S');
  await savedWith(1.5);

  // Another window, or WPS, saves into the same file: that is not written over.
  await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('township-2024（复核）.xlsx');
    const writer = await handle.createWritable();
    await writer.write('elsewhere');
    await writer.close();
  });
  await workOn('1.6');
  await page.keyboard.press('Control+S');
  const question = page.getByRole('dialog', { name: '这个文件别处也改过' });
  await question.getByRole('button', { name: '取消' }).click();
  expect(Buffer.from(await inFile()).toString()).toBe('elsewhere');
  await page.keyboard.press('Control+S');
  await savedWith(1.6);

  // The file is gone: it is said, nothing is lost, and the next time a place is asked for.
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('township-2024（复核）.xlsx'));
  await workOn('1.5');
  await page.keyboard.press('Control+S');
  await page.getByRole('alert').getByText('上次保存的文件已移走').waitFor();
  await page.getByRole('status').getByText('没有保存').waitFor();
  await page.keyboard.press('Control+S');
  await savedWith(1.5);
  await page.reload();
  await workbench.ready();
  await page.getByRole('button', { name: /绩效自评复核/ }).click();
  await page.getByRole('button', { name: 'township-2024（复核）.xlsx', exact: true }).click();
  await workbench.ready();
  expect(await score()).toBe(1.5);
});

test('a key pressed in the pane while the spreadsheet becomes ready goes to the pane', async () => {
  workbench = await site.visit({ sample: SAMPLE });
  const pane = await workbench.pane();
  const begin = pane.getByRole('button', { name: '开始复核' }).first();
  await begin.focus();
  await workbench.ready();
  for (let moment = 0; moment < 20; moment += 1) {
    await workbench.page.waitForTimeout(200);
    expect(await begin.evaluate((button) => document.hasFocus() && document.activeElement === button)).toBe(true);
  }
  await workbench.page.keyboard.press('Enter');
  await workbench.findings(pane).first().waitFor();
});

test('the sheets that are ticked go on paper, with their merges', async () => {
  workbench = await site.open();
  const { page } = workbench;
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await page.getByRole('button', { name: '打印…' }).click();
  const question = page.getByRole('dialog', { name: '打印' });
  await question.getByLabel('附件1-1基础数据表').uncheck();
  await question.getByRole('button', { name: '打印', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.print-page');
  expect(await printed.count()).toBe(1);
  const text = await printed.innerText();
  for (const wanted of ['整体支出绩效自评表', '新型农村合作医疗参合率', '88.67', '99.84']) expect(text).toContain(wanted);
  expect(await printed.locator('td[rowspan]').count()).toBeGreaterThan(5);
  expect(await page.getByRole('banner').isVisible()).toBe(false);
});

test('after the first visit the server may be away', async () => {
  const away = await WorkbenchSite.start();
  workbench = await away.visit({ sample: SAMPLE }, { offline: true });
  await workbench.ready();
  await workbench.until(() =>
    workbench.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'),
  );
  await away.closeServer();
  await workbench.page.reload();
  await workbench.ready();
  const pane = await workbench.review();
  expect(await workbench.findings(pane).count()).toBeGreaterThan(10);
  // What a browser says of a server that does not answer is no fault of the page: the list of what to put aside is asked for again.
  const expected = /ERR_CONNECTION_REFUSED|Failed to fetch|ERR_FAILED .*\/offline-files\.json$/;
  expect(workbench.problems.filter((problem) => !expected.test(problem))).toEqual([]);
  await away.stop();
});
