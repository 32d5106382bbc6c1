import type { Position } from '../grid/address';
import { cellAt, type Grid } from '../grid/grid';
import type { ColumnHead } from './field';
import { isFilled } from './labels';
import { moneyUnitIn } from './money-unit';
import { normalise } from './normalise';
import { remembered } from './remembered';

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
}

/** Sorts before and after any year that is written. */
export const LAST_YEAR = '0';
export const THIS_YEAR = '9999';

const IN_PERCENT = /[([](?:单位:?)?%[)\]]|(?<=[\u4e00-\u9fff])%$/;

/** The year a header is about: as written, 上年 as `LAST_YEAR`, else `THIS_YEAR`. */
export function yearNamed(text: string): string {
  const plain = normalise(text);
  return /(?:19|20)\d{2}/.exec(plain)?.[0] ?? (/上一?年|去年/.test(plain) ? LAST_YEAR : THIS_YEAR);
}

export function headOf({ label, above = '' }: HeaderColumn): ColumnHead {
  return readHead(`${above}${label}`);
}

const readHead = remembered((label): ColumnHead => {
  const plain = normalise(label);
  const unit = moneyUnitIn(plain) ?? (IN_PERCENT.test(plain) ? '%' : null);
  return { label, unit, year: /(?:19|20)\d{2}(?=年)/.exec(plain)?.[0] ?? null };
});

/** Where the content of a column stands in a row: the first filled cell under its header, else its first cell. */
export function positionIn(grid: Grid, row: number, column: HeaderColumn): Position {
  for (let at = column.column; at <= column.until; at += 1) {
    if (isFilled(cellAt(grid, { row, column: at }))) return { row, column: at };
  }
  return { row, column: column.column };
}
