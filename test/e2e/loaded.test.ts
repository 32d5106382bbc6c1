import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame } from 'playwright-core';
import packageFile from '../../package.json';
import { siteFolder } from '../../src/tools/site-files';
import { ReviewedSample } from './support/reviewed-sample';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(600_000);

const [, everything] = packageFile['size-limit'];
const LIMIT_BYTES = Number.parseFloat(everything?.limit ?? '') * 1000;

let workbench: WorkbenchPage;
let pane: Frame;

const sample = ReviewedSample.forAll();

beforeAll(() => {
  ({ workbench, pane } = sample);
});

const button = (name: string | RegExp) => pane.getByRole('button', { name }).filter({ visible: true }).first();

/** What the browser fetched for the pane, but for office.js. */
async function loadedAssets(): Promise<readonly string[]> {
  const addresses = await pane.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return [...new Set(addresses.map((address) => path.basename(address)))].filter((name) => /\.[0-9a-f]{16}\.(js|css)$/.test(name));
}

async function openEveryTab(): Promise<void> {
  await workbench.choose('完成植树造林面积', 'I43');
  await button('写说明').click();
  await button('取消').click();
  for (const tab of ['得分', '报告']) await pane.getByRole('tab', { name: tab }).click();
  await pane.locator('input[type=file]').setInputFiles('assets/samples/township-2024-report.docx');
  await pane.getByText('township-2024-report.docx').waitFor();
  await pane.getByRole('tab', { name: '记录' }).click();
  await button('生成复核记录').click();
  await workbench.settled();
  await pane.getByRole('tab', { name: '复核' }).click();
}

async function openEveryPage(): Promise<void> {
  for (const page of ['设置', '使用说明', '快捷键', '自检']) {
    await button('更多').click();
    await pane.getByRole('menuitem', { name: page }).click();
    await button('返回').click();
  }
  await button('全部写入').click();
  await button('返回').click();
}

test('with every tab and page opened a browser has loaded no more than the limit says, and nothing it does not list', async () => {
  await openEveryTab();
  await openEveryPage();
  const loaded = await loadedAssets();
  const [glob = ''] = everything?.path ?? [];
  const listed = new RegExp(`^(?:${(/\{(.*?)\}/.exec(glob)?.[1] ?? '').replaceAll('*', '.*').replaceAll(',', '|')})`);
  expect(loaded.filter((name) => !listed.test(name) && !name.startsWith('gate.'))).toEqual([]);
  expect(loaded.length).toBeGreaterThan(15);
  const bytes = loaded.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(siteFolder, 'assets', name))).length, 0);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
});
