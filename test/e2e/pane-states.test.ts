import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import type { Faults } from '../../src/workbench/host/faults';
import { countyOf } from '../support/county';
import { workbookOfGrids } from '../support/workbook-of-grids';
import { axeObjections, setTextSize, setTheme, setWidth, sidewaysScrolling } from './support/accessibility';
import { WorkbenchSite, type WorkbenchPage } from './support/workbench-page';

jest.setTimeout(600_000);

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 350, 400];

let site: WorkbenchSite;
let workbench: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
  pane = await workbench.pane();
});

afterAll(async () => {
  const { problems } = workbench;
  await workbench.close();
  await site.stop();
  expect(problems).toEqual([]);
});

/** Opens a file; its pane is a new one, and nothing goes wrong in it yet. */
async function open(name: string, bytes: Uint8Array): Promise<void> {
  const { page } = workbench;
  await page.evaluate(() => {
    window.workbench.host().faults.clear();
    document.querySelector('iframe.pane')?.setAttribute('data-before', '');
  });
  await workbench.pick(name, bytes);
  const question = page.getByRole('dialog', { name: '先保存吗？' });
  const fresh = page.locator('iframe.pane:not([data-before])');
  await fresh.or(question).first().waitFor();
  if (await question.isVisible()) await question.getByRole('button', { name: '不保存' }).click();
  await fresh.waitFor();
  await workbench.ready();
  pane = await workbench.pane();
}

const openSample = (name: string): Promise<void> => open(`${name}.xlsx`, readFileSync(`assets/samples/${name}.xlsx`));

async function review(): Promise<void> {
  await pane.getByRole('button', { name: '开始复核' }).click();
}

async function reviewedTownship(): Promise<void> {
  await openSample('township-2024');
  pane = await workbench.review();
}

async function suffer(faults: Partial<Faults>): Promise<void> {
  await workbench.page.evaluate((wanted) => Object.assign(window.workbench.host().faults, wanted), faults);
}

async function acceptOne(): Promise<void> {
  await workbench.choose('新型农村合作医疗参合率', 'H40');
  await pane.getByRole('button', { name: '采用重算值', exact: true }).click();
}

interface State {
  readonly name: string;
  readonly reach: () => Promise<void>;
  /** What the pane says then. */
  readonly says: string | RegExp;
}

