import { isBlank, numberIn } from '../field';
import type { Indicator, Level } from '../form';
import { CONFIRMED, Outline } from './outline';

/**
 * Where merges are unknown and there is no column for points: a level whose scores come to the points of its label has no
 * score to spare for the indicators without one, which then share that of the row above.
 */
export function withSharedScores(indicators: readonly Indicator[], levels: readonly Level[]): readonly Indicator[] {
  if (indicators.some(({ weight }) => weight !== null)) return indicators;
  const shared = new Map<number, number>();
  for (const { weight, indicators: members } of levels) {
    const whole = numberIn(weight);
    const scores = members.flatMap((index) => numberIn(indicators[index]?.score ?? null) ?? []);
    if (whole === null || scores.length === 0 || !scores.reduce((sum, score) => sum.plus(score)).eq(whole)) continue;
    let last: number | null = null;
    for (const index of members) {
      const indicator = indicators[index];
      if (indicator === undefined || indicator.placeholder || indicator.score === null) continue;
      if (!isBlank(indicator.score)) last = index;
      else if (last !== null && !isBlank(indicator.actual)) shared.set(index, last);
    }
  }
  return indicators.map((indicator, index) => {
    const scoredWith = shared.get(index);
    return scoredWith === undefined ? indicator : { ...indicator, score: null, scoredWith };
  });
}

/**
 * Rows without points below an indicator, whose targets or results come to its own, itemise it: `A镇 20个`, `B镇 42个`. Below one
 * that has neither, ★补助种植面积, they are what it is scored by.
 */
export function withItems(indicators: readonly Indicator[]): readonly Indicator[] {
  const outline = new Outline(indicators.map(({ target, actual }) => [numberIn(target), numberIn(actual)]));
  const heads = new Set<number>();
  for (const [index, whole] of indicators.entries()) {
    const items = isBare(whole) ? [] : bareFrom(indicators, index + 1);
    if (items.length > 0 && isBlank(whole.target) && isBlank(whole.actual)) heads.add(index);
    if (heads.has(index) || outline.holds(index, items, CONFIRMED)) outline.nest(index, items);
  }
  return indicators.map((indicator, index) => {
    const whole = outline.places[index]?.partOf ?? null;
    if (heads.has(index) && !isBlank(indicator.score)) return { ...indicator, target: null, actual: null };
    if (whole === null) return indicator;
    return { ...indicator, weight: null, score: null, ...(heads.has(whole) ? { scoredWith: whole } : { partOf: whole }) };
  });
}

function bareFrom(indicators: readonly Indicator[], from: number): readonly number[] {
  const end = indicators.findIndex((each, index) => index >= from && (!isBare(each) || each.placeholder || each.scoredWith !== null));
  const last = end < 0 ? indicators.length : end;
  return Array.from({ length: Math.max(0, last - from) }, (_, offset) => from + offset);
}

function isBare({ weight, score }: Indicator): boolean {
  return isBlank(weight) && isBlank(score);
}
