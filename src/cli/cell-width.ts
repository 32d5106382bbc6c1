/** East Asian wide and full-width characters (Unicode TR 11), and emoji: two columns each in a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Ambiguous ones that Chinese fonts draw wide. */
const AMBIGUOUS = /[“”‘’…—·×÷≥≤→℃‰①-⑳]/u;

/** Columns a text takes in a terminal with a Chinese font. */
export function cellWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) || AMBIGUOUS.test(character) ? 2 : 1;
  return width;
}

/** The text, filled with spaces on the right to this many columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cellWidth(text)));
}

/** The text in one line of at most this many columns; what does not fit ends in `…`. */
export function cutTo(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (cellWidth(line) <= width) return line;
  let cut = '';
  for (const character of line) {
    if (cellWidth(cut + character) > width - 2) break;
    cut += character;
  }
  return `${cut}…`;
}

/** A number or Latin word, or one character, each with the punctuation that must not begin a line; or white space. */
const PIECE = /(?:[\w.%]+|[^\s])[，。；：、！？）】”’》,.;:!?)]*|\s+/gu;

/** The text in lines of at most this many columns. */
export function wrapTo(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECE) ?? []) {
    if (line !== '' && cellWidth(line + piece) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}
