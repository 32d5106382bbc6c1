import type { Field } from '../forms/field';
import { Decimal } from './decimal';
import type { Expression } from './expression';

/** Amounts to assume in place of what some cells hold. */
export type Assumptions = ReadonlyMap<Field, Decimal>;

const NONE: Assumptions = new Map();

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
      return evaluate(expression.of, assuming)?.times(100) ?? null;
    case 'at-most':
      return pair(expression.of, expression.limit, assuming, (a, b) => Decimal.min(a, b));
    case 'at-least':
      return pair(expression.of, expression.limit, assuming, (a, b) => Decimal.max(a, b));
  }
}

/** The cells an expression reads, each once, in order. */
export function cellsOf(expression: Expression): Field[] {
  return [...new Set(leaves(expression))];
}

function* leaves(expression: Expression): Iterable<Field> {
  switch (expression.kind) {
    case 'cell':
      yield expression.field;
      return;
    case 'constant':
      return;
    case 'sum':
      for (const term of expression.terms) yield* leaves(term);
      return;
    case 'product':
      for (const factor of expression.factors) yield* leaves(factor);
      return;
    case 'difference':
      yield* leaves(expression.of);
      yield* leaves(expression.less);
      return;
    case 'quotient':
      yield* leaves(expression.of);
      yield* leaves(expression.by);
      return;
    case 'percent':
      yield* leaves(expression.of);
      return;
    case 'at-most':
    case 'at-least':
      yield* leaves(expression.of);
      yield* leaves(expression.limit);
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
