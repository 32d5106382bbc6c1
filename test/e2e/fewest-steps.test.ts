import type { Frame, Locator } from 'playwright-core';
import { ReviewedSample } from './support/reviewed-sample';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(600_000);

/** More than enough for every finding of the sample, and for those that only show once others are settled. */
const MOST_STEPS = 90;

let workbench: WorkbenchPage;
let pane: Frame;

/** Of the mouse; nothing is typed. */
let clicks = 0;

const sample = ReviewedSample.forAll();

beforeAll(() => {
  ({ workbench, pane } = sample);
});

function click(target: Locator): Promise<void> {
  clicks += 1;
  return target.first().click();
}

/** Deals with the chosen finding as its card suggests: accepts, chooses, or answers it, and all it may answer, with words that are offered. */
async function settleChosen(): Promise<void> {
  const card = pane.getByRole('region', { name: '问题详情' });
  const button = (name: string | RegExp) => card.getByRole('button', { name, exact: true });
  for (const name of ['采用重算值', '越低越好']) if ((await button(name).count()) > 0) return click(button(name));
  await click((await button('写说明').count()) > 0 ? button('写说明') : button('忽略并注明理由'));
  await click(card.locator('.fui-InteractionTagPrimary'));
  const all = button(/^(一并|全部提示)/);
  await click((await all.count()) > 0 ? all.last() : card.locator('button[type=submit]'));
}

async function standing(): Promise<string> {
  const tab = pane.getByRole('tab', { name: '复核' });
  const chosen = pane.getByRole('option', { selected: true });
  return [...(await tab.allTextContents()), ...(await chosen.allTextContents())].join(' ');
}

async function settleAll(): Promise<void> {
  for (let step = 0; step < MOST_STEPS && (await pane.getByRole('option').count()) > 0; step += 1) {
    const before = await standing();
    await settleChosen();
    await workbench.until(async () => (await standing()) !== before);
  }
}

test('the sample is cleared by clicks alone, following the cards, and ends with the record on screen', async () => {
  await settleAll();
  await pane.getByText('没有必改项，可以上报').waitFor();
  const untilReady = clicks;
  await click(pane.getByRole('button', { name: /^可选/ }));
  await settleAll();
  await pane.getByText(/^已核对\s\d+\s项，全部一致，得分\s[\d.]+，无需补充说明。$/).waitFor();
  // One click accepts or chooses, three answer a kind, or every remark: 38 and 43 as it is.
  expect(untilReady).toBeLessThanOrEqual(42);
  expect(clicks).toBeLessThanOrEqual(48);

  // And the paper to sign: two more.
  await click(pane.getByRole('tab', { name: '记录' }));
  await click(pane.getByRole('button', { name: '生成复核记录' }));
  await pane.getByRole('status').filter({ hasText: '已生成“复核记录”工作表。' }).waitFor();
  expect(await workbench.page.evaluate(() => window.workbench.book()?.activeSheet().name)).toBe('复核记录');
});
