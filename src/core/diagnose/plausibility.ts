import type { Checked, Due } from '../compute/checked';
import { Decimal, HUNDRED } from '../compute/decimal';
import type { UnitFigures } from '../compute/figures';
import { isHardlyAResult } from '../compute/fulfilment';
import { type Field, numberIn } from '../forms/field';
import { isSum } from './equation';
import type { Explanation } from './explanation';
import { sumsWith } from './total';
import { FULL_POINTS } from '../compute/points';

/** Self-evaluations give most of the points: so much of what a label states was given at least. */
const USUAL_SHARE = 0.7;

/** No score is above its points, no total above all of them, and no share that is within the whole was meant to be above it. */
export function mostPoints({ selfEvaluation }: UnitFigures): ReadonlyMap<Field | null, Decimal> {
  const { indicators = [], funds, levels = [], total, weights } = selfEvaluation ?? {};
  const limits = [
    ...indicators.map(({ indicator }) => [indicator.score, numberIn(indicator.weight)] as const),
    ...indicators.flatMap(({ indicator: { target, actual } }) => [target, actual]).map((field) => [field, wholeOf(field)] as const),
    ...levels.map(({ level }) => [level.weight, FULL_POINTS] as const),
    [funds?.executionScore?.field ?? null, funds?.executionWeight ?? null] as const,
    [total?.filed.field ?? null, Decimal.max(FULL_POINTS, weights?.sum.stated ?? 0, weights?.expected ?? 0)] as const,
  ];
  return new Map(limits.flatMap(([field, points]) => (points === null ? [] : [[field, points] as const])));
}

function wholeOf(field: Field | null): Decimal | null {
  return field?.entry.kind === 'number' && field.entry.percent && field.entry.value.lte(HUNDRED) ? HUNDRED : null;
}

/** What else is known of a cell, as so many further equations that speak for an explanation; below 0, another figure is wrong as well. */
export function plausibilityIn({ checked, selfEvaluation }: UnitFigures): (explanation: Explanation) => number {
  const { indicators = [], levels = [], points } = selfEvaluation ?? {};
  const given = new Map(indicators.map(({ indicator: { weight, score } }) => [weight, numberIn(score)]));
  const ofLabels = new Map((points?.labelSum ? levels : []).map(({ level, filed }) => [level.weight, filed]));
  const bounds = new Map(indicators.map(({ indicator: { score }, bounds: within }) => [score, within]));
  const wrong = new Set(checked.flatMap((each) => (each.verdict === 'differs' && !isSum(each) ? [each.field] : [])));
  const due = new Map(checked.flatMap((each) => (each.verdict === 'blank' ? [[each.field, each.due.rounded] as const] : [])));
  const hasRoom = (field: Field, amount: Decimal) =>
    [given.get(field), ofLabels.get(field)].every((least) => !least?.gt(amount)) && !ofLabels.get(field)?.lt(amount.times(USUAL_SHARE));
  return ({ field, right, part, settles }) => {
    const stated = numberIn(field);
    // Points below the scores that were given for them leave those wrong as well.
    if (!hasRoom(field, right)) return -1;
    // What a blank cell should hold follows from its own parts.
    if (due.get(field)?.eq(right) === false) return -1;
    // Beside points that their own score is above, another cell of the sum is wrong as well.
    const isShort = (cell: Field) => cell !== field && cell !== part && given.get(cell)?.gt(numberIn(cell) ?? NaN) === true;
    if (settles.some(({ sum }) => sum?.of === 'weights' && sum.parts.some(isShort))) return -1;
    // One of few points hardly has most of all: the table was cut off, and anything may be lacking.
    const half = FULL_POINTS.div(2);
    if (right.gt(half) && stated?.lt(half) && settles.every(({ sum }) => sum?.of === 'weights' && sum.parts.includes(field))) return -1;
    // Points come to 100: where their sum says so, it is not the sum that is wrong.
    if (settles.some(({ sum, field: result }) => sum?.of === 'weights' && result === field && stated?.eq(FULL_POINTS))) return -1;
    // With other scores wrong by themselves a total fits any score by chance, full points that people might have given among them.
    const isByTotal = settles.every(({ sum, evidence, field: result }) => evidence || (sum?.of === 'scores' && result !== field));
    if (isByTotal && settles.some(({ sum }) => sum?.parts.some((cell) => cell !== field && wrong.has(cell)))) return -1;
    // People score within bounds: of two scores exchanged each is back within its own.
    const limits = bounds.get(field) ?? null;
    if (limits === null || stated === null) return 0;
    const isWithin = (score: Decimal) => score.gte(limits.least) && (limits.below ? score.lt(limits.most) : score.lte(limits.most));
    return isWithin(right) && !isWithin(stated) ? 1 : 0;
  };
}

