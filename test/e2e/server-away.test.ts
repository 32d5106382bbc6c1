import { WorkbenchSite, type WorkbenchPage } from './support/workbench-page';

jest.setTimeout(300_000);

let site: WorkbenchSite;
let workbench: WorkbenchPage;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
});

afterAll(async () => {
  await workbench.close();
  await site.stop();
});

test.each([
  ['the pane itself', /\/assets\/pane\.\w+\.js/],
  ['the forms and rules', /\/assets\/review\.\w+\.js/],
])('%s does not come: said with what to do, and 重试 gets it', async (_what, part) => {
  const { page } = workbench;
  await page.route(part, (route) => route.abort());
  await page.reload();
  await (await workbench.pane()).getByText('没有加载成功').waitFor();
  await page.unroute(part);
  await (await workbench.pane()).getByRole('button', { name: /^重试/ }).click();
  await (await workbench.pane()).getByRole('button', { name: '开始复核' }).waitFor();
});

test('a page that does not come leaves the findings as they were', async () => {
  const { page } = workbench;
  const pane = await workbench.review();
  const part = /\/assets\/settings\.\w+\.js/;
  await page.route(part, (route) => route.abort());
  await pane.getByRole('button', { name: '更多', exact: true }).click();
  await pane.getByRole('menuitem', { name: '设置' }).click();
  await pane.getByRole('region', { name: '没有加载成功' }).waitFor();
  await pane.getByRole('button', { name: '返回' }).click();
  expect(await workbench.findings(pane).count()).toBeGreaterThan(10);
  await page.unroute(part);
  await pane.getByRole('button', { name: '更多', exact: true }).click();
  await pane.getByRole('menuitem', { name: '设置' }).click();
  await pane.getByRole('main', { name: '设置' }).waitFor();
});
