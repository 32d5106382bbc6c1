import type { Direction } from '../decisions';
import type { Field } from '../forms/field';
import type { Indicator } from '../forms/form';
import type { RulePack } from '../packs/pack';
import { cell, numberIn } from './amount';
import { BASIS } from './basis';
import type { Comparison } from './comparison';
import type { Decimal } from './decimal';
import { amountDue, atLeast, atMost, because, constant, difference, inFull, product, quotient, uncomputable, type Words } from './due';
import type { Expression } from './expression';
import type { Due } from './checked';
import { shownDecimals, written } from './in-words';

const ZERO = constant(0);
const ONE = constant(1);

type Numbers = Extract<Comparison, { kind: 'numbers' }>;

/** Points of an indicator: its cell, or what its form implies. */
export interface Points {
  readonly amount: Decimal;
  readonly expression: Expression;
}

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
  if (comparison.kind !== 'numbers') return notNumbers(comparison, inputs, points, pack);
  if (points === null) {
    return uncomputable(
      'no-weight',
      { zh: '没有分值，不计算得分', en: 'No points are stated: no score is computed' },
      inputs,
      BASIS.indicatorScore,
    );
  }
  switch (direction) {
    case 'larger':
      return largerDue(indicator, comparison, points, pack, inputs, BASIS.larger, exact);
    case 'smaller':
      return smallerDue(indicator, comparison, points, pack, inputs);
    case 'equal':
      return comparison.target.isZero()
        ? allOrNothing(comparison, points, pack, BASIS.equal)
        : largerDue(indicator, comparison, points, pack, inputs, BASIS.equal, exact);
    case 'qualitative':
      return uncomputable(
        'judgement',
        { zh: '定性指标，由人评分', en: 'A qualitative target: people score it' },
        inputs,
        BASIS.qualitative,
      );
  }
}

function largerDue(
  indicator: Indicator,
  numbers: Numbers,
  points: Points,
  pack: RulePack,
  inputs: readonly Field[],
  basis: Due['basis'],
  exact: Expression | null,
): Due {
  const { target, actual } = numbers;
  if (target.isZero()) return zeroTarget(inputs);
  if (target.isNegative() && actual.lt(target)) return negativeTarget(inputs);
  const reached = actual.gte(target);
  const ratio = quotient(exact ?? actualCell(indicator, numbers), targetCell(indicator, numbers));
  const share = atMost(actual.isNegative() ? atLeast(ratio, ZERO) : ratio, ONE);
  const expression = target.isNegative() ? product(ONE, points.expression) : product(share, points.expression);
  return amountDue(expression, pack.scoreDecimals, basis, reached ? condition(indicator, numbers, '≥') : lost(actual));
}

function smallerDue(indicator: Indicator, numbers: Numbers, points: Points, pack: RulePack, inputs: readonly Field[]): Due {
  const { target, actual } = numbers;
  const basis = pack.smallerIsBetter === 'ratio' ? BASIS.smallerRatio : BASIS.smallerLinear;
  const met = actual.lte(target) ? condition(indicator, numbers, '≤') : undefined;
  if (target.isNegative() && met === undefined) return negativeTarget(inputs);
  if (target.lte(0) || actual.lte(0)) return allOrNothing(numbers, points, pack, basis);
  const a = actualCell(indicator, numbers);
  const t = targetCell(indicator, numbers);
  const ratio = quotient(t, a);
  const linear = atLeast(difference(ONE, quotient(difference(a, t), t)), ZERO);
  const share = atMost(pack.smallerIsBetter === 'ratio' ? ratio : linear, ONE);
  return amountDue(product(share, points.expression), pack.scoreDecimals, basis, met);
}

/** Over a target of 0 there is no ratio: met is full points, missed is none. */
function allOrNothing(numbers: Numbers, points: Points, pack: RulePack, basis: Due['basis']): Due {
  const met = numbers.actual.lte(numbers.target);
  const expression = product(met ? ONE : ZERO, points.expression);
  const words = (met ? inFull : because)(() => `${numbers.actual.toFixed()} ${met ? '≤' : '>'} ${numbers.target.toFixed()}`);
  return amountDue(expression, pack.scoreDecimals, basis, words);
}

function notNumbers(comparison: Exclude<Comparison, Numbers>, inputs: readonly Field[], points: Points | null, pack: RulePack): Due {
  switch (comparison.kind) {
    case 'dates':
      if (comparison.late)
        return uncomputable('judgement', { zh: '逾期完成，由人扣分', en: 'Late: people deduct points' }, inputs, BASIS.date);
      return points === null
        ? uncomputable('no-weight', { zh: '没有分值，不计算得分', en: 'No points are stated: no score is computed' }, inputs, BASIS.date)
        : amountDue(
            points.expression,
            pack.scoreDecimals,
            BASIS.date,
            inFull(() => '按期完成'),
          );
    case 'judged':
      return uncomputable(
        'judgement',
        { zh: '定性指标，由人评分', en: 'A qualitative target: people score it' },
        inputs,
        BASIS.qualitative,
      );
    case 'blank': {
      const zh = { target: '年度指标值未填', actual: '实际完成值未填', both: '指标值和完成值均未填' }[comparison.which];
      const en = { target: 'the target is blank', actual: 'the actual value is blank', both: 'target and actual value are blank' }[
        comparison.which
      ];
      return uncomputable('blank', { zh: `${zh}，无法计算`, en: `Cannot be computed: ${en}` }, inputs, BASIS.indicatorScore);
    }
    case 'unreadable': {
      const [zh, en] = comparison.which === 'target' ? ['年度指标值', 'the target'] : ['实际完成值', 'the actual value'];
      return uncomputable(
        'not-a-number',
        { zh: `${zh}不是数字，无法计算`, en: `Cannot be computed: ${en} is not a number` },
        inputs,
        BASIS.indicatorScore,
      );
    }
    case 'units-differ': {
      const { targetUnit, actualUnit } = comparison;
      const reason = {
        zh: `指标值单位“${targetUnit}”与完成值单位“${actualUnit}”不一致，无法计算`,
        en: `Cannot be computed: the target is in ${targetUnit}, the actual value in ${actualUnit}`,
      };
      return uncomputable('units-differ', reason, inputs, BASIS.indicatorScore);
    }
  }
}

function zeroTarget(inputs: readonly Field[]): Due {
  return uncomputable(
    'zero',
    { zh: '年度指标值为0，无法按比例计分', en: 'The target is 0: no score can be computed from a ratio' },
    inputs,
    BASIS.larger,
  );
}

function negativeTarget(inputs: readonly Field[]): Due {
  return uncomputable(
    'zero',
    { zh: '年度指标值为负数且未达到，无法按比例计分', en: 'The target is negative and missed: no score can be computed from a ratio' },
    inputs,
    BASIS.indicatorScore,
  );
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

function actualCell({ actual }: Indicator, numbers: Numbers): Expression {
  return scaled(actual, numbers.actual, numbers.actualFactor);
}

function targetCell({ target }: Indicator, numbers: Numbers): Expression {
  return scaled(target, numbers.target, numbers.targetFactor);
}

function scaled(field: Field | null, amount: Decimal, factor: Decimal): Expression {
  const stated = numberIn(field);
  if (field === null || stated === null) return constant(amount);
  return factor.eq(1) ? cell(field, stated) : product(cell(field, stated), constant(factor));
}
