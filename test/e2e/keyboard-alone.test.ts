import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { ReviewedSample } from './support/reviewed-sample';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(600_000);

/** More than enough for every finding of the sample, and for those that only show once others are settled. */
const MOST_STEPS = 90;
const RECORD = '复核记录';

let workbench: WorkbenchPage;
let pane: Frame;

const sample = ReviewedSample.forAll();

beforeAll(() => {
  ({ workbench, pane } = sample);
});

/** Keys pressed; a text typed counts as one. */
let presses = 0;

function press(key: string): Promise<void> {
  presses += 1;
  return workbench.page.keyboard.press(key);
}

function type(text: string): Promise<void> {
  presses += 1;
  return workbench.page.keyboard.insertText(text);
}

/** Deals with the chosen finding as its details suggest: accepts, writes, or ignores with a reason, all that may be answered at once. */
async function settleChosen(): Promise<void> {
  const details = (await pane.getByRole('region', { name: '问题详情' }).textContent()) ?? '';
  if (details.includes('采用重算值')) return press('a');
  if (details.includes('写说明')) {
    await press('w');
    await type('统计口径与计划不同，下年统一口径。');
  } else {
    await press('i');
    await type('已核实无误');
  }
  const remarks = pane.locator('button:focus', { hasText: /^全部提示/ });
  if ((await pane.getByRole('button', { name: /^全部提示/ }).count()) > 0) {
    while ((await remarks.count()) === 0) await press('Tab');
    return press('Enter');
  }
  const ofAKind = await pane.getByRole('button', { name: /^一并/ }).count();
  await press(ofAKind > 0 ? 'Control+Shift+Enter' : 'Control+Enter');
}

/** The tab with the number of findings still open, and the chosen finding; neither is waited for, the last one goes. */
async function standing(): Promise<string> {
  const tab = pane.getByRole('tab', { name: '复核' });
  const chosen = pane.getByRole('option', { selected: true });
  return [...(await tab.allTextContents()), ...(await chosen.allTextContents())].join(' ');
}

/** From the tab on, until what is focused is what was looked for. */
async function tabTo(focused: Locator): Promise<void> {
  await pane.getByRole('tab', { name: '复核' }).focus();
  for (let stop = 0; stop < 12 && (await focused.count()) === 0; stop += 1) await press('Tab');
}

/** One after another, until the list is empty. */
async function settleAll(): Promise<void> {
  await tabTo(pane.locator('[role=option]:focus'));
  for (let step = 0; step < MOST_STEPS && (await pane.getByRole('option').count()) > 0; step += 1) {
    const before = await standing();
    await settleChosen();
    await workbench.until(async () => (await standing()) !== before);
  }
}

test('the sample is cleared by keyboard alone and ends with a record that prints', async () => {
  await settleAll();
  await pane.getByText('没有必改项，可以上报').waitFor();
  const untilReady = presses;
  await tabTo(pane.locator('button:focus', { hasText: /^可选/ }));
  await press('Enter');
  await settleAll();
  await pane.getByText(/^已核对\s\d+\s项，全部一致，得分\s[\d.]+，无需补充说明。$/).waitFor();

  // One key accepts, three explain a kind (a text counts as one): 44 and 75 as it is, of which 26 lead to the button for every hint.
  expect(untilReady).toBeLessThanOrEqual(50);
  expect(presses).toBeLessThanOrEqual(90);

  await pane.getByRole('tab', { name: '复核' }).focus();
  // Past 得分 and 报告.
  for (let right = 0; right < 3; right += 1) await press('ArrowRight');
  await press('Enter');
  await pane.getByRole('tab', { name: '记录', selected: true }).waitFor();
  await pane.getByRole('button', { name: '生成复核记录' }).waitFor();
  for (let stop = 0; stop < 6 && (await pane.locator('button:focus', { hasText: '生成复核记录' }).count()) === 0; stop += 1)
    await press('Tab');
  await press('Enter');
  await pane.getByRole('status').filter({ hasText: '已生成“复核记录”工作表。' }).waitFor();

  const bytes = await workbench.download();
  const record = readWorkbook(bytes).sheets.find(({ grid }) => grid.sheet.name === RECORD);
  expect(record?.grid.rows.length).toBeGreaterThan(40);
  printed(bytes);
});

/** The saved file as LibreOffice prints it, where there is one. */
function printed(bytes: Uint8Array): void {
  if (spawnSync('soffice', ['--version']).error !== undefined) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'annex-record-'));
  try {
    const file = path.join(folder, 'reviewed.xlsx');
    writeFileSync(file, bytes);
    spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    expect(readFileSync(path.join(folder, 'reviewed.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
