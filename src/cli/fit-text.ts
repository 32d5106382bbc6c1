import { textWidth } from '../core/grid/text-width';

/** The text, filled with spaces on the right to this many columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** The text in one line of at most this many columns; what does not fit ends in `…`. */
export function cutTo(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (textWidth(line) <= width) return line;
  let cut = '';
  for (const character of line) {
    if (textWidth(cut + character) > width - 2) break;
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
    if (line !== '' && textWidth(line + piece) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}
