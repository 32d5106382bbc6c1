import type { Grid } from '../../grid/grid';
import { isFilled, labelsIn } from '../cells/labels';
import { isTitle, type Titles } from '../words/title';

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

function beginsWithTitle(strip: Grid, words: Titles): boolean {
  return strip.rows.some((_, index) =>
    labelsIn(strip, strip.top + index).some((label) => label.column === strip.left && isTitle(label, words)),
  );
}

function filledRanges(grid: Grid): readonly Range[] {
  const filled: boolean[] = [];
  for (const cells of grid.rows) {
    for (const [index, cell] of cells.entries()) {
      if (filled[index] !== true && isFilled(cell)) filled[index] = true;
    }
  }
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
