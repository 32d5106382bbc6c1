import type { Entry, NumberEntry } from '../forms/cells/entry';
import { parseText } from '../forms/cells/parse-entry';
import type { Indicator } from '../forms/form';
import { type Decimal, HUNDRED, ONE } from './decimal';
import { judgementOf, type Judgement } from './judgement';
import { conversion } from './units';

/** Target and actual brought to one scale, or why they cannot be. */
export type Comparison =
  | {
      readonly kind: 'numbers';
      /** Both in the target's unit; percents as 95. */
      readonly target: Decimal;
      readonly actual: Decimal;
      /** `%`, 万元, 亩; empty when none is written. */
      readonly unit: string;
      /** What `actual` is of the figure in its cell, and `target` likewise. */
      readonly actualFactor: Decimal;
      readonly targetFactor: Decimal;
    }
  | { readonly kind: 'dates'; readonly late: boolean }
  | { readonly kind: 'judged'; readonly judgement: Judgement }
  | { readonly kind: 'blank'; readonly which: 'target' | 'actual' | 'both' }
  | { readonly kind: 'unreadable'; readonly which: 'target' | 'actual' }
  | { readonly kind: 'units-differ'; readonly targetUnit: string; readonly actualUnit: string };

/** @param year the year the form is about, which a target such as `9月前` leaves out */
export function compare(indicator: Indicator, year: string | null): Comparison {
  const target = entryOf(indicator.target?.entry);
  const actual = entryOf(indicator.actual?.entry);
  const noTarget = target.kind === 'blank' || target.kind === 'placeholder';
  const noActual = actual.kind === 'blank' || actual.kind === 'placeholder';
  if (noTarget || noActual) return { kind: 'blank', which: noTarget && noActual ? 'both' : noTarget ? 'target' : 'actual' };
  if (target.kind === 'error') return { kind: 'unreadable', which: 'target' };
  if (actual.kind === 'error') return { kind: 'unreadable', which: 'actual' };
  const [due, done] = [allAsPercent(target, actual), allAsPercent(actual, target)];
  if (due.kind === 'number') {
    if (saysNone(done, due)) return { kind: 'judged', judgement: 'achieved' };
    if (done.kind !== 'number') return { kind: 'unreadable', which: 'actual' };
    const compared = numbers(due, done, columnUnit(indicator));
    return isAbout(due) && isNear(compared) ? { kind: 'judged', judgement: 'achieved' } : compared;
  }
  if (target.kind === 'date' && actual.kind === 'date')
    return { kind: 'dates', late: isLater(actual, { ...target, year: target.year ?? (year === null ? null : Number(year)) }) };
  return { kind: 'judged', judgement: judgementOf(target, actual) };
}

/** 全覆盖, 应保尽保: all of it. */
const ALL_OF_IT = /^(?:实现|达到|做到|已)*(?:全覆盖|全部(?:覆盖|完成|到位|发放|合格|达标|办结)?|应(.)尽\1|百分之百)。?$/;

/** Whether words say all that a percentage could. */
export function saysAll(entry: Entry | undefined): boolean {
  return entry?.kind === 'text' && ALL_OF_IT.test(entry.text);
}

/** 无上访, 全年未发生 */
const NONE_OF_IT = /^(?:全年|年内|本年|当年)?(?:无|没有|未发生|未出现|零)[^，。；,;0-9]{0,10}。?$/;

/** There was none of what should be no more than so many. */
export function saysNone(actual: Entry | undefined, target: Entry | undefined): boolean {
  const isLimit = target?.kind === 'number' && (target.value.isZero() || target.operator === '≤' || target.operator === '<');
  return isLimit && actual?.kind === 'text' && NONE_OF_IT.test(actual.text);
}

function allAsPercent(entry: Entry, beside: Entry): Entry {
  return saysAll(entry) && beside.kind === 'number' && beside.percent ? parseText('100%') : entry;
}

/** 3000亩左右 is reached by what is no further from it than this share. */
const ROOM = 0.05;

function isAbout({ text }: NumberEntry): boolean {
  return /左右|上下|大约|^约/.test(text);
}

function isNear(compared: Comparison): boolean {
  if (compared.kind !== 'numbers') return false;
  const { target, actual } = compared;
  return actual.minus(target).abs().lte(target.abs().times(ROOM));
}

function numbers(target: NumberEntry, actual: NumberEntry, unit: string): Comparison {
  const percents = percentScale(target, actual);
  const targetUnit = target.percent ? '%' : target.unit || unit;
  const actualUnit = actual.percent ? '%' : actual.unit || unit;
  if (percents !== null) {
    return {
      kind: 'numbers',
      target: target.value.times(percents.target),
      actual: actual.value.times(percents.actual),
      unit: '%',
      targetFactor: percents.target,
      actualFactor: percents.actual,
    };
  }
  const factor = conversion(actualUnit, targetUnit);
  if (factor === null) return { kind: 'units-differ', targetUnit, actualUnit };
  return {
    kind: 'numbers',
    target: target.value,
    actual: actual.value.times(factor),
    unit: targetUnit || actualUnit,
    targetFactor: ONE,
    actualFactor: factor,
  };
}

/** Where one of them is a percent: 0.95 beside 95 % means 95 %, 95 beside 95 % means 95 %. */
function percentScale(target: NumberEntry, actual: NumberEntry): { target: Decimal; actual: Decimal } | null {
  if (!target.percent && !actual.percent) return null;
  if (target.percent && actual.percent) return { target: ONE, actual: ONE };
  const [plain, rate] = target.percent ? [actual, target] : [target, actual];
  if (plain.unit !== '' && conversion(plain.unit, '%') === null) return null;
  const isFraction = plain.value.abs().lte(1) && !plain.value.isZero() && rate.value.abs().gt(2);
  const factor = isFraction ? HUNDRED : ONE;
  return target.percent ? { target: ONE, actual: factor } : { target: factor, actual: ONE };
}

function columnUnit(indicator: Indicator): string {
  const entry = indicator.unit?.entry;
  return entry?.kind === 'text' ? entry.text.trim() : '';
}

interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** Only what both say is compared; a month without a day lasts to its end. */
function isLater(actual: CalendarDate, limit: CalendarDate): boolean {
  if (actual.year !== null && limit.year !== null && actual.year !== limit.year) return actual.year > limit.year;
  if (actual.month !== limit.month) return actual.month > limit.month;
  return actual.day !== null && limit.day !== null && actual.day > limit.day;
}

function entryOf(entry: Entry | undefined): Entry {
  return entry ?? { kind: 'blank' };
}
