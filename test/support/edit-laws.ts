import { contentOf, sameContent, swapped, type Edit } from '../../src/core/edits/edit';
import { cellAt, type Grid } from '../../src/core/grid/grid';

/** The edits that take these back: swapped, and in the opposite order. */
export function invert(edits: readonly Edit[]): Edit[] {
  return edits.map(swapped).reverse();
}

/** The cell no longer holds what the edit expects to find; or its sheet is not among the grids. */
export function isStale(grids: readonly Grid[], edit: Edit): boolean {
  const grid = grids.find(({ sheet }) => sheet.id === edit.sheet.id);
  return grid === undefined || !sameContent(contentOf(cellAt(grid, edit.at)), edit.from);
}
