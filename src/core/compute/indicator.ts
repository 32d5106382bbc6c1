import type { Direction } from '../decisions';
import { numberIn } from '../forms/field';
import type { Indicator } from '../forms/form';
import type { RulePack } from '../packs/pack';
import type { Wording } from '../wording';
import { fulfilmentOf, isScoredAgainstHundred } from './fulfilment';
import { amountDue, because, uncomputable } from './due';
import { constant, type Expression, type Points, pointsIn, product } from './expression';
import { BASIS } from './basis';
import { checkScore, countedAs, rateAgrees, scoreHolds, scoresAgree, withRounding } from './check';
import { compare, type Comparison } from './comparison';
import { completionRates } from './completion';
import { Decimal, HUNDRED, ZERO } from './decimal';
import { type AgreeingDirections, judgeDirection } from './direction';
import type { Checked, Compared, Due } from './checked';
import type { DirectionJudgement, Fulfilment, IndicatorFigures, ScoreBounds } from './figures';
import { scoreDue } from './indicator-score';
import type { Judgement } from './judgement';
import { scoreColumns } from './score-columns';

const TOGETHER = { zh: '几项指标共用一个得分，无法逐项计算', en: 'Several indicators share one score: none can be computed alone' };
const MOST_DECIMALS_GIVEN = 1;

/** What an indicator does not say itself. */
export interface IndicatorSetting {
  readonly index: number;
  /** The year the form is about. */
  readonly year: string | null;
  /** Why the form scores a missed target in its own way, where it does. */
  readonly otherwise: Wording | null;
  /** Points the form implies where it has no column for them. */
  readonly implied: Decimal | null;
  /** Its score is that of other rows as well: one cell merged over all of them. */
  readonly shared: boolean;
  /** So are its points, while the score is its own. */
  readonly pooled: boolean;
  readonly decided: Direction | undefined;
  /** 执行率 of the funds block, where there is one. */
  readonly executionRate: Due | null;
  /** Points of the total that no score as filed accounts for; null where no total says anything. */
  readonly unaccounted: Decimal | null;
  /** Its score and another's may each stand in the other's row. */
  readonly exchanged: boolean;
  /** Points were taken off other targets that were met. */
  readonly othersByHand: boolean;
}

export function indicatorFigures(indicator: Indicator, setting: IndicatorSetting, pack: RulePack): IndicatorFigures {
  const { index, year, otherwise, implied, shared, pooled, decided, executionRate } = setting;
  const comparison = compare(indicator, year);
  const points = pointsIn(pooled ? null : indicator.weight, implied);
  const exact = exactExecutionRate(indicator, comparison, executionRate, pack);
  const direction = judgeDirection(indicator, decided, () => agreeing(indicator, comparison, points, pack));
  const fulfilment =
    direction.ambiguous || indicator.placeholder || indicator.partOf !== null ? null : fulfilmentOf(comparison, direction.direction);
  const own = dueOf(indicator, comparison, direction, { points, exact, otherwise }, pack);
  const recomputed = own.computable && shared ? uncomputable('no-weight', TOGETHER, own.inputs, BASIS.indicatorScore) : own;
  const beside = scoreColumns(indicator, pooled, pack);
  const worked = byFactor(recomputed, beside.factor, points, pack);
  const due = isByHand(indicator, worked, fulfilment, points?.amount ?? null, setting) ? judged(worked) : worked;
  const key = indicator.score?.key ?? `${indicator.name.key}/score`;
  const filed = checkScore({ key, label: indicator.score?.label ?? indicator.name.label, field: indicator.score }, due, pack.tolerance);
  const score =
    followsUnrounded(indicator, comparison, filed) || followsFactor(beside.factor, filed, points)
      ? { ...filed, verdict: 'agrees' as const }
      : withRounding(filed, points && points.amount);
  const bounds = due.computable || points === null ? null : shared ? upTo(points.amount) : boundsOf(comparison, points.amount, pack);
  return {
    index,
    indicator,
    shared,
    pooled,
    direction,
    points: points && points.amount,
    fulfilment,
    score,
    beside,
    completion: fulfilment === null ? [] : completionRates(indicator, comparison, direction.direction, score),
    bounds,
    counted: countedOf(indicator, score, bounds),
  };
}

/** Half of the last place of a rate written with two decimals. */
const HALF_PLACE = '0.005';

/** 9.71 for 97.15% of 10 points: worked out of the rate before it was rounded, 97.148%. */
function followsUnrounded({ actual, weight }: Indicator, comparison: Comparison, filed: Checked): filed is Compared {
  const [entry, points] = [actual?.entry, numberIn(weight)];
  if (comparison.kind !== 'numbers' || comparison.unit !== '%' || entry?.kind !== 'number' || entry.decimals < 2) return false;
  if (filed.verdict !== 'differs' || points === null || comparison.target.lte(0)) return false;
  const { stated, due } = filed;
  const most = points.times(HALF_PLACE).div(comparison.target).plus(HALF_PLACE);
  return due.exact.lt(points) && stated.minus(due.exact).abs().lte(most);
}

