/** Room for the title of the group, which sticks to the top of the list. */
const STICKY_TITLE = 28;

/**
 * Scrolls a list, and only the list, so far that the element can be seen; to its top when there is none.
 * `scrollIntoView` would also move what lies around the list.
 */
export function keepInView(list: HTMLElement, element: HTMLElement | null): void {
  if (element === null) {
    list.scrollTop = 0;
    return;
  }
  const frame = list.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const above = box.top - frame.top - STICKY_TITLE;
  const below = box.bottom - frame.bottom;
  if (above < 0) list.scrollTop += above;
  else if (below > 0) list.scrollTop += below;
}
