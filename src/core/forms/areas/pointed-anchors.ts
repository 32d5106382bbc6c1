import { cellAt, type Grid } from '../../grid/grid';
import { anchorOf, type Anchor, type Landmarks } from './anchors';
import { BLOCKS, FORM_OF } from '../words/blocks';
import type { HeaderColumn } from '../columns/column';
import type { Header } from '../columns/header';
import { layoutBlock, type Lexicon } from '../words/lexicon';
import { pointedForms, type PointedBlock, type PointedTable } from './mapping';
import { rolesOf } from '../words/role';

/**
 * What is found on a sheet, with the tables a person pointed out in place of whatever was taken for them: another header in
 * their row, or a table of the same sort in the same form.
 */
export function withPointed(grid: Grid, landmarks: Landmarks, pointed: readonly PointedBlock[], words: Lexicon): Landmarks {
  if (pointed.length === 0) return landmarks;
  const own = pointedAnchors(grid, pointed, words);
  const isParted = (from: number, to: number): boolean => landmarks.titles.some(({ row }) => row > from && row < to);
  const isReplaced = (anchor: Anchor): boolean =>
    own.some(({ row, block, begins }) => {
      if (row >= anchor.row && row <= anchor.header.bottom) return true;
      const [above, below] = anchor.row < row ? [anchor.row, row] : [row, anchor.row];
      return isSameSort(anchor.block, block) && !(begins && above !== row) && !isParted(above, below);
    });
  const others = landmarks.anchors.filter((anchor) => !isReplaced(anchor));
  return { ...landmarks, anchors: [...others, ...own].sort((a, b) => a.row - b.row) };
}

/** Both have the columns of an indicator table. */
function isSameSort(a: Anchor['block'], b: Anchor['block']): boolean {
  return a === b || (FORM_OF[a] !== FORM_OF[b] && BLOCKS[a] === BLOCKS[b]);
}

/** The tables of one form are a layout of their own, which nothing else is known by. */
function pointedAnchors(grid: Grid, pointed: readonly PointedBlock[], { place }: Lexicon): readonly Anchor[] {
  return pointedForms(pointed).flatMap(({ form, tables }) => {
    const layout = { form, blocks: [] };
    return tables.map((table, order) => {
      const { block, rows = {}, begins = false } = table;
      const local = layoutBlock(layout, { block, columns: {}, rows }, order, block, place.words);
      return anchorOf(block, headerOf(grid, table), { local, begins });
    });
  });
}

function headerOf(grid: Grid, { block, headerRow: row, columns }: PointedTable): Header<string> {
  const pointed = Object.values(columns).sort((a, b) => a - b);
  const found = rolesOf<string>(BLOCKS[block]).flatMap((role): [string, HeaderColumn][] => {
    const column = columns[role];
    if (column === undefined) return [];
    const next = pointed.find((other) => other > column);
    return [[role, { row, column, until: next === undefined ? column : next - 1, label: cellAt(grid, { row, column }).shown.trim() }]];
  });
  return { top: row, bottom: row, columns: new Map(found), candidates: new Map() };
}
