import type { Frame } from 'playwright-core';
import { axeObjections, setTheme, setWidth, sidewaysScrolling } from './support/accessibility';
import { ReviewedSample } from './support/reviewed-sample';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(600_000);

const WIDTHS = [270, 320, 350, 400];
const THEMES = ['light', 'dark'] as const;

let workbench: WorkbenchPage;
let pane: Frame;

const sample = ReviewedSample.forAll();

beforeAll(() => {
  ({ workbench, pane } = sample);
});

async function menu(name: string): Promise<void> {
  await pane.getByRole('button', { name: '更多', exact: true }).click();
  await pane.getByRole('menuitem', { name }).click();
}

async function back(): Promise<void> {
  await pane.getByRole('button', { name: '返回' }).click();
}

/** Every screen, and how to get there and away again. */
const SCREENS: readonly { name: string; open(): Promise<void>; leave(): Promise<void> }[] = [
  { name: 'review', open: () => workbench.choose('新型农村合作医疗参合率', 'H40'), leave: nothing },
  {
    name: 'note editor',
    async open() {
      await workbench.choose('完成植树造林面积', 'I43');
      await pane.getByRole('button', { name: '写说明' }).click();
    },
    leave: () => pane.getByRole('button', { name: '取消' }).click(),
  },
  {
    name: 'ignoring without a reason',
    async open() {
      await pane.getByRole('button', { name: '忽略并注明理由' }).click();
      await pane.getByRole('button', { name: '忽略', exact: true }).click();
    },
    leave: () => pane.getByRole('button', { name: '取消' }).click(),
  },
  {
    name: 'one explanation for every remark',
    async open() {
      await workbench.choose('填表人', 'A29');
      await pane.getByRole('button', { name: '写说明' }).click();
      await pane.getByRole('button', { name: /^全部提示说明/ }).waitFor();
    },
    leave: () => pane.getByRole('button', { name: '取消' }).click(),
  },
  {
    name: 'filter',
    open: () => pane.getByRole('button', { name: '筛选', exact: true }).click(),
    leave: () => pane.getByRole('button', { name: '筛选', exact: true }).click(),
  },
  {
    name: 'menu',
    open: () => pane.getByRole('button', { name: '更多', exact: true }).click(),
    leave: () => pane.getByRole('menu').press('Escape'),
  },
  { name: 'score', open: () => pane.getByRole('tab', { name: '得分' }).click(), leave: nothing },
  {
    name: 'journal',
    open: () => pane.getByRole('tab', { name: '记录' }).click(),
    leave: () => pane.getByRole('tab', { name: '复核' }).click(),
  },
  { name: 'settings', open: () => menu('设置'), leave: back },
  { name: 'guide', open: () => menu('使用说明'), leave: back },
  { name: 'keys', open: () => menu('快捷键'), leave: back },
  {
    name: 'pointing out by hand',
    async open() {
      await menu('设置');
      await pane.getByRole('button', { name: '手动指定表格位置' }).click();
      await pane.getByRole('button', { name: '按此复核' }).focus();
    },
    leave: back,
  },
  {
    name: 'write all',
    async open() {
      await pane.getByRole('option').first().click();
      await pane.getByRole('option').first().press('Home');
      await pane.getByRole('button', { name: '全部写入' }).click();
    },
    leave: back,
  },
];

async function nothing(): Promise<void> {
  // The next screen is opened from this one.
}

test.each(THEMES)('axe finds nothing on any screen at any width, %s', async (name) => {
  await setTheme(workbench.page, pane, name);
  const found: string[] = [];
  for (const screen of SCREENS) {
    await screen.open();
    // What comes to lie under the pointer at another width would show its hint.
    await workbench.page.mouse.move(0, 0);
    for (const pixels of WIDTHS) {
      await setWidth(workbench.page, pane, pixels);
      const objections = [...(await axeObjections(pane)), ...(await sidewaysScrolling(pane))];
      found.push(...objections.map((objection) => `${screen.name}, ${pixels} px: ${objection}`));
    }
    await screen.leave();
  }
  expect(found).toEqual([]);
});

test('with forced colours severities still differ by shape and word', async () => {
  await workbench.page.emulateMedia({ forcedColors: 'active' });
  const shapes = await pane
    .getByRole('group', { name: '按级别筛选' })
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const mark = button.querySelector('svg path')?.getAttribute('d');
        return mark === null || mark === undefined || button.textContent === '' ? [] : [mark];
      }),
    );
  expect(new Set(shapes).size).toBeGreaterThanOrEqual(3);
  // The sign of how much was read is drawn in the colour of the words beside it.
  const strip = pane.locator('header').getByText(/^已复核/);
  const colours = await strip
    .locator('xpath=..')
    .evaluate((line) => [line, line.querySelector('svg')].map((part) => part && getComputedStyle(part).color));
  expect(colours[1]).toBe(colours[0]);
  await workbench.page.emulateMedia({ forcedColors: 'none' });
});

test('on every screen a tab stop has the focus: from anything else office.js on the web leads out of the pane', async () => {
  await setWidth(workbench.page, pane, 350);
  for (const screen of SCREENS.filter(({ name }) => name !== 'menu')) {
    await screen.open();
    const at = await pane.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.tabIndex : -1));
    expect([screen.name, at]).toEqual([screen.name, 0]);
    await screen.leave();
  }
});

test('Tab walks through header, filters, list, details and foot, once each, and shows where it is', async () => {
  await setWidth(workbench.page, pane, 350);
  await pane.getByRole('tab', { name: '复核' }).focus();
  const stops: string[] = [];
  for (let stop = 0; stop < 30; stop += 1) {
    await workbench.page.keyboard.press('Tab');
    const { name, outlined } = await pane.evaluate(async () => {
      const element = document.activeElement;
      const style = element === null ? null : getComputedStyle(element);
      await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)));
      // Fluent's fields draw a line along their foot instead.
      const field = element?.closest('.fui-Input') ?? null;
      const line = field === null ? '' : getComputedStyle(field, '::after').transform;
      return {
        name: `${element?.getAttribute('role') ?? element?.tagName ?? ''} ${element?.getAttribute('aria-label') ?? element?.textContent.slice(0, 12) ?? ''}`,
        // Its links underline themselves twice.
        outlined: style?.outlineStyle !== 'none' || style.textDecorationStyle === 'double' || line === 'matrix(1, 0, 0, 1, 0, 0)',
      };
    });
    // Out of the pane, or around and in again.
    if (name.startsWith('BODY') || name === stops[0] || name === stops.at(-1)) break;
    expect({ name, outlined }).toEqual({ name, outlined: true });
    stops.push(name);
  }
  expect(stops.filter((name) => name.startsWith('option'))).toHaveLength(1);
  expect(stops.some((name) => name.includes('下一项'))).toBe(true);
  expect(new Set(stops).size).toBe(stops.length);
});
