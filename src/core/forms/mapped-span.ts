import type { Grid } from '../grid/grid';
import type { Anchor, Landmarks } from './anchors';
import { COMMON, familyOf } from './anchors';
import { figureBeside } from './beside';
import type { FormSpan } from './form-span';
import type { HeaderColumn } from './column';
import type { Header } from './header';
import { pointedBlocks, type FormMapping, type PointedBlock } from './mapping';
import { cellAt } from '../grid/grid';
import { FUNDS, INDICATOR } from './evaluation-roles';
import { rolesOf } from './role';
import { BUILDING, SPENDING, STAFF } from './base-data-roles';

/**
 * The form a person pointed out: their header rows and columns for the tables they name, and whatever other tables of that
 * form are recognised beside them (funds above the indicators, staff above the spending).
 */
export function mappedSpan(grid: Grid, mapping: FormMapping, landmarks: Landmarks, end: number): FormSpan {
  const top = mapping.area?.top ?? grid.top;
  const below = mapping.area === null ? end : mapping.area.bottom + 1;
  const pointed = pointedBlocks(mapping).map((block) => anchorOf(grid, block));
  const families = new Set(pointed.map(familyOf));
  const others = landmarks.anchors.filter(
    (anchor) =>
      families.has(familyOf(anchor)) &&
      (mapping.kind !== 'rubric' || anchor.block === 'funds') &&
      anchor.row >= top &&
      anchor.row < below &&
      pointed.every(({ block, row }) => anchor.block !== block && anchor.row !== row),
  );
  const anchors = [...others, ...pointed].sort((a, b) => a.row - b.row);
  return { kind: mapping.kind, anchors, top: Math.min(top, ...pointed.map(({ row }) => row)), end: below };
}

function anchorOf(grid: Grid, { block, headerRow: row, columns }: PointedBlock): Anchor {
  switch (block) {
    case 'funds':
      return { ...COMMON, block, row, header: headerOf(grid, row, columns, rolesOf(FUNDS)), paired: false };
    case 'staff': {
      const stacked = Object.values(columns).some((column) => figureBeside(grid, { row, column }) !== null);
      return { ...COMMON, block, row, header: headerOf(grid, row, columns, rolesOf(STAFF)), stacked };
    }
    case 'spending':
      return { ...COMMON, block, row, header: headerOf(grid, row, columns, rolesOf(SPENDING)) };
    case 'buildings':
      return { ...COMMON, block, row, header: headerOf(grid, row, columns, rolesOf(BUILDING)) };
    default:
      return { ...COMMON, block, row, header: headerOf(grid, row, columns, rolesOf(INDICATOR)) };
  }
}

function headerOf<Role extends string>(grid: Grid, row: number, columns: FormMapping['columns'], roles: readonly Role[]): Header<Role> {
  const pointed = Object.values(columns).sort((a, b) => a - b);
  const found = new Map<Role, HeaderColumn>();
  for (const role of roles) {
    const column = columns[role];
    if (column === undefined) continue;
    const next = pointed.find((other) => other > column);
    found.set(role, { row, column, until: next === undefined ? column : next - 1, label: cellAt(grid, { row, column }).shown.trim() });
  }
  return { top: row, bottom: row, columns: found, candidates: new Map() };
}
