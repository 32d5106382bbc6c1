import type { IndicatorFigures } from '../compute/figures';
import { fixTo } from './fix';
import { impliedFor } from './implied-by-total';
import type { RawFinding, UnitContext } from './rule';

/** The value the total gives back for a score nobody can compute, with its arithmetic; null when it gives none. */
export function impliedFinding(
  context: UnitContext,
  indicator: IndicatorFigures,
): Pick<RawFinding, 'expected' | 'arithmetic' | 'diagnosis' | 'fix'> | null {
  const implied = impliedFor(context, indicator);
  if (implied === null) return null;
  const shown = implied.right.toFixed(2);
  return {
    expected: shown,
    arithmetic: implied.arithmetic,
    diagnosis: implied.diagnosis,
    fix: fixTo(implied.field, { value: implied.right, shown }),
  };
}
