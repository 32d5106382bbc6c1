import { SELF_CHECKS, type CheckResult, type SelfCheckReport } from '../../app/self-check';
import { converse } from '../conversation';
import { CHECKS, type Check } from './checks';
import { environment } from './environment';

/** Cells read to tell how fast this Excel answers. */
const SPEED_AREA = 'A1:Z400';

/**
 * Tries in a sheet of its own, each check in its own conversation, so that one that fails does not take the others with
 * it; the sheet is removed whatever happens. Excel's undo is gone afterwards, in every version: the person is told before.
 */
export async function runSelfCheck(onResult: (result: CheckResult) => void): Promise<SelfCheckReport> {
  const id = await converse(async (context) => {
    const sheet = context.workbook.worksheets.add(`自检${Date.now() % 100000}`);
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
  const checks: CheckResult[] = [];
  try {
    for (const check of SELF_CHECKS) {
      const result = check === 'speed' ? await speed(id) : await tried(check, CHECKS[check], id);
      checks.push(result);
      onResult(result);
    }
  } finally {
    await converse(async (context) => {
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
  }
  return { version: 1, environment: environment(), checks };
}

async function tried(check: CheckResult['check'], run: Check | undefined, sheetId: string): Promise<CheckResult> {
  if (run === undefined) return { check, result: 'untested', detail: '' };
  try {
    const context = new Excel.RequestContext();
    const difference = await run({ context, sheet: context.workbook.worksheets.getItem(sheetId) });
    return { check, result: difference === null ? 'passed' : 'different', detail: difference ?? '' };
  } catch (thrown) {
    const code = thrown instanceof OfficeExtension.Error ? `${thrown.code}: ` : '';
    return { check, result: 'different', detail: `${code}${thrown instanceof Error ? thrown.message : String(thrown)}` };
  }
}

async function speed(sheetId: string): Promise<CheckResult> {
  const began = performance.now();
  await converse(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(SPEED_AREA);
    range.load('values,formulas,text,numberFormat');
    await context.sync();
  });
  return { check: 'speed', result: 'passed', detail: `${Math.round(performance.now() - began)} ms` };
}
