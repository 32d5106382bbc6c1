import type { Browser, Page } from 'playwright-core';
import { ensureCertificate } from '../../src/tools/certificate';
import { serve, type Site } from '../../src/tools/serve';
import { siteFolder } from '../../src/tools/site-files';
import { launchBrowser } from './support/browser';

jest.setTimeout(120_000);

let browser: Browser;
let site: Site;

beforeAll(async () => {
  site = await serve(process.env['SITE_FOLDER'] ?? siteFolder, await ensureCertificate(), 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The pane in a browser where the bundle never arrives, which is how one that cannot parse it ends up. */
async function paneWithoutBundle(prepare: (page: Page) => Promise<unknown>): Promise<string> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.route(/assets\/(pane|review)\./, (route) => route.abort());
  await prepare(page);
  await page.goto(`${site.address}/pane.html`);
  const shown = await page.locator('body').innerText();
  await context.close();
  return shown;
}

test('a browser that is too old is told so, in both languages, before anything loads', async () => {
  const shown = await paneWithoutBundle((page) => page.addInitScript('delete window.structuredClone'));
  expect(shown).toContain('浏览器版本过旧');
  expect(shown).toContain('too old');
});

test('a current one is not', async () => {
  expect(await paneWithoutBundle(() => Promise.resolve())).not.toContain('版本过旧');
});
