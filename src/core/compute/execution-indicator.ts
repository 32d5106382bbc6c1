import type { Indicator } from '../forms/form';
import { rateAgrees } from './check';
import type { Comparison } from './comparison';
import { constant, product } from './due';
import type { Expression } from './expression';
import type { Due } from './figures';

const HUNDRED = constant(100);

/**
 * An execution rate that stands among the indicators was rounded when it was copied there; its points are due on the
 * rate itself, as in the funds block. Null for any other indicator, and where the copy says something else.
 */
export function exactExecutionRate({ classes, actual }: Indicator, comparison: Comparison, rate: Due | null): Expression | null {
  if (comparison.kind !== 'numbers' || actual === null || !rate?.computable) return null;
  if (rate.expression.kind !== 'percent' || !classes.has('executionRate')) return null;
  return rateAgrees(actual, comparison.actual, rate.exact) ? product(rate.expression.of, HUNDRED) : null;
}
