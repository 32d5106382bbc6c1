import type { Decimal } from '../compute/decimal';
import type { Field } from '../forms/field';
import type { Wording } from '../wording';
import type { Equation } from './equation';
import type { SlipKind } from './slip';

/** One cell and the figure with which the equations it stands in hold. */
export interface Explanation {
  readonly field: Field;
  /** In percent for a rate. */
  readonly right: Decimal;
  readonly slip: SlipKind | null;
  /** The part that was left out of a sum, or counted twice; the cell with which it was exchanged. */
  readonly part: Field | null;
  /** The broken equations that hold with it; none that holds is broken by it. */
  readonly settles: readonly Equation[];
  /** Everything the cell stands in holds with it. Else another figure has to be wrong as well, and nothing is sure. */
  readonly complete: boolean;
  /** Logarithm of how likely it is that the cell came to say what it says. */
  readonly weight: number;
  /** False where many a figure would do, as beyond a target: then it speaks against others and for nothing itself. */
  readonly sharp: boolean;
}

/** What is to be said of a figure that does not hold. */
export interface Diagnosis {
  /** The cell at fault; null where nothing singles one out. */
  readonly cause: Cause | null;
  /** The figure is worked out of others, and no figure that people know by themselves. */
  readonly computes: boolean;
  /** Everything else holds with the figure as recomputed. */
  readonly resultPossible: boolean;
  /** It may be written as recomputed, where nothing else is singled out: nothing it rests on is to be looked at first. */
  readonly offered: boolean;
  /** A cell it is worked out of that is itself in question. */
  readonly doubtful: Field | null;
  /** `若总额不变，A 应为 …`: what would have to be true, where several cells might be at fault. */
  readonly otherwise: Wording | null;
}

/** The cell at fault for a figure that does not hold, and what it should hold. */
export interface Cause {
  readonly field: Field;
  readonly value: Decimal;
  /** `3933.42`, `187.00%`: as the cell should show it. */
  readonly shown: string;
  /** What holds with that value: `3933.42 + 336.68 = 4270.10`. */
  readonly arithmetic: string;
  /** `疑似数字颠倒：3933.42`; null when no simple slip explains it. */
  readonly diagnosis: Wording | null;
  /** What it agrees with then: `两处一致：年度资金总额4270.10、按支出性质分4270.10`. */
  readonly grounds: Wording;
  /** The cell that holds its figure, and whose figure it holds: both are put right together. */
  readonly exchangedWith: Field | null;
  readonly kind: 'computed' | 'source';
  /** Sure enough for a button. */
  readonly offered: boolean;
  /** Share of the likelihood of all explanations, 0 to 1. */
  readonly confidence: number;
}

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
