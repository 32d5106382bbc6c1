import { areaToA1, toA1 } from '../core/grid/address';
import { extent, type Grid } from '../core/grid/grid';
import { qualifiedA1 } from '../core/grid/sheet-name';
import { RECORD_FONT_SIZES, type RecordLine, type RecordSheet } from '../core/record/record-sheet';

/** Points a character of the standard font takes in a column. */
const POINTS_PER_CHARACTER = 5.6;

/** Lines beside each other that look alike. */
interface Run {
  readonly top: number;
  readonly bottom: number;
  readonly line: RecordLine;
}

/** Puts a record onto a sheet in place of what stands there; asks nothing, and syncs nothing. */
export function layOutRecord(sheet: Excel.Worksheet, record: RecordSheet, former: Grid | null): void {
  if (former !== null) clear(sheet, former);
  const { columns, lines } = record;
  const across = columns.length;
  const whole = sheet.getRange(areaToA1({ top: 0, left: 0, bottom: lines.length - 1, right: across - 1 }));
  // Figures are printed as they were shown, and no text may turn into a formula.
  whole.numberFormat = lines.map(() => Array<string>(across).fill('@'));
  whole.values = lines.map(({ cells }) => Array.from({ length: across }, (_, column) => cells[column] ?? ''));
  columns.forEach((width, column) => {
    sheet.getRange(areaToA1({ top: 0, left: column, bottom: lines.length - 1, right: column })).format.columnWidth =
      width * POINTS_PER_CHARACTER;
  });
  lines.forEach(({ link, cells }, row) => {
    if (link === null) return;
    sheet.getCell(row, link.column).hyperlink = {
      documentReference: qualifiedA1(link.sheet.name, link.at),
      textToDisplay: cells[link.column] ?? '',
    };
  });
  // After the links, which bring a size of letters along.
  for (const run of runsOf(lines)) dress(sheet, run, across);
  printOnA4(sheet, record);
}

function clear(sheet: Excel.Worksheet, former: Grid): void {
  sheet.getRange().clear();
  sheet.horizontalPageBreaks.removePageBreaks();
  const area = extent(former);
  if (area !== null) sheet.getRange(areaToA1(area)).format.rowHeight = 15;
}

function dress(sheet: Excel.Worksheet, { top, bottom, line: { look, height } }: Run, across: number): void {
  const range = sheet.getRange(areaToA1({ top, left: 0, bottom, right: across - 1 }));
  const { format } = range;
  format.font.size = RECORD_FONT_SIZES[look];
  format.verticalAlignment = 'Center';
  format.horizontalAlignment = look === 'heading' ? 'Center' : 'Left';
  if (look === 'title' || look === 'heading' || look === 'section') format.font.bold = true;
  if (look === 'heading') format.fill.color = '#E8EEF4';
  if (look === 'heading' || look === 'row') {
    format.wrapText = true;
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) {
      const border = format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = '#8A9BAD';
    }
  }
  format.rowHeight = height;
}

/** As few ranges as there are: each is a dozen of orders to Excel. */
function runsOf(lines: readonly RecordLine[]): readonly Run[] {
  const runs: Run[] = [];
  lines.forEach((line, row) => {
    const last = runs.at(-1);
    if (last !== undefined && last.line.look === line.look && last.line.height === line.height)
      runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, line });
  });
  return runs;
}

function printOnA4(sheet: Excel.Worksheet, { columns, lines, repeat, pageStarts, footer }: RecordSheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(areaToA1({ top: 0, left: 0, bottom: lines.length - 1, right: columns.length - 1 }));
  pageLayout.setPrintTitleRows(`$${repeat + 1}:$${repeat + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  for (const row of pageStarts) sheet.horizontalPageBreaks.add(toA1({ row, column: 0 }));
}
