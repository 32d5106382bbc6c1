/** What the focus returns to when what was opened from here is closed: of an item of a menu, which is gone by then, its button. */
export function openerOf(element: Element | null): Element | null {
  const menu = element?.closest('[role="menu"]')?.getAttribute('aria-labelledby') ?? null;
  return menu === null ? element : document.getElementById(menu);
}
