import { startOfficeHost, type OfficeHostInTest } from './office-host';
import { stylesOf, workbookOf } from './workbook-builder';

/** Numbers of the cell styles below. */
const PERCENT = 1;
const TWO_PLACES = 2;
const TEXT = 3;
const THOUSANDS = 4;
const DATE = 5;

const DATA = `
  <sheetData>
    <row r="2"><c r="B2"><v>4270.2</v></c><c r="C2" s="${TWO_PLACES}"><v>4270.2</v></c><c r="D2" s="${PERCENT}"><v>0.97</v></c></row>
    <row r="3"><c r="B3" t="inlineStr"><is><t>落实到位</t></is></c><c r="C3" s="${THOUSANDS}"><v>1354</v></c><c r="D3" s="${DATE}"><v>45352</v></c></row>
    <row r="4" hidden="1"><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#DIV/0!</v></c><c r="D4" s="${TEXT}" t="inlineStr"><is><t>007</t></is></c></row>
    <row r="5"><c r="B5"><f>B2*2</f><v>8540.4</v></c><c r="C5"><f>1/0</f><v>#DIV/0!</v></c></row>
    <row r="8"><c r="F8" s="${TWO_PLACES}"/></row>
  </sheetData>
  <mergeCells count="1"><mergeCell ref="B6:D6"/></mergeCells>`;

/** Three sheets: `数据` with a value of every kind, the blank `Sheet 2`, and one that is hidden. */
export function startHost(): Promise<OfficeHostInTest> {
  const sheets = [
    { name: '数据', xml: DATA },
    { name: 'Sheet 2', xml: '<sheetData/>' },
    { name: '旧表', xml: '<sheetData/>', state: 'hidden' },
  ];
  return startOfficeHost(window, workbookOf(sheets, { 'xl/styles.xml': stylesOf('General', '0%', '0.00', '@', '#,##0', 'yyyy/m/d') }));
}

/** Runs something in one conversation and sends what is left of it. */
export async function converse<Result>(talk: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  const context = new Excel.RequestContext();
  const result = await talk(context);
  await context.sync();
  return result;
}

/** Code and place of what Excel answers. */
export async function refusalOf(talk: (context: Excel.RequestContext) => void): Promise<{ code: string; at: string }> {
  const context = new Excel.RequestContext();
  try {
    talk(context);
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { code: error.code, at: String(error.debugInfo.errorLocation) };
    throw error;
  }
  throw new Error('Nothing was refused');
}
