import type { Grid } from '../grid/grid';
import { isFilled } from './labels';
import { COUNTING_ROW } from './layouts';
import { normalise } from './normalise';

/** `3`, `(B)`, `E=C/B`, `6=5/4`, `(B/A×C)`; 甲 and 乙 stand over columns of words. */
const NUMBER = /^[([]?(?:[甲乙丙丁戊]|(?:\d{1,2}|[A-Z])(?:[-+×÷*/=()A-Z\d%]*[-+×÷*/=][-+×÷*/=()A-Z\d%]*)?)[)\]]?$/;
/** Fewer may be figures. */
const LEAST_NUMBERS = 3;

/** Whether a row does nothing but number the columns of the header above it: `栏次 | 1 | 2 | 3`, `(A) | (B) | (C) | (B/A×C)`. */
export function numbersColumns(grid: Grid, row: number): boolean {
  const texts = (grid.rows[row - grid.top] ?? [])
    .filter(isFilled)
    .map(({ value, shown }) => normalise(typeof value === 'string' ? value : shown));
  const numbers = texts.filter((text, index) => index > 0 || !COUNTING_ROW.test(text));
  if (numbers.length < LEAST_NUMBERS || !numbers.every((text) => NUMBER.test(text))) return false;
  const counted = numbers.flatMap((text) => /^[([]?(\d+)/.exec(text)?.[1] ?? []).map(Number);
  return (counted[0] ?? 1) === 1 && counted.every((number, index) => index === 0 || number === (counted[index - 1] ?? 0) + 1);
}
