import type { Field } from '../forms/field';
import { numberIn } from './amount';
import type { Decimal } from './decimal';
import { ZERO } from './decimal';
import type { Checked, Computed } from './checked';
import type { FundsFigures, IndicatorFigures } from './figures';

/** One score that makes up the total. */
export interface CountedScore {
  /** Where the score stands, else what it is about. */
  readonly field: Field | null;
  readonly points: Decimal | null;
  /** Recomputed, else as filed; null when neither can be taken. */
  readonly score: Decimal | null;
  /** How the score comes about; null when it is taken as filed. */
  readonly due: Computed | null;
  readonly checked: Checked;
}

export interface LostPoints {
  readonly of: CountedScore;
  readonly lost: Decimal;
}

/** The execution score, where the form asks for one, and every indicator's. */
export function countedScores(funds: FundsFigures | null, indicators: readonly IndicatorFigures[]): CountedScore[] {
  const ofIndicators = indicators.map(({ indicator, points, counted, score }) => ({
    field: indicator.score ?? indicator.name,
    points: points ?? (numberIn(indicator.weight) === null && counted?.isZero() ? counted : null),
    score: counted,
    due: score.due.computable ? score.due : null,
    checked: score,
  }));
  const execution = funds?.executionScore ?? null;
  if (execution === null) return ofIndicators;
  const { due, stated, field, verdict } = execution;
  const ofExecution = {
    field,
    points: funds?.executionWeight ?? null,
    score: due.computable && verdict !== 'agrees' ? due.rounded : stated,
    due: due.computable ? due : null,
    checked: execution,
  };
  return [ofExecution, ...ofIndicators];
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
