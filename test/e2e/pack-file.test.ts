import type { Frame } from 'playwright-core';
import { gridOf } from '../support/grid-of';
import { workbookOfGrids } from '../support/workbook-of-grids';
import { WorkbenchSite, type WorkbenchPage } from './support/workbench-page';

let site: WorkbenchSite;
let workbench: WorkbenchPage;

beforeAll(async () => {
  site = await WorkbenchSite.start();
}, 300_000);

afterAll(() => site.stop());

afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});

/** A form in words of one county alone. */
function orchard(village: string, households: number): Uint8Array {
  const rows = [
    ['果园提升事项成效表'],
    ['报送村', village],
    ['方面', '事项', '要求', '结果', '满', '得'],
    ['产出', '改造果园', '≥500亩', '520亩', 50, 50],
    ['效益', '带动农户', '≥80户', `${households}户`, 50, 50],
    ['合计', null, null, null, 100, 100],
  ];
  return workbookOfGrids([gridOf(rows, { sheet: { id: '1', name: '成效表' } })]);
}

async function opened(name: string, bytes: Uint8Array): Promise<Frame> {
  workbench = await site.open();
  await workbench.pick(name, bytes);
  await workbench.until(async () => (await workbench.cell('成效表', 'A1').catch(() => null)) !== null);
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: '开始复核' }).first().click();
  await pane.getByRole('button', { name: '手动指定' }).waitFor();
  return pane;
}

test('a form nobody knows: pointed out, saved as a file, known by it in the next workbook', async () => {
  let pane = await opened('青禾村.xlsx', orchard('青禾村', 70));
  await pane.getByRole('button', { name: '手动指定' }).click();
  await pane.getByRole('textbox', { name: '表头所在行' }).fill('3');
  for (const [role, column] of [
    ['指标名称', 'B'],
    ['年度指标值', 'C'],
    ['实际完成值', 'D'],
    ['分值', 'E'],
    ['得分', 'F'],
  ] as const) {
    await pane.getByRole('combobox', { name: role }).selectOption(column);
  }
  await pane.getByRole('button', { name: '按此复核' }).click();
  await pane.getByText('已按指定的位置识别，读到 2 项指标。', { exact: true }).waitFor();
  await pane.getByRole('button', { name: '保存为规则包文件…' }).click();
  await pane.getByRole('textbox', { name: '规则包名称' }).fill('青禾县');
  const pack = await workbench.downloadBy(() => pane.getByRole('button', { name: '保存文件' }).click());
  await pane.getByText('“青禾县.json”已交给下载').waitFor();
  await workbench.close();

  pane = await opened('溪口村.xlsx', orchard('溪口村', 60));
  await pane.getByRole('button', { name: '打开规则包文件' }).click();
  await pane.locator('input[type=file]').setInputFiles({ name: '青禾县.json', mimeType: 'application/json', buffer: Buffer.from(pack) });
  await pane.getByText('已采用规则包“青禾县”').waitFor();
  await pane.getByRole('button', { name: '返回' }).click();
  await workbench.findings(pane, '带动农户', 'F5').filter({ hasText: '37.50' }).waitFor();
}, 300_000);
