/** `npm run doctor`: one line a check, in Chinese, with the cure where something is wrong. */
import process from 'node:process';
import { lineFor } from './health/check';
import { excelChecks } from './health/excel-checks';
import { projectChecks } from './health/project-checks';
import { runCommand } from './run';

async function main(): Promise<void> {
  for (const check of [...projectChecks(process.versions.node), ...excelChecks(process.platform, runCommand)]) {
    const { text, well } = await lineFor(check);
    console.log(text);
    if (!well) process.exitCode = 1;
  }
}

void main();
