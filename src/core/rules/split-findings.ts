import type { SplitFigures, SumChecked } from '../compute/figures';
import type { RawFinding, UnitContext } from './rule';
import { atParts, gapInWords, statedOf, sumFinding } from './mismatch';

/** What is wrong with a split of income or expenditure: against its subtotal, and against the funds block. */
export function* splitFindings(context: UnitContext, { subtotal, against }: SplitFigures): Iterable<RawFinding> {
  const inner = subtotal ? sumFinding(context, subtotal) : null;
  if (inner) yield { ...inner, aspect: 'subtotal' };
  const outer = against ? againstFunds(context, against) : null;
  if (against && outer) yield { ...outer, ...(subtotal ? { arithmetic: throughSubtotal(subtotal, against) } : {}), aspect: 'against' };
}

/** Unless a cell is singled out, the split is in question rather than the funds block it is held against. */
function againstFunds(context: UnitContext, sum: SumChecked): RawFinding | null {
  const found = sumFinding(context, sum);
  if (found === null || found.field !== sum.field) return found;
  const diagnosis = context.diagnose(sum);
  if (diagnosis.cause !== null) return found;
  const parts = atParts(sum, diagnosis);
  return parts && { ...parts, ...(found.case ? { case: found.case, message: found.message } : {}) };
}

/** `900.47 + 1025.20 = 1925.67；2030.12 − 1925.67 = 104.45` */
function throughSubtotal(subtotal: SumChecked, against: SumChecked): string | null {
  if (!subtotal.due.computable || !against.due.computable || against.stated === null) return null;
  const gap = against.stated.minus(against.due.exact);
  return `${subtotal.due.arithmetic}；${statedOf(against.field, against.stated)} − ${against.due.shown} = ${gapInWords(gap)}`;
}
