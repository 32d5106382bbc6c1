import type { Frame, Locator } from 'playwright-core';
import { setTextSize, setWidth } from './support/accessibility';
import { ReviewedSample } from './support/reviewed-sample';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(300_000);

interface Box {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

let workbench: WorkbenchPage;
let pane: Frame;

const sample = ReviewedSample.forAll();

beforeAll(async () => {
  ({ workbench, pane } = sample);
  await workbench.choose('新型农村合作医疗参合率', 'H40');
});

/** The pane as high as a task pane on a screen of its size. */
async function setHeight(pixels: number): Promise<void> {
  // A low window has lower bars: what stands outside the pane is known once the window is about as low.
  for (let times = 0; times < 2; times += 1) {
    const outside = await workbench.page.evaluate(() => window.innerHeight - (document.querySelector('iframe.pane')?.clientHeight ?? 0));
    await workbench.page.setViewportSize({ width: 1500, height: pixels + outside });
  }
  await pane.waitForFunction((value) => window.innerHeight === value, pixels);
}

/** Where a part of the pane stands on its screen. */
async function boxOf(part: Locator): Promise<Box> {
  return part.first().evaluate((element) => {
    const { top, right, bottom, left } = element.getBoundingClientRect();
    return { top, right, bottom, left };
  });
}

/** Whatever shows or can be pressed in the corner that Office lays its own menu over. */
async function inOfficesCorner(): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const corner = { left: window.innerWidth - 40, bottom: 36 };
    const elements = [...document.querySelectorAll('button, a, input, select, h1, p, svg')];
    return elements
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return right > corner.left && left < window.innerWidth && top < corner.bottom && bottom > 0 && right - left > 1;
      })
      .map((element) => `${element.tagName} ${element.textContent}`);
  });
}

const screens: readonly { name: string; open(): Promise<void>; leave(): Promise<void> }[] = [
  { name: '复核', open: () => pane.getByRole('tab', { name: '复核' }).click(), leave: nothing },
  { name: '得分', open: () => pane.getByRole('tab', { name: '得分' }).click(), leave: nothing },
  {
    name: '记录',
    open: () => pane.getByRole('tab', { name: '记录' }).click(),
    leave: () => pane.getByRole('tab', { name: '复核' }).click(),
  },
  { name: '设置', open: () => menu('设置'), leave: back },
  { name: '使用说明', open: () => menu('使用说明'), leave: back },
];

async function nothing(): Promise<void> {
  // The next screen is opened from this one.
}

async function menu(name: string): Promise<void> {
  await pane.getByRole('button', { name: '更多', exact: true }).click();
  await pane.getByRole('menuitem', { name }).click();
}

async function back(): Promise<void> {
  await pane.getByRole('button', { name: '返回' }).click();
}

test.each([320, 400])('nothing of ours lies under the menu of Office, %d px', async (pixels) => {
  await setWidth(workbench.page, pane, pixels);
  for (const screen of screens) {
    await screen.open();
    expect([screen.name, await inOfficesCorner()]).toEqual([screen.name, []]);
    await screen.leave();
  }
});

test.each([
  [320, 950],
  [350, 620],
  [400, 760],
])('header, counts, list, details and foot stand one below the other, all in view, %d × %d', async (width, height) => {
  await workbench.page.setViewportSize({ width: 1500, height });
  await setWidth(workbench.page, pane, width);
  const parts = [
    await boxOf(pane.getByRole('tab')),
    await boxOf(pane.getByRole('group', { name: '按级别筛选' })),
    await boxOf(pane.getByRole('option', { selected: true })),
    await boxOf(pane.getByRole('region', { name: '问题详情' })),
    await boxOf(pane.getByRole('button', { name: '下一项' })),
  ];
  for (const [place, box] of parts.entries()) {
    const above = parts[place - 1];
    if (above !== undefined) expect(box.top).toBeGreaterThanOrEqual(above.bottom - 1);
    expect(box.right).toBeLessThanOrEqual(width);
  }
  const bottom = await pane.evaluate(() => window.innerHeight);
  expect(parts.at(-1)?.bottom).toBeLessThanOrEqual(bottom);
  const accept = await boxOf(pane.getByRole('button', { name: '采用重算值' }));
  expect(accept.bottom).toBeLessThanOrEqual(parts.at(-1)?.top ?? 0);
});

