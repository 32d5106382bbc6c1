import type { Field } from '../forms/field';
import type { Decimal } from './decimal';
import type { Assumptions, Expression } from './expression';

/**
 * How an expression reads: `88.67 ÷ 95 × 2`, `(13.80 − 13.98) ÷ 13.98 × 100%`. Figures keep the decimals their cells
 * show. A limit is left out: whoever reaches it says so.
 */
export function inWords(expression: Expression, assuming: Assumptions = new Map()): string {
  return read(expression, Binding.none, assuming);
}

/** A result below 0 has a minus, as its terms have. */
export function withMinus(arithmetic: string): string {
  return arithmetic.includes('-') ? arithmetic.replace(/(?<=[=→≠] )-(?=\d)/g, '−') : arithmetic;
}

const MONEY_DECIMALS = 2;
/** What a cell holds beyond these decimals nobody reads. */
const MOST_WRITTEN = 4;

/** Decimals a cell's amount is shown with; at least those it has. */
export function shownDecimals(field: Field, amount: Decimal): number {
  const { entry } = field;
  const has = amount.decimalPlaces();
  // Another amount is written in the manner of the cell only where that is money's: nobody writes 432000.0.
  const own = entry.kind === 'number' && (entry.decimals >= MONEY_DECIMALS || entry.value === amount || entry.value.eq(amount));
  return own ? Math.max(has, entry.decimals) : has;
}

/** Decimals of a figure, or the most in a sum or difference; 0 for anything else. */
export function decimalsOf(expression: Expression): number {
  switch (expression.kind) {
    case 'cell':
      return shownDecimals(expression.field, expression.amount);
    case 'constant':
      return expression.amount.decimalPlaces();
    case 'sum':
      return expression.terms.reduce((most, term) => Math.max(most, decimalsOf(term)), 0);
    case 'difference':
      return Math.max(decimalsOf(expression.of), decimalsOf(expression.by));
    default:
      return 0;
  }
}

/** How tightly the surrounding operation binds; what binds less needs brackets. */
const Binding = { none: 0, sum: 1, product: 2, divisor: 3 } as const;
type Binding = (typeof Binding)[keyof typeof Binding];

function read(expression: Expression, within: Binding, assuming: Assumptions): string {
  const part = (of: Expression, binding: Binding) => read(of, binding, assuming);
  switch (expression.kind) {
    case 'cell': {
      const amount = assuming.get(expression.field) ?? expression.amount;
      return figure(amount, shownDecimals(expression.field, amount), within);
    }
    case 'constant':
      return figure(expression.amount, decimalsOf(expression), within);
    case 'sum': {
      // What a blank cell adds is not worth a word.
      const isBlank = (term: Expression) => term.kind === 'cell' && term.amount.isZero() && term.field.entry.kind !== 'number';
      const filled = expression.terms.filter((term) => !isBlank(term) || (term.kind === 'cell' && assuming.has(term.field)));
      return bracket(filled.map((term) => part(term, Binding.sum)).join(' + ') || '0', within > Binding.sum);
    }
    case 'difference':
      return bracket(`${part(expression.of, Binding.sum)} − ${part(expression.by, Binding.product)}`, within > Binding.none);
    case 'product':
      return bracket(expression.terms.map((factor) => part(factor, Binding.product)).join(' × '), within > Binding.product);
    case 'quotient':
      return bracket(`${part(expression.of, Binding.product)} ÷ ${part(expression.by, Binding.divisor)}`, within > Binding.product);
    case 'percent':
      return `${part(expression.of, Binding.product)} × 100%`;
    case 'scored':
    case 'at-most':
    case 'at-least':
      return part(expression.of, within);
  }
}

function figure(amount: Decimal, decimals: number, within: Binding): string {
  if (amount.isZero()) return '0';
  return bracket(written(amount, decimals).replace('-', '−'), amount.isNegative() && within > Binding.none);
}

/** As people write a figure of so many decimals: 200, not 200.0. */
export function written(amount: Decimal, decimals: number): string {
  return amount.toFixed(decimals === 1 && amount.isInteger() ? 0 : Math.min(MOST_WRITTEN, decimals));
}

function bracket(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}
