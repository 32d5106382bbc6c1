import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { zipped } from '../../src/tools/packaging/bundle';
import { readFolder } from '../../src/tools/site-files';
import { launchBrowser } from './support/browser';
import { type UnpackedPackage, unpackedPackage } from './support/unpacked-package';

jest.setTimeout(120_000);

const ADDRESS = 'https://jx.county.example:8443/annex-review';

let browser: Browser;
let open: UnpackedPackage;
let filled: UnpackedPackage;
let page: Page;

beforeAll(async () => {
  open = unpackedPackage(null);
  filled = unpackedPackage(ADDRESS);
  browser = await launchBrowser();
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(pathToFileURL(path.join(open.folder, '设置地址.html')).href);
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  open.remove();
  filled.remove();
});

test('opened from disk it gives, to the byte, what `--host` writes', async () => {
  await page.getByLabel('网站地址').fill(`${ADDRESS}/`);
  await page.getByLabel('共享文件夹').fill('\\\\jx\\annex-review');
  await page.getByRole('button', { name: '生成' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /全部/ }).click()]);
  const given = unzipSync(readFileSync(await download.path()));
  const written = readFolder(filled.folder);
  expect(Object.keys(given).sort()).toEqual([...written.keys()].filter((file) => !readFolder(open.folder).has(file)).sort());
  for (const [file, bytes] of Object.entries(given))
    expect([file, Buffer.from(bytes).equals(Buffer.from(written.get(file) ?? []))]).toEqual([file, true]);
  const [reg] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /注册表/ }).click()]);
  expect(reg.suggestedFilename()).toBe('TrustNetworkShareCatalog.reg');
});

test.each([
  ['http://jx/annex-review', '', /https/],
  ['https://jx/annex-review', 'C:\\annex-review', /本机路径/],
])('%s with %s is refused with its reason', async (site, share, reason) => {
  await page.getByLabel('网站地址').fill(site);
  await page.getByLabel('共享文件夹').fill(share);
  await page.getByRole('button', { name: '生成' }).click();
  await page.getByRole('alert').getByText(reason).waitFor();
  expect(await page.locator('#result').isVisible()).toBe(false);
});

const UNZIPS = [
  ['unzip', (zip: string, folder: string) => ['-q', zip, '-d', folder]],
  ['7z', (zip: string, folder: string) => ['x', '-y', `-o${folder}`, zip]],
] as const;

test('Info-ZIP and 7-Zip, where they are installed, extract every file under its own name, whatever the locale', () => {
  const bytes = zipped(readFolder(open.folder));
  expect(Object.keys(unzipSync(bytes)).filter((name) => name === 'setup.html')).toHaveLength(1);
  for (const [program, args] of UNZIPS.filter(([name]) => spawnSync(name, ['--help']).error === undefined)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'annex-review-unzip-'));
    const zip = path.join(folder, 'package.zip');
    writeFileSync(zip, bytes);
    const out = path.join(folder, 'out');
    const run = spawnSync(program, args(zip, out), { env: { ...process.env, LC_ALL: 'C' } });
    expect([program, run.status]).toEqual([program, 0]);
    expect(readFileSync(path.join(out, 'setup.html'), 'utf8')).toBe(open.read('设置地址.html'));
    expect(readdirSync(out).sort()).toEqual(readdirSync(open.folder).sort());
    rmSync(folder, { recursive: true });
  }
});
