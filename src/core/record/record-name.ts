import { cellAt, type Grid } from '../grid/grid';
import type { Wording } from '../wording';

/** What our record sheet is called, in each language. */
export const RECORD_SHEET_NAME: Wording = { zh: '复核记录', en: 'Review record' };

/** What stands at its top. */
export const RECORD_TITLE: Wording = { zh: '绩效自评复核记录', en: 'Record of the self-evaluation review' };

/**
 * Whether a sheet that our workbook name points at is a record of ours to replace: it has to be called one and begin as
 * one. Names can be edited, copied and shifted onto a sheet of a person's.
 */
export function isOwnRecord(grid: Grid): boolean {
  return isRecordName(grid.sheet.name) && isRecordTitle(cellAt(grid, { row: 0, column: 0 }).value);
}

export function isRecordTitle(value: unknown): boolean {
  return typeof value === 'string' && Object.values(RECORD_TITLE).includes(value.trim());
}

/** A sheet with such a name is a record of ours, or was: nothing to review. Renamed, it is the user's to keep. */
export function isRecordName(name: string): boolean {
  return Object.values(RECORD_SHEET_NAME).includes(name.replace(/ \(\d+\)$/, ''));
}
