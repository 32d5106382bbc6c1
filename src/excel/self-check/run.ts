import {
  GUIDED_CHECKS,
  SELF_CHECKS,
  type CheckOutcome,
  type CheckResult,
  type GuidedCheck,
  type SelfCheckCompany,
  type SelfCheckName,
  type SelfCheckReport,
} from '../../app/self-check';
import { converse } from '../conversation';
import type { Bench } from './bench';
import { CHECKS } from './checks';
import { environment } from './environment';
import { GUIDED } from './guided';
import { different } from './outcome';

/** Milliseconds in which what comes late has to come. */
const PATIENCE = 3000;

/**
 * Tries in a sheet of its own, each check in its own conversation, so that one that fails does not take the others with
 * it; the sheet is removed whatever happens. Excel's undo is gone afterwards, in every version: the person is told before.
 */
export async function runSelfCheck(
  company: SelfCheckCompany,
  wanted: readonly SelfCheckName[] = SELF_CHECKS,
  patience = PATIENCE,
): Promise<SelfCheckReport> {
  const before = await sheetInFront();
  const id = await converse(async (context) => {
    const sheet = context.workbook.worksheets.add(`自检${Date.now() % 100000}`);
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
  const checks: CheckResult[] = [];
  try {
    for (const check of wanted) {
      if (isGuided(check)) await bringForward(id);
      const outcome = await tried(id, (bench) =>
        isGuided(check) ? GUIDED[check]({ ...bench, ...company, patience }) : CHECKS[check](bench),
      );
      checks.push({ check, ...outcome });
      company.onResult({ check, ...outcome });
    }
  } finally {
    if (before !== null) await bringForward(before).catch(() => undefined);
    await converse(async (context) => {
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
  }
  return { version: 1, environment: environment(), checks };
}

function isGuided(check: SelfCheckName): check is GuidedCheck {
  return GUIDED_CHECKS.some((guided) => guided === check);
}

async function tried(sheetId: string, run: (bench: Bench) => Promise<CheckOutcome>): Promise<CheckOutcome> {
  try {
    const context = new Excel.RequestContext();
    return await run({ context, sheet: context.workbook.worksheets.getItem(sheetId), sheetId });
  } catch (thrown) {
    const code = thrown instanceof OfficeExtension.Error ? `${thrown.code}: ` : '';
    return different(`${code}${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}

/** Null while a chart sheet is (OfficeDev/office-js#2444). */
async function sheetInFront(): Promise<string | null> {
  return converse(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id');
    await context.sync();
    return active.id;
  }).catch(() => null);
}

async function bringForward(sheetId: string): Promise<void> {
  await converse(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
}
