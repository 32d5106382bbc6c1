import { type Edit, sameContent } from '../edits/edit';
import type { Field } from '../forms/field';
import type { Wording } from '../wording';

/** 算错 · 对不上 · 缺说明 · 漏填 · 规范 */
export type FindingKind = 'miscalculated' | 'disagreement' | 'unexplained' | 'incomplete' | 'form';
/** 必改 · 待说明 · 提示: what must change first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One cell of a fix. */
export interface FixEdit {
  /** The right figure as a value. `from` refuses a cell that changed meanwhile. */
  readonly edit: Edit;
  /** The same figure as a live formula (`=ROUND(F40/E40*G40,2)`), where one exists: the cell's own, where that keeps up by itself. */
  readonly formula: Edit | null;
}

/** Nothing is to be written here: the formula in the cell comes to the figure once the other cells hold theirs. */
export function keepsFormula({ edit, formula }: FixEdit): boolean {
  return formula !== null && sameContent(edit.from, formula.to);
}

/** What can be written to settle a finding: written together, and taken back together. */
export interface Fix {
  /**
   * `computed`: rates, scores, totals, sums, worked out of figures that were all read; also a text put in order.
   * `source`: an amount, a head count, a target, a result, points. Only people know these; the books come first.
   */
  readonly kind: 'computed' | 'source';
  /** The finding's own cell first, then what follows from it (score → total). */
  readonly edits: readonly [FixEdit, ...FixEdit[]];
}

export interface Finding {
  /** Rule and field: the same finding keeps its key when rows move or figures change. */
  readonly key: string;
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly field: Field;
  readonly related: readonly Field[];
  /** As shown in the cell; null when blank. */
  readonly stated: string | null;
  /** As it should be shown, `1.87` `99.29%`; null when there is no single right value. */
  readonly expected: string | null;
  /** expected − stated, signed; null when either is missing. */
  readonly difference: string | null;
  readonly title: Wording;
  readonly message: Wording;
  /** `88.67 ÷ 95 × 2 = 1.8667 → 1.87` */
  readonly arithmetic: string | null;
  /** The simple slip that explains the gap exactly. */
  readonly diagnosis: Wording | null;
  readonly basis: Wording;
  readonly fix: Fix | null;
  /** A deviation note settles it (写入偏差说明): the key of its draft. */
  readonly note: string | null;
  /** Key of the finding whose correction settles this one as well; null for one with a remedy of its own. */
  readonly follows: string | null;
}

export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
