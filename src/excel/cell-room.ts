import type { CellRoom } from '../core/edits/cell-look';
import type { Edit, LookChange } from '../core/edits/edit';
import { areaToA1, parseArea, toA1, type Area, type Position } from '../core/grid/address';
import { cellAt, type Grid } from '../core/grid/grid';

/** Cells that a merged note may reach over, each way. */
const REACH = 12;
const DEFAULT_FONT_SIZE = 11;

/** What was asked for about the place a text is written to; to be read after the next sync. */
export interface RoomRequest {
  readonly format: Excel.RangeFormat;
  readonly font: Excel.RangeFont;
  readonly protection: Excel.WorksheetProtection;
  /** The cell with the blank ones right of it and below: no merged area of its own reaches further. */
  readonly around: Area;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** Null where asking would take the person's undo away. */
  readonly merged: Excel.RangeAreas | null;
  /** Lines between the cell and those right of it; asked for where merged areas are not. */
  readonly lines: readonly Excel.RangeBorder[];
}

/**
 * Asks how the cell of this edit shows its text. Merged areas are asked for only where a write takes the undo away in any
 * case: asking does so in every Excel (OfficeDev/office-js#5918). Elsewhere what joins cells of a form is that no line
 * runs between them.
 */
export function requestRoom(context: Excel.RequestContext, edit: Edit, read: readonly Grid[], writesCostUndo: boolean): RoomRequest {
  const sheet = context.workbook.worksheets.getItem(edit.sheet.id);
  const range = sheet.getRange(toA1(edit.at));
  const { format } = range;
  format.load('wrapText,rowHeight');
  const { font } = format;
  font.load('size');
  const { protection } = sheet;
  protection.load('protected,options');
  const around = blanksAround(
    edit.at,
    read.find((grid) => grid.sheet.id === edit.sheet.id),
  );
  const block = sheet.getRange(areaToA1(around));
  const merged = writesCostUndo ? range.getMergedAreasOrNullObject() : null;
  merged?.load('areas/items/address');
  const right = writesCostUndo ? 0 : around.right - edit.at.column;
  return {
    format,
    font,
    protection,
    around,
    rows: block.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    columns: block.getColumnProperties({ format: { columnWidth: true } }),
    merged,
    lines: Array.from({ length: right + (right > 0 ? 1 : 0) }, (_, index) => requestLine(sheet, edit.at, index)),
  };
}

export function readRoom({ format, font, protection, around, rows, columns, merged, lines }: RoomRequest): CellRoom {
  const widths = columns.value.map(({ format: column }) => column?.columnWidth ?? 0);
  const heights = rows.value.map(({ format: row }) => row?.rowHeight ?? 0);
  const area = merged === null ? { ...around, right: around.left + joined(lines), bottom: around.top } : areaOf(merged, around);
  const closed = (allowed: boolean | undefined): boolean => protection.protected && allowed !== true;
  return {
    look: { wraps: format.wrapText === true, rowHeight: format.rowHeight },
    width: sum(widths.slice(0, area.right - area.left + 1)),
    height: sum(heights.slice(0, area.bottom - area.top + 1)),
    // Nothing where the letters of a cell are of several sizes.
    fontSize: font.size || DEFAULT_FONT_SIZE,
    rowHidden: rows.value[0]?.rowHidden === true || format.rowHeight === 0,
    wrapClosed: closed(protection.options.allowFormatCells),
    heightClosed: closed(protection.options.allowFormatRows),
  };
}

/** Touches nothing but what is to change. */
export function applyLook(range: Excel.Range, { from, to }: LookChange): void {
  if (to.wraps !== from.wraps) range.format.wrapText = to.wraps;
  if (to.rowHeight !== from.rowHeight) range.format.rowHeight = to.rowHeight;
}

function blanksAround(at: Position, grid: Grid | undefined): Area {
  const blank = (rows: number, columns: number): boolean => {
    if (grid === undefined) return false;
    const { value, formula } = cellAt(grid, { row: at.row + rows, column: at.column + columns });
    return value === null && formula === null;
  };
  let [right, down] = [0, 0];
  while (right < REACH && blank(0, right + 1)) right += 1;
  while (down < REACH && blank(down + 1, 0)) down += 1;
  return { top: at.row, left: at.column, bottom: at.row + down, right: at.column + right };
}

function requestLine(sheet: Excel.Worksheet, at: Position, index: number): Excel.RangeBorder {
  const border = sheet.getRange(toA1({ row: at.row, column: at.column + index })).format.borders.getItem('EdgeRight');
  border.load('style');
  return border;
}

/** How many cells to the right belong to the first: those up to the next line, if there is one. */
function joined(lines: readonly Excel.RangeBorder[]): number {
  return Math.max(
    0,
    lines.findIndex(({ style }) => style !== 'None'),
  );
}

/** The merged area that begins here. */
function areaOf(merged: Excel.RangeAreas, around: Area): Area {
  const areas = merged.isNullObject ? [] : merged.areas.items.map(({ address }) => parseArea(address.slice(address.lastIndexOf('!') + 1)));
  const own = areas.find(({ top, left }) => top === around.top && left === around.left);
  return own ?? { ...around, right: around.left, bottom: around.top };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
