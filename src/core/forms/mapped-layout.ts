import { cellAt, type Grid } from '../grid/grid';
import type { LocalLayout } from './lexicon';
import { pointedBlocks, type FormMapping } from './mapping';
import { labelOf } from './normalise';

/**
 * What a person pointed out on one sheet, as a layout by which the same form is known elsewhere: each column by the words
 * of its header. Null where not every column has a header of its own words, so that nothing would be known by it.
 */
export function layoutOf(grid: Grid, mapping: FormMapping): LocalLayout | null {
  const blocks = [...pointedBlocks(mapping)].sort((a, b) => a.headerRow - b.headerRow);
  const named = blocks.flatMap(({ block, headerRow, columns }) => {
    const words = Object.entries(columns).flatMap(([role, column]) => {
      const label = labelOf(cellAt(grid, { row: headerRow, column }).shown);
      return label === '' ? [] : [[role, [label]] as const];
    });
    const labels = new Set(words.map(([, [label]]) => label));
    return words.length < LEAST_COLUMNS || labels.size < words.length ? [] : [{ block, columns: Object.fromEntries(words) }];
  });
  return named.length === blocks.length ? { form: mapping.kind, blocks: named } : null;
}

/** Fewer words would be found in tables of all kinds. */
const LEAST_COLUMNS = 2;
