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

/**
 * Scrolls a list, and only the list, so far that the element can be seen. `scrollIntoView` would also move what lies
 * around the list.
 */
export function keepInView(list: HTMLElement, element: HTMLElement): void {
  // The title of its group sticks to the top of the list.
  const title = element.parentElement?.firstElementChild?.getBoundingClientRect().height ?? 0;
  const frame = list.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const above = box.top - frame.top - title;
  const below = box.bottom - frame.bottom;
  // A list of hardly two rows shows the one that follows, not the rest of the one before.
  const cramped = frame.height < title + 2 * box.height;
  if (above < 0 || (below > 0 && cramped)) list.scrollTop += above;
  else if (below > 0) list.scrollTop += below;
}