/** 9.5 by a factor of 0.95, which is what 90 of 95 come to with two decimals. */
function byFactor(due: Due, factor: Checked | null, points: Points | null, pack: RulePack): Due {
  if (!due.computable || points === null || points.amount.isZero()) return due;
  if (factor === null || factor.field === null || factor.stated === null) return due;
  const { field, stated } = factor;
  const exact = stated.times(points.amount).div(100);
  if (exact.eq(due.exact) || !rateAgrees(field, stated, due.exact.div(points.amount).times(100))) return due;
  const text = () => `${stated.toFixed()}% × ${points.amount.toFixed()}`;
  return amountDue(constant(exact), pack.scoreDecimals, BASIS.factor, because(text), [field, ...due.inputs]);
}

/** 9.5 where the factor of 0.95 is itself mistyped. */
function followsFactor(factor: Checked | null, filed: Checked, points: Points | null): filed is Compared {
  if (filed.verdict !== 'differs' || factor?.verdict !== 'differs' || points === null || points.amount.isZero()) return false;
  const share = filed.due.exact.div(points.amount).times(100).toDecimalPlaces(factor.stated.decimalPlaces());
  return filed.stated.eq(share.times(points.amount).div(100));
}

/** The target was met and points were taken off all the same: a unit may do that, and has to say why. */
export function isLowered({ score: { due }, fulfilment }: Pick<IndicatorFigures, 'score' | 'fulfilment'>): boolean {
  return !due.computable && due.why === 'judgement' && fulfilment?.multiple !== null && fulfilment?.state !== 'under';
}

/** 1.86 was worked out; 1.8 may have been given. */
function isGiven(score: Decimal, points: Decimal): boolean {
  return score.gt(0) && score.lt(points) && score.decimalPlaces() <= MOST_DECIMALS_GIVEN;
}

/**
 * Fewer points than a met target earns. A score within its points says so itself, unless full points are just what the total
 * lacks; of a blank one, or one above its points, the total does, or the form where it took points off others.
 */
function isByHand(
  { name, score }: Indicator,
  due: Due,
  fulfilment: Fulfilment | null,
  points: Decimal | null,
  { unaccounted, othersByHand, exchanged }: IndicatorSetting,
): boolean {
  if (score === null || points === null || fulfilment === null || exchanged) return false;
  if (fulfilment.state === 'under' || !due.computable || !due.rounded.eq(points)) return false;
  const filed = numberIn(score);
  const said = unaccounted?.plus(filed ?? points) ?? null;
  if (filed === null || filed.gt(points)) return said === null ? othersByHand : isGiven(said, points);
  const isMeant = said?.eq(points) !== true || (othersByHand && filed.gte(points.div(2)));
  return isGiven(filed, points) && isMeant && !isScoredAgainstHundred(name.label.zh, fulfilment, points, filed);
}

function judged({ inputs }: Due): Due {
  const reason = { zh: '已达到指标值，填报单位自行扣分', en: 'The target was met; the unit took points off itself' };
  return uncomputable('judgement', reason, inputs, BASIS.indicatorScore);
}

function dueOf(
  indicator: Indicator,
  comparison: Comparison,
  direction: DirectionJudgement,
  { points, exact, otherwise }: { readonly points: Points | null; readonly exact: Expression | null; readonly otherwise: Wording | null },
  pack: RulePack,
): Due {
  const due = scoreDue(indicator, comparison, direction.direction, points, pack, exact);
  if (!due.computable) return due;
  const leftTo = (why: 'own-rule' | 'ambiguous', reason: Wording) => uncomputable(why, reason, due.inputs, BASIS.indicatorScore);
  if (direction.ambiguous) return leftTo('ambiguous', direction.reason);
  if (points === null || due.rounded.eq(points.amount)) return due;
  if (otherwise !== null) return leftTo('own-rule', otherwise);
  if (direction.direction !== 'smaller') return due;
  const filed = numberIn(indicator.score);
  const smallerIsBetter = pack.smallerIsBetter === 'ratio' ? 'linear' : 'ratio';
  const other = scoreDue(indicator, comparison, 'smaller', points, { ...pack, smallerIsBetter });
  const isByOther = (by: Due) => filed !== null && by.computable && scoreHolds(filed, by, pack.tolerance);
  return isByOther(other) && !isByOther(due) ? leftTo('own-rule', OTHER_FORMULA) : due;
}

