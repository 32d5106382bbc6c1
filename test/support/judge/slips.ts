import { Decimal } from '../../../src/core/compute/decimal';
import type { Content } from '../sheet-canvas';
import { digitsIn, figureIn, withDigits } from './figure';

/** What people do to a figure when they type it. */
export const SLIP_KINDS = [
  'swapped',
  'dropped',
  'doubled',
  'point',
  'sign',
  'off-by-one',
  'money-unit',
  'wrong-row',
  'blank',
  'text',
  'error',
] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

const WORDS = ['见附表', '待定', '已完成', '详见说明'] as const;
const MONEY_UNIT = 10000;

/** Where a slip happens, and what could be copied there from a neighbour. */
export interface Setting {
  readonly content: Content;
  readonly isMoney: boolean;
  /** Figures of the same column in the rows beside. */
  readonly neighbours: readonly Content[];
  /** A whole number, to choose among several ways to slip. */
  readonly choice: number;
}

/** What the cell holds after the slip; null where this slip cannot happen there or would change nothing. */
export function slipped(kind: SlipKind, setting: Setting): { readonly content: Content } | null {
  const { content, choice } = setting;
  const right = figureIn(content);
  if (right === null) return null;
  switch (kind) {
    case 'blank':
      return right.isZero() ? null : { content: null };
    case 'text':
      return { content: WORDS[choice % WORDS.length] ?? WORDS[0] };
    case 'error':
      return { content: { error: choice % 2 === 0 ? '#REF!' : '#DIV/0!' } };
    case 'wrong-row': {
      const others = setting.neighbours.filter((other) => figureIn(other)?.eq(right) === false);
      const other = digitsIn(others[choice % Math.max(1, others.length)] ?? null);
      return other === null ? null : { content: withDigits(content, other) };
    }
    default: {
      const options = mistyped(kind, setting).filter((digits) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits) && !right.eq(digits));
      const digits = options[choice % Math.max(1, options.length)];
      return digits === undefined ? null : { content: withDigits(content, digits) };
    }
  }
}

function mistyped(kind: SlipKind, { content, isMoney }: Setting): string[] {
  const digits = digitsIn(content) ?? '';
  const value = new Decimal(digits);
  const places = [...digits].flatMap((digit, at) => (/\d/.test(digit) ? [at] : []));
  const decimals = value.decimalPlaces();
  switch (kind) {
    case 'swapped':
      return places.slice(1).map((at, index) => swap(digits, places[index] ?? 0, at));
    case 'dropped':
      return places.map((at) => digits.slice(0, at) + digits.slice(at + 1));
    case 'doubled':
      return places.map((at) => digits.slice(0, at) + (digits[at] ?? '') + digits.slice(at));
    case 'point':
      return value.isZero() ? [] : [10, 100, 0.1, 0.01].map((factor) => value.times(factor).toFixed());
    case 'sign':
      return value.isZero() ? [] : [value.negated().toFixed(decimals)];
    case 'off-by-one': {
      const written = digits.split('.')[1]?.length ?? 0;
      const step = new Decimal(10).pow(-written);
      return [value.plus(step), value.minus(step)].filter((figure) => !figure.isNegative()).map((figure) => figure.toFixed(written));
    }
    case 'money-unit':
      return isMoney && !value.isZero() ? [value.times(MONEY_UNIT).toFixed()] : [];
    default:
      return [];
  }
}

function swap(text: string, first: number, second: number): string {
  const characters = [...text];
  [characters[first], characters[second]] = [text[second] ?? '', text[first] ?? ''];
  return characters.join('');
}
