import { numberIn } from '../compute/amount';
import type { SplitFigures, SumChecked } from '../compute/figures';
import type { Field } from '../forms/field';
import { mismatch, residue } from './mismatch';
import type { RawFinding, UnitContext } from './rule';
import { stated } from './stated';

/** What is wrong with a split of income or expenditure: against its subtotal, and against the funds block. */
export function* splitFindings(context: UnitContext, split: SplitFigures): Iterable<RawFinding> {
  for (const aspect of ['subtotal', 'against'] as const) {
    const sum = split[aspect];
    if (!sum) continue;
    const small = residue(sum);
    if (small) yield { ...atParts(small, sum), aspect };
    const found = mismatch(context, sum);
    if (found) yield { ...(context.blame(sum) === null ? atParts({ ...found, ...unbalanced(sum) }, sum) : found), aspect };
  }
}

/** Where nothing singles a cell out, the split is in question rather than the total it is held against. */
function atParts(finding: RawFinding, sum: SumChecked): RawFinding {
  const largest = sum.parts.reduce<Field | null>((most, part) => ((numberIn(part)?.gt(numberIn(most) ?? 0) ?? false) ? part : most), null);
  if (largest === null || sum.field === null) return finding;
  const related = [sum.field, ...sum.parts].filter((field) => field !== largest);
  return { ...finding, field: largest, related, expected: null, fix: null };
}

function unbalanced(sum: SumChecked): Partial<RawFinding> {
  if (!sum.due.computable || sum.field === null || sum.stated === null) return {};
  const gap = sum.due.exact.minus(sum.stated).abs().toFixed(2);
  return {
    message: {
      zh: `各项合计${sum.due.shown}，与${sum.field.label.zh}${stated(sum.field)}不平，相差${gap}，请核对各项。`,
      en: `The parts come to ${sum.due.shown}, ${sum.field.label.en} is ${stated(sum.field)}: they differ by ${gap}. Check each part.`,
    },
  };
}
