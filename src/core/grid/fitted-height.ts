import { heightOfLines } from './text-height';
import { wrapText } from './wrap-text';

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
