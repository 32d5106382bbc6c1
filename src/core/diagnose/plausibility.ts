import { numberIn } from '../compute/amount';
import { Decimal } from '../compute/decimal';
import type { UnitFigures } from '../compute/figures';
import type { Field } from '../forms/field';
import { isSum } from './equation';
import type { Explanation } from './explanation';

const FULL = new Decimal(100);
/** Self-evaluations give most of the points: so much of what a label states was given at least. */
const USUAL_SHARE = 0.7;

/** No score is above its points, and no total above all of them. */
export function mostPoints({ selfEvaluation }: UnitFigures): ReadonlyMap<Field | null, Decimal> {
  const { indicators = [], funds, total, weights } = selfEvaluation ?? {};
  const limits = [
    ...indicators.map(({ indicator }) => [indicator.score, numberIn(indicator.weight)] as const),
    [funds?.executionScore?.field ?? null, funds?.executionWeight ?? null] as const,
    [total?.filed.field ?? null, Decimal.max(FULL, weights?.sum.stated ?? 0, weights?.expected ?? 0)] as const,
  ];
  return new Map(limits.flatMap(([field, points]) => (points === null ? [] : [[field, points] as const])));
}

/** What else is known of a cell, as so many further equations that speak for an explanation; below 0, another figure is wrong as well. */
export function plausibilityIn(figures: UnitFigures): (explanation: Explanation) => number {
  const { indicators = [], levels = [], points } = figures.selfEvaluation ?? {};
  const given = new Map(indicators.map(({ indicator: { weight, score } }) => [weight, numberIn(score)]));
  const ofLabels = new Map((points?.labelSum ? levels : []).map(({ level, filed }) => [level.weight, filed]));
  const bounds = new Map(indicators.map(({ indicator: { score }, bounds: within }) => [score, within]));
  const wrong = new Set(figures.checked.flatMap((each) => (each.verdict === 'differs' && !isSum(each) ? [each.field] : [])));
  const hasRoom = (field: Field, amount: Decimal) =>
    [given.get(field), ofLabels.get(field)].every((least) => !least?.gt(amount)) && !ofLabels.get(field)?.lt(amount.times(USUAL_SHARE));
  return ({ field, right, settles }) => {
    const stated = numberIn(field);
    // Points below the scores that were given for them leave those wrong as well.
    if (!hasRoom(field, right)) return -1;
    // Nobody gives 15.92 points.
    if (settles.some(({ sum }) => sum?.of === 'weights') && !right.times(2).isInteger()) return -1;
    // Points come to 100: where their sum says so, it is not the sum that is wrong.
    if (settles.some(({ sum, field: result }) => sum?.of === 'weights' && result === field && stated?.eq(FULL))) return -1;
    // With other scores wrong by themselves a total fits any score by chance.
    const isByTotal = settles.every(({ sum, field: result }) => sum?.of === 'scores' && result !== field);
    if (isByTotal && settles.some(({ sum }) => sum?.parts.some((part) => part !== field && wrong.has(part)))) return -1;
    const limits = bounds.get(field) ?? null;
    if (limits === null || stated === null) return 0;
    const isWithin = (score: Decimal) => score.gte(limits.least) && (limits.below ? score.lt(limits.most) : score.lte(limits.most));
    return isWithin(right) && !isWithin(stated) ? 1 : 0;
  };
}
