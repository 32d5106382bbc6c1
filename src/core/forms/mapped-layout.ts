import { cellAt, type Grid } from '../grid/grid';
import type { LocalLayout } from './lexicon';
import { pointedBlocks, type FormMapping } from './mapping';
import { labelsIn } from './labels';
import { labelOf } from './normalise';

/**
 * What a person pointed out on one sheet, as a layout by which the same form is known elsewhere: each column by the words
 * of its header. Null where not every column has a header of its own words, so that nothing would be known by it.
 */
export function layoutOf(grid: Grid, mapping: FormMapping): LocalLayout | null {
  const blocks = [...pointedBlocks(mapping)].sort((a, b) => a.headerRow - b.headerRow);
  const named = blocks.flatMap(({ block, headerRow, columns }) => {
    const words = Object.entries(columns).flatMap(([role, column]) => {
      const label = labelAt(grid, headerRow, column);
      return label === '' ? [] : [[role, [label]] as const];
    });
    const labels = new Set(words.map(([, [label]]) => label));
    return words.length < LEAST_COLUMNS || labels.size < words.length ? [] : [{ block, columns: Object.fromEntries(words) }];
  });
  return named.length === blocks.length ? { form: mapping.kind, blocks: named } : null;
}

/** A header merged down stands in the row above, beside which this row has headers of its own. */
function labelAt(grid: Grid, row: number, column: number): string {
  const own = labelOf(cellAt(grid, { row, column }).shown);
  return own === '' && labelsIn(grid, row).length > 0 ? labelOf(cellAt(grid, { row: row - 1, column }).shown) : own;
}

/** Fewer words would be found in tables of all kinds. */
const LEAST_COLUMNS = 2;
