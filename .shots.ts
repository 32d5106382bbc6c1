import { mkdirSync, writeFileSync, readFileSync } from 'node:fs';
import { WorkbenchSite } from './test/e2e/support/workbench-page';
import { setTextSize } from './test/e2e/support/accessibility';
const en = process.argv[2] === 'en';
const only = (process.argv[3] ?? '').split(',').filter(Boolean);
const out = process.argv[4] ?? '/tmp/shots';
mkdirSync(out, { recursive: true });
const combos = [
  { n: 'a', w: 350, h: 900, dark: false, hc: false, size: 100 },
  { n: 'b', w: 320, h: 475, dark: false, hc: false, size: 100 },
  { n: 'c', w: 400, h: 600, dark: true, hc: false, size: 100 },
  { n: 'd', w: 320, h: 475, dark: false, hc: true, size: 100 },
  { n: 'e', w: 320, h: 475, dark: false, hc: false, size: 200 },
  { n: 'f', w: 400, h: 900, dark: true, hc: false, size: 200 },
];
async function main() {
  const site = await WorkbenchSite.start('/tmp/pane-dist');
  const wb = await site.visit({ sample: 'township-2024.xlsx' });
  await wb.page.evaluate((l) => localStorage.setItem('annex-review.preferences', JSON.stringify({ language: l })), en ? 'en' : 'zh-CN');
  await wb.page.reload();
  await wb.ready();
  let pane = await wb.pane();
  const W = (zh: string, e: string) => (en ? e : zh);
  const btn = (n: string | RegExp, exact = true) => pane.getByRole('button', { name: n, exact });
  async function shoot(name: string) {
    if (only.length > 0 && !only.includes(name)) return;
    for (const c of combos) {
      await wb.page.emulateMedia({ forcedColors: c.hc ? 'active' : 'none' });
      await wb.page.locator('iframe.pane').evaluate((frame, s) => (frame.style.colorScheme = s), c.dark ? 'dark' : 'light');
      await wb.page.locator('iframe.pane').evaluate((frame, v) => { (frame as HTMLElement).style.cssText += `;flex:none;width:${v}px;min-width:${v}px`; }, c.w);
      const outside = await wb.page.evaluate(() => window.innerHeight - (document.querySelector('iframe.pane')?.clientHeight ?? 0));
      await wb.page.setViewportSize({ width: 1300, height: c.h + outside });
      await setTextSize(pane, c.size);
      await wb.page.waitForTimeout(350);
      await wb.page.locator('iframe.pane').screenshot({ path: `${out}/${name}-${c.n}-${en ? 'en' : 'zh'}.png` });
    }
    await wb.page.emulateMedia({ forcedColors: 'none' });
    await setTextSize(pane, 100);
    await wb.page.setViewportSize({ width: 1300, height: 1000 });
    await wb.page.waitForTimeout(150);
  }
  const step = async (name: string, open: () => Promise<unknown>, leave: () => Promise<unknown> = async () => {}) => {
    if (only.length > 0 && !only.includes(name)) return;
    try { await open(); await shoot(name); await leave(); console.log('ok', name); } catch (e) { console.log('FAIL', name, String(e).slice(0, 300)); try { await wb.page.screenshot({ path: `${out}/fail-${name}.png` }); await wb.page.keyboard.press('Escape'); } catch {} }
  };
  const list = () => pane.getByRole('listbox');
  const choose = async (label: string, a1: string) => {
    const hints = pane.getByRole('button', { name: /^可选 \d+ 项$|optional/i });
    const one = () => list().getByRole('option').filter({ hasText: new RegExp(`${a1}(?![0-9])`) });
    if ((await one().count()) === 0 && (await hints.count()) > 0) await hints.first().click();
    await one().first().click();
  };
  const esc = () => wb.page.keyboard.press('Escape');
  const tab = (zh: string, e: string) => pane.getByRole('tab', { name: W(zh, e) }).click();
  const menu = async (zh: string, e: string) => { await btn(W('更多', 'More')).click(); await pane.getByRole('menuitem', { name: W(zh, e), exact: true }).click(); };
  const back = () => btn(W('返回', 'Back')).click();
  await step('00-welcome', async () => {});
  await pane.getByRole('button', { name: W('开始复核','Start review') }).first().click().catch(() => {});
  await list().getByRole('option').first().waitFor({ timeout: 30000 });
  await wb.settled();
  await step('01-list', async () => {});
  await step('02-card-H40', () => choose('', 'H40'));
  await step('03-hints', async () => { await list().getByRole('option').first().press('End'); });
  await step('04-search', () => btn(W('筛选', 'Filter')).click(), () => btn(W('筛选', 'Filter')).click());
  await step('05-note-editor', async () => { await choose('', 'I43'); await btn(W('写说明', 'Explain')).click(); }, () => btn(W('取消', 'Cancel')).click());
  await step('06-ignore', async () => { await choose('', 'H40'); await btn(W('忽略并注明理由', 'Ignore…')).click(); }, () => btn(W('取消', 'Cancel')).click());
  await step('07-menu', () => btn(W('更多', 'More')).click(), esc);
  await step('08-card-menu', async () => { await choose('', 'H40'); await btn(W('更多操作', 'More actions')).click(); }, esc);
  await step('09-coverage', () => pane.getByRole('button', { name: W('已核对', 'checked') }).click(), esc);
  await step('10-clear', () => menu('清理痕迹', 'Clear traces'), () => btn(W('取消', 'Cancel')).click());
  await step('11-write-all', async () => { await list().getByRole('option').first().press('Home'); await btn(W('全部写入', 'Write all')).click(); }, back);
  await step('12-score', () => tab('得分', 'Score'));
  await step('12b-score-low', async () => { await tab('得分', 'Score'); await pane.evaluate(() => { const t = document.querySelector('#tab-panel-score > *'); if (t) t.scrollTop = 100000; }); });
  await step('13-report', () => tab('报告', 'Report'));
  await step('15-journal-empty', () => tab('记录', 'Journal'));
  await tab('复核', 'Review');
  await step('16-keys', () => menu('快捷键', 'Keys'), back);
  await step('17-settings', () => menu('设置', 'Settings'), back);
  await step('18-guide', () => menu('使用说明', 'Guide'), back);
  await step('19-selfcheck', () => menu('自检', 'Self-check'), back);
  await step('20-accepted', async () => { await choose('', 'H40'); await btn(W('采用重算值', 'Accept')).click(); await wb.settled(); });
  await step('21-explain', async () => {
    await list().getByRole('option').first().press('Home');
    for (let i = 0; i < 40; i++) { const t = await pane.getByRole('region').allInnerTexts(); const w = btn(W('写说明', 'Explain')); if ((await w.count()) > 0) { await w.click(); if ((await pane.getByText(W('保存说明', 'Keep explanation')).count()) > 0) break; await btn(W('取消', 'Cancel')).click(); } void t; await btn(W('下一项', 'Next')).click(); }
  }, async () => { await pane.getByRole('textbox').last().fill('年中追加任务，预算相应增加'); await btn(W('保存说明', 'Keep explanation')).click(); await wb.settled(); });
  await step('22-settled', async () => { await pane.getByRole('button', { name: W('已处理', 'settled') }).or(pane.getByRole('button', { name: /Settled/ })).first().click(); });
  await step('23-insert', () => btn(W('插入到表格', 'Insert into the sheet')).click(), () => btn(W('取消', 'Cancel')).click());
  await step('24-journal', async () => { await tab('记录', 'Journal'); await btn(W('生成复核记录', 'Make review record')).click().catch(() => {}); await wb.settled(); });
  await wb.close(); await site.stop();
}
main().catch((e) => { console.error(e); process.exit(1); });
