import type { Field } from './field';
import type { Indicator, Level } from './form';
import { amountIn, comeTo, CONFIRMED, type Amounts } from './part-sums';

export function isStated(field: Field | null): boolean {
  return field !== null && field.entry.kind !== 'blank';
}

/**
 * Where merges are unknown and there is no column for points: a level whose scores come to the points of its label has no
 * score to spare for the indicators without one, which then share that of the row above.
 */
export function withSharedScores(indicators: readonly Indicator[], levels: readonly Level[]): readonly Indicator[] {
  if (indicators.some(({ weight }) => weight !== null)) return indicators;
  const shared = new Map<number, number>();
  for (const { weight, indicators: members } of levels) {
    const whole = weight?.entry.kind === 'number' ? weight.entry.value : null;
    const scores = members.flatMap((index) => {
      const entry = indicators[index]?.score?.entry;
      return entry?.kind === 'number' ? [entry.value] : [];
    });
    if (whole === null || scores.length === 0 || !scores.reduce((sum, score) => sum.plus(score)).eq(whole)) continue;
    let last: number | null = null;
    for (const index of members) {
      const indicator = indicators[index];
      if (indicator === undefined || indicator.placeholder || indicator.score === null) continue;
      if (isStated(indicator.score)) last = index;
      else if (last !== null && isStated(indicator.actual)) shared.set(index, last);
    }
  }
  return indicators.map((indicator, index) => {
    const scoredWith = shared.get(index);
    return scoredWith === undefined ? indicator : { ...indicator, score: null, scoredWith };
  });
}

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
    if (!comeTo(valuesOf(whole), items.map(valuesOf), CONFIRMED)) continue;
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

function valuesOf({ target, actual }: Indicator): Amounts {
  return [amountIn(target), amountIn(actual)];
}
