import { chromium, type Browser } from 'playwright-core';
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
  // No name but this machine's resolves: what would leave it fails, and the test with it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/** @throws Error that names the command to type when this system has no Chrome, Edge or Chromium. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = installedBrowser();
  if (executablePath === null) throw new Error(`No Chrome, Edge or Chromium found. Install one: ${browserInstallCommand()}`);
  return chromium.launch({ executablePath, args: FLAGS });
}
