import type { Grid } from '../grid/grid';
import type { Field } from './field';
import { labelled, type FieldMaker } from './field-maker';
import type { BuildingRow } from './form';
import { firstColumn, isRowFilled, positionIn, type Header } from './header';
import { labelsIn } from './labels';
import { BUILDING, type BuildingRole } from './base-data-roles';

const ROLES = [
  'approvedSize',
  'actualSize',
  'sizeRate',
  'budgetInvestment',
  'actualInvestment',
  'investmentRate',
] as const satisfies readonly BuildingRole[];
/** So far below its header may the first row stand. */
const REACH = 3;

/** Reads the rows of 楼堂馆所: each that holds something, or the one row below the header when none does. */
export function readBuildings(
  grid: Grid,
  header: Header<BuildingRole>,
  end: number,
  fields: FieldMaker,
): { readonly buildings: readonly BuildingRow[]; readonly bottom: number } {
  const first = firstColumn(header, ROLES) ?? 0;
  const rows: number[] = [];
  for (let row = header.bottom + 1; row < end; row += 1) {
    if (labelsIn(grid, row).some((label) => label.column < first && fields.words.rows.is('buildings', 'end', label))) break;
    if (isRowFilled(grid, row, header)) rows.push(row);
    else if (rows.length > 0 || row >= header.bottom + REACH) break;
  }
  if (rows.length === 0) rows.push(header.bottom + 1);
  return { buildings: rows.map((row) => readRow(row, header, fields)), bottom: rows.at(-1) ?? header.bottom };
}

function readRow(row: number, header: Header<BuildingRole>, fields: FieldMaker): BuildingRow {
  const group = fields.group('building');
  const field = (role: BuildingRole): Field | null => {
    const column = header.columns.get(role);
    if (column === undefined) return null;
    return fields.cell(`${group}/${role}`, labelled('楼堂馆所', BUILDING[role]), positionIn(fields.grid, row, column));
  };
  return {
    approvedSize: field('approvedSize'),
    actualSize: field('actualSize'),
    sizeRate: field('sizeRate'),
    budgetInvestment: field('budgetInvestment'),
    actualInvestment: field('actualInvestment'),
    investmentRate: field('investmentRate'),
  };
}
