/** Puts the focus on a row of the list, once it is there. */
export function focusOn(list: HTMLElement | null, place: number): void {
  list?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
}
