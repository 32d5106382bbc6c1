/** Background of Office's theme as `#RRGGBB`; null where Office tells none, as on the web (OfficeDev/office-js#6134). */
export function themeBackground(): string | null {
  // The typings promise a theme; not every host keeps it.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const color = theme?.bodyBackgroundColor;
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? color : null;
}

/**
 * Tells when the theme may have changed. Only Outlook raises an event for it; a theme is changed outside the pane, so
 * coming back to the pane is when to look again. Returns how to stop.
 */
export function watchTheme(listener: () => void): () => void {
  const returns = [
    [window, 'focus'],
    [document, 'visibilitychange'],
    [document, 'pointerenter'],
  ] as const;
  for (const [target, event] of returns) target.addEventListener(event, listener);
  return () => {
    for (const [target, event] of returns) target.removeEventListener(event, listener);
  };
}
