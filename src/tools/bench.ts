/** `npm run bench`: ratios and counts against the budgets, as JSON. Nothing is asserted: a slow machine is no failure. */
import { measureCli } from './bench/cli';
import { measureCore } from './bench/core';
import { measurePane } from './bench/pane';
import { measureReport } from './bench/report';
import { RECIPE } from './bench/rivals';
import { installedBrowser } from './browser';
import { isBuilt, siteFolder } from './site-files';

const sample = 'assets/samples/township-2024.xlsx';
const report = 'assets/samples/township-2024-report.docx';

async function main(): Promise<void> {
  const folder = process.env['SITE_FOLDER'] ?? (isBuilt() ? siteFolder : null);
  const pane =
    folder === null || installedBrowser() === null ? 'needs npm run build, and Chrome, Edge or Chromium' : await measurePane(folder);
  const core = await measureCore(sample);
  if (core.thousandToFormulas === null) console.error(`Without SheetJS and HyperFormula nothing is measured by them: ${RECIPE}`);
  console.log(JSON.stringify({ core, report: measureReport(sample, report), cli: await measureCli(sample), pane }, null, 2));
}

void main();
