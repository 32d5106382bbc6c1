import type { Decimal } from '../compute/decimal';
import type { Explanation } from './explanation';
import type { SlipKind } from './slip';

/**
 * How often a figure that is wrong was spoilt in this way, and in how many ways such a slip can go: together the chance
 * of just what stands in the cell. Most blank cells mean that there is nothing. Held against slips typed at random by the test of diagnosis.
 */
const SHARES: Readonly<Record<SlipKind, number>> = {
  truncated: 0.2,
  shortened: 0.01,
  swapped: 0.12,
  sign: 0.06,
  'money-unit': 0.06,
  point: 0.1,
  doubled: 0.1,
  dropped: 0.1,
  blank: 0.01,
  omitted: 0.1,
  repeated: 0.03,
  exchanged: 0.1,
};
const ONE_DIGIT = 0.12;
const ANYTHING = 0.15;
/** A figure that was worked out is wrong more often than one that was copied. */
const COMPUTED = 3;
const POINTS_MOVED = 6;
/** Cells with which a figure is easily exchanged: those beside it, above and below. */
const NEIGHBOURS = 4;
const OTHER_DIGITS = 9;
const MOST_DIGITS = 6;

/** Logarithm of the chance that `stated` was written for `right`. */
export function likelihood(stated: Decimal, right: Decimal, slip: SlipKind | null, decimals: number, computed: boolean): number {
  const places = Math.max(decimals, right.decimalPlaces());
  const [written, due] = [stated.toFixed(places), right.toFixed(places)];
  const length = digitsIn(due);
  const share = slip === null ? ofOther(written, due, length) : SHARES[slip] / waysOf(slip, length);
  return Math.log(share * (computed ? COMPUTED : 1));
}

function waysOf(slip: SlipKind, length: number): number {
  switch (slip) {
    case 'swapped':
      return Math.max(1, length - 1);
    case 'doubled':
    case 'dropped':
      return length;
    case 'point':
      return POINTS_MOVED;
    case 'exchanged':
      return NEIGHBOURS;
    default:
      return 1;
  }
}

function ofOther(written: string, due: string, length: number): number {
  const differing = written.length === due.length ? [...written].filter((digit, at) => digit !== due[at]).length : Infinity;
  if (differing === 1) return ONE_DIGIT / (length * OTHER_DIGITS);
  return ANYTHING / 10 ** Math.min(MOST_DIGITS, Math.max(length, digitsIn(written)));
}

function digitsIn(text: string): number {
  return Math.max(1, text.replace(/[^0-9]/g, '').replace(/^0+/, '').length);
}

export interface Ranked {
  readonly explanation: Explanation;
  readonly share: number;
}

/** The likeliest first, each with its share of the likelihood. Two figures for one cell speak against each other as well. */
export function rank(explanations: readonly Explanation[]): Ranked[] {
  const most = Math.max(...explanations.map(({ weight }) => weight));
  const chances = explanations.map((explanation) => ({ explanation, chance: Math.exp(explanation.weight - most) }));
  const all = chances.reduce((sum, { chance }) => sum + chance, 0);
  return chances.map(({ explanation, chance }) => ({ explanation, share: chance / all })).sort((a, b) => b.share - a.share);
}
