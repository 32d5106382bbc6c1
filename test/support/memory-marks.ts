import type { Mark } from '../../src/app/workbook-port';
import { toA1 } from '../../src/core/grid/address';

/** Marks move with their cells, as conditional formats do. */
export function marksAfterInsertedRow(marks: readonly Mark[], sheetId: string, before: number): readonly Mark[] {
  return marks.map((mark) =>
    mark.sheet.id === sheetId && mark.at.row >= before ? { ...mark, at: { ...mark.at, row: mark.at.row + 1 } } : mark,
  );
}

export function marksAfterDeletedRow(marks: readonly Mark[], sheetId: string, row: number): readonly Mark[] {
  return marks
    .filter((mark) => mark.sheet.id !== sheetId || mark.at.row !== row)
    .map((mark) => (mark.sheet.id === sheetId && mark.at.row > row ? { ...mark, at: { ...mark.at, row: mark.at.row - 1 } } : mark));
}

/** The same for the same marks in whatever order. */
export function spelledMarks(marks: readonly Mark[]): string {
  return marks
    .map(({ sheet, at, severity }) => `${sheet.id} ${toA1(at)} ${severity}`)
    .sort()
    .join();
}
