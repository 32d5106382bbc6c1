/** `npm run bench`: ratios and counts against the budgets, as JSON. Fails where a ratio is beyond its limit; a slow machine is no failure. */
import { measureCli } from './bench/cli';
import { measureCore } from './bench/core';
import { beyondLimits } from './bench/limits';
import { measurePane, type PaneMeasures } from './bench/pane';
import { measureReport } from './bench/report';
import { RECIPE } from './bench/rivals';
import { installedBrowser } from './browser';
import { isBuilt, siteFolder } from './site-files';

const sample = 'assets/samples/township-2024.xlsx';
const report = 'assets/samples/township-2024-report.docx';

async function main(): Promise<void> {
  const core = await measureCore(sample);
  if (core.thousandToFormulas === null) console.error(`Without SheetJS and HyperFormula nothing is measured by them: ${RECIPE}`);
  const measures = { core, report: measureReport(sample, report), cli: await measureCli(sample) };
  console.log(JSON.stringify({ ...measures, pane: await paneMeasures() }, null, 2));
  const beyond = beyondLimits(measures);
  for (const each of beyond) console.error(`Beyond its limit: ${each}`);
  if (beyond.length > 0) process.exitCode = 1;
}

/** Or why there are none: a browser that does not start, or too slowly, costs nothing of the rest. */
async function paneMeasures(): Promise<PaneMeasures | string> {
  const folder = process.env['SITE_FOLDER'] ?? (isBuilt() ? siteFolder : null);
  if (folder === null || installedBrowser() === null) return 'needs npm run build, and Chrome, Edge or Chromium';
  return measurePane(folder).catch(String);
}

void main();
