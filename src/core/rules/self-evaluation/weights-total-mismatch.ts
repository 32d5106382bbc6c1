import type { WeightFigures } from '../../compute/figures';
import { mismatch } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { stated } from '../stated';
import { wrongWeight } from '../wrong-weight';

const FULL = 100;

/** All points together, those of the execution rate included, must come to 100 and to what the total row states. */
export const weightsTotalMismatch: Rule = {
  id: 'weights-total-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '分值合计不为100', en: 'Points do not add up to 100' },
  basis: { zh: '各项指标分值 + 预算执行率分值 = 100', en: 'Points of all indicators plus those of the execution rate equal 100' },
  *check(context) {
    const weights = context.figures.selfEvaluation?.weights;
    if (!weights || brokenLevel(context)) return;
    const { sum } = weights;
    // Only a total of 100 can put the blame on one of its parts.
    const found = mismatch(context, sum, ({ field }) => field === sum.field || (sum.stated?.eq(FULL) ?? false));
    const full = sum.due.computable && sum.due.exact.eq(FULL);
    if (found && (full || found.field !== sum.field)) yield found;
    else if (!full) {
      // A part of a table, without its total row, need not come to 100.
      const wrong = context.selfEvaluation?.total ? wrongWeight(context, sum, weights.expected) : null;
      if (wrong) yield wrong;
      else yield* notFull(context, weights);
    }
  },
};

/** A level whose own points do not add up explains the whole table's. */
function brokenLevel({ figures }: UnitContext): boolean {
  return figures.selfEvaluation?.levels.some(({ weight }) => weight?.verdict === 'differs') ?? false;
}

function* notFull({ selfEvaluation }: UnitContext, { sum, expected }: WeightFigures): Iterable<RawFinding> {
  const field = sum.field ?? sum.parts.at(-1);
  if (!sum.due.computable || field === undefined) return;
  const twice = !expected.eq(FULL);
  const related = sum.parts.filter((part) => part !== field);
  const { arithmetic, shown } = sum.due;
  const severity = selfEvaluation?.total === null ? 'info' : twice ? 'warning' : 'error';
  yield {
    field,
    related,
    severity,
    stated: sum.field === null ? null : stated(sum.field),
    arithmetic,
    message: twice
      ? {
          zh: `分值合计${shown}，预算执行率的分值在100分之外重复计入。`,
          en: `The points come to ${shown}: those of the execution rate were added on top of 100.`,
        }
      : { zh: `各项分值合计${shown}，不等于100。`, en: `The points come to ${shown}, not 100.` },
  };
}
