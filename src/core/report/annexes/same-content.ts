import { conversion } from '../../compute/units';
import { Decimal } from '../../compute/decimal';
import { type Field, isFilled } from '../../forms/field';
import type { NumberEntry } from '../../forms/cells/entry';
import type { MoneyUnit } from '../../forms/form';
import { halfWidth } from '../../forms/cells/normalise';
import { standsInOrder } from '../../forms/words/unit-name';
import { stated } from '../../compute/stated';

/**
 * Two copies of one cell: alike; alike but for decimals or signs; with other words; with words in one of them only; the
 * name of something else; another figure.
 */
export type Likeness = 'same' | 'written-differently' | 'other-words' | 'left-out' | 'another-name' | 'another-figure';

/** A cell and what the money of its form is counted in. */
export interface CopiedCell {
  readonly field: Field;
  readonly moneyUnit: MoneyUnit | null;
}

/** Columns whose words and dates are results too: 9月前 beside 10月前 is another figure. */
const VALUE_COLUMN = /\/(?:target|actual|formerTarget|initial|budget|spent|rate|score|weight)$/;
const POINTS = /\/(?:score|weight)$/;
/** Points that rounding may gain or lose without being wrong. */
const LEAST_POINTS = new Decimal('0.05');
const MONEY = /^(?:万|亿|千|百)?元$/;

/** 4270.2 is 4270.20, 12000元 is 1.2万元, a blank is `/`; spaces, line breaks and widths of signs say nothing. */
export function likenessOf(a: CopiedCell, b: CopiedCell): Likeness {
  const [one, other] = [a.field.entry, b.field.entry];
  if (one.kind === 'number' && other.kind === 'number') return ofNumbers(a, one, b, other);
  if (plainText(a.field) === plainText(b.field)) return 'same';
  const [first, second] = [!isFilled(a.field), !isFilled(b.field)];
  if (first && second) return 'same';
  const figures = [one, other].filter((entry) => entry.kind === 'number');
  const [figure] = figures;
  // 0 beside a blank or `—`: nothing either way.
  if (figure !== undefined && (first || second)) return figure.value.isZero() ? 'written-differently' : 'another-figure';
  if (figure !== undefined) return 'another-figure';
  if (VALUE_COLUMN.test(a.field.key) && digitsOf(a.field) !== digitsOf(b.field)) return 'another-figure';
  if (first || second) return 'left-out';
  return /\/name$/.test(a.field.key) && !isNearlyThe(plainText(a.field), plainText(b.field)) ? 'another-name' : 'other-words';
}

function ofNumbers(a: CopiedCell, one: NumberEntry, b: CopiedCell, other: NumberEntry): Likeness {
  const factor = factorBetween(a, one, b, other);
  if (factor === null) return one.value.eq(other.value) ? 'written-differently' : 'another-figure';
  const there = one.value.times(factor);
  const written = one.percent === other.percent && one.operator === other.operator ? 'same' : 'written-differently';
  if (isShownAlike(one, other, factor)) return written;
  if (isRounding(there, one.decimals, factor, other.value, other.decimals)) {
    const tooFar = POINTS.test(a.field.key) && there.minus(other.value).abs().gt(LEAST_POINTS);
    return tooFar ? 'another-figure' : 'written-differently';
  }
  // A fraction beside its percentage: 0.9653 and 96.53%.
  const [share, percentage] = one.percent ? [other, one] : [one, other];
  const isFraction = one.percent !== other.percent && share.value.times(100).eq(percentage.value);
  return isFraction ? 'written-differently' : 'another-figure';
}

/** 粮食播种面积 beside 粮食作物播种面积. */
function isNearlyThe(a: string, b: string): boolean {
  return standsInOrder(a, b) || standsInOrder(b, a);
}

/** Either is the other one rounded to fewer places. */
function isRounding(there: Decimal, decimals: number, factor: Decimal, value: Decimal, otherDecimals: number): boolean {
  const coarser = Decimal.max(new Decimal(10).pow(-decimals).times(factor), new Decimal(10).pow(-otherDecimals));
  const rounded = (amount: Decimal) => amount.div(coarser).toDecimalPlaces(0);
  return rounded(there).eq(rounded(value));
}

/** What stands on paper is the same figure, whatever more the cell holds than it shows. */
function isShownAlike(one: NumberEntry, other: NumberEntry, factor: Decimal): boolean {
  if (one.value.times(factor).eq(other.value)) return true;
  const onPaper = ({ value, decimals }: NumberEntry) => value.toDecimalPlaces(decimals);
  return onPaper(one).times(factor).eq(onPaper(other));
}

/** By what the first has to be multiplied to be counted like the second; null where they do not measure the same. */
export function factorBetween(a: CopiedCell, one: NumberEntry, b: CopiedCell, other: NumberEntry): Decimal | null {
  const units = [unitOf(a, one), unitOf(b, other)] as const;
  return units[0] === '' || units[1] === '' ? new Decimal(1) : conversion(...units);
}

/** Amounts without a unit of their own are counted in that of the form. */
function unitOf({ field, moneyUnit }: CopiedCell, entry: NumberEntry): string {
  if (entry.percent) return '';
  if (entry.unit !== '' && !(entry.perUnit !== undefined && MONEY.test(entry.unit))) return entry.unit;
  return isAmount(field) ? (moneyUnit ?? '') : '';
}

function isAmount({ key }: Field): boolean {
  return /^self-evaluation\/(?:income|expenditure)/.test(key) || /\/(?:previous|initial|budget|spent)$/.test(key);
}

function plainText(field: Field): string {
  return halfWidth(stated(field))
    .replace(/[\s\u200b-\u200d\ufeff"'“”‘’]/g, '')
    .replace(/[。;；,，]+$/, '');
}

function digitsOf(field: Field): string {
  return plainText(field)
    .replace(/[^\d.]+/g, ' ')
    .trim();
}
