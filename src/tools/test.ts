/** `npm test`: types, lint, fences and the build side by side, then unit and adapter tests, then end to end in a browser. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { browserInstallCommand, installedBrowser } from './browser';
import { type Ran, runCommand, runScript } from './run';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const results = '.cache/test-results';
const tally: Tally = { passed: 0, failed: 0, skipped: 0 };

function report(name: string, ran: Ran, detail = ''): void {
  const good = ran.code === 0;
  console.log(`${good ? '✓' : '✗'} ${name} (${ran.seconds.toFixed(0)} s)${detail === '' ? '' : `: ${detail}`}`);
  if (!good) console.log(ran.output.trimEnd());
}

async function check(name: string): Promise<boolean> {
  const ran = await runScript(name);
  report(name, ran);
  tally[ran.code === 0 ? 'passed' : 'failed'] += 1;
  return ran.code === 0;
}

/** The counts of Jest's own report; a suite that could not run counts as one failure. */
async function tests(name: string): Promise<void> {
  const file = `${results}/${name.replace(':', '-')}.json`;
  const ran = await runScript(name, ['--json', `--outputFile=${file}`]);
  const found = readTally(file);
  report(name, ran, found === null ? 'no report' : `${found.passed} passed, ${found.failed} failed, ${found.skipped} skipped`);
  tally.passed += found?.passed ?? 0;
  tally.skipped += found?.skipped ?? 0;
  tally.failed += Math.max(found?.failed ?? 0, ran.code === 0 ? 0 : 1);
}

function readTally(file: string): Tally | null {
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
  const count = (name: string): number => Number((report as Record<string, unknown>)[name] ?? 0);
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests') + count('numRuntimeErrorTestSuites'),
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
}

/** @returns the command to type when there is no browser and none can be had without asking for rights. */
async function missingBrowser(): Promise<string | null> {
  if (installedBrowser() !== null) return null;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('No Chrome, Edge or Chromium here: installing Chromium with apt-get.');
    await runCommand('apt-get', ['update']);
    await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  }
  return installedBrowser() === null ? browserInstallCommand() : null;
}

async function main(): Promise<void> {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const browser = await missingBrowser();
  const inOrder = async (names: readonly string[]) => {
    for (const name of names) await check(name);
  };
  const [built] = await Promise.all([check('build'), inOrder(['typecheck', 'fences', 'lint'])]);
  if (built) await check('size');
  await tests('test:unit');
  if (browser !== null) {
    tally.failed += 1;
    console.log(`✗ test:e2e: needs Chrome, Edge or Chromium. Type: ${browser}`);
  } else if (built) {
    await tests('test:e2e');
  } else {
    tally.failed += 1;
    console.log('✗ test:e2e: nothing to test, the build failed');
  }
  console.log(`\n${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
  process.exitCode = tally.failed === 0 ? 0 : 1;
}

void main();
