import type { WeightFigures } from '../../compute/figures';
import { atCause, mismatch } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { stated } from '../stated';

const FULL = 100;

/** All points together, those of the execution rate included, must come to 100 and to what the total row states. */
export const weightsTotalMismatch: Rule = {
  id: 'weights-total-mismatch',
  kind: 'miscalculated',
  title: { zh: '分值合计不为100', en: 'Points do not add up to 100' },
  basis: { zh: '各项指标分值 + 预算执行率分值 = 100', en: 'Points of all indicators plus those of the execution rate equal 100' },
  *check(context) {
    const weights = context.figures.selfEvaluation?.weights;
    const { sum } = weights ?? {};
    if (!weights || !sum?.due.computable) return;
    const full = sum.due.exact.eq(FULL);
    const { cause } = context.diagnose(sum);
    const found = full ? mismatch(context, sum) : cause !== null && cause.field !== sum.field ? atCause(context, sum, cause) : null;
    if (found) yield found;
    // What the form itself states may be another sum, and a part of a table need not come to any.
    else if (!full && (!weights.sound || context.selfEvaluation?.total === null || isTwice(weights))) yield* notFull(context, weights);
  },
};

/** The points of the execution rate were added on top of 100. */
function isTwice({ expected }: WeightFigures): boolean {
  return !expected.eq(FULL);
}

function* notFull({ selfEvaluation, figures }: UnitContext, weights: WeightFigures): Iterable<RawFinding> {
  const { sum } = weights;
  const field = sum.field ?? sum.parts.at(-1);
  if (!sum.due.computable || field === undefined) return;
  const twice = isTwice(weights);
  const related = sum.parts.filter((part) => part !== field);
  const { arithmetic, shown } = sum.due;
  // A part of a table need not come to 100; and what was not read may hold the rest.
  const unread = selfEvaluation !== null && selfEvaluation.unread.length > 0 && sum.due.exact.lt(FULL);
  const { elsewhere } = weights;
  const why = unread
    ? { zh: '；表内有未识别的内容，其余分值可能在其中', en: '; what was not read may hold the rest' }
    : elsewhere
      ? {
          zh: '；本表没有预算执行率的得分，其分值可能在另一张表',
          en: '; the form has no score for the execution rate, its points may stand on another sheet',
        }
      : { zh: '', en: '' };
  yield {
    field,
    related,
    ...(figures.selfEvaluation?.points.incomplete || unread || elsewhere ? { case: 'incomplete' } : {}),
    stated: sum.field === null ? null : stated(sum.field),
    arithmetic,
    message: twice
      ? {
          zh: `分值合计${shown}，预算执行率的分值在100分之外重复计入。`,
          en: `The points come to ${shown}: those of the execution rate were added on top of 100.`,
        }
      : {
          zh: `各项分值合计${shown}，不等于100${why.zh}。`,
          en: `The points come to ${shown}, not 100${why.en}.`,
        },
  };
}
