import { LAST_COLUMN, LAST_ROW, type Area } from '../../core/grid/address';
import { isSameSheet, mapReferences, referenceText, type Corner } from '../formulas/formula-references';

/** Rows or columns inserted into a sheet (`count` above 0) or deleted from it (below 0), at an index. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly index: number;
  readonly count: number;
}

/** Rows or columns that came or went, as a shift of the sheet. */
export function shiftOf({
  kind,
  index,
  count,
}: {
  readonly kind: `${'insert' | 'delete'}-${'rows' | 'columns'}`;
  readonly index: number;
  readonly count: number;
}): Shift {
  return { axis: kind.endsWith('rows') ? 'row' : 'column', index, count: kind.startsWith('insert') ? count : -count };
}

const LAST = { row: LAST_ROW, column: LAST_COLUMN } as const;

/** Where a row or column comes to lie; null when it is deleted or pushed off the sheet. */
export function shiftIndex(at: number, { axis, index, count }: Shift): number | null {
  if (at < index) return at;
  const moved = at + count;
  return moved < index || moved > LAST[axis] ? null : moved;
}

/** Where an area comes to lie: it grows with rows inserted within it, and shrinks with those deleted; null when nothing is left. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const [from, to] = shift.axis === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const first = shiftStart(area[from], shift);
  const last = shiftEnd(area[to], shift);
  return last < first || first > LAST[shift.axis] ? null : { ...area, [from]: first, [to]: last };
}

/**
 * A formula as it reads after the shift of one sheet; `own` says whether it stands on that sheet itself. That of a
 * `named` one says of a relative reference how far it is from whichever cell uses the name: it stays.
 */
export function shiftFormula(formula: string, sheetName: string, own: boolean, shift: Shift, named = false): string {
  const fixed = `${shift.axis}Fixed` as const;
  return mapReferences(formula, ({ sheet, prefix, first, last }) => {
    if (sheet === null ? !own : !isSameSheet(sheet, sheetName)) return null;
    if (named && !(first[fixed] && last[fixed])) return null;
    const from = first[shift.axis];
    const to = last[shift.axis];
    if (from === null || to === null) return null;
    const moved: readonly [number, number] = [shiftStart(Math.min(from, to), shift), shiftEnd(Math.max(from, to), shift)];
    if (moved[1] < moved[0] || moved[0] > LAST[shift.axis]) return '#REF!';
    const at = (corner: Corner, index: number): Corner => ({ ...corner, [shift.axis]: index });
    return from <= to
      ? prefix + referenceText(at(first, moved[0]), at(last, moved[1]))
      : prefix + referenceText(at(first, moved[1]), at(last, moved[0]));
  });
}

function shiftStart(at: number, { index, count }: Shift): number {
  if (at < index) return at;
  return count < 0 ? Math.max(index, at + count) : at + count;
}

function shiftEnd(at: number, { axis, index, count }: Shift): number {
  if (at < index) return at;
  return count < 0 ? Math.max(index - 1, at + count) : Math.min(LAST[axis], at === LAST[axis] ? at : at + count);
}
