import type { Wording } from '../wording';

/**
 * The rules of a place, as data; one JSON file each beside this one, of which only the national one says everything.
 * Money, rates and scores travel as decimal strings.
 */
export interface RulePack {
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
  /** Header words beyond the common ones, as printed: block → column → words. */
  readonly words: LocalHeaderWords;
  /** What rows are called beyond the common words: block → kind of row → whole labels. */
  readonly rows: LocalHeaderWords;
  /** Forms of the place whose blocks are arranged as nobody else arranges them; tried before the common arrangements. */
  readonly layouts: readonly PackLayout[];
  /** Words within an indicator's name by which it is known: staff, 三公, execution rate, cost, better the more or the less. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** 依据: the local document and article a rule rests on, by rule id. */
  readonly basis: Readonly<Record<string, Wording>>;
}

export type RuleSetting = 'off' | 'error' | 'warning' | 'info';

export type LocalHeaderWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** One form of a place. Its words hold within it alone; those of the whole place are `words` and `rows`. */
export interface PackLayout {
  readonly form: 'base-data' | 'self-evaluation' | 'rubric';
  /** Words of the titles such a form goes by. */
  readonly titles?: readonly string[];
  /** In the order in which they stand. */
  readonly blocks: readonly PackBlock[];
}

export interface PackBlock {
  /** `indicators`, `rubric`, `funds`, `staff`, `spending` or `buildings`. */
  readonly block: string;
  /** One of these stands in the row of the header or the row above. */
  readonly begins?: readonly string[];
  /** Column → printed headers. A row is the header of this block where every column named here is found. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** A row whose first words are one of these is no longer the block's. */
  readonly ends?: readonly string[];
}

/** A user's own settings on top of a pack. */
export type PackOverrides = Partial<Omit<RulePack, 'name' | 'title' | 'about'>>;
