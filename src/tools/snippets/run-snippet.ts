import type { Frame, Page } from 'playwright-core';
import type { Snippet } from './snippet';

export interface Outcome {
  readonly file: string;
  readonly result: 'pass' | 'fail' | 'not covered';
  /** What is missing, or what went wrong. */
  readonly reasons: readonly string[];
}

/** What a snippet leaves behind on the page it runs in. */
interface Traces {
  pending: number;
  readonly errors: string[];
}

declare global {
  interface Window {
    snippetTraces?: Traces;
  }
}

const QUIET_MS = 250;
const PATIENCE_MS = 15_000;
const MISSING = /The workbench does not have ([\w.]+\w)/;
/** Office's common API, which is no part of Excel's; and samples whose page lacks a button their code names. */
const NOT_OFFERED = [/operation is not supported|不支持/, /Cannot read properties of null \(reading 'addEventListener'\)/, /^no button$/];

/** Runs every button of a snippet, in their order, in the pane of a workbench that shows a blank workbook. */
export async function runSnippet(
  page: Page,
  snippet: Snippet,
  /** Members it uses that the library does not have. */
  beyond: readonly string[],
  blankWorkbook: readonly number[],
): Promise<Outcome> {
  await page.evaluate((bytes) => window.workbench.open('Book1.xlsx', new Uint8Array(bytes)), [...blankWorkbook]);
  const frame = await paneOf(page);
  await frame.evaluate(prepare, snippet.template);
  try {
    await frame.evaluate(`(() => {\n${snippet.script}\n})()`);
  } catch (error) {
    return outcomeOf(snippet, beyond, [String(error).split('\n')[0] ?? '']);
  }
  const buttons = await frame.evaluate(() => [...document.querySelectorAll('#snippet button, #snippet [role=button]')].length);
  for (let index = 0; index < buttons; index += 1) {
    await frame.evaluate((at) => {
      document.querySelectorAll<HTMLElement>('#snippet button, #snippet [role=button]')[at]?.click();
    }, index);
    await quiet(page, frame);
  }
  const errors = await frame.evaluate(() => window.snippetTraces?.errors ?? []);
  return outcomeOf(snippet, beyond, buttons === 0 ? ['no button'] : errors);
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe.pane');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The pane has no frame');
  await frame.waitForFunction(() => typeof Excel !== 'undefined' && typeof Office !== 'undefined');
  await frame.evaluate(() => Office.onReady().then(() => undefined));
  return frame;
}

/** Runs in the pane: puts the snippet's page there, and notes what its code says and waits for. */
function prepare(template: string): void {
  const place = document.createElement('div');
  place.id = 'snippet';
  place.append(...new DOMParser().parseFromString(template, 'text/html').body.childNodes);
  document.body.append(place);
  const traces: Traces = { pending: 0, errors: [] };
  window.snippetTraces = traces;
  const note = (error: unknown): void => {
    const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as { code?: string; message?: string };
    traces.errors.push([code, message ?? String(error)].filter(Boolean).join(': '));
  };
  console.error = (...said: unknown[]) => {
    for (const each of said) note(each);
  };
  window.addEventListener('unhandledrejection', ({ reason }) => {
    note(reason);
  });
  window.addEventListener('error', ({ error }) => {
    note(error);
  });
  const { run } = Excel;
  const counted = async (...given: unknown[]): Promise<unknown> => {
    traces.pending += 1;
    try {
      return await Reflect.apply(run, Excel, given);
    } finally {
      traces.pending -= 1;
    }
  };
  Object.assign(Excel, { run: counted });
}

/** Waits until nothing is under way any more. */
async function quiet(page: Page, frame: Frame): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  do {
    await page.waitForTimeout(QUIET_MS);
  } while (Date.now() < end && (await frame.evaluate(() => (window.snippetTraces?.pending ?? 0) > 0)));
}

function outcomeOf({ file }: Snippet, beyond: readonly string[], errors: readonly string[]): Outcome {
  const missing = [...new Set(errors.flatMap((error) => MISSING.exec(error)?.[1] ?? []))];
  if (missing.length > 0) return { file, result: 'not covered', reasons: missing };
  if (errors.length > 0 && beyond.length > 0) return { file, result: 'not covered', reasons: beyond };
  const reasons = [...new Set(errors)];
  if (reasons.some((error) => NOT_OFFERED.some((pattern) => pattern.test(error)))) return { file, result: 'not covered', reasons };
  return { file, result: reasons.length === 0 ? 'pass' : 'fail', reasons };
}