/**
 * Figures that are offered no other, however sure that would be: what they rest on is to be looked at first, and they may be right.
 * While the points do not add up no total is put right, and so no score that a total counts. Nor is a score whose standard or
 * points are open, that rests on a result far beyond its target, or may have its own in another row (unless both are written); a
 * rate far above the whole, and the score by it; a sum of such; or what is written in more ways than one.
 */
export function heldBackIn(figures: UnitFigures): (cells: readonly (Field | null)[]) => boolean {
  const { indicators = [], points, total } = figures.selfEvaluation ?? {};
  const counted = points?.sound === false && total?.filed.stated ? total.filed.parts : [];
  const open = (figures.rubric?.rows ?? []).filter(({ readings }) => readings.length > 1);
  // Points that the scores of their group imply say nothing beside another score of it that is wrong.
  const implied = indicators.filter(({ indicator, points: own }) => indicator.weight === null && own !== null);
  const wrong = implied.filter(({ score }) => score.verdict === 'differs');
  const guessed = implied.filter((each) => wrong.some((other) => other !== each));
  const exchanged = indicators.filter(({ score, points: own }) => own !== null && hasAnothers(score, own, figures));
  const doubted = [...doubtedScores(figures), ...doubtedRates(figures)];
  const written = [...writtenInManyWays(figures), ...indicators.flatMap(({ completion }) => completion)].map(({ field }) => field);
  const sums = doubted.flatMap((field) => sumsWith(figures, field).map(({ filed }) => filed.field));
  // No total has more than all the points there are.
  const most = total && mostPoints(figures).get(total.filed.field);
  const totals = most && total.filed.due.computable && total.filed.due.exact.gt(most) ? [total.filed.field] : [];
  const held = new Set([
    ...counted,
    ...totals,
    ...doubtedPoints(figures),
    ...[...open, ...guessed].map(({ score }) => score.field),
    ...doubted,
    ...written,
    ...sums,
  ]);
  const heldAlone = new Set([...held, ...exchanged.map(({ score }) => score.field)]);
  return (cells) => cells.some((field) => (cells.length > 1 ? held : heldAlone).has(field));
}

/** What each place measures in its own way, 结余 and changes of the budget; and what would be left of less than was spent. */
function writtenInManyWays({ selfEvaluation, rubric }: UnitFigures): readonly Checked[] {
  const identities = [...(selfEvaluation?.funds?.identities ?? []), ...(rubric?.identities ?? [])];
  return identities.filter(({ only, checked: { due } }) => !only || (due.computable && due.exact.lt(0))).map(({ checked }) => checked);
}

/**
 * Exchanged with a score that people gave, which is what is due here: above its points, or in a total that holds. There one that
 * is too high makes up as well for one that lacks just as much of its points.
 */
function hasAnothers({ stated, due }: Checked, own: Decimal, { selfEvaluation }: UnitFigures): boolean {
  const { indicators = [], total } = selfEvaluation ?? {};
  if (stated === null || !due.computable) return false;
  const holds = total?.filed.verdict === 'agrees';
  return indicators.some(({ score: { stated: given, due: byPeople }, points }) => {
    if (byPeople.computable || given === null || points === null) return false;
    const isExchanged = given.eq(due.rounded) && points.gte(stated) && (own.lt(stated) || (holds && given.lt(points)));
    return isExchanged || (holds && given.lt(points) && given.plus(stated).minus(due.rounded).eq(points));
  });
}

