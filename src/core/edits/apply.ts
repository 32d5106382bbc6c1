import type { CellValue } from '../grid/cell';
import { cellAt, type Grid } from '../grid/grid';
import { withContent } from '../grid/with-content';
import { contentOf, sameContent } from './content';
import type { Edit } from './edit';

/**
 * The grids as they would be after these edits; nothing is written anywhere. `result` gives what a formula will show,
 * as it cannot be calculated here. Edits of sheets that are not among the grids change nothing.
 */
export function applyEdits(grids: readonly Grid[], edits: readonly Edit[], result?: (edit: Edit) => CellValue | undefined): Grid[] {
  return grids.map((grid) =>
    edits
      .filter(({ sheet }) => sheet.id === grid.sheet.id)
      .reduce((changed, edit) => withContent(changed, edit.at, edit.to, result?.(edit)), grid),
  );
}

/** The cell no longer holds what the edit expects to find; or its sheet is not among the grids. */
export function isStale(grids: readonly Grid[], edit: Edit): boolean {
  const grid = grids.find(({ sheet }) => sheet.id === edit.sheet.id);
  return grid === undefined || !sameContent(contentOf(cellAt(grid, edit.at)), edit.from);
}
