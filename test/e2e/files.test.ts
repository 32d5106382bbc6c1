import { strFromU8, strToU8, zipSync } from 'fflate';
import { openPackage } from '../../src/files/package/package';
import { readWorkbook } from '../../src/files/reading/read-workbook';
import { cellAt } from '../../src/core/grid/grid';
import { bytesOf } from '../support/sample-bytes';
import { workbookOf } from '../support/workbook-builder';
import { hasLibreOffice, savedByLibreOffice } from '../support/libre-office';
import { PagePerTest } from './support/page-per-test';
import type { WorkbenchPage } from './support/workbench-page';

jest.setTimeout(300_000);

const SELF_EVALUATION = '附件1-2自评表';
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What every cell of a file shows, without the blanks at the ends of rows. */
function shownIn(bytes: Uint8Array): string[][] {
  return readWorkbook(bytes).sheets.map(({ grid }) =>
    grid.rows.map((row) =>
      row
        .map(({ shown }) => shown)
        .join('\t')
        .trimEnd(),
    ),
  );
}

let workbench: WorkbenchPage;

const site = PagePerTest.forAll();

test('the download holds what was done and, of everything else, the very bytes', async () => {
  workbench = await site.open();
  const pane = await workbench.review();
  await workbench.choose('新型农村合作医疗参合率', 'H40');
  await pane.getByRole('button', { name: '采用重算值', exact: true }).click();
  await workbench.until(async () => (await workbench.cell(SELF_EVALUATION, 'H40')).value === 1.87);
  await workbench.settled();
  const original = openPackage(bytesOf('assets/samples/township-2024.xlsx'));
  const bytes = await workbench.download();
  const result = openPackage(bytes);
  const sheet = readWorkbook(bytes).sheets[1];
  expect(sheet && cellAt(sheet.grid, { row: 39, column: 7 }).value).toBe(1.87);
  const touched = /^xl\/(worksheets\/|styles\.xml|webextensions\/)|\[Content_Types\]|_rels\//;
  for (const { name } of original.entries) {
    if (!touched.test(name)) expect(Buffer.from(result.bytes(name)).equals(Buffer.from(original.bytes(name)))).toBe(true);
  }
  expect(result.text('xl/worksheets/sheet2.xml')).toContain('annex-review:');
  const [resaved = null] = hasLibreOffice ? savedByLibreOffice([bytes]) : [];
  if (resaved !== null) expect(shownIn(resaved)).toEqual(shownIn(bytes));

  await pane.getByRole('button', { name: '更多', exact: true }).click();
  await pane.getByRole('menuitem', { name: '清理痕迹' }).click();
  await pane.getByRole('dialog', { name: '清理痕迹' }).getByRole('button', { name: '清理', exact: true }).click();
  await workbench.until(async () => (await workbench.markedCells(SELF_EVALUATION)).length === 0);
  await workbench.settled();
  const cleared = openPackage(await workbench.download());
  for (const { name } of cleared.entries) expect(cleared.text(name)).not.toMatch(/annex-?review/i);
});

test('a protected sheet is named, and nothing is written', async () => {
  workbench = await site.open();
  const pane = await workbench.review();
  await workbench.setProtected(SELF_EVALUATION, true);
  await pane.getByText(`“${SELF_EVALUATION}”已保护，只能查看。`).waitFor();
  const before = await workbench.state();
  await workbench.choose('新型农村合作医疗参合率', 'H40');
  expect(await pane.getByRole('button', { name: '采用重算值', exact: true }).getAttribute('aria-disabled')).toBe('true');
  await workbench.type(SELF_EVALUATION, 'H40', '1.87');
  await workbench.settled();
  expect(await workbench.state()).toEqual(before);
});

test('a workbook that comes protected can be looked at', async () => {
  workbench = await site.open({ sample: 'protected-2024.xlsx' });
  const before = await workbench.state();
  const pane = await workbench.review();
  await pane.getByText('本表已保护，只能查看。').waitFor();
  expect(await workbench.findings(pane).count()).toBeGreaterThan(10);
  expect(await workbench.state()).toEqual(before);
});

test('files that are no workbook are said to be so, and what was open stays open', async () => {
  workbench = await site.open();
  const bad: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['空.xlsx', new Uint8Array(), /空文件/],
    ['旧.xls', new Uint8Array([...OLE, ...new Array<number>(600).fill(0)]), /旧版 Excel 格式/],
    ['文字.xlsx', strToU8('no workbook at all'), /不是 Excel 工作簿/],
    ['图片.xlsx', zipSync({ 'a.png': strToU8('png') }), /没有 Excel 工作簿/],
    [
      '太大.xlsx',
      workbookOf([{ name: '台账', xml: `<sheetData>${`<row>${'<c><v>1</v></c>'.repeat(501)}</row>`.repeat(1000)}</sheetData>` }]),
      /“台账”内容太多/,
    ],
  ];
  for (const [name, bytes, says] of bad) {
    await workbench.pick(name, bytes);
    await workbench.page.getByRole('alert').getByText(says).waitFor();
  }
  expect((await workbench.cell(SELF_EVALUATION, 'H40')).value).toBe(1.86);
});

test('several workbooks in turn, each with a pane of its own', async () => {
  workbench = await site.open();
  await workbench.review();
  await workbench.page.getByRole('combobox', { name: '示例' }).selectOption('consistent-2024.xlsx');
  await workbench.page.getByText('consistent-2024.xlsx').waitFor();
  await workbench.ready();
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: '开始复核' }).first().click();
  await pane
    .getByText(/全部一致/)
    .first()
    .waitFor();
});

test('rows without a height of their own are as high as their text', async () => {
  workbench = await site.open();
  const bytes = bytesOf('assets/samples/township-2024.xlsx');
  const parts = Object.fromEntries(openPackage(bytes).entries.map(({ name }) => [name, openPackage(bytes).bytes(name)]));
  const part = 'xl/worksheets/sheet2.xml';
  const worksheet = strFromU8(parts[part] ?? new Uint8Array()).replaceAll(/ (?:ht|customHeight)="[^"]*"/g, '');
  await workbench.pick('无行高.xlsx', zipSync({ ...parts, [part]: strToU8(worksheet) }));
  await workbench.page.getByText('无行高.xlsx').waitFor();
  await workbench.ready();
  // Row 40 holds a note of several lines, row 41 a word in each cell.
  const heights = await workbench.page.evaluate((name) => {
    const sheet = window.workbench.book()?.parts.workbook.getSheetByName(name);
    return [39, 40].map((row) => sheet?.getRowHeight(row) ?? 0);
  }, SELF_EVALUATION);
  expect(heights[0]).toBeGreaterThan(2 * (heights[1] ?? 0));
});
