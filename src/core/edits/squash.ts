import { cellKey } from '../grid/address';
import { sameContent } from './content';
import type { Edit } from './edit';

/**
 * One edit a cell with the same outcome: from what the first found to what the last left. A cell that ends as it began
 * needs none.
 */
export function squash(edits: readonly Edit[]): Edit[] {
  const byCell = new Map<string, Edit>();
  for (const edit of edits) {
    const cell = cellKey(edit);
    const earlier = byCell.get(cell);
    byCell.set(cell, earlier === undefined ? edit : joined(earlier, edit));
  }
  return [...byCell.values()].filter(({ from, to }) => !sameContent(from, to));
}

function joined(earlier: Edit, later: Edit): Edit {
  const { look, ...edit } = { ...earlier, to: later.to };
  const both = look !== undefined && look !== 'readable' && later.look !== undefined && later.look !== 'readable';
  const outcome = both ? { from: look.from, to: later.look.to } : (later.look ?? look);
  return outcome === undefined ? edit : { ...edit, look: outcome };
}
