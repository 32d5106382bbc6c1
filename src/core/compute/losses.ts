import { type Field, numberIn } from '../forms/field';
import { type Decimal, ZERO } from './decimal';
import { countedAs } from './check';
import type { Checked } from './checked';
import type { FundsFigures, IndicatorFigures } from './figures';

/** One score that makes up the total. */
export interface CountedScore {
  /** Where the score stands, else what it is about. */
  readonly field: Field | null;
  readonly points: Decimal | null;
  /** Recomputed, else as filed; null when neither can be taken. */
  readonly score: Decimal | null;
  readonly checked: Checked;
}

export interface LostPoints {
  readonly of: CountedScore;
  readonly lost: Decimal;
}

/** The execution score, where the form asks for one, and every indicator's. */
export function countedScores(funds: FundsFigures | null, indicators: readonly IndicatorFigures[]): CountedScore[] {
  const ofIndicators = indicators.map(({ indicator, points, counted: score, score: checked }) => ({
    field: indicator.score ?? indicator.name,
    points: points ?? (numberIn(indicator.weight) === null && score?.isZero() ? score : null),
    score,
    checked,
  }));
  const checked = funds?.executionScore ?? null;
  if (checked === null) return ofIndicators;
  return [{ field: checked.field, points: funds?.executionWeight ?? null, score: countedAs(checked), checked }, ...ofIndicators];
}

/** Points less score wherever there is a difference; null when one of them is not known. */
export function lossesOf(scores: readonly CountedScore[]): LostPoints[] | null {
  const losses: LostPoints[] = [];
  for (const of of scores) {
    if (of.points === null || of.score === null) return null;
    if (!of.points.eq(of.score)) losses.push({ of, lost: of.points.minus(of.score) });
  }
  return losses;
}

/** Null when one is missing. */
export function addUp(amounts: readonly (Decimal | null)[]): Decimal | null {
  let total = ZERO;
  for (const amount of amounts) {
    if (amount === null) return null;
    total = total.plus(amount);
  }
  return total;
}
