import type { Decisions, Direction } from './decisions';
import type { Evidence, FormKind } from './forms/form';
import type { Field, FieldKey } from './forms/field';
import type { Area } from './grid/address';
import type { Grid, SheetRef } from './grid/grid';
import type { RulePack } from './packs/pack';
import { regroupUnits } from './review/group-units';
import { formsOn, recogniseSheets, unrecognisedOf } from './review/recognise-sheets';
import { remember, reuseFrom, traceOf } from './review/trace';
import { reviewUnit } from './review/unit-review';
import type { Finding } from './rules/finding';
import type { Wording } from './wording';

export interface ReviewSettings {
  readonly pack: RulePack;
  readonly decisions: Decisions;
}

/** Everything the product knows of a workbook. Strings are what a person reads: `1.87`, `99.29%`, `3933.42`. */
export interface Review {
  readonly units: readonly UnitReview[];
  readonly unrecognised: readonly UnrecognisedSheet[];
}

/** Title-like text was there, or nothing: what was looked for and what was missing. */
export interface UnrecognisedSheet {
  readonly sheet: SheetRef;
  readonly reason: Wording;
}

/** One reporting unit: a base data table, a self-evaluation table, or both, and what comes of them together. */
export interface UnitReview {
  /** Lasting within a workbook: the ids of its sheets. */
  readonly key: string;
  readonly unit: string | null;
  readonly year: string | null;
  readonly forms: readonly RecognisedForm[];
  readonly figures: readonly Figure[];
  readonly score: ScoreSummary | null;
  /** In sheet order. */
  readonly findings: readonly Finding[];
  readonly drafts: readonly NoteDraft[];
  readonly directions: readonly IndicatorDirection[];
  /** Every cell known by meaning; how a cell is found again. */
  readonly fields: ReadonlyMap<FieldKey, Field>;
}

export interface RecognisedForm {
  readonly kind: FormKind;
  readonly sheet: SheetRef;
  readonly area: Area;
  readonly indicators: number;
  readonly evidence: readonly Evidence[];
}

/** A recomputed figure: what is stated, what is due, and the arithmetic between. */
export interface Figure {
  readonly key: FieldKey;
  readonly label: Wording;
  readonly field: Field | null;
  readonly stated: string | null;
  /** Null when it cannot be computed; `arithmetic` then says why. */
  readonly due: string | null;
  readonly arithmetic: Wording;
  readonly basis: Wording;
  readonly agrees: boolean;
}

export type Grade = 'excellent' | 'good' | 'fair' | 'poor';

export interface ScoreSummary {
  readonly stated: string | null;
  /** Null when a part can be neither computed nor taken as filed. */
  readonly recomputed: string | null;
  /** What the scores as filed add up to, blanks counted as they are due: what a total becomes when one score is accepted. */
  readonly filed: string | null;
  readonly full: string;
  readonly statedGrade: Grade | null;
  readonly grade: Grade | null;
  readonly execution: ExecutionSummary | null;
  /** In percent, `187.00%`. */
  readonly controlRate: { readonly rate: string; readonly field: Field | null } | null;
  readonly levels: readonly LevelScore[];
  /** Where each lost hundredth went; `full` less these is `recomputed`. */
  readonly losses: readonly Loss[];
}

export interface ExecutionSummary {
  /** With as many decimals as it takes not to round to 100 %: `99.998%`. */
  readonly rate: string;
  readonly weight: string;
  readonly due: string;
  readonly field: Field | null;
}

export interface LevelScore {
  readonly name: string;
  readonly weight: string;
  readonly stated: string | null;
  readonly due: string | null;
  /** Second level; empty for a second level itself. */
  readonly parts: readonly LevelScore[];
}

export interface Loss {
  readonly field: Field;
  readonly points: string;
  readonly arithmetic: string;
}

export interface NoteDraft {
  /** Key of the note field. */
  readonly key: FieldKey;
  readonly field: Field;
  readonly reason: 'under' | 'over' | 'deducted' | 'execution' | 'adjustment';
  /** What it is about: the indicator's name, or 预算执行率. */
  readonly subject: string;
  /** The computed facts. */
  readonly sentence: string;
  /** What stands in the cell now, split: an earlier sentence of ours, and a person's words. */
  readonly existing: { readonly sentence: string | null; readonly words: string };
  /** `missing`: nothing explains it · `stale`: our earlier sentence no longer holds · `offered`: a person's text is there already · `current`. */
  readonly status: 'missing' | 'stale' | 'offered' | 'current';
  /** The whole text that 写入 puts into the cell; a person's words are in it, unchanged. */
  readonly proposed: string;
  readonly category: 'funds' | 'policy' | 'people' | 'execution' | 'target' | 'data';
}

export interface IndicatorDirection {
  /** Decision key of the indicator's name field. */
  readonly key: string;
  readonly name: string;
  readonly direction: Direction;
  readonly reason: Wording;
  /** Set by the user. */
  readonly decided: boolean;
  /** Nothing tells it; ask, do not guess. */
  readonly ambiguous: boolean;
}

/**
 * Reviews every form on the sheets, unit by unit. Units whose cells and settings are the same objects as in `previous`
 * are taken over from it, so that an edit costs the same in a workbook of one unit and of a thousand.
 */
export function review(grids: readonly Grid[], settings: ReviewSettings, previous?: Review): Review {
  const before = traceOf(previous);
  const sheets = recogniseSheets(grids, settings.decisions, before?.sheets);
  const forms = formsOn(sheets);
  const groups = regroupUnits(forms, before);
  const reuse = reuseFrom(before, settings);
  const units = groups.map((group, index) => reuse(group, index) ?? reviewUnit(group, settings));
  return remember({ units, unrecognised: unrecognisedOf(sheets) }, { settings, sheets, forms, groups });
}
