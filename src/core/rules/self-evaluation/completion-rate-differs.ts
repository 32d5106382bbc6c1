import { Decimal } from '../../compute/decimal';
import type { IndicatorFigures } from '../../compute/figures';
import type { Field } from '../../forms/field';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

const FULL = 100;

/**
 * 完成率 beside target and result, where more is better. Places cap it at 100% or write the share of the points there: wrong is
 * what is neither.
 */
export const completionRateDiffers: Rule = {
  id: 'completion-rate-differs',
  kind: 'disagreement',
  title: { zh: '完成率与指标值、完成值不符', en: 'Share of the target does not follow from target and result' },
  basis: { zh: '完成率 = 实际完成值 ÷ 指标值 × 100%', en: 'Share of the target = result ÷ target × 100%' },
  *check({ figures }) {
    for (const each of figures.selfEvaluation?.indicators ?? []) {
      const { indicator, fulfilment, direction } = each;
      const { completionRate: field, target, actual, name } = indicator;
      const multiple = fulfilment?.multiple ?? null;
      if (
        field === null ||
        target === null ||
        actual === null ||
        multiple === null ||
        direction.ambiguous ||
        direction.direction !== 'larger'
      )
        continue;
      if (fulfilment?.target?.gt(0) !== true || field.entry.kind !== 'number' || isOneOf(field, ratesOf(multiple, each))) continue;
      const shown = `${multiple.times(FULL).toDecimalPlaces(2).toFixed()}%`;
      yield {
        field,
        related: present(target, actual),
        expected: shown,
        arithmetic: `${fulfilment.actual?.toFixed() ?? ''} ÷ ${fulfilment.target.toFixed()} × 100% = ${shown}`,
        message: {
          zh: `${name.label.zh}完成率填报${stated(field)}，按指标值${stated(target)}、完成值${stated(actual)}为${shown}，请核对。`,
          en: `The share of the target says ${stated(field)}; by target and result it is ${shown}. Check them.`,
        },
      };
    }
  },
};

function ratesOf(multiple: Decimal, { points, score }: IndicatorFigures): readonly Decimal[] {
  const share = multiple.times(FULL);
  const ofPoints = score.stated !== null && points?.gt(0) ? [score.stated.div(points).times(FULL)] : [];
  return [share, Decimal.min(share, FULL), ...ofPoints];
}

/** To the digit it is written with, rounded or cut off; in percent, or as a share of one. */
function isOneOf({ entry }: Field, rates: readonly Decimal[]): boolean {
  if (entry.kind !== 'number') return false;
  const { value, percent, decimals } = entry;
  const written = percent
    ? [{ value, place: decimals }]
    : [value, value.times(FULL)].map((each, at) => ({ value: each, place: decimals - 2 * at }));
  return written.some(({ value: own, place }) => rates.some((rate) => own.minus(rate).abs().lt(new Decimal(10).pow(-place))));
}
