import { textWidth } from './text-width';

/** The tallest a row can be, in points. */
const TALLEST_ROW = 409;
/** What a cell keeps free at its two sides, and above and below, in points. */
const SIDES = 5;
const ABOVE_AND_BELOW = 4;
/** Of a line to its letters: fonts differ from 1.2 (宋体) to 1.5 (微软雅黑). */
const LEADING = 1.4;

/** What stays together on a line: a word or figure, or one Chinese character, with the punctuation that cannot be parted from it. */
const TOGETHER = /[（【《“‘(]*(?:[\w.,%+\-/]+|\S)[，。、；：！？）】》”’),;:%]*|\s/gu;

/**
 * Height in points in which all of a text can be read, wrapped in a cell `width` points wide. An estimate on the side of
 * too tall: a Chinese character is as wide as its font is high, a Latin letter half of that.
 */
export function textHeight(text: string, width: number, fontSize: number): number {
  const letters = Math.max(1, Math.floor((width - SIDES) / (fontSize / 2)));
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, letters), 0);
  return Math.min(TALLEST_ROW, lines * Math.ceil(fontSize * LEADING) + ABOVE_AND_BELOW);
}

function linesOf(text: string, letters: number): number {
  let lines = 1;
  let filled = 0;
  for (const [piece] of text.matchAll(TOGETHER)) {
    const width = textWidth(piece);
    if (filled > 0 && filled + width > letters) {
      lines += 1;
      filled = 0;
    }
    // What is wider than the cell is broken anywhere.
    lines += Math.max(0, Math.ceil((filled + width) / letters) - 1);
    filled = (filled + width) % letters || Math.min(filled + width, letters);
  }
  return lines;
}
