import { sameContent } from './content';
import type { Edit } from './edit';

/**
 * One edit a cell with the same outcome: from what the first found to what the last left. A cell that ends as it began
 * needs none.
 */
export function squash(edits: readonly Edit[]): Edit[] {
  const byCell = new Map<string, Edit>();
  for (const edit of edits) {
    const cell = `${edit.sheet.id} ${edit.at.row} ${edit.at.column}`;
    const earlier = byCell.get(cell);
    byCell.set(cell, earlier === undefined ? edit : { ...earlier, to: edit.to });
  }
  return [...byCell.values()].filter(({ from, to }) => !sameContent(from, to));
}
