/** Puts text on the clipboard; false when that is not allowed. Office's frames may forbid it to scripts: copying a selection still works there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = document.activeElement;
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    if (before instanceof HTMLElement) before.focus();
    return done;
  }
}

/** Rows as text that a spreadsheet takes for cells. Nothing in them becomes a formula. */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cellText).join('\t')).join('\r\n');
}

function cellText(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+@]|^-(?![\d.,]+%?$)/.test(line) ? `'${line}` : line;
}
