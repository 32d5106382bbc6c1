import { Decimal } from '../compute/decimal';
import type { Field } from './field';
import type { Indicator } from './form';
import { amountIn } from './part-sums';
import { isStated } from './shared-scores';

/** One row alone that equals the row above is another indicator whose points were left out. */
const LEAST_ITEMS = 2;

/** Rows without points below an indicator, whose targets or results come to its own, itemise it: `A镇 20个`, `B镇 42个`. */
export function withItems(indicators: readonly Indicator[]): readonly Indicator[] {
  const settled = [...indicators];
  for (let index = 0; index < indicators.length; index += 1) {
    const whole = indicators[index];
    const end = endOfItems(indicators, index + 1);
    const items = indicators.slice(index + 1, end);
    if (whole === undefined || isBare(whole) || items.length < LEAST_ITEMS) continue;
    if (
      !comeTo(
        whole.target,
        items.map(({ target }) => target),
      ) &&
      !comeTo(
        whole.actual,
        items.map(({ actual }) => actual),
      )
    )
      continue;
    for (const [offset, item] of items.entries()) settled[index + 1 + offset] = { ...item, weight: null, score: null, partOf: index };
  }
  return settled;
}

function endOfItems(indicators: readonly Indicator[], from: number): number {
  const end = indicators.findIndex((each, index) => index >= from && (!isBare(each) || each.placeholder || each.scoredWith !== null));
  return end < 0 ? indicators.length : end;
}

function isBare({ weight, score }: Indicator): boolean {
  return !isStated(weight) && !isStated(score);
}

function comeTo(whole: Field | null, items: readonly (Field | null)[]): boolean {
  const total = amountIn(whole);
  const parts = items.map(amountIn);
  return total !== null && !total.isZero() && parts.every((part) => part !== null) && Decimal.sum(...parts).eq(total);
}
