import type { ModelEvent } from '../host/model';

type Changed = Extract<ModelEvent, { readonly kind: 'changed' }>;

/** office.js writes an array above some 1 500 cells in blocks of rows. */
const LARGE = 1000;

/** Blocks of one large array, written one below the other, are one change, as they are in Excel. */
export function joinedWrites(events: readonly Changed[]): readonly Changed[] {
  const joined: Changed[] = [];
  for (const event of events) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, event)) {
      joined[joined.length - 1] = { ...last, area: { ...last.area, bottom: event.area.bottom }, details: null };
    } else joined.push(event);
  }
  return joined;
}

function continues(first: Changed, next: Changed): boolean {
  return (
    first.actor === 'add-in' &&
    next.actor === 'add-in' &&
    first.change === 'RangeEdited' &&
    next.change === 'RangeEdited' &&
    first.sheet.id === next.sheet.id &&
    first.area.left === next.area.left &&
    first.area.right === next.area.right &&
    first.area.bottom + 1 === next.area.top &&
    (first.area.right - first.area.left + 1) * (first.area.bottom - first.area.top + 1) >= LARGE
  );
}
