/** `npm run host:samples -- DIR`: runs Microsoft's public samples for Excel on the workbench's host, unchanged. */
import process from 'node:process';
import { chromium } from 'playwright-core';
import { writeWorkbook } from '../files/drafting/new-workbook';
import type { Workbench } from '../workbench/page/workbench';
import { browserInstallCommand, installedBrowser } from './browser';
import { ensureCertificate } from './certificate';
import { runScript } from './run';
import { serve } from './serve';
import { isBuilt, siteFolder } from './site-files';
import { membersBeyondLibrary } from './snippets/beyond-library';
import { runSnippet, type Outcome } from './snippets/run-snippet';
import { readSnippets } from './snippets/snippet';

declare global {
  interface Window {
    readonly workbench: Workbench;
  }
}

async function main([folder]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('npm run host:samples -- DIR  (a clone of OfficeDev/office-js-snippets, or a folder of it)');
  const snippets = readSnippets(folder);
  if (snippets.length === 0) throw new Error(`No samples for Excel in ${folder}`);
  const executablePath = installedBrowser();
  if (executablePath === null) throw new Error(`No Chrome, Edge or Chromium found. Install one: ${browserInstallCommand()}`);
  if (!isBuilt()) {
    const built = await runScript('build');
    if (built.code !== 0) throw new Error(`The build failed:\n${built.output}`);
  }
  const site = await serve(siteFolder, await ensureCertificate(), 0);
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'] });
  try {
    // The pane forbids inline code, which samples are.
    const context = await browser.newContext({ ignoreHTTPSErrors: true, bypassCSP: true });
    // tsx keeps the names of functions through a helper that a page does not have.
    await context.addInitScript('globalThis.__name = (named) => named');
    const page = await context.newPage();
    await page.goto(`${site.address}/workbench.html?sample=township-2024.xlsx`);
    await page.waitForFunction(() => window.workbench.book() !== null);
    const beyond = membersBeyondLibrary(snippets);
    const outcomes: Outcome[] = [];
    for (const snippet of snippets) {
      const outcome = await runSnippet(page, snippet, beyond.get(snippet.file) ?? [], [...blankWorkbook()]);
      outcomes.push(outcome);
      console.log(`${outcome.result.padEnd(12)} ${outcome.file}${outcome.reasons.length === 0 ? '' : `  ${outcome.reasons.join(' · ')}`}`);
    }
    report(outcomes);
  } finally {
    await browser.close();
    await site.close();
  }
}

function blankWorkbook(): Uint8Array {
  const page = { orientation: 'portrait', repeatRows: null } as const;
  const blank = { cells: [], merges: [], columnWidths: [], rowHeights: new Map(), hiddenRows: new Set<number>(), links: [] };
  return writeWorkbook([{ name: 'Sheet1', ...blank, page, frozenRows: 0, protected: false }]);
}

function report(outcomes: readonly Outcome[]): void {
  const count = (result: Outcome['result']): number => outcomes.filter((outcome) => outcome.result === result).length;
  console.log(`\n${outcomes.length} samples: ${count('pass')} pass, ${count('fail')} fail, ${count('not covered')} not covered`);
  const wanted = new Map<string, number>();
  for (const { result, reasons } of outcomes) {
    if (result === 'not covered') for (const reason of reasons) wanted.set(reason, (wanted.get(reason) ?? 0) + 1);
  }
  const most = [...wanted].sort(([, a], [, b]) => b - a).slice(0, 20);
  console.log(`Missing most often: ${most.map(([member, times]) => `${member} ×${times}`).join(', ')}`);
  if (count('fail') > 0) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
