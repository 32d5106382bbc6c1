import type { Direction } from '../decisions';
import { type Field, numberIn } from '../forms/field';
import type { Entry } from '../forms/cells/entry';
import type { Indicator } from '../forms/form';
import type { Wording } from '../wording';
import { BASIS } from './basis';
import { statedRate } from './check';
import type { Checked, Compared } from './checked';
import type { Comparison } from './comparison';
import { Decimal, HUNDRED } from './decimal';
import { rateDue } from './due';
import { atMost, cell, constant, difference, evaluate, percent, quotient, type Expression } from './expression';
import { scaled } from './indicator-score';

const NO_TARGET = { zh: '指标值为0，无法计算', en: 'Cannot be computed: the target is 0' };

const SHOWN_DECIMALS = 2;
const [NONE, WHOLE, TWICE] = [constant(0), constant(1), constant(2)];

/**
 * 完成率 and 偏差率 beside target and result, where they are stated. Places cap the first at 100 %, turn it over where less is better, or
 * write the share of the points there; they state the other with or without its sign, or none where the target is met: wrong is
 * what is none of these.
 */
export function completionRates(indicator: Indicator, comparison: Comparison, direction: Direction, scored: Checked): Compared[] {
  const { target, actual, completionRate, deviationRate, score, weight } = indicator;
  if (comparison.kind !== 'numbers' || comparison.target.lte(0)) return [];
  const aims = scaled(target, comparison.target, comparison.targetFactor);
  const reached = scaled(actual, comparison.actual, comparison.actualFactor);
  const share = quotient(reached, aims);
  const isSmaller = direction === 'smaller';
  const isMet = isSmaller ? comparison.actual.lte(comparison.target) : comparison.actual.gte(comparison.target);
  const [given, points] = [numberIn(score), numberIn(weight)];
  // A score that is itself in question is no measure; the two may both say what the result was.
  const ofPoints =
    score && weight && given && points && scored.verdict !== 'differs' ? [quotient(cell(score, given), cell(weight, points))] : [];
  const turned = isSmaller ? [quotient(aims, reached), difference(TWICE, share), ...(isMet ? [WHOLE] : [])] : [atMost(share, WHOLE)];
  const deviations = [difference(share, WHOLE), difference(WHOLE, share), ...(isMet ? [NONE] : [])];
  return [
    ...asOneOf(completionRate, [share, ...turned, ...ofPoints], BASIS.completion),
    ...asOneOf(deviationRate, deviations, BASIS.deviation),
  ];
}

/** The rate as stated beside the one of these that it is, else beside the first. */
function asOneOf(field: Field | null, ratios: readonly Expression[], basis: Wording): Compared[] {
  if (field?.entry.kind !== 'number') return [];
  const dues = ratios.flatMap((ratio) => {
    const due = rateDue(percent(ratio), basis, NO_TARGET, evaluate(percent(ratio))?.toDecimalPlaces(SHOWN_DECIMALS).decimalPlaces());
    return due.computable ? [due] : [];
  });
  const right = dues.find(({ exact }) => isWritten(field.entry, exact));
  const due = right ?? dues[0];
  const stated = due && statedRate(field, due.exact);
  if (!due || !stated) return [];
  // A formula follows its cells, whatever they hold.
  const beside = field.cell.formula === null ? {} : { beside: true as const };
  return [{ key: field.key, label: field.label, field, stated, due, verdict: right ? 'agrees' : 'differs', ...beside }];
}

/** To the digit it is written with, rounded or cut off; in percent, or as a share of one. */
function isWritten(entry: Entry, rate: Decimal): boolean {
  if (entry.kind !== 'number') return false;
  const { value, percent: isPercent, decimals } = entry;
  const isNear = (own: Decimal, place: number) => own.minus(rate).abs().lt(new Decimal(10).pow(-place));
  return isNear(value, decimals) || (!isPercent && isNear(value.times(HUNDRED), decimals - 2));
}
