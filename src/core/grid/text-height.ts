import { wrapText } from './wrap-text';

/** The tallest a row can be, in points. */
const TALLEST_ROW = 409;
/** What a cell keeps free at its two sides, and above and below, in points. */
const SIDES = 5;
const ABOVE_AND_BELOW = 4;
/** Of a line to its letters: fonts differ from 1.2 (宋体) to 1.5 (微软雅黑). */
const LEADING = 1.4;

/**
 * Height in points in which all of a text can be read, wrapped in a cell `width` points wide. An estimate on the side of
 * too tall: a Chinese character is as wide as its font is high, a Latin letter half of that.
 */
export function textHeight(text: string, width: number, fontSize: number): number {
  const letters = Math.max(1, Math.floor((width - SIDES) / (fontSize / 2)));
  return heightOfLines(wrapText(text, letters).length, fontSize);
}

/** Height in points of a row with so many lines of text. */
export function heightOfLines(lines: number, fontSize: number): number {
  return Math.min(TALLEST_ROW, lines * Math.ceil(fontSize * LEADING) + ABOVE_AND_BELOW);
}