const STATES: readonly State[] = [
  { name: 'first run', reach: () => openSample('township-2024'), says: '数据只在本机处理，不会上传。' },
  {
    name: 'no annex',
    async reach() {
      await open(
        '工作簿1.xlsx',
        workbookOfGrids([{ sheet: { id: '1', name: '工作表1' }, top: 0, left: 0, rows: [], merges: [], hiddenRows: new Set() }]),
      );
      await review();
    },
    says: '没有找到“附件1-1”或“附件1-2”。',
  },
  {
    name: 'partly read',
    async reach() {
      const [first, ...others] = countyOf(['东溪乡']);
      const words = [
        ['补充测算', '口径甲', '口径乙'],
        ['事项一', 12, 30],
        ['事项二', 15, 20],
        ['事项三', 22, 21],
      ];
      const rows = words.map((row) => row.map((value) => ({ value, shown: String(value), format: 'General', formula: null })));
      await open('部分.xlsx', workbookOfGrids(first === undefined ? [] : [{ ...first, rows: [...first.rows, [], ...rows] }, ...others]));
      await review();
      await pane.getByRole('button', { name: '核对范围' }).waitFor();
      await pane.getByRole('button', { name: '手动指定' }).waitFor();
    },
    says: /处没有识别（.+），不在核对范围内。/,
  },
  {
    name: 'failed to read',
    async reach() {
      await openSample('township-2024');
      await suffer({ anotherWorkbook: true });
      await review();
    },
    says: '没有读到表格',
  },
  {
    name: 'several units',
    async reach() {
      await open('全县.xlsx', workbookOfGrids(countyOf(['东溪乡', '西溪乡', '南坪镇'])));
      await review();
      await pane.getByRole('button', { name: '单位列表' }).click();
    },
    says: '共 3 个单位',
  },
  {
    name: 'clean',
    async reach() {
      await openSample('consistent-2024');
      await review();
    },
    says: /^已核对\s\d+\s项，全部一致，得分\s[\d.]+，无需补充说明。/,
  },
  {
    name: 'protected',
    async reach() {
      await openSample('protected-2024');
      await review();
    },
    says: /已保护，只能查看。请在“审阅 > 撤消工作表保护”后继续。/,
  },
  { name: 'recognised', reach: reviewedTownship, says: /^已核对 \d+ 项/ },
  {
    name: 'failed write',
    async reach() {
      await reviewedTownship();
      await suffer({ payloadLimit: 1 });
      await acceptOne();
    },
    says: /^写入未完成，表格未改动。原因：/,
  },
  {
    name: 'another workbook',
    async reach() {
      await reviewedTownship();
      await suffer({ anotherWorkbook: true });
      await acceptOne();
    },
    says: /当前在另一个工作簿。/,
  },
  {
    name: 'editing',
    async reach() {
      await reviewedTownship();
      await suffer({ editing: true });
      await acceptOne();
    },
    // The sheet follows the card that was chosen, too.
    says: '您正在编辑单元格，按 Enter 后自动继续（已排队 2 项）。',
  },
  {
    name: 'changed by others',
    async reach() {
      await reviewedTownship();
      await workbench.click('附件1-2自评表', 'F40');
      await workbench.page.evaluate(() => {
        const book = window.workbench.book();
        const [area] = book?.selection() ?? [];
        if (book && area) book.actAs('co-author', () => book.activeSheet().write(area, [[{ value: 95, formula: null }]]));
      });
    },
    says: '附件1-2自评表 有他人修改，已重新复核。',
  },
  {
    name: 'long work',
    async reach() {
      await openSample('township-2024');
      await suffer({ latency: 5000 });
      await review();
      await pane.getByRole('progressbar', { name: '正在复核' }).waitFor();
      await suffer({ latency: 600_000 });
    },
    says: /^正在读取：/,
  },
  {
    name: 'old version',
    async reach() {
      await openSample('township-2024');
      const { origin } = new URL(workbench.page.url());
      await workbench.page.goto(`${origin}/workbench.html?sample=township-2024.xlsx&excelApi=1.10`);
      await workbench.ready();
      pane = await workbench.pane();
    },
    says: '需 Office 2021 及以上或 Microsoft 365。',
  },
];

test.each(STATES)(
  '$name: says so; axe finds nothing in light and dark at any width, and nothing scrolls sideways',
  async ({ reach, says }) => {
    await reach();
    await pane.getByText(says).filter({ visible: true }).first().waitFor();
    const found: string[] = [];
    const note = (where: string, objections: readonly string[]) => found.push(...objections.map((objection) => `${where}: ${objection}`));
    for (const theme of THEMES) {
      await setTheme(workbench.page, pane, theme);
      for (const width of WIDTHS) {
        await setWidth(workbench.page, pane, width);
        note(`${theme} ${width} px`, [...(await axeObjections(pane)), ...(await sidewaysScrolling(pane))]);
      }
    }
    await setTheme(workbench.page, pane, 'light');
    await setWidth(workbench.page, pane, 270);
    note('270 px', await sidewaysScrolling(pane));
    await setWidth(workbench.page, pane, 320);
    await setTextSize(pane, 200);
    note('text twice as large', await sidewaysScrolling(pane));
    await setTextSize(pane, 100);
    await workbench.page.emulateMedia({ forcedColors: 'active' });
    note('forced colours', await axeObjections(pane, true));
    await workbench.page.emulateMedia({ forcedColors: null });
    expect(found).toEqual([]);
  },
);
