import type { Field } from '../forms/field';
import { Decimal } from './decimal';
import type { Expression } from './expression';

/** Amounts to assume in place of what some cells hold. */
export type Assumptions = ReadonlyMap<Field, Decimal>;

const NONE: Assumptions = new Map();
const HUNDRED = new Decimal(100);

/** The exact value, in percent for a rate; null when something is divided by 0. */
export function evaluate(expression: Expression, assuming: Assumptions = NONE): Decimal | null {
  switch (expression.kind) {
    case 'cell':
      return assuming.get(expression.field) ?? expression.amount;
    case 'constant':
      return expression.amount;
    case 'sum':
      return fold(expression.terms, assuming, (a, b) => a.plus(b));
    case 'product':
      return fold(expression.factors, assuming, (a, b) => a.times(b));
    case 'difference':
      return pair(expression.of, expression.less, assuming, (a, b) => a.minus(b));
    case 'quotient':
      return pair(expression.of, expression.by, assuming, (a, b) => (b.isZero() ? null : a.div(b)));
    case 'percent':
      return evaluate(expression.of, assuming)?.times(HUNDRED) ?? null;
    case 'scored': {
      const measured = evaluate(expression.of, assuming);
      return measured && expression.points(measured);
    }
    case 'at-most':
      return pair(expression.of, expression.limit, assuming, (a, b) => (a.lt(b) ? a : b));
    case 'at-least':
      return pair(expression.of, expression.limit, assuming, (a, b) => (a.gt(b) ? a : b));
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
  switch (expression.kind) {
    case 'cell':
      cells.add(expression.field);
      return;
    case 'constant':
      return;
    case 'sum':
      for (const term of expression.terms) collectCells(term, cells);
      return;
    case 'product':
      for (const factor of expression.factors) collectCells(factor, cells);
      return;
    case 'difference':
      collectCells(expression.of, cells);
      collectCells(expression.less, cells);
      return;
    case 'quotient':
      collectCells(expression.of, cells);
      collectCells(expression.by, cells);
      return;
    case 'percent':
    case 'scored':
      collectCells(expression.of, cells);
      return;
    case 'at-most':
    case 'at-least':
      collectCells(expression.of, cells);
      collectCells(expression.limit, cells);
  }
}

function fold(parts: readonly Expression[], assuming: Assumptions, combine: (a: Decimal, b: Decimal) => Decimal): Decimal | null {
  let result: Decimal | null = null;
  for (const part of parts) {
    const value = evaluate(part, assuming);
    if (value === null) return null;
    result = result === null ? value : combine(result, value);
  }
  return result;
}

function pair(
  left: Expression,
  right: Expression,
  assuming: Assumptions,
  combine: (a: Decimal, b: Decimal) => Decimal | null,
): Decimal | null {
  const a = evaluate(left, assuming);
  const b = evaluate(right, assuming);
  return a === null || b === null ? null : combine(a, b);
}
