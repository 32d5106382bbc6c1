import { Decimal } from '../compute/decimal';
import type { Wording } from '../wording';

/**
 * `blank`: nothing was written where a figure belongs. `omitted`, `repeated`: a part was left out of a sum, or counted twice.
 * `exchanged`: the figure of another cell, which has its own.
 */
export type SlipKind =
  | 'truncated'
  | 'shortened'
  | 'swapped'
  | 'sign'
  | 'money-unit'
  | 'point'
  | 'doubled'
  | 'dropped'
  | 'blank'
  | 'omitted'
  | 'repeated'
  | 'exchanged';

/** 万元 against 元. */
const MONEY_UNIT = 10000;
/** As far as a decimal point is moved by mistake. */
const PLACES_MOVED = [10, 100, 1000];
/** A float is off by less: what is further apart need not be worked out exactly. */
const FLOAT_NOISE = 1e-9;
const DIGITS = '0123456789';
/** Decimals of money and scores. */
const HUNDREDTHS = 2;
/** Beyond these nobody wrote a figure digit by digit: `1E300`, `1E-300`. */
const SMALLEST = new Decimal('1e-15');
const LARGEST = new Decimal('1e20');

/**
 * The one simple slip by which `stated` was written for `right`; null when there is none.
 * Each figure comes with the decimals it is written with.
 */
export function slipBetween(stated: Decimal, right: Decimal, decimals: number): SlipKind | null {
  if (stated.eq(right) || right.isZero()) return null;
  // 0.00 for 60.00
  if (stated.isZero()) return isAmong(stated, withoutOneDigit(right, decimals)) ? 'dropped' : null;
  if (stated.eq(right.negated())) return 'sign';
  if (stated.isNegative() && right.isNegative()) return slipBetween(stated.negated(), right.negated(), decimals);
  if (stated.isNegative() || right.isNegative()) return null;
  if (isSwapped(stated, right, decimals)) return 'swapped';
  if (isShortened(stated, right)) return 'shortened';
  const [large, small] = stated.gt(right) ? [stated, right] : [right, stated];
  const ratio = large.toNumber() / small.toNumber();
  const isTimes = (factor: number) => isNear(ratio, factor) && large.eq(small.times(factor));
  if (isTimes(MONEY_UNIT)) return 'money-unit';
  if (PLACES_MOVED.some(isTimes)) return 'point';
  if (isAmong(right, withoutDoubledDigit(stated, decimals))) return 'doubled';
  return isAmong(stated, withoutOneDigit(right, Math.max(decimals, right.decimalPlaces())).map(withoutLeadingZeros)) ? 'dropped' : null;
}

/** 14.4 for 14.47: as well worked out of other figures, to which it comes exactly. */
function isShortened(stated: Decimal, right: Decimal): boolean {
  const places = stated.decimalPlaces();
  return places > 0 && places < right.decimalPlaces() && stated.eq(right.toDecimalPlaces(places, 'down'));
}

function isAmong(figure: Decimal, texts: readonly string[]): boolean {
  const about = figure.toNumber();
  return texts.some((text) => isNear(Number(text), about) && isReadable(text) && figure.eq(text));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * FLOAT_NOISE;
}

/** 1.86 for 1.8667: cut off where it should have been rounded up. */
export function isTruncated(stated: Decimal, exact: Decimal, decimals: number): boolean {
  const cut = exact.toDecimalPlaces(decimals, 'down');
  return stated.eq(cut) && !cut.eq(exact.toDecimalPlaces(decimals));
}

/**
 * Every figure for which `stated` may have been written by one simple slip. Of swapped digits only neighbours: where
 * rounding leaves room, any two digits would explain too much.
 */
export function* rightsBehind(stated: Decimal, decimals: number): Iterable<Decimal> {
  if (stated.isNegative()) yield stated.negated();
  if (stated.lte(0) || stated.lt(SMALLEST) || stated.gt(LARGEST)) return;
  yield* swaps(stated, decimals);
  yield stated.times(MONEY_UNIT);
  yield stated.div(MONEY_UNIT);
  for (const factor of PLACES_MOVED) {
    yield stated.times(factor);
    yield stated.div(factor);
  }
  for (const text of withoutDoubledDigit(stated, decimals)) yield* readable(text);
  yield* withOneMoreDigit(stated, decimals);
}

/** `about`: the right figure, or the part that was left out or repeated. */
export function describeSlip(kind: SlipKind, about: string): Wording {
  const [zh, en] = WORDS[kind];
  return { zh: `${zh}：${about}`, en: `${en}: ${about}` };
}

