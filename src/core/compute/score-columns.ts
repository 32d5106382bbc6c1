import { type Field, numberIn } from '../forms/field';
import type { Indicator, PointsTotal } from '../forms/form';
import type { RulePack } from '../packs/pack';
import { amountDue, rateDue } from './due';
import { cell, difference, percent, quotient } from './expression';
import { BASIS } from './basis';
import { checkRate, checkScore, ofField, scoresAgree } from './check';
import type { Checked, Compared, Due } from './checked';
import type { Decimal } from './decimal';
import type { ScoreColumns } from './figures';
import { decimalsOf } from './in-words';

type Scored = PointsTotal & Partial<Pick<Indicator, 'factor' | 'deducted' | 'scoredWith'>>;

export const NO_TOTAL: PointsTotal = { weight: null, score: null, scoreRate: null };
const NO_COLUMNS: ScoreColumns = { factor: null, lost: null, rate: null };
const NO_POINTS = { zh: '分值为0，无法计算', en: 'Cannot be computed: there are no points' };

/**
 * What stands beside the score of a row, or beside the total, and follows from it.
 * @param pooled its points are those of several rows: they say nothing of what it lost
 * @param filed the score, where another one is assumed than its cell holds
 */
export function scoreColumns(row: Scored, pooled: boolean, pack: RulePack, filed = numberIn(row.score)): ScoreColumns {
  const { weight, score, scoreRate, factor = null, deducted = null, scoredWith = null } = row;
  const points = numberIn(weight);
  if (weight === null || score === null || points === null || filed === null) return NO_COLUMNS;
  const [of, by] = [cell(score, filed), cell(weight, points)];
  const beside = (field: Field | null, due: Due, check: typeof checkRate): Checked | null =>
    numberIn(field) === null || field === null ? null : { ...check(ofField(field), due), beside: true };
  const share = percent(quotient(of, by));
  const decimals = points.isZero() ? 0 : filed.div(points).times(100).toDecimalPlaces(2).decimalPlaces();
  const ofFactor = beside(factor, rateDue(share, BASIS.factor, NO_POINTS, decimals), checkRate);
  // One that gives these points is right, whatever they were rounded to.
  const follows = ofFactor?.verdict === 'differs' && scoresAgree(pointsOf(ofFactor, points, pack), filed, pack.tolerance);
  const lost = numberIn(deducted)?.isNegative() ? difference(of, by) : difference(by, of);
  const dueLost = amountDue(lost, decimalsOf(lost), BASIS.deducted);
  const isAlone = !pooled && scoredWith === null;
  return {
    factor: follows ? { ...ofFactor, verdict: 'agrees' } : ofFactor,
    lost: isAlone ? beside(deducted, dueLost, (subject, due) => checkScore(subject, due, pack.tolerance)) : null,
    rate: isAlone ? beside(scoreRate, rateDue(share, BASIS.scoreRate, NO_POINTS), checkRate) : null,
  };
}

/** What a factor gives of so many points. */
export function pointsOf({ stated }: Compared, points: Decimal, { scoreDecimals }: RulePack): Decimal {
  return stated.times(points).div(100).toDecimalPlaces(scoreDecimals);
}
