import type { CheckOutcome } from '../../app/self-check';
import { areaToA1 } from '../../core/grid/address';
import { toRefusal } from '../refusal';
import type { Bench } from './bench';
import { passed } from './outcome';

/** 5.6 MB in all, beyond what Excel on the web takes at once. */
const FIRST_ROW = 20;
const ROWS = 256;
const COLUMNS = 64;
const TEXT = 'x'.repeat(340);

/** Writes more than Excel on the web takes, in halves where it is too much; tells how many pieces it took. */
export async function largeRequest({ sheetId }: Bench): Promise<CheckOutcome> {
  const pieces = await write(sheetId, 0, ROWS);
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(sheetId).getRange(areaOf(0, ROWS)).clear();
  await context.sync();
  return passed(`${pieces}`);
}

async function write(sheetId: string, first: number, rows: number): Promise<number> {
  try {
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem(sheetId).getRange(areaOf(first, rows));
    range.values = Array.from({ length: rows }, () => Array<string>(COLUMNS).fill(TEXT));
    await context.sync();
    return 1;
  } catch (thrown) {
    if (toRefusal(thrown).code !== 'payload-too-large' || rows === 1) throw thrown;
    const half = Math.ceil(rows / 2);
    return (await write(sheetId, first, half)) + (await write(sheetId, first + half, rows - half));
  }
}

function areaOf(first: number, rows: number): string {
  return areaToA1({ top: FIRST_ROW + first, left: 0, bottom: FIRST_ROW + first + rows - 1, right: COLUMNS - 1 });
}
