/** Hands a text to the browser as a file to save. The mark at its beginning tells Notepad and Excel that it is UTF-8. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([`\uFEFF${text.replace(/\r?\n/g, '\r\n')}`], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name.replace(/[\\/:*?"<>|]/g, ' ').trim()}.txt`;
  link.click();
  URL.revokeObjectURL(address);
}
