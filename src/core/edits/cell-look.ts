import { textHeight } from '../grid/text-layout';
import type { CellLook, Edit, LookChange } from './edit';

/** A cell as it was found, as far as showing a text goes. */
export interface CellRoom {
  readonly look: CellLook;
  /** Of the cell, or of the whole merged area it is the first cell of; in points. */
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** A hidden row would come to light if it were given a height. */
  readonly rowHidden: boolean;
  /** What protection keeps as it is. */
  readonly wrapClosed: boolean;
  readonly heightClosed: boolean;
}

/** What of an edit decides how its cell is to look. */
type ShownEdit = Pick<Edit, 'sheet' | 'at' | 'to' | 'look'>;

export interface PlannedLook {
  /** Null where nothing is to change. */
  readonly change: LookChange | null;
  /** Part of the text stays out of sight, because protection keeps the look as it is. */
  readonly cramped: boolean;
}

/** Heights are told in whole pixels, whatever the screen. */
const SAME_HEIGHT = 1;
const AS_IT_IS: PlannedLook = { change: null, cramped: false };

/**
 * How the cells are to look after these edits, which come with the cells as they were found. A row is never made less
 * tall, but by taking back what made it taller; several edits of one row see what those before them planned.
 */
export function planLooks(edits: readonly { readonly edit: ShownEdit; readonly room: CellRoom | null }[]): PlannedLook[] {
  const heights = new Map<string, number>();
  return edits.map(({ edit, room }) => {
    if (edit.look === undefined || room === null) return AS_IT_IS;
    const row = `${edit.sheet.id} ${edit.at.row}`;
    const rowHeight = heights.get(row) ?? room.look.rowHeight;
    const grown = rowHeight - room.look.rowHeight;
    const planned = planLook(edit, { ...room, look: { ...room.look, rowHeight }, height: room.height + grown });
    if (planned.change !== null) heights.set(row, planned.change.to.rowHeight);
    return planned;
  });
}

function planLook({ look, to }: ShownEdit, room: CellRoom): PlannedLook {
  if (look === undefined) return AS_IT_IS;
  if (look !== 'readable') return { change: takenBack(look, room), cramped: false };
  const text = to.kind === 'value' && typeof to.value === 'string' ? to.value : '';
  if (text === '') return AS_IT_IS;
  const missing = textHeight(text, room.width, room.fontSize) - room.height;
  const wraps = room.look.wraps || !room.wrapClosed;
  const keeps = missing <= 0 || room.heightClosed || room.rowHidden;
  const rowHeight = keeps ? room.look.rowHeight : textHeight(text, room.width, room.fontSize) - (room.height - room.look.rowHeight);
  const cramped = !wraps || (missing > 0 && room.heightClosed && !room.rowHidden);
  return { change: changed(room.look, { wraps, rowHeight }), cramped };
}

/** What somebody has changed since is left as it is. */
function takenBack({ from, to }: LookChange, { look, rowHidden, wrapClosed, heightClosed }: CellRoom): LookChange | null {
  const isOurs = Math.abs(look.rowHeight - from.rowHeight) < SAME_HEIGHT && !heightClosed && !rowHidden;
  return changed(look, {
    wraps: look.wraps === from.wraps && !wrapClosed ? to.wraps : look.wraps,
    rowHeight: isOurs ? to.rowHeight : look.rowHeight,
  });
}

function changed(from: CellLook, to: CellLook): LookChange | null {
  return from.wraps === to.wraps && from.rowHeight === to.rowHeight ? null : { from, to };
}
