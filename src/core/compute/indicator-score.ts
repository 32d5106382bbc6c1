import type { Direction } from '../decisions';
import { type Field, numberIn } from '../forms/field';
import type { Indicator } from '../forms/form';
import type { RulePack } from '../packs/pack';
import type { Wording } from '../wording';
import { amountDue, because, inFull, uncomputable, type Words } from './due';
import { cell, atLeast, atMost, constant, difference, product, quotient, type Expression, type Points } from './expression';
import { BASIS } from './basis';
import type { Comparison } from './comparison';
import type { Decimal } from './decimal';
import type { Due, Uncomputable } from './checked';
import { shownDecimals, written } from './in-words';

const ZERO = constant(0);
const ONE = constant(1);

type Numbers = Extract<Comparison, { kind: 'numbers' }>;

/** What share of its points an indicator earns; null for all of them, whatever the figures. */
interface Share {
  readonly expression: Expression | null;
  readonly basis: Wording;
  readonly words?: Words | undefined;
}

/** Why it earns none that anybody could compute. */
type Unscored = Pick<Uncomputable, 'why' | 'reason' | 'basis'>;

export const NO_POINTS: Unscored = {
  why: 'no-weight',
  reason: { zh: '没有分值，不计算得分', en: 'No points are stated: no score is computed' },
  basis: BASIS.indicatorScore,
};
const LATE: Unscored = { why: 'judgement', reason: { zh: '逾期完成，由人扣分', en: 'Late: people deduct points' }, basis: BASIS.date };
const JUDGED: Unscored = {
  why: 'judgement',
  reason: { zh: '定性指标，由人评分', en: 'A qualitative target: people score it' },
  basis: BASIS.qualitative,
};
const ZERO_TARGET: Unscored = {
  why: 'zero',
  reason: { zh: '年度指标值为0，无法按比例计分', en: 'The target is 0: no score can be computed from a ratio' },
  basis: BASIS.larger,
};
const NEGATIVE_TARGET: Unscored = {
  why: 'zero',
  reason: {
    zh: '年度指标值为负数且未达到，无法按比例计分',
    en: 'The target is negative and missed: no score can be computed from a ratio',
  },
  basis: BASIS.indicatorScore,
};
const NAMES = {
  target: { zh: '年度指标值', en: 'the target is' },
  actual: { zh: '实际完成值', en: 'the actual value is' },
  both: { zh: '指标值和完成值均', en: 'target and actual value are' },
};

/**
 * The points due by actual against target, or why people must judge.
 * @param exact what the actual value was before it was rounded, where that is known
 */
export function scoreDue(
  indicator: Indicator,
  comparison: Comparison,
  direction: Direction,
  points: Points | null,
  pack: RulePack,
  exact: Expression | null = null,
): Due {
  const inputs = [indicator.actual, indicator.target, indicator.weight].filter((field) => field !== null);
  const unscored = ({ why, reason, basis }: Unscored) => uncomputable(why, reason, inputs, basis);
  if (points === null && comparison.kind === 'numbers') return unscored(NO_POINTS);
  const share = comparison.kind === 'numbers' ? shareOf(indicator, comparison, direction, pack, exact) : shareWithoutNumbers(comparison);
  if ('why' in share) return unscored(share);
  if (points === null) return unscored(NO_POINTS);
  const expression = share.expression === null ? points.expression : product(share.expression, points.expression);
  return amountDue(expression, pack.scoreDecimals, share.basis, share.words);
}

function shareOf(indicator: Indicator, numbers: Numbers, direction: Direction, pack: RulePack, exact: Expression | null): Share | Unscored {
  const reached = exact ?? scaled(indicator.actual, numbers.actual, numbers.actualFactor);
  switch (direction) {
    case 'larger':
      return largerShare(indicator, numbers, reached, BASIS.larger);
    case 'smaller':
      return smallerShare(indicator, numbers, pack);
    case 'equal':
      return numbers.target.isZero() ? allOrNothing(numbers, BASIS.equal) : largerShare(indicator, numbers, reached, BASIS.equal);
    case 'qualitative':
      return JUDGED;
  }
}

