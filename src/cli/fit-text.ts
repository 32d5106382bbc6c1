import { wrapText, textWidth } from '../core/grid/text-layout';

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

/** The end of the text in at most this many columns: of a path what tells it from others. */
export function endOf(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let end = '';
  for (const character of [...text].reverse()) {
    if (textWidth(character + end) > width - 2) break;
    end = character + end;
  }
  return `…${end}`;
}

/** The text in lines of at most this many columns, without the blanks at their ends. */
export function wrapTo(text: string, width: number): readonly string[] {
  return wrapText(text, width)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
