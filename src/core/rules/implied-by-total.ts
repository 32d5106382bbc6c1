import { isFilled, numberIn } from '../compute/amount';
import { Decimal } from '../compute/decimal';
import type { IndicatorFigures } from '../compute/figures';
import { describeSlip, slipBetween } from '../diagnose/slip';
import type { Field } from '../forms/field';
import type { Wording } from '../wording';
import { notePlace } from './deviation';
import type { UnitContext } from './rule';
import { outOfRange } from './score-range';
import { totalRightWithBlanks, totalRightWithScoresRight } from './total-evidence';

/** The score of one indicator that people judged, read back from a total that was worked out with it. */
export interface ImpliedScore {
  readonly indicator: IndicatorFigures;
  readonly field: Field;
  readonly right: Decimal;
  /** `99.66 − 91.66 = 8.00` */
  readonly arithmetic: string;
  /** The simple slip that explains what was filed instead. */
  readonly diagnosis: Wording | null;
}

/**
 * A score nobody can compute, that looks wrong in itself, and without which the stated total would hold: the total
 * tells what it was. Null unless exactly one score does, or exactly one by a simple slip.
 */
export function impliedByTotal(context: UnitContext): ImpliedScore | null {
  const total = context.figures.selfEvaluation?.total;
  const { stated, due, verdict, parts = [] } = total?.filed ?? {};
  if (!total || !stated || !due?.computable || verdict !== 'differs') return null;
  if (totalRightWithBlanks(total, context.pack.tolerance) || totalRightWithScoresRight(total, context.pack.tolerance)) return null;
  if (context.figures.checked.some((each) => each.verdict === 'differs' && parts.some((part) => part === each.field))) return null;
  const implied = (context.figures.selfEvaluation?.indicators ?? []).flatMap((indicator) => {
    const { score } = indicator.indicator;
    if (score === null || indicator.score.due.computable || indicator.indicator.placeholder) return [];
    const others = due.exact.minus(numberIn(score) ?? 0);
    const right = stated.minus(others);
    const arithmetic = `${stated.toFixed(2)} − ${others.toFixed(2)} = ${right.toFixed(2)}`;
    if (!isPossible(context, indicator, right)) return [];
    return [{ indicator, field: score, right, arithmetic, diagnosis: slipIn(score, right) }];
  });
  const wrongInItself = implied.filter(({ indicator }) => isWrongInItself(indicator));
  const suspects =
    wrongInItself.length > 0 ? wrongInItself : implied.filter(({ indicator, right }) => isSuspect(context, indicator, right));
  const preferred = [
    suspects,
    suspects.filter(({ diagnosis }) => diagnosis !== null),
    suspects.filter(isWholeOnceRight),
    suspects.filter((suspect) => isLikeTheRest(suspect, suspects)),
  ];
  return preferred.map(onlyOne).find((only) => only !== null) ?? null;
}

function onlyOne([only, second]: readonly ImpliedScore[]): ImpliedScore | null {
  return only !== undefined && second === undefined ? only : null;
}

/** 7.5 among 8, 8 and 8: points are mostly whole. */
function isWholeOnceRight({ field, right }: ImpliedScore): boolean {
  return right.isInteger() && numberIn(field)?.isInteger() === false;
}

/** 9 among 10, 10 and 10. */
function isLikeTheRest(suspect: ImpliedScore, suspects: readonly ImpliedScore[]): boolean {
  const others = suspects.filter((other) => other !== suspect);
  return others.length > 1 && others.every(({ field }) => numberIn(field)?.eq(suspect.right) ?? false);
}

function slipIn({ entry }: Field, right: Decimal): Wording | null {
  const slip = entry.kind === 'number' ? slipBetween(entry.value, right, entry.decimals) : null;
  return slip && describeSlip(slip, right.toFixed(2));
}

/** The same, for a rule that looks at one indicator. */
export function impliedFor(context: UnitContext, indicator: IndicatorFigures): ImpliedScore | null {
  const implied = impliedByTotal(context);
  return implied?.indicator === indicator ? implied : null;
}

function isPossible(context: UnitContext, figures: IndicatorFigures, right: Decimal): boolean {
  const { bounds, points } = figures;
  if (bounds !== null) return right.gte(bounds.least) && right.lte(bounds.most);
  const most = points ?? levelWeight(context, figures);
  return right.gt(0) && (most === null || right.lte(most));
}

function levelWeight({ selfEvaluation }: UnitContext, { index }: IndicatorFigures): Decimal | null {
  return numberIn(selfEvaluation?.levels.find(({ indicators }) => indicators.includes(index))?.weight ?? null);
}

/** Missing, in words, out of range, or outside what the judgement allows. */
function isWrongInItself(figures: IndicatorFigures): boolean {
  const { indicator, bounds } = figures;
  const filed = numberIn(indicator.score);
  if (filed === null || outOfRange(figures) !== null) return true;
  return bounds !== null && (filed.lt(bounds.least) || filed.gt(bounds.most));
}

function isSuspect(context: UnitContext, figures: IndicatorFigures, right: Decimal): boolean {
  const { points } = figures;
  if (points === null) return closesLevel(context, figures, right);
  // Points were taken off in the cell, not in the total, and nobody says why.
  return right.eq(points) && context.selfEvaluation !== null && notePlace(context.selfEvaluation, figures).state !== 'words';
}

/** In a form that states points by group only, the group comes out with this score and not with the one filed. */
function closesLevel({ selfEvaluation }: UnitContext, { index, indicator }: IndicatorFigures, right: Decimal): boolean {
  const level = selfEvaluation?.levels.find(({ indicators }) => indicators.includes(index));
  const whole = numberIn(level?.weight ?? null);
  if (!level || whole === null) return false;
  const scores = level.indicators.map((at) => selfEvaluation?.indicators[at]?.score ?? null);
  const sum = Decimal.sum(0, ...scores.filter(isFilled).map((score) => numberIn(score) ?? 0));
  const corrected = sum.minus(numberIn(indicator.score) ?? 0).plus(right);
  return corrected.lte(whole) && (sum.gt(whole) || corrected.eq(whole));
}
