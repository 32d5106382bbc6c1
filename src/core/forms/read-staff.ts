import { cellAt, type Grid } from '../grid/grid';
import type { Field } from './field';
import type { FieldMaker } from './field-maker';
import type { StaffBlock } from './form';
import { positionIn, type Header } from './header';
import { isFilled } from './labels';
import { STAFF_WORDING } from './role-wording';
import type { StaffRole } from './vocabulary';

/** Figures stand in the row below their labels, or each beside its label. */
export function readStaff(grid: Grid, header: Header<StaffRole>, end: number, fields: FieldMaker): { readonly staff: StaffBlock; readonly bottom: number } {
  const columns = [...header.columns.values()];
  const besides = columns.some((column) => typeof cellAt(grid, { row: header.top, column: column.until }).value === 'number');
  let row = header.bottom;
  if (!besides) {
    row += 1;
    while (row + 1 < end && !columns.some((column) => isFilled(cellAt(grid, positionIn(grid, row, column)))) && row - header.bottom < 3) row += 1;
    if (!columns.some((column) => isFilled(cellAt(grid, positionIn(grid, row, column))))) row = header.bottom + 1;
  }
  const field = (role: StaffRole): Field | null => {
    const column = header.columns.get(role);
    if (column === undefined) return null;
    const at = besides ? positionIn(grid, row, { ...column, column: column.column + 1 }) : positionIn(grid, row, column);
    return fields.cell(`staff/${role}`, STAFF_WORDING[role], at);
  };
  return {
    staff: { authorised: field('authorised'), actual: field('actual'), controlRate: field('controlRate') },
    bottom: row,
  };
}
