import type { Grid } from '../../grid/grid';
import { isFilled, labelsBetween, labelsIn } from '../cells/labels';
import { isTitle, type Titles } from '../words/title';

/** Fewer words that are said again may be so by chance. */
const LEAST_LABELS = 3;

/** Columns of the grid's rows; `to` not included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Parts a sheet into the blocks that stand side by side: wherever whole columns are blank. A block keeps its place in the
 * sheet, so that positions found in it are positions of the sheet.
 */
export function stripsOf(grid: Grid): readonly Grid[] {
  const ranges = filledRanges(grid);
  return ranges.length < 2 ? [grid] : ranges.map((range) => stripOf(grid, range));
}

/** The same, parted only in front of a title: columns that are blank because others are merged over them part nothing. */
export function titledStripsOf(grid: Grid, words: Titles): readonly Grid[] {
  const blocks: Range[] = [];
  for (const range of filledRanges(grid)) {
    const left = blocks.at(-1);
    if (left === undefined || beginsWithTitle(stripOf(grid, range), words)) blocks.push(range);
    else blocks[blocks.length - 1] = { from: left.from, to: range.to };
  }
  return blocks.length < 2 ? [grid] : blocks.map((range) => stripOf(grid, range));
}

/** A header that says all its words again stands over two tables: each has the columns up to the next. Null where it does not. */
export function lanesOf(grid: Grid, row: number): readonly Grid[] | null {
  const labels = labelsIn(grid, row);
  const width = labels.findIndex(({ text }, index) => index > 0 && text === labels[0]?.text);
  const [second, ...others] = width < 0 ? [] : labels.slice(width);
  if (!second || others.length + 1 < LEAST_LABELS || others.some(({ text }, index) => text !== labels[index + 1]?.text)) return null;
  const from = second.column - grid.left;
  return [stripOf(grid, { from: 0, to: from }), stripOf(grid, { from, to: Infinity })];
}

function beginsWithTitle(strip: Grid, words: Titles): boolean {
  const labels = labelsBetween(strip, strip.top, strip.top + strip.rows.length);
  return labels.some((label) => label.column === strip.left && isTitle(label, words));
}

function filledRanges(grid: Grid): readonly Range[] {
  const filled: boolean[] = [];
  for (const cells of grid.rows) for (const [index, cell] of cells.entries()) filled[index] ||= isFilled(cell);
  const ranges: { from: number; to: number }[] = [];
  for (let index = 0; index < filled.length; index += 1) {
    if (filled[index] !== true) continue;
    const open = filled[index - 1] === true ? ranges.at(-1) : undefined;
    if (open === undefined) ranges.push({ from: index, to: index + 1 });
    else open.to = index + 1;
  }
  return ranges;
}

function stripOf(grid: Grid, { from, to }: Range): Grid {
  return { ...grid, left: grid.left + from, rows: grid.rows.map((cells) => cells.slice(from, to)) };
}