const WORDS: Readonly<Record<SlipKind, readonly [string, string]>> = {
  truncated: ['疑似截位（未四舍五入），应为', 'Cut off instead of rounded; should be'],
  shortened: ['疑似少写一位小数', 'A decimal looks left out'],
  swapped: ['疑似数字颠倒', 'Digits look swapped'],
  sign: ['疑似正负号有误', 'The sign looks wrong'],
  'money-unit': ['疑似万元与元混用', '万元 and 元 look mixed up'],
  point: ['疑似小数点错位', 'The decimal point looks moved'],
  doubled: ['疑似多输一位重复数字', 'A digit looks typed twice'],
  dropped: ['疑似漏输一位数字', 'A digit looks left out'],
  blank: ['疑似漏填', 'Looks left blank'],
  omitted: ['疑似漏加', 'Looks left out of the sum'],
  repeated: ['疑似重复计入', 'Looks counted twice'],
  exchanged: ['疑似与另一格的数填反', 'Looks exchanged with the figure of another cell'],
};

/**
 * Two digits took each other's place: 12 for 21 anywhere in the figure, or in a row, where every 3 became a 9 and
 * every 9 a 3 (3399.42 for 3933.42).
 */
function isSwapped(stated: Decimal, right: Decimal, decimals: number): boolean {
  const places = Math.max(decimals, stated.decimalPlaces(), right.decimalPlaces());
  const a = stated.toFixed(places);
  const b = right.toFixed(places);
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const first = differing[0];
  const last = differing.at(-1);
  if (first === undefined || last === undefined || first === last) return false;
  const [x, y] = [a[first], b[first]];
  const exchange = differing.every((at) => (a[at] === x && b[at] === y) || (a[at] === y && b[at] === x));
  const bothWays = differing.some((at) => b[at] === x);
  if (!exchange || !bothWays) return false;
  const between = [...a.slice(first, last + 1)].filter((digit) => digit !== '.').length;
  return differing.length === 2 || between === differing.length;
}

/** Every figure that differs in one digit. */
export function* withAnotherDigit(stated: Decimal, decimals: number): Iterable<Decimal> {
  const text = stated.toFixed(Math.max(decimals, stated.decimalPlaces()));
  for (const [at, digit] of [...text].entries()) {
    for (const other of DIGITS) if (/\d/.test(digit) && other !== digit) yield* readable(text.slice(0, at) + other + text.slice(at + 1));
  }
}

function* swaps(stated: Decimal, decimals: number): Iterable<Decimal> {
  const text = stated.toFixed(Math.max(decimals, stated.decimalPlaces()));
  for (let first = 0; first < text.length; first += 1) {
    yield* readable(transposed(text, first, text[first + 1] === '.' ? first + 2 : first + 1));
    for (let last = first + 1; last < text.length; last += 1) yield* readable(exchanged(text, first, last));
  }
}

function transposed(text: string, first: number, last: number): string | null {
  const [a, b] = [text[first], text[last]];
  if (a === undefined || b === undefined || a === b || a === '.' || b === '.') return null;
  return text.slice(0, first) + b + text.slice(first + 1, last) + a + text.slice(last + 1);
}

function exchanged(text: string, first: number, last: number): string | null {
  const run = text.slice(first, last + 1);
  const digits = new Set(run.replace('.', ''));
  const [x, y] = [...digits];
  if (digits.size !== 2 || x === undefined || y === undefined || run.replace('.', '').length < 3) return null;
  return text.slice(0, first) + [...run].map((digit) => (digit === x ? y : digit === y ? x : digit)).join('') + text.slice(last + 1);
}

function withoutDoubledDigit(figure: Decimal, decimals: number): string[] {
  const text = figure.toFixed(Math.max(decimals, figure.decimalPlaces()));
  return [...text].flatMap((digit, at) => (at > 0 && digit !== '.' && text[at - 1] === digit ? [without(text, at)] : []));
}

/** 2066.72 without its first digit is written, and shown, as 66.72. */
function withoutLeadingZeros(text: string): string {
  return text.replace(/^0+(?=\d)/, '');
}

function withoutOneDigit(figure: Decimal, decimals: number): string[] {
  const text = figure.toFixed(decimals);
  return [...text].flatMap((digit, at) => (digit === '.' ? [] : [without(text, at)]));
}

/** Nobody leaves out a third decimal: what was meant has hundredths at the most, or as many places as were written. */
function* withOneMoreDigit(figure: Decimal, decimals: number): Iterable<Decimal> {
  const text = figure.toFixed(Math.max(decimals, figure.decimalPlaces()));
  const most = Math.max(HUNDREDTHS, figure.decimalPlaces());
  for (let at = 0; at <= text.length; at += 1) {
    for (const digit of DIGITS) {
      for (const meant of readable(text.slice(0, at) + digit + text.slice(at))) if (meant.decimalPlaces() <= most) yield meant;
    }
  }
}

function without(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1);
}

/** A figure as people write it: `05`, `.5` and `5.` are none. */
function* readable(text: string | null): Iterable<Decimal> {
  if (text !== null && isReadable(text)) yield new Decimal(text);
}

function isReadable(text: string): boolean {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
}
