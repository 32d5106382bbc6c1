import type { Entry, NumberEntry } from '../forms/entry';
import type { Indicator } from '../forms/form';
import { Decimal } from './decimal';
import { besideRange } from './range';
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

export type Judgement = 'achieved' | 'partly' | 'missed' | 'unclear';

const ONE = new Decimal(1);
const HUNDRED = new Decimal(100);

/** @param year the year the form is about, which a target such as `9月前` leaves out */
export function compare(indicator: Indicator, year: string | null): Comparison {
  const target = entryOf(indicator.target?.entry);
  const actual = entryOf(indicator.actual?.entry);
  const noTarget = target.kind === 'blank' || target.kind === 'placeholder';
  const noActual = actual.kind === 'blank' || actual.kind === 'placeholder';
  if (noTarget || noActual) return { kind: 'blank', which: noTarget && noActual ? 'both' : noTarget ? 'target' : 'actual' };
  if (target.kind === 'error') return { kind: 'unreadable', which: 'target' };
  if (actual.kind === 'error') return { kind: 'unreadable', which: 'actual' };
  if (target.kind === 'number') {
    return actual.kind === 'number' ? numbers(target, actual, columnUnit(indicator)) : { kind: 'unreadable', which: 'actual' };
  }
  if (target.kind === 'date' && actual.kind === 'date')
    return { kind: 'dates', late: isLater(actual, { ...target, year: target.year ?? (year === null ? null : Number(year)) }) };
  return { kind: 'judged', judgement: judgementOf(target, actual) };
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

const MISSED =
  /未(?!发生|出现|超|突破|违|见|发现|逾期|延)|没有(?:完成|达|实现)|不(?:达标|合格|到位|理想|明显|及时|满意|完善|健全|规范|完整|符合|合规|足|够|力)|(?<!不|未)存在(?:违规|违法|问题)|(?<!无|未|零|不|没有|避免|未出现|未发生)(?:恶化|滞后|延期|逾期|延误)|(?<!未|不|无|没有|避免)发生[^，。]{0,12}[1-9一二三四五六七八九][0-9]*[起例次件宗]|次年|^否$|^差$/;
const PARTLY = /部分|基本|大部|有所欠缺|略有|略微|稍有|有限|较(?:差|低)|一般|^中$/;
/** `实现全覆盖` against `覆盖80%`. */
const WHOLE = /全(?:面|部|覆盖|员|程)|100%|百分之百/;
const SHARE = /(?<![0-9.])([0-9]{1,2}(?:\.[0-9]+)?)%/;
const ACHIEVED =
  /完成|达成|达到|达标|实现|落实|到位|合格|明显|显著|有效|良好|优|满意|提[高升]|改善|增强|保障|及时|规范|健全|完善|持续|稳[定步]|通过|发放|^是$|^有$|^好$/;

/** A target and an actual in words: the same words are an achievement, whatever they say. */
function judgementOf(target: Entry, actual: Entry): Judgement {
  const wanted = textOf(target);
  const got = textOf(actual);
  if (plain(wanted) === plain(got)) return 'achieved';
  const beside = besideRange(target, actual);
  if (beside !== null) return beside === 'missed' ? 'partly' : 'achieved';
  if (MISSED.test(got) && !MISSED.test(wanted)) return /基本|部分/.test(got) ? 'partly' : 'missed';
  if (PARTLY.test(got) && !PARTLY.test(wanted)) return 'partly';
  if (WHOLE.test(wanted) && SHARE.test(got) && !WHOLE.test(got)) return 'partly';
  return ACHIEVED.test(got) || plain(got).includes(plain(wanted)) ? 'achieved' : 'unclear';
}

function textOf(entry: Entry): string {
  return 'text' in entry ? entry.text : '';
}

function plain(text: string): string {
  return text.replace(/[\s，。,.;；、:：]/g, '');
}

function entryOf(entry: Entry | undefined): Entry {
  return entry ?? { kind: 'blank' };
}
