const ROW = '[role="option"]';

/** The place in the list of the row that was pressed; null beside the rows. */
export function placeIn(list: Element, target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest(ROW) : null;
  return row === null ? null : [...list.querySelectorAll(ROW)].indexOf(row);
}

/** Puts the focus on a row of the list, once it is there. */
export function focusOn(list: HTMLElement | null, place: number): void {
  list?.querySelectorAll<HTMLElement>(ROW)[place]?.focus();
}
