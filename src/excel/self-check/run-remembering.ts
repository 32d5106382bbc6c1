import { SETTING_LEFT, type SelfCheckCompany, type SelfCheckName, type SelfCheckReport } from '../../app/self-check';
import { runSelfCheck } from './run';

const LEFT_IN = 'annex-review-self-check-left-in';

/** 自检, which remembers on this machine in which workbook it left a setting to be found after reopening; null remembers nothing. */
export async function runRemembering(
  company: Pick<SelfCheckCompany, 'onResult' | 'ask'>,
  storage: Pick<Storage, 'getItem' | 'setItem'> | null,
  wanted?: readonly SelfCheckName[],
): Promise<SelfCheckReport> {
  // A workbook that was never saved has no address, and nothing is to be found in it after reopening.
  const workbook = Office.context.document.url;
  const report = await runSelfCheck({ ...company, settingLeft: Boolean(workbook) && storage?.getItem(LEFT_IN) === workbook }, wanted);
  const isLeft = report.checks.some(({ check, detail }) => check === 'setting-after-reopening' && detail === SETTING_LEFT);
  try {
    storage?.setItem(LEFT_IN, isLeft ? workbook : '');
  } catch {
    // A machine that keeps nothing is asked anew.
  }
  return report;
}
