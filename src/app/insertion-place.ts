import type { Position } from '../core/grid/address';
import { cellAt, mergeAt, type SheetRef } from '../core/grid/grid';
import type { WorkbookView } from './workbook-view';

/** A cell a person points at. */
export interface InsertionPlace {
  readonly sheet: SheetRef;
  /** The first cell, of a merged area. */
  readonly at: Position;
  /** Nothing stands in it; anything that does is never written over. */
  readonly blank: boolean;
  readonly isProtected: boolean;
}

/** Where an explanation would go, as last read: only a blank cell takes one, never one with anything in it. */
export function placeFor(sheets: WorkbookView, sheetId: string, at: Position): InsertionPlace | null {
  const known = sheets.find(({ sheet }) => sheet.id === sheetId);
  const grid = known?.grid ?? null;
  if (known === undefined || grid === null) return null;
  const merge = mergeAt(grid, at);
  const first = merge === null ? at : { row: merge.top, column: merge.left };
  const { value, formula } = cellAt(grid, first);
  return { sheet: known.sheet, at: first, blank: (value === null || value === '') && formula === null, isProtected: known.protected };
}