const OTHER_FORMULA = {
  zh: '得分与规则包未采用的另一种反向指标公式相符，请在规则包中确认采用哪一种',
  en: 'the score follows the other published formula for what is better the less: say in the rule pack which one is used',
};

/** A score so near to what a direction gives may have been worked out by it, and miscounted. */
const NEARLY = '0.1';

/** The directions under which the score as filed would be right, or else nearly. */
function agreeing(indicator: Indicator, comparison: Comparison, points: Points | null, pack: RulePack): AgreeingDirections | null {
  const filed = numberIn(indicator.score);
  if (filed === null || points === null) return null;
  const within = (tolerance: string) =>
    (['larger', 'smaller'] as const).filter((direction) => {
      const due = scoreDue(indicator, comparison, direction, points, pack);
      return due.computable && scoresAgree(filed, due.rounded, tolerance);
    });
  const exactly = within(pack.tolerance);
  return exactly.length > 0 ? { directions: exactly, exactly: true } : { directions: within(NEARLY), exactly: false };
}

/** Where people score, what can be right: a band of the points, or less than all of them. */
function boundsOf(comparison: Comparison, points: Decimal, pack: RulePack): ScoreBounds | null {
  if (comparison.kind === 'dates') {
    return {
      least: ZERO,
      most: points,
      below: true,
      reason: { zh: '逾期完成，得分应低于分值', en: 'Late: the score must be below the points' },
    };
  }
  if (comparison.kind !== 'judged' || comparison.judgement === 'unclear') {
    return upTo(points);
  }
  return band(comparison.judgement, points, pack);
}

/** One score for several rows may be any: what one of them lacks the others may have earned. */
function upTo(points: Decimal): ScoreBounds {
  return { least: ZERO, most: points, below: false, reason: { zh: '得分应在0与分值之间', en: 'The score lies between 0 and the points' } };
}

const JUDGEMENT_WORDS = {
  achieved: { zh: '达成', en: 'Achieved' },
  partly: { zh: '部分达成', en: 'Partly achieved' },
  missed: { zh: '未达成', en: 'Missed' },
} as const;

function band(judgement: Exclude<Judgement, 'unclear'>, points: Decimal, { qualitativeBands }: RulePack): ScoreBounds {
  const { achieved, partly, missed } = qualitativeBands;
  const [least, most] = { achieved: [achieved, 100] as const, partly: [partly, achieved] as const, missed: [missed, partly] as const }[
    judgement
  ];
  const words = JUDGEMENT_WORDS[judgement];
  return {
    least: points.times(least).div(100),
    most: points.times(most).div(100),
    below: false,
    reason: {
      zh: `${words.zh}：得分应为分值的${least}%～${most}%`,
      en: `${words.en}: the score lies between ${least}% and ${most}% of the points`,
    },
  };
}

/** The recomputed points, else those filed when they can be right; a row without points and score adds nothing. */
function countedOf(indicator: Indicator, score: Checked, bounds: ScoreBounds | null): Decimal | null {
  if (score.due.computable) return countedAs(score);
  const filed = numberIn(indicator.score);
  if (filed === null) return numberIn(indicator.weight) === null || indicator.placeholder ? ZERO : null;
  if (bounds === null) return filed.isNegative() ? null : filed;
  const tooMuch = bounds.below ? filed.gte(bounds.most) : filed.gt(bounds.most);
  return filed.lt(bounds.least) || tooMuch ? null : filed;
}

/**
 * An execution rate that stands among the indicators was rounded when it was copied there; its points are due on the
 * rate itself, as in the funds block. Null for any other indicator, and where the copy says something else; unless its score
 * was worked out of the rate of the funds: then it is the copy that is wrong.
 */
function exactExecutionRate(
  { classes, actual, score, weight }: Indicator,
  comparison: Comparison,
  rate: Due | null,
  { scoreDecimals, tolerance }: Pick<RulePack, 'scoreDecimals' | 'tolerance'>,
): Expression | null {
  if (comparison.kind !== 'numbers' || actual === null || !rate?.computable) return null;
  if (rate.expression.kind !== 'percent' || !classes.has('executionRate')) return null;
  const [filed, points] = [numberIn(score), numberIn(weight)];
  const share = Decimal.min(rate.exact.div(comparison.target.lte(0) ? HUNDRED : comparison.target), 1);
  const follows =
    filed !== null &&
    points !== null &&
    rate.exact.lt(HUNDRED) &&
    scoresAgree(filed, share.times(points).toDecimalPlaces(scoreDecimals), tolerance);
  return follows || rateAgrees(actual, comparison.actual, rate.exact) ? product(rate.expression.of, constant(HUNDRED)) : null;
}
