import { planLooks, type PlannedLook } from '../../src/core/edits/cell-look';
import type { Edit } from '../../src/core/edits/edit';
import type { Position } from '../../src/core/grid/address';

/** Points. */
const ROW_HEIGHT = 15;
const COLUMN_WIDTH = 90;

/** How the cells of a workbook in memory show their text: which of them wrap, and rows that are not as tall as at first. */
export class CellLooks {
  private readonly wrapping = new Set<string>();
  private readonly heights = new Map<string, number>();

  wraps(sheetId: string, at: Position): boolean {
    return this.wrapping.has(placeOf(sheetId, at));
  }

  rowHeight(sheetId: string, row: number): number {
    return this.heights.get(`${sheetId} ${row}`) ?? ROW_HEIGHT;
  }

  /** Gives the cells the look these edits want. */
  dress(edits: readonly Edit[]): PlannedLook[] {
    const planned = planLooks(edits.map((edit) => ({ edit, room: this.room(edit) })));
    edits.forEach(({ sheet, at }, index) => {
      const look = planned[index]?.change?.to;
      if (look === undefined) return;
      this.heights.set(`${sheet.id} ${at.row}`, look.rowHeight);
      if (look.wraps) this.wrapping.add(placeOf(sheet.id, at));
      else this.wrapping.delete(placeOf(sheet.id, at));
    });
    return planned;
  }

  private room({ sheet, at }: Edit) {
    const rowHeight = this.rowHeight(sheet.id, at.row);
    return {
      look: { wraps: this.wraps(sheet.id, at), rowHeight },
      width: COLUMN_WIDTH,
      height: rowHeight,
      fontSize: 11,
      rowHidden: false,
      wrapClosed: false,
      heightClosed: false,
    };
  }
}

function placeOf(sheetId: string, { row, column }: Position): string {
  return `${sheetId} ${row} ${column}`;
}
