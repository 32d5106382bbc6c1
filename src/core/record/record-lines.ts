import { wrapText, fittedHeight, linesInColumn } from '../grid/text-layout';
import { RECORD_FONT_SIZES, type LineLook, type RecordLine, type RecordLink } from './record-sheet';

/** Widths of the columns of the record, in characters: A4 across, the text a little smaller than it stands. */
export const RECORD_COLUMNS: readonly number[] = [5, 7, 22, 18, 10, 10, 9, 27, 10, 29, 11];
const TOTAL_WIDTH = RECORD_COLUMNS.reduce((sum, width) => sum + width, 0);

/** Room in points for a text of one line that stands by itself. */
const SINGLE_HEIGHTS: Readonly<Record<Exclude<LineLook, 'row' | 'heading'>, number>> = { title: 28, words: 17, section: 20, signature: 32 };

/** A text across the sheet; in as many lines as it takes, for it runs over blank cells and does not wrap. */
export function textLines(look: Exclude<LineLook, 'row' | 'heading'>, text: string): readonly RecordLine[] {
  const width = Math.floor((TOTAL_WIDTH * 9) / RECORD_FONT_SIZES[look]);
  return wrapText(text, width).map((line) => ({ look, cells: line === '' ? [] : [line], link: null, height: SINGLE_HEIGHTS[look] }));
}

export const BLANK_LINE: RecordLine = { look: 'words', cells: [], link: null, height: SINGLE_HEIGHTS.words };

/** A row goes onto a page as a whole, and no row is taller than 409 points: longer texts go on in the next row. */
const MOST_LINES = 14;

/** Cells beside each other, as tall as the longest. */
export function cellLines(look: 'row' | 'heading', cells: readonly string[], link: RecordLink | null = null): readonly RecordLine[] {
  const wrapped = cells.map((text, column) => linesInColumn(text, RECORD_COLUMNS[column] ?? 1));
  const pieces = Math.ceil(Math.max(1, ...wrapped.map((lines) => lines.length)) / MOST_LINES);
  return Array.from({ length: pieces }, (_, piece): RecordLine => {
    const texts = pieces === 1 ? cells : wrapped.map((lines) => lines.slice(piece * MOST_LINES, (piece + 1) * MOST_LINES).join(''));
    return { look, cells: texts, link: piece === 0 ? link : null, height: fittedHeight(texts, RECORD_COLUMNS, RECORD_FONT_SIZES[look]) };
  });
}

/**
 * What fits on a page of A4 across, in points of rows. The columns are as wide as the standard font makes them and are
 * fitted to the page, which takes the rows along: 575 with one whose digits are 7 pixels wide (Calibri 11), 654 with 8 (宋体 11).
 */
const PAGE_HEIGHT = 560;

/** Lines that stay on one page. */
export type Block = readonly RecordLine[];

/**
 * Blocks on pages, each as full as it can be.
 * @param used height of what stands on the first page already. @param top height of what every page begins with anew.
 * @param flows rows by themselves go on to the next page without being told to, for it may hold more than is counted here; what
 * is to stay together then begins a page of its own, for nobody knows where the last one ended.
 */
export function pagesOf(blocks: readonly Block[], used: number, top: number, flows = false): readonly Block[] {
  const pages: RecordLine[][] = [[]];
  let height = used;
  let hasFlowed = false;
  for (const block of blocks) {
    const room = heightOf(block);
    const isFull = height > top && height + room > PAGE_HEIGHT;
    const goesOn = flows && block.length === 1;
    if (isFull || (hasFlowed && !goesOn)) {
      if (!goesOn) pages.push([]);
      hasFlowed = goesOn;
      height = top;
    }
    pages.at(-1)?.push(...block);
    height += room;
  }
  return pages;
}

/** What stands under a title: one block, or where that is more than a page the title with the first row. */
export function blocksUnder(title: Block, rows: Block, top: number): readonly Block[] {
  const whole = [...title, ...rows];
  if (title.length > 0 && top + heightOf(whole) <= PAGE_HEIGHT) return [whole];
  return [[...title, ...rows.slice(0, 1)], ...rows.slice(1).map((row) => [row])];
}

export function heightOf(lines: Block): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}
