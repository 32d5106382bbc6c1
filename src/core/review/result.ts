import type { Grade } from '../compute/score-sums';
import type { Decisions, Direction } from '../decisions';
import type { Field, FieldKey } from '../forms/field';
import type { FormState } from '../forms/form-state';
import type { Evidence, FormKind, UnreadBlock } from '../forms/form';
import type { Area } from '../grid/address';
import type { SheetRef } from '../grid/grid';
import type { NoteDraft } from '../notes/drafts';
import type { RulePack } from '../packs/pack';
import type { Finding } from '../rules/finding';
import type { Wording } from '../wording';

export interface ReviewSettings {
  readonly pack: RulePack;
  readonly decisions: Decisions;
}

/** Everything the product knows of a workbook. Strings are what a person reads: `1.87`, `99.29%`, `3933.42`. */
export interface Review {
  readonly units: readonly UnitReview[];
  readonly unrecognised: readonly UnrecognisedSheet[];
  /** What looks like a table of figures and is part of no form, on any sheet. */
  readonly unread: readonly UnreadBlock[];
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
  /** 未填写: no form of the unit has an actual, a score or a spent amount. Nothing is said of it then. */
  readonly state: FormState;
  readonly coverage: Coverage;
  readonly forms: readonly RecognisedForm[];
  readonly figures: readonly Figure[];
  readonly score: ScoreSummary | null;
  /** 财政供养人员控制率 in percent, `187.00%`. */
  readonly controlRate: { readonly rate: string; readonly field: Field | null } | null;
  readonly spending: readonly SpendingLine[];
  /** In sheet order. */
  readonly findings: readonly Finding[];
  /** Rules that the pack or the workbook switched off, in the order of the catalogue; said wherever counts are. */
  readonly muted: readonly MutedRule[];
  readonly drafts: readonly NoteDraft[];
  readonly directions: readonly IndicatorDirection[];
  /** Every cell known by meaning; how a cell is found again. */
  readonly fields: ReadonlyMap<FieldKey, Field>;
}

/** 不再提示: a rule that is switched off, and how many findings are not told therefore. */
export interface MutedRule {
  readonly rule: string;
  readonly title: Wording;
  readonly count: number;
}

/** How much of the unit's forms the review rests on; in cells that hold a figure. */
export interface Coverage {
  /** Named by their meaning. */
  readonly read: number;
  /** Of those, the ones something was computed from or compared with. */
  readonly checked: number;
  readonly unread: readonly UnreadBlock[];
}

export interface RecognisedForm {
  readonly kind: FormKind;
  readonly state: FormState;
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
  readonly agrees: boolean;
}

export interface ScoreSummary {
  /** The form's own total, read from its cell. */
  readonly filed: FiledTotal;
  /** Null when a part can be neither computed nor taken as filed. */
  readonly recomputed: string | null;
  /** Of the recomputed total; null unless the form is complete and of 100 points. */
  readonly grade: Grade | null;
  /** Why there is no recomputed total, or no grade of it; null where there is one. */
  readonly withheld: Withheld | null;
  /** What the scores as filed add up to, blanks counted as they are due: what a total becomes when one score is accepted. */
  readonly sumOfScores: string | null;
  /** 满分; null where the form does not say how many points some of it is worth. */
  readonly full: string | null;
  readonly execution: ExecutionSummary | null;
  readonly levels: readonly LevelScore[];
  /** Where each lost hundredth went; `full` less these is `recomputed`. */
  readonly losses: readonly Loss[];
}

export interface FiledTotal {
  /** Null where the form has no cell for it. */
  readonly field: Field | null;
  /** What the cell holds; null where it holds no figure. */
  readonly total: string | null;
  /** Of that total, under the same condition as the recomputed one. */
  readonly grade: Grade | null;
}

export interface Withheld {
  readonly reason: Wording;
  /** The cells it is for: scores that are missing, or the sum of the points. */
  readonly fields: readonly Field[];
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

/** One row of spending; amounts in the unit of its form. */
export interface SpendingLine {
  /** As the form prints it. */
  readonly name: string;
  /** The cell of what was spent. */
  readonly field: Field;
  /** 0 for a row that is part of no other. */
  readonly depth: number;
  readonly budget: string;
  readonly spent: string;
  /** Spent ÷ budget, `108.00%`; null over a budget of 0. */
  readonly rate: string | null;
  /** Spent beyond the budget; null when within it. */
  readonly excess: string | null;
}

export interface IndicatorDirection {
  /** Decision key of the indicator's name field. */
  readonly key: string;
  readonly name: string;
  /** The cell with its name; the indicator's others are in the same row. */
  readonly field: Field;
  readonly direction: Direction;
  readonly reason: Wording;
  /** Set by the user. */
  readonly decided: boolean;
  /** Nothing tells it; ask, do not guess. */
  readonly ambiguous: boolean;
}
