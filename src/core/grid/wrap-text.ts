import { textWidth } from './text-width';

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
