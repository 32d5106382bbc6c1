import { cellAt, type Grid } from '../grid/grid';
import type { Field } from './field';
import { labelled, type FieldMaker } from './field-maker';
import type { BuildingRow } from './form';
import { firstColumn, positionIn, type Header } from './header';
import { isFilled, labelsIn } from './labels';
import { BUILDING_WORDING } from './role-wording';
import type { BuildingRole } from './vocabulary';

/** Reads the rows of 楼堂馆所: the first even when blank, more while they hold something and no label begins another block. */
export function readBuildings(
  grid: Grid,
  header: Header<BuildingRole>,
  end: number,
  fields: FieldMaker,
): { readonly buildings: readonly BuildingRow[]; readonly bottom: number } {
  const first = firstColumn(header, ['approvedSize', 'actualSize', 'sizeRate', 'budgetInvestment', 'actualInvestment', 'investmentRate']) ?? 0;
  const buildings: BuildingRow[] = [];
  let bottom = header.bottom;
  for (let row = header.bottom + 1; row < end; row += 1) {
    if (labelsIn(grid, row).some(({ column, plain }) => column < first && /措施|说明|注[:：]|填表|填报/.test(plain))) break;
    const filled = [...header.columns.values()].some((column) => isFilled(cellAt(grid, positionIn(grid, row, column))));
    if (buildings.length > 0 && !filled) break;
    buildings.push(readRow(row, header, fields));
    bottom = row;
  }
  return { buildings, bottom };
}

function readRow(row: number, header: Header<BuildingRole>, fields: FieldMaker): BuildingRow {
  const group = fields.group('building');
  const field = (role: BuildingRole): Field | null => {
    const column = header.columns.get(role);
    if (column === undefined) return null;
    return fields.cell(`${group}/${role}`, labelled('楼堂馆所', BUILDING_WORDING[role]), positionIn(fields.grid, row, column));
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
