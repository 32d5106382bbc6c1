import { type Field, numberIn } from '../forms/field';
import { Decimal, HUNDRED } from './decimal';

/** Of two figures: what is left, what one is of the other, the lesser and the larger of them. */
type OfTwo = 'difference' | 'quotient' | 'at-most' | 'at-least';

/**
 * How a figure comes about, as a tree. One tree is read three ways: evaluated exactly, written out in words
 * (`88.67 ÷ 95 × 2`), and turned into a live formula (`F40/E40*G40`).
 */
export type Expression =
  /** A cell, and the amount taken from it; a percent counts as 95, not 0.95. A blank cell that counts as 0 has amount 0. */
  | { readonly kind: 'cell'; readonly field: Field; readonly amount: Decimal }
  | { readonly kind: 'constant'; readonly amount: Decimal }
  | { readonly kind: 'sum' | 'product'; readonly terms: readonly Expression[] }
  | { readonly kind: OfTwo; readonly of: Expression; readonly by: Expression }
  /** × 100 %: the value is in percent. */
  | { readonly kind: 'percent'; readonly of: Expression }
  /** Points by printed steps, from what is measured. */
  | { readonly kind: 'scored'; readonly of: Expression; readonly points: (measured: Decimal) => Decimal };

export function cell(field: Field, amount: Decimal): Expression {
  return { kind: 'cell', field, amount };
}

export function constant(amount: Decimal | number | string): Expression {
  return { kind: 'constant', amount: new Decimal(amount) };
}

export function sum(terms: readonly Expression[]): Expression {
  return { kind: 'sum', terms };
}

export function product(...terms: readonly Expression[]): Expression {
  return { kind: 'product', terms };
}

export function percent(of: Expression): Expression {
  return { kind: 'percent', of };
}

const ofTwo = (kind: OfTwo) => (of: Expression, by: Expression) => ({ kind, of, by }) as const satisfies Expression;
export const quotient = ofTwo('quotient');
export const difference = ofTwo('difference');
export const atMost = ofTwo('at-most');
export const atLeast = ofTwo('at-least');

/** Amounts to assume in place of what some cells hold. */
export type Assumptions = ReadonlyMap<Field, Decimal>;

const NONE: Assumptions = new Map();

const COMBINED: Readonly<Record<OfTwo | 'sum' | 'product', (a: Decimal, b: Decimal) => Decimal | null>> = {
  sum: (a, b) => a.plus(b),
  product: (a, b) => a.times(b),
  difference: (a, b) => a.minus(b),
  quotient: (a, b) => (b.isZero() ? null : a.div(b)),
  'at-most': (a, b) => (a.lt(b) ? a : b),
  'at-least': (a, b) => (a.gt(b) ? a : b),
};

/** The exact value, in percent for a rate; null when something is divided by 0. */
export function evaluate(expression: Expression, assuming: Assumptions = NONE): Decimal | null {
  switch (expression.kind) {
    case 'cell':
      return assuming.get(expression.field) ?? expression.amount;
    case 'constant':
      return expression.amount;
    case 'percent':
      return evaluate(expression.of, assuming)?.times(HUNDRED) ?? null;
    case 'scored': {
      const measured = evaluate(expression.of, assuming);
      return measured && expression.points(measured);
    }
    default: {
      let value: Decimal | null = null;
      for (const term of 'terms' in expression ? expression.terms : [expression.of, expression.by]) {
        const next = evaluate(term, assuming);
        if (next === null) return null;
        value = value === null ? next : COMBINED[expression.kind](value, next);
      }
      return value;
    }
  }
}

/** The cells an expression reads, each once, in order. */
export function cellsOf(expression: Expression): Field[] {
  const cells = new Set<Field>();
  collectCells(expression, cells);
  return [...cells];
}

// Into one set rather than yielded: it is asked of every figure of every review.
function collectCells(expression: Expression, cells: Set<Field>): void {
  if (expression.kind === 'cell') cells.add(expression.field);
  if ('terms' in expression) for (const term of expression.terms) collectCells(term, cells);
  if ('of' in expression) collectCells(expression.of, cells);
  if ('by' in expression) collectCells(expression.by, cells);
}

/** Points that something is worth, and where they stand. */
export interface Points {
  readonly amount: Decimal;
  readonly expression: Expression;
}

/** As the cell states them, else as they are known otherwise; null where nothing tells. */
export function pointsIn(weight: Field | null, otherwise: Decimal | number | string | null): Points | null {
  const stated = numberIn(weight);
  if (weight !== null && stated !== null) return { amount: stated, expression: cell(weight, stated) };
  return otherwise === null ? null : { amount: new Decimal(otherwise), expression: constant(otherwise) };
}
