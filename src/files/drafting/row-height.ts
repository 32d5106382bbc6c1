import { textWidth } from '../../core/grid/text-width';

const TALLEST = 409;

/**
 * Height in points that shows all the text of a row wrapped into columns of these widths (in characters): programs do
 * not fit rows by themselves when they open a file.
 */
export function fittedHeight(cells: readonly string[], widths: readonly number[], fontSize: number): number {
  const lines = cells.map((content, column) => {
    const width = Math.max(1, (widths[column] ?? 10) - 1);
    return content.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / width)), 0);
  });
  return Math.min(TALLEST, Math.max(1, ...lines) * Math.ceil(fontSize * 1.3) + 4);
}