function largerShare(indicator: Indicator, numbers: Numbers, reached: Expression, basis: Wording): Share | Unscored {
  const { target, actual } = numbers;
  if (target.isZero()) return ZERO_TARGET;
  if (target.isNegative() && actual.lt(target)) return NEGATIVE_TARGET;
  const words = actual.gte(target) ? condition(indicator, numbers, '≥') : lost(actual);
  if (target.isNegative()) return { expression: ONE, basis, words };
  const ratio = quotient(reached, targetCell(indicator, numbers));
  return { expression: atMost(actual.isNegative() ? atLeast(ratio, ZERO) : ratio, ONE), basis, words };
}

function smallerShare(indicator: Indicator, numbers: Numbers, pack: RulePack): Share | Unscored {
  const { target, actual } = numbers;
  const basis = pack.smallerIsBetter === 'ratio' ? BASIS.smallerRatio : BASIS.smallerLinear;
  if (target.isNegative() && actual.gt(target)) return NEGATIVE_TARGET;
  if (target.lte(0) || actual.lte(0)) return allOrNothing(numbers, basis);
  const a = scaled(indicator.actual, numbers.actual, numbers.actualFactor);
  const t = targetCell(indicator, numbers);
  const share = pack.smallerIsBetter === 'ratio' ? quotient(t, a) : atLeast(difference(ONE, quotient(difference(a, t), t)), ZERO);
  return { expression: atMost(share, ONE), basis, words: actual.lte(target) ? condition(indicator, numbers, '≤') : undefined };
}

/** Over a target of 0 there is no ratio: met is full points, missed is none. */
function allOrNothing({ actual, target }: Numbers, basis: Wording): Share {
  const met = actual.lte(target);
  const words = (met ? inFull : because)(() => `${actual.toFixed()} ${met ? '≤' : '>'} ${target.toFixed()}`);
  return { expression: met ? ONE : ZERO, basis, words };
}

function shareWithoutNumbers(comparison: Exclude<Comparison, Numbers>): Share | Unscored {
  const basis = BASIS.indicatorScore;
  switch (comparison.kind) {
    case 'dates':
      return comparison.late ? LATE : { expression: null, basis: BASIS.date, words: inFull(() => '按期完成') };
    case 'judged':
      return JUDGED;
    case 'blank': {
      const { zh, en } = NAMES[comparison.which];
      return { why: 'blank', reason: { zh: `${zh}未填，无法计算`, en: `Cannot be computed: ${en} blank` }, basis };
    }
    case 'unreadable': {
      const { zh, en } = NAMES[comparison.which];
      return { why: 'not-a-number', reason: { zh: `${zh}不是数字，无法计算`, en: `Cannot be computed: ${en} not a number` }, basis };
    }
    case 'units-differ': {
      const { targetUnit, actualUnit } = comparison;
      const reason = {
        zh: `指标值单位“${targetUnit}”与完成值单位“${actualUnit}”不一致，无法计算`,
        en: `Cannot be computed: the target is in ${targetUnit}, the actual value in ${actualUnit}`,
      };
      return { why: 'units-differ', reason, basis };
    }
  }
}

/** `139 ≤ 140` in the figures as they stand in the cells. */
function condition(indicator: Indicator, numbers: Numbers, sign: '≥' | '≤'): Words {
  const { actual, target } = numbers;
  return inFull(() => `${figure(indicator.actual, actual)} ${sign} ${figure(indicator.target, target)}`);
}

function lost(actual: Decimal): Words | undefined {
  return actual.isNegative() ? because(() => `${actual.toFixed()} < 0`) : undefined;
}

function figure(field: Field | null, amount: Decimal): string {
  return field === null ? amount.toFixed() : written(amount, shownDecimals(field, amount));
}

function targetCell({ target }: Indicator, numbers: Numbers): Expression {
  return scaled(target, numbers.target, numbers.targetFactor);
}

/** A figure in the unit of the target, by its cell. */
export function scaled(field: Field | null, amount: Decimal, factor: Decimal): Expression {
  const stated = numberIn(field);
  if (field === null || stated === null) return constant(amount);
  return factor.eq(1) ? cell(field, stated) : product(cell(field, stated), constant(factor));
}