test.each([
  [320, 600, 1],
  [350, 720, 2],
  [400, 900, 3],
])(
  'a pane of %d × %d shows the arithmetic, what accepting would do and every action at once, and %d rows at least',
  async (width, height, rows) => {
    await setHeight(height);
    await setWidth(workbench.page, pane, width);
    await pane.getByText(/^试算：/).waitFor();
    const list = await boxOf(pane.getByRole('listbox').locator('..'));
    const details = await boxOf(pane.getByRole('region', { name: '问题详情' }));
    const arithmetic = await boxOf(pane.getByText('88.67 ÷ 95 × 2 = 1.8667 → 1.87'));
    const trial = await boxOf(pane.getByText(/^试算：/));
    const foot = await boxOf(pane.getByRole('button', { name: '下一项' }));
    expect(arithmetic.bottom).toBeLessThanOrEqual(trial.top);
    for (const name of ['采用重算值', '忽略并注明理由', '更多操作']) {
      const action = await boxOf(pane.getByRole('button', { name, exact: true }));
      expect(action.top).toBeGreaterThanOrEqual(trial.bottom - 4);
      expect(action.bottom).toBeLessThanOrEqual(foot.top);
    }
    const seen = await pane.getByRole('option').evaluateAll(
      (options, { top, bottom }) =>
        options.filter((option) => {
          const box = option.getBoundingClientRect();
          return box.top >= top && box.bottom <= bottom + 1;
        }).length,
      { top: list.top, bottom: details.top },
    );
    expect(seen).toBeGreaterThanOrEqual(rows);
  },
);

test.each([
  [320, 475, false],
  [320, 475, true],
  [350, 600, false],
])('at %d × %d the figures, the arithmetic and the main action are in view together, under a banner: %p', async (width, height, banner) => {
  await workbench.setProtected('附件1-1基础数据表', banner);
  await pane.getByRole('button', { name: '重新复核' }).click();
  await pane.getByText(/已保护，只能查看/).waitFor({ state: banner ? 'visible' : 'detached' });
  await workbench.settled();
  await setHeight(height);
  await setWidth(workbench.page, pane, width);
  await workbench.choose('新型农村合作医疗参合率', 'H40');
  await pane.getByText(/^试算：/).waitFor();
  const details = pane.getByRole('region', { name: '问题详情' });
  const frame = await boxOf(details.getByRole('group'));
  for (const part of ['填报值', '重算值', '计算过程', '88.67 ÷ 95 × 2 = 1.8667 → 1.87']) {
    const box = await boxOf(details.getByText(part, { exact: true }));
    expect([part, box.top >= frame.top - 1, box.bottom <= frame.bottom + 1]).toEqual([part, true, true]);
  }
  const main = await boxOf(details.getByRole('button', { name: '采用重算值' }));
  expect(main.bottom).toBeLessThanOrEqual((await boxOf(pane.getByRole('button', { name: '下一项' }))).top);
  await workbench.setProtected('附件1-1基础数据表', false);
});

test('with text twice as large, 320 × 475, the chosen row and what is pressed next are in view without scrolling', async () => {
  await setHeight(475);
  await setWidth(workbench.page, pane, 320);
  await setTextSize(pane, 200);
  await workbench.choose('财政供养人员', 'F5');
  await workbench.choose('新型农村合作医疗参合率', 'H40');
  const isSeen = (part: Locator) =>
    part.first().evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
  for (const name of ['采用重算值', '忽略并注明理由'])
    expect([name, await isSeen(pane.getByRole('button', { name }))]).toEqual([name, true]);
  expect(await isSeen(pane.getByRole('option', { selected: true }).getByText('得分与重算不符'))).toBe(true);
  await setTextSize(pane, 100);
});