/** Scores that do not follow from a result which is hardly one. */
export function doubtedScores({ selfEvaluation }: UnitFigures): readonly Field[] {
  return (selfEvaluation?.indicators ?? []).flatMap(({ score, fulfilment }) =>
    score.verdict === 'differs' && fulfilment !== null && isHardlyAResult(fulfilment) ? [score.field] : [],
  );
}

/** Out of a hundred, what the execution rate has as a rule. */
const USUAL_FOR_RATE = [10, 20];
/** So many times what is due, or so much less: what a figure is worked out of was mistyped rather than itself. */
const FAR_OFF = 2;

/** Scores far from what their points give, where neither the sum of all points nor that of their level says that these are right. */
function doubtedPoints({ selfEvaluation }: UnitFigures): readonly (Field | null)[] {
  const { indicators = [], levels = [], weights, funds } = selfEvaluation ?? {};
  const { executionWeight = null, executionScore = null, parts = [] } = funds ?? {};
  // The only part with points repeats those of the whole; of several none has more.
  const scored = parts.filter(({ score }) => score !== null);
  const isOff = (points: Decimal, whole: Decimal) => (scored.length === 1 ? !points.eq(whole) : points.gt(whole));
  const ofParts = scored.filter(({ row }) => executionWeight && isOff(numberIn(row.weight) ?? executionWeight, executionWeight));
  const proven = new Set(levels.flatMap(({ level, weight }) => (weight?.verdict === 'agrees' ? level.indicators : [])));
  const isOdd = ({ stated, due }: Checked, points: Decimal | null) =>
    points !== null && due.computable && stated !== null && (stated.gt(points) || isFarOff(stated, due.exact));
  const ofIndicators = indicators.filter(({ index, score, points }) => weights && !proven.has(index) && isOdd(score, points));
  const isUsual = USUAL_FOR_RATE.some((points) => executionWeight?.eq(points));
  const ofRate = executionScore && (!isUsual || isOdd(executionScore, executionWeight)) ? [{ score: executionScore }] : [];
  return [...ofParts, ...(weights?.whole ? [] : [...ofRate, ...ofIndicators])].map(({ score }) => score?.field ?? null);
}

function isFarOff(stated: Decimal, due: Decimal): boolean {
  return stated.gt(due.times(FAR_OFF)) || due.gt(stated.times(FAR_OFF));
}

/** In percent. So much more than the budget is hardly ever spent: an amount is wrong rather than a rate within the whole. */
const HARDLY_A_RATE = 150;

function doubtedRates({ selfEvaluation }: UnitFigures): readonly Field[] {
  const { total = null, parts = [], executionScore = null } = selfEvaluation?.funds ?? {};
  // The score as well says otherwise than the amounts, and both are far from them.
  const isOutvoted = ({ stated, due }: Checked) =>
    executionScore?.verdict === 'differs' && stated !== null && due.computable && isFarOff(stated, due.exact);
  const isHardly = (due: Due) => due.computable && (due.exact.gt(HARDLY_A_RATE) || due.exact.isZero());
  const isDoubted = (rate: Checked) =>
    rate.stated?.gt(0) === true && rate.stated.lte(FULL_POINTS) && (isHardly(rate.due) || (rate === total?.rate && isOutvoted(rate)));
  const rates = [total, ...parts].flatMap((row) => (row === null ? [] : [row.rate])).filter(isDoubted);
  // Whatever the form says of such a rate, points by it say nothing.
  const points = total && executionScore && (isHardly(total.rate.due) || isDoubted(total.rate)) ? [executionScore] : [];
  return [...rates, ...points].flatMap(({ field }) => field ?? []);
}
