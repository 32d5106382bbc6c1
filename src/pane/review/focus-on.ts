/** The place in the list of the row that was pressed; null beside the rows. */
export function placeIn(target: EventTarget): number | null {
  const place = target instanceof Element ? (target.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? null) : null;
  return place === null ? null : Number(place);
}

/** Puts the focus on a row of the list, once it is there. */
export function focusOn(list: HTMLElement | null, place: number): void {
  list?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
}
