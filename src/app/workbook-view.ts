import { isCellError, type Cell } from '../core/grid/cell';
import type { Grid, SheetRef } from '../core/grid/grid';
import type { SheetSnapshot, WorkbookSnapshot } from './workbook-port';

/** What was last read of every sheet. */
export type WorkbookView = readonly SheetSnapshot[];

/**
 * Takes a reading in: sheets not asked for keep their cells, sheets that are gone go. A grid in which nothing changed
 * stays the very same object, so that whatever was worked out from it need not be again.
 */
export function withSnapshot(view: WorkbookView, snapshot: WorkbookSnapshot): WorkbookView {
  const before = new Map(view.map((sheet) => [sheet.sheet.id, sheet]));
  return snapshot.sheets.map((sheet) => {
    const known = before.get(sheet.sheet.id);
    if (sheet.grid !== null) return { ...sheet, grid: settled(known?.grid ?? null, sheet.grid) };
    return { ...sheet, grid: named(known?.grid ?? null, sheet.sheet), beyond: known?.beyond ?? false };
  });
}

/** A reading in steps, each with so many more of the sheets it has anew; the last is the reading itself. */
export function inSteps(view: WorkbookView, snapshot: WorkbookSnapshot, sheetsAtATime: number): WorkbookSnapshot[] {
  const known = new Set(view.map(({ grid }) => grid));
  const added = snapshot.sheets.filter(({ grid }) => grid !== null && !known.has(grid));
  const steps: WorkbookSnapshot[] = [];
  for (let end = sheetsAtATime; end < added.length; end += sheetsAtATime) {
    const later = new Set(added.slice(end));
    steps.push({ ...snapshot, sheets: snapshot.sheets.map((sheet) => (later.has(sheet) ? { ...sheet, grid: null } : sheet)) });
  }
  return [...steps, snapshot];
}

/** Visible sheets nobody has read yet. */
export function unread(view: WorkbookView): string[] {
  return view.filter(({ visible, grid }) => visible && grid === null).map(({ sheet }) => sheet.id);
}

function settled(before: Grid | null, after: Grid): Grid {
  return before !== null && before !== after && sameGrid(before, after) ? before : after;
}

function named(grid: Grid | null, sheet: SheetRef): Grid | null {
  return grid === null || grid.sheet.name === sheet.name ? grid : { ...grid, sheet };
}

function sameGrid(a: Grid, b: Grid): boolean {
  return (
    a.sheet.name === b.sheet.name &&
    a.top === b.top &&
    a.left === b.left &&
    a.rows.length === b.rows.length &&
    a.hiddenRows.size === b.hiddenRows.size &&
    [...a.hiddenRows].every((row) => b.hiddenRows.has(row)) &&
    a.rows.every((row, index) => sameRow(row, b.rows[index] ?? []))
  );
}

function sameRow(a: readonly Cell[], b: readonly Cell[]): boolean {
  return a.length === b.length && a.every((cell, column) => sameCell(cell, b[column]));
}

function sameCell(a: Cell, b: Cell | undefined): boolean {
  if (b === undefined) return false;
  if (a === b) return true;
  const values = isCellError(a.value) && isCellError(b.value) ? a.value.error === b.value.error : a.value === b.value;
  return values && a.shown === b.shown && a.format === b.format && a.formula === b.formula;
}
