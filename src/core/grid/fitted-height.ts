import { wrapText } from './wrap-text';

/** The tallest row there is, in points. */
const TALLEST = 409;
/** Above and below the text. */
const PADDING = 4;

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
  return Math.min(TALLEST, Math.max(1, ...lines) * lineHeight(fontSize) + PADDING);
}

function lineHeight(fontSize: number): number {
  return Math.ceil(fontSize * 1.4);
}
