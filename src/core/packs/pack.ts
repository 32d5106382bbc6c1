import type { PlaceWords } from '../forms/words/lexicon';
import type { Wording } from '../wording';

/**
 * The rules of a place, as data: `national.json` says everything, each entry of `places.json` what differs there.
 * Money, rates and scores travel as decimal strings.
 */
export interface RulePack extends PlaceWords {
  readonly name: string;
  readonly title: Wording;
  /** What is known of the place, and from where; null where the settings say it all. */
  readonly about: Wording | null;
  /** How a smaller-is-better indicator loses points above its target. */
  readonly smallerIsBetter: 'ratio' | 'linear';
  /** Least share of the points, in percent, for each judgement: 达成 80, 部分达成 60, 未达成 0. */
  readonly qualitativeBands: { readonly achieved: number; readonly partly: number; readonly missed: number };
  /** Lowest total of each grade. */
  readonly grades: { readonly excellent: number; readonly good: number; readonly fair: number };
  /** Points of the execution rate where the form does not state them. */
  readonly executionWeight: number;
  /** Below this execution rate (%) a reason is required. */
  readonly executionReasonBelow: number;
  /** Above this mid-year adjustment (%) a reason is required. */
  readonly adjustmentReasonAbove: number;
  /** Multiples of the target from which over-fulfilment wants, and requires, a note. */
  readonly overfulfilment: { readonly wanted: number; readonly required: number };
  /** Highest total by execution rate (%): below 60 → at most 69. Empty when there is none. */
  readonly totalCaps: readonly { readonly below: number; readonly cap: number }[];
  /** What the change of 三公经费 is measured on. */
  readonly threePublicBasis: 'budget' | 'spent';
  /** Year-on-year change (%) from which a jump is reported. */
  readonly yearOnYearJump: number;
  /** Largest difference of two scores that counts as none. */
  readonly tolerance: string;
  readonly scoreDecimals: number;
  /** Longest note, in characters; null when there is no limit. */
  readonly noteLimit: number | null;
  /** Characters that the receiving system refuses in actual values. */
  readonly forbiddenCharacters: string;
  /** Rules switched off, or told with another severity, by id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** 依据: the local document and article a rule rests on, by rule id. */
  readonly basis: Readonly<Record<string, Wording>>;
}

export type RuleSetting = 'off' | 'error' | 'warning' | 'info';

/** A user's own settings on top of a pack. */
export type PackOverrides = Partial<Omit<RulePack, 'name' | 'title' | 'about'>>;
