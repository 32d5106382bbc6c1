import { BUILDING, type BuildingRole } from './base-data-roles';
import { rowsBelow, type BlockRow } from './block-row';
import type { FieldMaker } from './field-maker';
import type { BuildingRow } from './form';
import type { Header } from './header';
import { rolesOf } from './role';

const ROLES = rolesOf(BUILDING);
/** So far below its header may the first row stand. */
const REACH = 3;

/** Reads the rows of 楼堂馆所: each that holds something, or the one row below the header when none does. */
export function readBuildings(
  header: Header<BuildingRole>,
  end: number,
  fields: FieldMaker,
): { readonly buildings: readonly BuildingRow[]; readonly bottom: number } {
  const rows: BlockRow<BuildingRole>[] = [];
  let first: BlockRow<BuildingRole> | null = null;
  for (const row of rowsBelow(fields, header, end)) {
    first ??= row;
    if (row.before(ROLES).some((label) => row.is('buildings', 'end', label))) break;
    if (row.isFilled(...ROLES)) rows.push(row);
    else if (rows.length > 0 || row.row >= header.bottom + REACH) break;
  }
  if (rows.length === 0 && first !== null) rows.push(first);
  const buildings = rows.map((row) => row.fieldsOf(fields.group('building'), '楼堂馆所', BUILDING, ROLES));
  return { buildings, bottom: rows.at(-1)?.row ?? header.bottom };
}
