import type { Grid } from '../grid/grid';
import type { Anchor, Landmarks } from './anchors';
import { familyOf } from './anchors';
import type { FormSpan } from './form-span';
import type { Header, HeaderColumn } from './header';
import type { FormMapping } from './mapping';
import { cellAt } from '../grid/grid';
import { INDICATOR } from './evaluation-roles';
import { rolesOf } from './role';
import { SPENDING } from './base-data-roles';

/**
 * The form a person pointed out: their header row and columns for the table they name, and whatever other tables of that
 * form are recognised beside it (funds above the indicators, staff above the spending).
 */
export function mappedSpan(grid: Grid, mapping: FormMapping, landmarks: Landmarks, end: number): FormSpan {
  const top = mapping.area?.top ?? grid.top;
  const below = mapping.area === null ? end : mapping.area.bottom + 1;
  const pointed = anchorOf(grid, mapping);
  const others = landmarks.anchors.filter(
    (anchor) =>
      familyOf(anchor) === familyOf(pointed) &&
      (mapping.kind !== 'rubric' || anchor.block === 'funds') &&
      anchor.block !== pointed.block &&
      anchor.row >= top &&
      anchor.row < below &&
      anchor.row !== pointed.row,
  );
  const anchors = [...others, pointed].sort((a, b) => a.row - b.row);
  return { kind: mapping.kind, anchors, top: Math.min(top, pointed.row), end: below };
}

function anchorOf(grid: Grid, { kind, headerRow: row, columns }: FormMapping): Anchor {
  if (kind === 'base-data') return { block: 'spending', row, header: headerOf(grid, row, columns, rolesOf(SPENDING)) };
  return { block: kind === 'rubric' ? 'rubric' : 'indicators', row, header: headerOf(grid, row, columns, rolesOf(INDICATOR)) };
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
