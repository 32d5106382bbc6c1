import type { CheckOutcome } from '../../app/self-check';
import type { Bench } from './bench';
import { compared } from './outcome';

const LOCKED = 'L4';
const OPEN = 'L5';

const ACTS: Readonly<Record<string, (range: Excel.Range) => void>> = {
  value: (range) => (range.values = [[1]]),
  formula: (range) => (range.formulas = [['=1+1']]),
  format: (range) => (range.numberFormat = [['0.00']]),
  height: (range) => (range.format.rowHeight = 40),
};

const CLOSED = 'AccessDenied';
const EXPECTED = {
  [LOCKED]: { value: CLOSED, formula: CLOSED, format: CLOSED, height: CLOSED },
  [OPEN]: { value: 'done', formula: 'done', format: CLOSED, height: CLOSED },
};

/** What a protected sheet that allows nothing by itself keeps from us, in locked cells and in open ones; each in a sync of its own. */
export async function protection({ context, sheet, sheetId }: Bench): Promise<CheckOutcome> {
  sheet.getRange(OPEN).format.protection.locked = false;
  sheet.protection.protect({ allowFormatCells: false, allowFormatRows: false });
  await context.sync();
  try {
    const told: Record<string, Record<string, string>> = {};
    for (const address of [LOCKED, OPEN]) {
      const answers: Record<string, string> = {};
      for (const [name, act] of Object.entries(ACTS)) answers[name] = await answerTo(sheetId, address, act);
      told[address] = answers;
    }
    return compared(EXPECTED, told);
  } finally {
    sheet.protection.unprotect();
    await context.sync();
  }
}

async function answerTo(sheetId: string, address: string, act: (range: Excel.Range) => void): Promise<string> {
  const context = new Excel.RequestContext();
  act(context.workbook.worksheets.getItem(sheetId).getRange(address));
  return context.sync().then(
    () => 'done',
    (thrown: unknown) => (thrown instanceof OfficeExtension.Error ? thrown.code : String(thrown)),
  );
}
