import type { SumChecked } from '../compute/figures';
import type { Wording } from '../wording';
import type { RawFinding, UnitContext } from './rule';

/** A sum that cannot be held against rows that may have been lost when the form was copied or published; null where it has its total row. */
export function possiblyIncomplete({ figures }: UnitContext, { field, due }: SumChecked, what: Wording): RawFinding | null {
  if (figures.selfEvaluation?.points.incomplete !== true || field === null || !due.computable) return null;
  return {
    field,
    related: due.inputs.filter((each) => each !== field),
    case: 'incomplete',
    arithmetic: due.arithmetic,
    message: {
      zh: `表格可能不完整：没有总分行，${what.zh}`,
      en: `The form may be incomplete: it has no total row, and ${what.en}`,
    },
  };
}
