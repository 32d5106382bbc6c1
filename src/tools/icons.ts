/** `npm run icons`: renders the drawn icon to assets/icons/, one PNG a size, with the browser that is installed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserInstallCommand, installedBrowser } from './browser';
import { drawIcon, iconSizes } from './icon-drawing';

const folder = 'assets/icons';

async function main(): Promise<void> {
  const executablePath = installedBrowser();
  if (executablePath === null) throw new Error(`Needs Chrome, Edge or Chromium. Type: ${browserInstallCommand()}`);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  mkdirSync(folder, { recursive: true });
  for (const size of iconSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawIcon(size)}`);
    writeFileSync(`${folder}/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  writeFileSync(`${folder}/icon.svg`, drawIcon(80));
  await browser.close();
}

void main();
