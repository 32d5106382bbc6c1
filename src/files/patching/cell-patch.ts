import type { CellContent } from '../../core/edits/edit';
import type { Position } from '../../core/grid/address';
import type { CellValue } from '../../core/grid/cell';

/** What becomes of one cell of a worksheet. */
export interface CellPatch {
  readonly at: Position;
  /** New content; null when only the result of the formula there changes. */
  readonly content: CellContent | null;
  /** Result of the formula; unknown (to be calculated) when undefined. */
  readonly result: CellValue | undefined;
  /** The style the cell is to have, made from the one it has; its own when absent. */
  readonly style?: (own: number) => number;
}
