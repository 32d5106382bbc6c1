/** East Asian wide and full-width characters (Unicode TR 11), and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Ambiguous ones that Chinese fonts draw wide. */
const AMBIGUOUS = /[“”‘’…—·×÷≥≤→℃‰①-⑳]/u;

/** Width of a text in columns of one Latin letter, as Chinese fonts draw it: a Chinese character takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) || AMBIGUOUS.test(character) ? 2 : 1;
  return width;
}

/** What stays together on a line: a word or figure, or one character, with the punctuation that cannot be parted from it; or white space. */
const PIECE = /[（【《“‘(]*(?:[\w.,%+\-/]+|[^\s])[，。、；：！？）】》”’),;:%]*|[^\S\n]+|\n/gu;

/**
 * The text in lines of at most this many columns, broken as spreadsheets break it: between Chinese characters, between
 * words, within a word only where it is wider than a line. Put together again the lines are the text.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  const end = (): void => {
    lines.push(line);
    [line, taken] = ['', 0];
  };
  for (const piece of text.match(PIECE) ?? []) {
    const needed = textWidth(piece);
    if (taken > 0 && taken + needed > width && piece.trim() !== '') end();
    for (const part of needed > width ? piece : [piece]) {
      if (taken > 0 && taken + textWidth(part) > width && part.trim() !== '') end();
      line += part;
      taken += textWidth(part);
    }
    if (piece === '\n') end();
  }
  return line === '' && lines.length > 0 && !text.endsWith('\n') ? lines : [...lines, line];
}

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
function heightOfLines(lines: number, fontSize: number): number {
  return Math.min(TALLEST_ROW, lines * Math.ceil(fontSize * LEADING) + ABOVE_AND_BELOW);
}

/** What the sides of a cell take of its width, and what other fonts take more than the standard one. */
function columnsOf(width: number): number {
  return Math.max(2, Math.floor((width - 1) * 0.97));
}

/** The text as it wraps in a column of this width (in characters). */
export function linesInColumn(text: string, width: number): readonly string[] {
  return wrapText(text, columnsOf(width));
}

/**
 * Height in points that shows all the text of a row wrapped into columns of these widths (in characters): programs do
 * not fit rows by themselves when they open a file.
 */
export function fittedHeight(cells: readonly string[], widths: readonly number[], fontSize: number): number {
  const lines = cells.map((content, column) => (content === '' ? 1 : linesInColumn(content, widths[column] ?? 10).length));
  return heightOfLines(Math.max(1, ...lines), fontSize);
}
