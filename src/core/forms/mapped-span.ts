import type { Grid } from '../grid/grid';
import type { Anchor, Landmarks } from './anchors';
import { anchorOf, familyOf } from './anchors';
import { figureBeside } from './beside';
import type { FormSpan } from './form-span';
import type { HeaderColumn } from './column';
import type { Header } from './header';
import { pointedBlocks, type FormMapping, type PointedBlock } from './mapping';
import { cellAt } from '../grid/grid';
import { rolesOf } from './role';
import { BLOCKS } from './blocks';

/**
 * The form a person pointed out: their header rows and columns for the tables they name, and whatever other tables of that
 * form are recognised beside them (funds above the indicators, staff above the spending).
 */
export function mappedSpan(grid: Grid, mapping: FormMapping, landmarks: Landmarks, end: number): FormSpan {
  const top = mapping.area?.top ?? grid.top;
  const below = mapping.area === null ? end : mapping.area.bottom + 1;
  const pointed = pointedBlocks(mapping).map((block) => pointedAnchor(grid, block));
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

function pointedAnchor(grid: Grid, { block, headerRow: row, columns }: PointedBlock): Anchor {
  const pointed = Object.values(columns).sort((a, b) => a - b);
  const found = rolesOf<string>(BLOCKS[block]).flatMap((role): [string, HeaderColumn][] => {
    const column = columns[role];
    if (column === undefined) return [];
    const next = pointed.find((other) => other > column);
    return [[role, { row, column, until: next === undefined ? column : next - 1, label: cellAt(grid, { row, column }).shown.trim() }]];
  });
  const header: Header<string> = { top: row, bottom: row, columns: new Map(found), candidates: new Map() };
  const isStacked = block === 'staff' && pointed.some((column) => figureBeside(grid, { row, column }) !== null);
  return anchorOf(block, isStacked ? { ...header, beside: true } : header);
}
