import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { browserInstallCommand, installedBrowser } from '../../../src/tools/browser';

/** Nothing of a person's browser, nothing that calls home. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A service worker is fetched past the exception for the certificate that a page has.
  '--ignore-certificate-errors',
  // No name but this machine's resolves: what would leave it fails, and the test with it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/** @throws Error that names the command to type when this system has no Chrome, Edge or Chromium. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installedBrowser();
  if (executablePath === null) throw new Error(`No Chrome, Edge or Chromium found. Install one: ${browserInstallCommand()}`);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Someone who comes to the site for the first time. `offline`: the site may put itself aside, which takes its time. */
export async function visitor(browser: Browser, offline: boolean, setUp: () => void): Promise<BrowserContext> {
  const context = await browser.newContext({
    serviceWorkers: offline ? 'allow' : 'block',
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    // The frame of the pane takes its colours from the page, which a fixed choice would hide.
    colorScheme: null,
    viewport: { width: 1500, height: 950 },
    acceptDownloads: true,
  });
  await context.addInitScript(setUp);
  return context;
}

/** As in Firefox, and in Chromium before 86: files are chosen in a form and saved as downloads. */
export function withoutFileAccess(): void {
  Reflect.deleteProperty(window, 'showOpenFilePicker');
  Reflect.deleteProperty(window, 'showSaveFilePicker');
}
