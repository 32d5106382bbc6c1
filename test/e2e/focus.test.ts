import { countyOf } from '../support/county';
import { aUnit } from '../support/unit-builder';
import { workbookOfGrids } from '../support/workbook-of-grids';
import type { Frame } from 'playwright-core';
import { ReviewedSample } from './support/reviewed-sample';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(300_000);

let workbench: WorkbenchPage;
let pane: Frame;

const sample = ReviewedSample.forAll();

beforeAll(() => {
  ({ workbench, pane } = sample);
});

/** What has the focus: its role and name; with a word in front where it cannot be seen. */
async function focused(): Promise<string> {
  return pane.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return 'nothing';
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + Math.min(height, window.innerHeight - top) / 2);
    const hidden = there !== null && (element.contains(there) || there.contains(element)) ? '' : 'hidden ';
    const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
    return `${hidden}${role} ${element.getAttribute('aria-label') ?? element.textContent}`.trim();
  });
}

const press = (key: string) => workbench.page.keyboard.press(key);

/** The focus comes to rest with this. */
async function expectFocus(on: string | RegExp): Promise<void> {
  const matches = async () => {
    const now = await focused();
    return typeof on === 'string' ? now === on : on.test(now);
  };
  for (let turn = 0; turn < 60 && !(await matches()); turn += 1) await workbench.page.waitForTimeout(50);
  expect(await focused()).toMatch(on);
  // And stays there.
  await workbench.page.waitForTimeout(300);
  expect(await focused()).toMatch(on);
}

const CHOSEN = /^option /;
const COVERAGE = /^button 已核对/;
const MORE = 'button 更多';

const review = () => pane.getByRole('tab', { name: '复核' });

async function openMenu(name: string): Promise<void> {
  await pane.getByRole('button', { name: '更多', exact: true }).click();
  await pane.getByRole('menuitem', { name }).click();
}

describe('in the list', () => {
  beforeEach(async () => {
    await review().click();
    await workbench.choose('完成植树造林面积', 'I43');
  });

  test.each([
    ['采用重算值', ['Home', 'a']],
    ['写说明', ['w', 'x', 'Control+Enter']],
    ['忽略', ['i', 'x', 'Control+Enter']],
  ])('%s leads to the finding that takes its place, and 撤销 stays in the list', async (_name, keys) => {
    for (const key of keys) await press(key);
    await expectFocus(CHOSEN);
    await workbench.settled();
    await press('Control+z');
    await expectFocus(CHOSEN);
    await workbench.settled();
  });

  test.each([
    ['an editor', ['w', 'Escape']],
    ['the reason', ['i', 'Escape']],
    ['a search', ['/', 'F', 'Escape']],
    ['what a key says', ['Home', 'w', 'Escape']],
    ['nothing at all', ['Escape']],
  ])('Esc out of %s stays with the chosen finding', async (_name, keys) => {
    for (const key of keys) await press(key);
    await expectFocus(CHOSEN);
  });

  test('a filter that is chosen keeps the focus, and the last finding of it hands it to what can be done instead', async () => {
    const filter = pane.getByRole('group', { name: '按级别筛选' }).getByRole('button', { name: /^必改/ });
    await filter.click();
    await expectFocus(/^button 必改/);
    await pane.getByRole('option').first().click();
    let settled = 0;
    for (; (await pane.getByRole('option').count()) > 0 && settled < 10; settled += 1) {
      const before = await pane.getByRole('tab', { name: '复核' }).textContent();
      await expectFocus(CHOSEN);
      for (const key of ['i', 'x', 'Control+Enter']) await press(key);
      await workbench.until(async () => (await pane.getByRole('tab', { name: '复核' }).textContent()) !== before);
    }
    await expectFocus(/^(button 显示全部|tab 复核)/);
    await pane.getByRole('tab', { name: '记录' }).click();
    await pane.getByRole('button', { name: '全部撤销' }).click();
    await workbench.settled();
  });
});

describe('a dialog', () => {
  test.each([
    ['its button', () => pane.getByRole('dialog').getByRole('button', { name: '关闭' }).click()],
    ['Esc', () => press('Escape')],
    ['a click beside it', () => workbench.page.locator('iframe.pane').click({ position: { x: 8, y: 8 } })],
  ])('closed with %s hands the focus to what opened it', async (_name, close) => {
    await review().click();
    await pane.getByRole('button', { name: /^已核对/ }).click();
    await pane.getByRole('dialog').waitFor();
    await close();
    await pane.getByRole('dialog').waitFor({ state: 'detached' });
    await expectFocus(COVERAGE);
  });

  test.each([
    ['its button', () => pane.getByRole('dialog').getByRole('button', { name: '取消' }).click()],
    ['Esc', () => press('Escape')],
  ])('opened from the menu and closed with %s hands the focus to the menu', async (_name, close) => {
    await openMenu('清理痕迹');
    await pane.getByRole('dialog').waitFor();
    await close();
    await pane.getByRole('dialog').waitFor({ state: 'detached' });
    await expectFocus(MORE);
  });
});

test.each(['button', 'Esc'])('a page left with its %s hands the focus to the menu', async (way) => {
  await openMenu('设置');
  await expectFocus('group 设置');
  if (way === 'Esc') await press('Escape');
  else await pane.getByRole('button', { name: '返回' }).click();
  await expectFocus(MORE);
});

test('the arrows between the tabs keep the focus on the tab that is shown', async () => {
  await review().click();
  await review().focus();
  await press('ArrowRight');
  await press('Enter');
  await pane.getByRole('tab', { name: '得分', selected: true }).waitFor();
  await expectFocus(/^tab 得分/);
});

test('another unit chosen, the focus is at what opened the list of units', async () => {
  const { page } = workbench;
  await page.locator('iframe.pane').evaluate((frame) => frame.setAttribute('data-before', ''));
  await workbench.pick(
    '全县.xlsx',
    workbookOfGrids(countyOf(['东溪乡', '西溪乡', '南坪镇'], aUnit().indicator('群众满意度', { score: 11 }))),
  );
  const fresh = page.locator('iframe.pane:not([data-before])');
  const question = page.getByRole('dialog', { name: '先保存吗？' });
  await fresh.or(question).first().waitFor();
  if (await question.isVisible()) await question.getByRole('button', { name: '不保存' }).click();
  await fresh.waitFor();
  await workbench.ready();
  pane = await workbench.review();
  await pane.getByRole('button', { name: '单位列表' }).click();
  await pane
    .getByRole('button', { name: /^西溪乡/ })
    .first()
    .click();
  await workbench.settled();
  await expectFocus(/^button 单位列表/);
});
