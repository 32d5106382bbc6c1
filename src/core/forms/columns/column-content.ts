import { cellAt, type Grid } from '../../grid/grid';
import { positionIn, type HeaderColumn } from './column';
import type { Entry } from '../cells/entry';
import { isFilled } from '../cells/labels';
import { COUNTING_ROW } from '../words/layouts';
import { normalise } from '../cells/normalise';
import { parseEntry } from '../cells/parse-entry';
import type { Content } from '../words/role';

/** What stands below a header, against what its words promise: `other` where it can be nothing of the kind. */
export type Standing = 'fits' | 'blank' | 'other';

interface ColumnRange {
  readonly column: number;
  readonly until: number;
}

/** So many filled cells are looked at, in so many rows. */
const SAMPLE: Readonly<Record<Content, { readonly cells: number; readonly rows: number }>> = {
  amount: { cells: 2, rows: 4 },
  rate: { cells: 2, rows: 4 },
  points: { cells: 8, rows: 12 },
  count: { cells: 2, rows: 4 },
  value: { cells: 2, rows: 6 },
  label: { cells: 2, rows: 6 },
  text: { cells: 2, rows: 6 },
};
/** What the rows of a table of money are called; a goal below them, 保障运转，规范使用资金, is a sentence. */
const MONEY_ROW = /^[^,;，。；]{0,12}(?:总额|其中|资金|拨款|结转|合计|总计|预算|财政)[^,;，。；]*$/;
/** A split of the amounts begins below them: what stands under 按支出性质分 is none of the column above it. */
const SPLIT = /^(?:其中[:：]?)?按.{2,8}分/;
/** 完成 | 基本完成 | 未完成, one of them ticked in each row, are no results. */
const TICK = /^[√✓✔☑]$/;
const LONGEST_NON_LABEL = 6;
const DIGIT = /[0-9０-９]/;

/** A column of 总额 and 其中 is no amount, one of sentences no points and one of ticks no value; what is blank may become any. */
export function standsUnder(grid: Grid, header: number, column: ColumnRange, content: Content): Standing {
  const cells = sampleOf(grid, header, column, content);
  if (cells.length === 0) return 'blank';
  if (content === 'value') return cells.some((text) => TICK.test(text)) ? 'other' : 'fits';
  if (content !== 'amount' && content !== 'points') return 'fits';
  if (cells.some((text) => DIGIT.test(text))) return 'fits';
  const isOther = content === 'amount' ? (text: string) => MONEY_ROW.test(text) : (text: string) => text.length > LONGEST_NON_LABEL;
  return cells.some(isOther) ? 'other' : 'fits';
}

/** Nothing with a digit stands there: a label above it may head the rows beside instead. */
export function holdsNoFigure(grid: Grid, header: number, column: number, content: Content): boolean {
  return !sampleOf(grid, header, { column, until: column }, content).some((text) => DIGIT.test(text));
}

/** So many rows below a header say what its columns hold. */
const REACH = 40;

/** What stands in a column below its header, row by row. */
export function entriesUnder(grid: Grid, header: number, column: HeaderColumn): readonly Entry[] {
  return Array.from({ length: REACH }, (_, index) => parseEntry(cellAt(grid, positionIn(grid, header + 1 + index, column))));
}

function sampleOf(grid: Grid, header: number, { column, until }: ColumnRange, content: Content): readonly string[] {
  const { cells, rows } = SAMPLE[content];
  const texts: string[] = [];
  for (let row = header + 1; row <= header + rows && texts.length < cells; row += 1) {
    for (let at = column; at <= until; at += 1) {
      const cell = cellAt(grid, { row, column: at });
      if (!isFilled(cell)) continue;
      if (SPLIT.test(normalise(cell.shown))) return texts;
      const { kind } = parseEntry(cell);
      texts.push(kind === 'number' || kind === 'error' ? '0' : normalise(cell.shown));
      break;
    }
  }
  return texts;
}

/** `3`, `(B)`, `E=C/B`, `6=5/4`, `(B/A×C)`; 甲 and 乙 stand over columns of words. */
const NUMBER = /^[([]?(?:[甲乙丙丁戊]|(?:\d{1,2}|[A-Z])(?:[-+×÷*/=()A-Z\d%]*[-+×÷*/=][-+×÷*/=()A-Z\d%]*)?)[)\]]?$/;
/** Fewer may be figures. */
const LEAST_NUMBERS = 3;

/** Whether a row does nothing but number the columns of the header above it: `栏次 | 1 | 2 | 3`, `(A) | (B) | (C) | (B/A×C)`. */
export function numbersColumns(grid: Grid, row: number): boolean {
  const texts = (grid.rows[row - grid.top] ?? [])
    .filter(isFilled)
    .map(({ value, shown }) => normalise(typeof value === 'string' ? value : shown));
  const numbers = texts.filter((text) => NUMBER.test(text));
  if (numbers.length < LEAST_NUMBERS || (numbers.length < texts.length && !COUNTING_ROW.test(texts[0] ?? ''))) return false;
  const counted = numbers.flatMap((text) => /^[([]?(\d+)/.exec(text)?.[1] ?? []).map(Number);
  return (counted[0] ?? 1) <= 1 && counted.every((number, index) => index === 0 || number === (counted[index - 1] ?? 0) + 1);
}
