import { isFilled, numberIn } from '../compute/amount';
import type { SumChecked } from '../compute/figures';
import type { Field } from '../forms/field';
import type { Blame } from '../diagnose/blame';
import { isConfirmed, isRefuted, soleSuspect } from './confirmed';
import { fixTo } from './fix';
import { mismatch, missing, residue } from './mismatch';
import type { RawFinding, UnitContext } from './rule';
import { named, stated } from './stated';

/** What is wrong with a total and its parts; null when nothing is. */
export function sumFinding(context: UnitContext, sum: SumChecked): RawFinding | null {
  if (sum.verdict !== 'differs') return residue(sum) ?? missing(sum);
  const total = sum.field !== null && isConfirmed(context, sum.field, sum) ? 'confirmed' : isRefuted(context, sum) ? 'refuted' : 'open';
  const allowed = ({ field }: Blame): boolean => total === 'open' || (field === sum.field) === (total === 'refuted');
  const found = mismatch(context, sum, allowed);
  if (found === null) return null;
  const blame = context.blame(sum);
  if (total === 'refuted' || (blame !== null && found.field === blame.field)) return found;
  return suspectFinding(context, sum) ?? (total === 'confirmed' ? atParts(sum) : found);
}

/** The part that is left when everything else is vouched for. */
function suspectFinding(context: UnitContext, sum: SumChecked): RawFinding | null {
  const suspect = soleSuspect(context, sum);
  if (suspect === null || sum.field === null || !sum.due.computable) return null;
  const { field, right } = suspect;
  const shown = right.toFixed(Math.max(2, right.decimalPlaces()));
  const others = sum.parts.filter((part) => part !== field && isFilled(part));
  const total = stated(sum.field);
  return {
    field,
    related: [sum.field, ...others],
    expected: shown,
    arithmetic: `${total}${others.map((part) => ` − ${stated(part)}`).join('')} = ${shown}`,
    basis: sum.due.basis,
    message: {
      zh: `${named(field.label).zh}填报${stated(field)}，与${named(sum.field.label).zh}${total}及其他各项对不上，应为${shown}。`,
      en: `${named(field.label).en} is stated as ${stated(field)}; by ${named(sum.field.label).en} (${total}) and the other parts it is ${shown}.`,
    },
    fix: fixTo(field, { value: right, shown }),
  };
}

/**
 * Where the total is vouched for, or is held against another form's part, the parts are in question: told at the
 * largest, with no value, for nothing says which of them is wrong.
 */
export function atParts(sum: SumChecked): RawFinding | null {
  const largest = sum.parts.reduce<Field | null>((most, part) => ((numberIn(part)?.gt(numberIn(most) ?? 0) ?? false) ? part : most), null);
  if (largest === null || sum.field === null || sum.stated === null || !sum.due.computable) return null;
  const gap = sum.due.exact.minus(sum.stated).abs().toFixed(2);
  return {
    field: largest,
    related: [sum.field, ...sum.parts].filter((field) => field !== largest),
    arithmetic: `${sum.due.arithmetic}；${sum.due.shown} − ${stated(sum.field)} = ${sum.due.exact.minus(sum.stated).toFixed(2)}`,
    basis: sum.due.basis,
    message: {
      zh: `各项合计${sum.due.shown}，与${named(sum.field.label).zh}${stated(sum.field)}不平，相差${gap}，请核对各项。`,
      en: `The parts come to ${sum.due.shown}, ${named(sum.field.label).en} is ${stated(sum.field)}: they differ by ${gap}. Check each part.`,
    },
  };
}