test('in English the menu stands beside the tabs, not on a line of its own, with text twice as large', async () => {
  await setHeight(475);
  await setWidth(workbench.page, pane, 320);
  await menu('设置');
  await pane.getByRole('radio', { name: 'English' }).click();
  await pane.getByRole('button', { name: 'Back' }).click();
  await setTextSize(pane, 200);
  const lastTab = await boxOf(pane.getByRole('tab', { name: 'Journal' }));
  expect((await boxOf(pane.getByRole('button', { name: 'More', exact: true }))).top).toBeLessThan(lastTab.bottom);
  await setTextSize(pane, 100);
  await pane.getByRole('button', { name: 'More', exact: true }).click();
  await pane.getByRole('menuitem', { name: 'Settings' }).click();
  await pane.getByRole('radio', { name: '简体中文' }).click();
  await back();
});

test('what is told after an action covers neither tabs nor actions nor the foot, 320 × 475', async () => {
  await setHeight(475);
  await setWidth(workbench.page, pane, 320);
  await workbench.choose('新型农村合作医疗参合率', 'H40');
  await pane.getByRole('button', { name: '采用重算值' }).click();
  const toast = pane.locator('.fui-Toast');
  await toast.waitFor();
  const told = await boxOf(toast);
  expect(told.bottom).toBeLessThanOrEqual((await boxOf(pane.getByRole('tab'))).bottom);
  expect(await inOfficesCorner()).toEqual([]);
  for (const name of ['忽略并注明理由', '下一项'])
    expect((await boxOf(pane.getByRole('button', { name }))).top).toBeGreaterThan(told.bottom);
  await pane.locator('footer').getByRole('button', { name: '撤销' }).click();
  await workbench.settled();
});

test.each([600, 720, 900])('while a note is written its words and 写入 are in view, %d px high', async (height) => {
  await setHeight(height);
  await setWidth(workbench.page, pane, 320);
  await workbench.choose('完成植树造林面积', 'I43');
  await pane.getByRole('button', { name: '写说明' }).click();
  const words = await boxOf(pane.getByRole('textbox', { name: '原因和改进措施' }));
  const write = await boxOf(pane.getByRole('button', { name: '写入', exact: true }));
  expect(words.bottom).toBeLessThanOrEqual(write.top);
  expect(write.bottom).toBeLessThanOrEqual(height);
  await pane.getByRole('button', { name: '取消' }).click();
  await workbench.choose('新型农村合作医疗参合率', 'H40');
});

test('each tab is built of the parts its reader looks for', async () => {
  await setWidth(workbench.page, pane, 350);
  const built = async (tab: string) => {
    await pane.getByRole('tab', { name: tab }).click();
    return pane.getByRole('tabpanel', { name: tab }).ariaSnapshot();
  };
  expect(await built('得分')).toMatch(
    /img "填报总分 [\d.]+，重算总分 [\d.]+，满分 100"[\s\S]*每一分扣在哪里[\s\S]*100 − 0\.02 − 0\.13 = 99\.85[\s\S]*各级指标扣分[\s\S]*img "预算执行率 99\.998%"[\s\S]*img "财政供养人员控制率 187\.00%"[\s\S]*决算与预算/,
  );
  expect(await built('记录')).toMatch(/button "生成复核记录"[\s\S]*已做的操作[\s\S]*button "全部撤销"[\s\S]*button "重做"[\s\S]*已忽略/);
  expect(await built('复核')).toMatch(
    /group "按级别筛选"[\s\S]*listbox "问题列表"[\s\S]*option[^\n]*\[selected\][\s\S]*region "问题详情"[\s\S]*计算过程[\s\S]*button "采用重算值"[\s\S]*button "忽略并注明理由"[\s\S]*button "撤销"[\s\S]*button "下一项"/,
  );
});
