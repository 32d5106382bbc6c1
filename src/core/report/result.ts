import type { Field } from '../forms/field';
import type { FindingKind, Severity } from '../rules/finding';
import type { Wording } from '../wording';
import type { ComparedAnnex } from './annexes/compare-annexes';
import type { ReportCoverage } from './coverage-in-words';

/** A report beside the annexes of one workbook. */
export interface ReportReview {
  /** In reading order. */
  readonly claims: readonly Claim[];
  /** In reading order. */
  readonly findings: readonly ReportFinding[];
  /** The forms among its tables against the workbook's; none where there is no workbook beside it. */
  readonly annexes: readonly ComparedAnnex[];
  readonly coverage: ReportCoverage;
}

/** 一致 · 不一致 · 表中没有 · 未核对 */
export type ClaimVerdict = 'agrees' | 'differs' | 'absent' | 'unchecked';

/** Where something stands in a report. */
export interface ReportPlace {
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
  /** `表格2!F7` for what stands in a table, whose paragraph is the one before it; `全文` for the whole report; null in a sentence. */
  readonly cell: string | null;
  /** The heading it stands under; empty above the first. */
  readonly heading: string;
  /** The words themselves, as they stand in the paragraph. */
  readonly quote: string;
}

/** One figure of a sentence, and what became of it. */
export interface Claim extends ReportPlace {
  /** Lasting while the sentences before it in its section stay: paragraph text, not number. */
  readonly key: string;
  /** As written: `3.07万亩以上`. */
  readonly stated: string;
  /** What it is about: `基本支出 · 决算`. */
  readonly label: Wording;
  readonly verdict: ClaimVerdict;
  /** What the annexes give, as the sentence would write it; null when there is nothing. */
  readonly expected: string | null;
  /** How the verdict came about, or why there is none. */
  readonly reason: Wording;
  readonly arithmetic: string | null;
  /** The cells it was compared with. */
  readonly fields: readonly Field[];
  /** The quote with the right figure in it, for pasting into Word; null when there is none. */
  readonly corrected: string | null;
}

/** Something wrong in the report: against the annexes, against itself, or in its form. */
export interface ReportFinding extends ReportPlace {
  /** Rule, subject and words: the same finding keeps its key when paragraphs move. */
  readonly key: string;
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly stated: string | null;
  readonly expected: string | null;
  readonly title: Wording;
  readonly message: Wording;
  readonly arithmetic: string | null;
  readonly basis: Wording;
  readonly related: readonly Field[];
  /** Key of the finding this one follows from. */
  readonly follows: string | null;
  readonly corrected: string | null;
}
