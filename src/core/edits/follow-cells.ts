import { alignLines } from '../grid/align-lines';
import type { Position } from '../grid/address';
import { cellAt, extent, type Grid } from '../grid/grid';
import { contentOf } from './edit';

/** Finds a cell of a sheet again in a later reading of it; null where it is not certain which one it is, or it is gone. */
export type FollowCell = (at: Position) => Position | null;

/** A formula tells of other cells, and these may have moved: what it asks of them stays. */
const REFERENCE = /\$?[A-Za-z]{1,3}\$?\d+/g;

/**
 * Follows cells from one reading of a sheet to the next by what stands in their rows and columns: by no label, which a
 * person may write anew, and by no address, which another row may have taken.
 */
export function followCells(before: Grid, after: Grid): FollowCell {
  const [was, is] = [wholeOf(before), wholeOf(after)];
  const rows = alignLines({
    before: was.map(lineOf),
    after: is.map(lineOf),
    alike: (row, place) => mostStayed(was[row] ?? [], is[place] ?? []) || oneChanged(was[row] ?? [], is[place] ?? []),
  });
  const columnsBefore = columnsOf(was, (row) => (rows[row] ?? null) !== null);
  const columnsAfter = columnsOf(
    rows.map((place) => (place === null ? [] : (is[place] ?? []))),
    (row) => (rows[row] ?? null) !== null,
  );
  const columns = alignLines({
    before: columnsBefore.map(lineOf),
    after: columnsAfter.map(lineOf),
    // Of as many columns as before none was taken away, whatever was typed into them.
    alike: (column, place) =>
      columnsBefore.length === columnsAfter.length || mostStayed(columnsBefore[column] ?? [], columnsAfter[place] ?? []),
  });
  return ({ row, column }) => {
    const [toRow, toColumn] = [rows[row] ?? null, columns[column] ?? null];
    return toRow === null || toColumn === null ? null : { row: toRow, column: toColumn };
  };
}

/** What stands in every cell from A1 on, as text. */
function wholeOf(grid: Grid): string[][] {
  const area = extent(grid);
  if (area === null) return [];
  return Array.from({ length: area.bottom + 1 }, (_, row) =>
    Array.from({ length: area.right + 1 }, (_, column) => {
      const content = contentOf(cellAt(grid, { row, column }));
      return content.kind === 'formula' ? content.formula.replace(REFERENCE, '#') : String(content.value ?? '');
    }),
  );
}

function columnsOf(rows: readonly (readonly string[])[], isKnown: (row: number) => boolean): string[][] {
  const known = rows.filter((_, row) => isKnown(row));
  const width = Math.max(0, ...known.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => known.map((row) => row[column] ?? ''));
}

/** What stands in a line from its beginning to its end: blank cells between are no part of it, as they come with others. */
function lineOf(cells: readonly string[]): string {
  return JSON.stringify(cells.filter((cell) => cell !== ''));
}

/** At least half of what stands in either stands in the other as well. */
function mostStayed(before: readonly string[], after: readonly string[]): boolean {
  const left = new Map<string, number>();
  const was = before.filter((cell) => cell !== '');
  const is = after.filter((cell) => cell !== '');
  for (const cell of is) left.set(cell, (left.get(cell) ?? 0) + 1);
  let common = 0;
  for (const cell of was) {
    const times = left.get(cell) ?? 0;
    if (times === 0) continue;
    left.set(cell, times - 1);
    common += 1;
  }
  return common * 2 >= Math.max(was.length, is.length);
}

function oneChanged(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.filter((cell, column) => cell !== after[column]).length <= 1;
}
