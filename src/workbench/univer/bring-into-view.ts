import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../core/grid/address';

/** Share of the window that shows what stands above and left of a cell that had to be fetched. */
const LEAD = 1 / 3;

/** Frames to wait for a sheet to be drawn. */
const MOST_TRIES = 60;

/** Scrolls the sheet in front as Excel does: not at all when the cell can be seen whole, else so that its surroundings show too. */
export function bringIntoView(sheet: FWorksheet, area: Area, tries = MOST_TRIES): void {
  const seen = partSeen(sheet);
  if (seen === null) {
    if (tries > 0) requestAnimationFrame(() => bringIntoView(sheet, area, tries - 1));
    return;
  }
  const { top, left } = area;
  const { ySplit, xSplit } = sheet.getFreeze();
  // The last row and column on screen are cut off, as a rule.
  const rowSeen = top < ySplit || (top >= seen.startRow && top < seen.endRow);
  const columnSeen = left < xSplit || (left >= seen.startColumn && left < seen.endColumn);
  if (rowSeen && columnSeen) return;
  const heightOf = (row: number): number => sheet.getRowHeight(row);
  const widthOf = (column: number): number => sheet.getColumnWidth(column);
  sheet.scrollToCell(
    rowSeen ? seen.startRow : withLead(top, LEAD * total(seen.startRow, seen.endRow, heightOf), heightOf),
    columnSeen ? seen.startColumn : withLead(left, LEAD * total(seen.startColumn, seen.endColumn, widthOf), widthOf),
  );
}

/** Null while a sheet that has just come to the front is not drawn: Univer 0.25.1 throws then, or knows of no part. */
function partSeen(sheet: FWorksheet): ReturnType<FWorksheet['getVisibleRange']> {
  try {
    return sheet.getVisibleRange() ?? null;
  } catch {
    return null;
  }
}

/** The first row or column to show, so that those before this one take no more than the room. */
function withLead(index: number, room: number, sizeOf: (index: number) => number): number {
  let first = index;
  for (let left = room; first > 0 && sizeOf(first - 1) <= left; first -= 1) left -= sizeOf(first - 1);
  return first;
}

function total(first: number, last: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index <= last; index += 1) sum += sizeOf(index);
  return sum;
}
