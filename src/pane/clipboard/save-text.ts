/** Hands a text to the browser as a file to save. The mark at its beginning tells Notepad and Excel that it is UTF-8. */
export function saveText(name: string, text: string): void {
  save(`${name}.txt`, `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`, 'text/plain;charset=utf-8');
}

/** Hands JSON to the browser as a file to save. */
export function saveJson(name: string, text: string): void {
  save(`${name}.json`, text, 'application/json');
}

function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ').trim();
  link.click();
  // A browser may fetch it only after it has asked where to put it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
