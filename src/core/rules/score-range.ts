import { type Field, numberIn } from '../forms/field';
import type { RubricRow } from '../forms/form';
import type { Wording } from '../wording';
import { isAbovePoints } from '../compute/rubric';
import { stated } from '../compute/stated';
import { isScoredAgainstHundred } from '../compute/fulfilment';
import type { IndicatorFigures } from '../compute/figures';
import { mismatch } from './mismatch';
import type { RawFinding, UnitContext } from './rule';

type Range = 'above' | 'negative';

/** Scores of indicators that none can have: more than their points, or less than nothing. */
export function indicatorsOutside(context: UnitContext, range: Range): RawFinding[] {
  return (context.figures.selfEvaluation?.indicators ?? []).flatMap((each) => {
    const { score: field, weight, target, actual, name } = each.indicator;
    if (field === null || outOfRange(each) !== range) return [];
    // The points are at fault, and reported with their level.
    if (range === 'above' && (mismatch(context, each.score)?.field ?? field) !== field) return [];
    const found = scoreFinding(context, each);
    const related = [weight, target, actual, ...(found?.related ?? [])];
    return [{ ...found, field, related, message: outside(range, field, `${name.label.zh}得分`, weight) }];
  });
}

/** The same of a rubric: of the unit's own scores, and of those of who looked at them again. */
export function rowsOutside(context: UnitContext, range: Range): RawFinding[] {
  return (context.figures.rubric?.rows ?? []).flatMap(({ row: { score, reviewed, weight, name }, score: checked }) =>
    [score, reviewed].flatMap((field) => {
      const own = { weight, score: field };
      if (field === null || !(range === 'above' ? weight !== null && isAbovePoints(own) : isBelowNothing(own))) return [];
      const message = outside(range, field, `${name.label.zh}${field === score ? '得分' : '复核分'}`, weight);
      return [{ ...(field === score ? mismatch(context, checked) : {}), field, related: [weight], message }];
    }),
  );
}

function outside(range: Range, field: Field, called: string, weight: Field | null): Wording {
  const points = weight === null ? '' : stated(weight);
  return range === 'above'
    ? {
        zh: `${called}${stated(field)}，高于该项分值${points}。`,
        en: `The score ${stated(field)} is above the ${points} points of its row.`,
      }
    : { zh: `${called}为${stated(field)}，得分不应为负数。`, en: `The score is ${stated(field)}; no score is below 0.` };
}

/** Below nothing, of points that are given; what takes off has none, or fewer than none. */
export function isBelowNothing({ score, weight }: Pick<RubricRow, 'score' | 'weight'>): boolean {
  return numberIn(score)?.lt(0) === true && numberIn(weight)?.gt(0) === true;
}

/** A score no indicator can have: more than its points, or less than nothing. Null for any other. */
export function outOfRange({ indicator, points }: IndicatorFigures): Range | null {
  const score = numberIn(indicator.score);
  const weight = numberIn(indicator.weight) ?? points;
  if (score === null) return null;
  // 扣分项 | -0.5
  if (score.isNegative() && !score.isZero()) return indicator.isExtra ? null : 'negative';
  return weight !== null && score.gt(weight) ? 'above' : null;
}

/** A percentage scored against 100, whatever its target. */
export function scoredAgainstHundred({ indicator, points, fulfilment, direction, score }: IndicatorFigures): boolean {
  if (score.verdict !== 'differs' || points === null || fulfilment === null || direction.direction === 'smaller') return false;
  return isScoredAgainstHundred(indicator.name.label.zh, fulfilment, points, score.stated);
}

/** What a score should be: as recomputed, or as another score or the total has it where people scored. Null where nothing tells. */
export function scoreFinding(context: UnitContext, { score, indicator }: IndicatorFigures): RawFinding | null {
  const own = mismatch(context, score);
  const marks = context.figures.identities.fullMarks.find(({ field }) => field === indicator.score);
  const isExchanged = marks !== undefined && context.diagnose(marks).cause?.exchangedWith;
  const total = context.figures.selfEvaluation?.total?.filed ?? null;
  const found = own ?? (isExchanged ? mismatch(context, marks) : total && !score.due.computable ? mismatch(context, total) : null);
  return found?.field === indicator.score ? found : null;
}
