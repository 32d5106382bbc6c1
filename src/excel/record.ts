import { areaToA1, type Area } from '../core/grid/address';
import { qualifiedA1, sheetNameOf } from '../core/grid/qualified-address';
import { freeSheetName } from '../core/grid/sheet-name';
import { isRecordName, isRecordTitle } from '../core/record/record-name';
import { LINK_COLUMN, type RecordSheet } from '../core/record/record-sheet';
import { RECORD_NAME } from '../core/traces';
import { converse } from './conversation';

/** Points a character of the standard font takes in a column. */
const POINTS_PER_CHARACTER = 5.6;
const PAIRS_PER_ROW = 2;

/**
 * Two syncs: one finds out which sheet is ours, one writes it; one between them looks into an earlier record. Ours is
 * the one our hidden workbook name points at, as long as it is still called a record and says it is one: a name of the
 * sheet's own cannot be read while another workbook is in front (OfficeDev/office-js#6365).
 */
export async function writeRecordSheet(record: RecordSheet): Promise<string> {
  return converse(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id,items/name');
    const name = names.getItemOrNullObject(RECORD_NAME);
    name.load('formula');
    await context.sync();

    const known = name.isNullObject ? null : sheetNameOf(String(name.formula));
    const named = worksheets.items.find((sheet) => sheet.name === known && isRecordName(sheet.name));
    const ours = named !== undefined && (await saysItIsARecord(context, named)) ? named : undefined;
    const others = worksheets.items.filter((sheet) => sheet !== ours);
    const called =
      ours?.name ??
      freeSheetName(
        record.name,
        others.map((sheet) => sheet.name),
      );
    // Written over, not replaced: deleting a sheet takes everything away that could be undone, in every Excel.
    const sheet = ours ?? worksheets.add(called);
    ours?.getRange().clear();
    const layout = layOut(record);
    // Dressed first: Excel makes a row as tall as its text when text comes into a cell that already wraps.
    dress(sheet, record, layout);
    fill(sheet, record, layout);
    printOnA4(sheet, layout);
    if (ours === undefined) {
      if (!name.isNullObject) name.delete();
      names.add(RECORD_NAME, sheet.getRange('A1')).visible = false;
    }
    await context.sync();
    return called;
  }, record.name);
}

/** One sync: a person may have put something of their own where our record was. */
async function saysItIsARecord(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const title = sheet.getRange('A1');
  title.load('values');
  await context.sync();
  return isRecordTitle(title.values[0]?.[0]);
}

/** Zero-based rows of the parts of the sheet. */
interface Layout {
  readonly headerRow: number;
  readonly tableRow: number;
  readonly signatureRow: number;
  readonly table: Area;
  readonly whole: Area;
}

function layOut(record: RecordSheet): Layout {
  const headerRow = 1;
  const tableRow = headerRow + Math.ceil(record.header.length / PAIRS_PER_ROW);
  const bottom = tableRow + record.rows.length;
  const right = record.columns.length - 1;
  return {
    headerRow,
    tableRow,
    signatureRow: bottom + 2,
    table: { top: tableRow, left: 0, bottom, right },
    whole: { top: 0, left: 0, bottom: bottom + 2, right },
  };
}

function fill(sheet: Excel.Worksheet, record: RecordSheet, layout: Layout): void {
  const width = record.columns.length;
  const rows: string[][] = Array.from({ length: layout.whole.bottom + 1 }, () => Array<string>(width).fill(''));
  put(rows, 0, 0, record.title);
  record.header.forEach(([label, value], index) => {
    const column = (index % PAIRS_PER_ROW) * Math.ceil(width / PAIRS_PER_ROW);
    put(rows, layout.headerRow + Math.floor(index / PAIRS_PER_ROW), column, `${label}：${value}`);
  });
  record.columns.forEach(({ title }, column) => put(rows, layout.tableRow, column, title));
  record.rows.forEach(({ cells }, index) => {
    cells.forEach((text, column) => put(rows, layout.tableRow + 1 + index, column, text));
  });
  put(rows, layout.signatureRow, 0, record.signature);
  const block = sheet.getRange(areaToA1(layout.whole));
  // Figures are printed as they were shown, and no text may turn into a formula.
  block.numberFormat = rows.map((row) => row.map(() => '@'));
  block.values = rows;
  record.rows.forEach(({ cells, link }, index) => {
    if (link === null) return;
    const at = { row: layout.tableRow + 1 + index, column: LINK_COLUMN };
    sheet.getCell(at.row, at.column).hyperlink = {
      documentReference: qualifiedA1(link.sheet.name, link.at),
      textToDisplay: cells[LINK_COLUMN] ?? '',
    };
  });
}

function put(rows: readonly string[][], row: number, column: number, text: string): void {
  const cells = rows[row];
  if (cells !== undefined && column < cells.length) cells[column] = text;
}

function dress(sheet: Excel.Worksheet, record: RecordSheet, { table, tableRow, whole }: Layout): void {
  const title = sheet.getRange(areaToA1({ ...whole, bottom: 0 }));
  // Centred across the table, it would be cut off by programs that only know centring within a cell.
  title.format.horizontalAlignment = 'Left';
  title.format.font.bold = true;
  title.format.font.size = 16;
  const heads = sheet.getRange(areaToA1({ ...table, bottom: tableRow }));
  heads.format.font.bold = true;
  heads.format.fill.color = '#E8EEF4';
  const cells = sheet.getRange(areaToA1(table));
  cells.format.wrapText = true;
  cells.format.verticalAlignment = 'Top';
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) {
    const border = cells.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = '#8A9BAD';
  }
  record.columns.forEach(({ width }, column) => {
    const cellsOfColumn = sheet.getRange(areaToA1({ top: 0, left: column, bottom: table.bottom, right: column }));
    cellsOfColumn.format.columnWidth = width * POINTS_PER_CHARACTER;
  });
}

function printOnA4(sheet: Excel.Worksheet, { tableRow, whole }: Layout): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(areaToA1(whole));
  pageLayout.setPrintTitleRows(`$${tableRow + 1}:$${tableRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
}
