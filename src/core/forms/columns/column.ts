import type { Position } from '../../grid/address';
import { cellAt, type Grid } from '../../grid/grid';
import type { InlineFigure } from '../cells/inline-figure';
import type { ColumnHead } from '../field';
import { isFilled } from '../cells/labels';
import { moneyUnitIn } from '../cells/money-unit';
import { normalise } from '../cells/normalise';
import { parseEntry } from '../cells/parse-entry';
import { remembered } from '../cells/remembered';

/** Which column is what, and the words that said so. */
export interface HeaderColumn {
  readonly row: number;
  readonly column: number;
  /** Last column that belongs to the header: a header merged over three columns has its figures in any of them. */
  readonly until: number;
  readonly label: string;
  /** The words that the label goes on from: `2018年` over 预算数, 执行数. */
  readonly above?: string;
  /** The one cell that holds it, where it is stated once for the whole table. */
  readonly cell?: Position;
  /** The words and the figure of that cell, where it is the label's own. */
  readonly inline?: InlineFigure;
}

/** Sorts before and after any year that is written. */
export const LAST_YEAR = '0';
export const THIS_YEAR = '9999';

const IN_PERCENT = /[([](?:单位:?)?%[)\]]|(?<=[\u4e00-\u9fff])%$/;

/** The year a header is about: as written, 上年 as `LAST_YEAR`, else `THIS_YEAR`. */
export function yearNamed(text: string): string {
  const plain = normalise(text);
  return /(?:19|20)\d{2}/.exec(plain)?.[0] ?? (/上一?年|去年|历年|历史|往年/.test(plain) ? LAST_YEAR : THIS_YEAR);
}

export function headOf({ label, above = '' }: HeaderColumn): ColumnHead {
  return readHead(`${above}${label}`);
}

const readHead = remembered((label): ColumnHead => {
  const plain = normalise(label);
  const unit = moneyUnitIn(plain) ?? (IN_PERCENT.test(plain) ? '%' : null);
  return { label, unit, year: /(?:19|20)\d{2}(?=年)/.exec(plain)?.[0] ?? null };
});

/** A plain rate above it is no fraction of one; nor is one not far above 1, where the header has the sign. */
const LARGEST_FRACTION = 3;
const LARGEST_UNDER_SIGN = 1.5;
const MOST_ROWS = 60;

/**
 * The same for a column of rates, in the rows from `begin` to before `end`: its figures say whether they are percents, 94.9 and 0.5,
 * or may be fractions of one; its words where it has none.
 */
export function headOfRates(grid: Grid, begin: number, end: number, column: HeaderColumn): ColumnHead {
  const known = ratesKnown.get(column) ?? readRates(grid, begin, end, column);
  ratesKnown.set(column, known);
  return known;
}

/** A header is read anew whenever its sheet is, and asked for each of its rows. */
const ratesKnown = new WeakMap<HeaderColumn, ColumnHead>();

function readRates(grid: Grid, begin: number, end: number, column: HeaderColumn): ColumnHead {
  const head = headOf(column);
  const most = head.unit === '%' ? LARGEST_UNDER_SIGN : LARGEST_FRACTION;
  let filled = false;
  for (let row = begin; row < Math.min(end, begin + MOST_ROWS); row += 1) {
    const entry = parseEntry(cellAt(grid, positionIn(grid, row, column)));
    if (entry.kind === 'text') break;
    if (entry.kind !== 'number' || entry.percent || entry.value.isZero()) continue;
    if (entry.value.abs().gt(most)) return { ...head, unit: '%' };
    filled = true;
  }
  return filled ? { ...head, unit: null } : head;
}

/** Where the content of a column stands in a row: the first filled cell under its header, else its first cell. */
export function positionIn(grid: Grid, row: number, column: HeaderColumn): Position {
  for (let at = column.column; at <= column.until; at += 1) {
    if (isFilled(cellAt(grid, { row, column: at }))) return { row, column: at };
  }
  return { row, column: column.column };
}
