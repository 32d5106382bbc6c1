import type { FindingKind, Severity } from './finding';

/**
 * What each finding is, and what it asks of a person: the only place where either is decided (a pack may say otherwise for a rule):
 * `error` 必改, the form's own arithmetic proves it wrong or something that is due is missing; `warning` 待说明, the
 * figures hold and a reader will ask; `info` 提示. A rule that weighs more or less in some case names the case.
 */
export const RULE_TABLE = {
  'money-unit-missing': ['form', 'info'],
  'year-missing': ['form', 'info'],
  'hidden-rows': ['form', 'info'],
  'amount-not-a-number': ['form', 'error'],
  'negative-amount': ['form', { usual: 'warning', counted: 'error' }],
  'staff-control-rate-mismatch': ['miscalculated', 'error'],
  'staff-control-rate-blank': ['incomplete', 'warning'],
  'staff-sum-mismatch': ['miscalculated', 'error'],
  'staff-above-authorised': ['unexplained', 'warning'],
  'spending-sum-mismatch': ['miscalculated', { usual: 'error', misread: 'info' }],
  'spending-comparison-mismatch': ['miscalculated', { usual: 'error', blank: 'warning' }],
  'of-which-above-total': ['miscalculated', 'error'],
  'spending-without-budget': ['unexplained', 'warning'],
  'spending-above-budget': ['unexplained', 'warning'],
  'year-on-year-jump': ['unexplained', 'info'],
  'three-public-item-increased': ['unexplained', 'info'],
  'three-public-underspent': ['unexplained', 'info'],
  'of-which-share-low': ['form', 'info'],
  'building-rate-mismatch': ['miscalculated', { usual: 'error', blank: 'warning' }],
  'building-above-approval': ['unexplained', 'warning'],
  'building-blank': ['incomplete', 'info'],
  'spending-blank': ['incomplete', { usual: 'info', whole: 'error' }],
  'decimals-differ': ['form', 'info'],
  'signature-blank': ['incomplete', 'info'],
  'execution-rate-mismatch': ['miscalculated', { usual: 'error', 'not-compared': 'info' }],
  'execution-rate-blank': ['incomplete', { usual: 'error', part: 'info' }],
  'rate-without-amounts': ['incomplete', { usual: 'error', nothing: 'warning' }],
  'execution-rate-above-hundred': ['unexplained', 'warning'],
  'execution-rate-low': ['unexplained', 'warning'],
  'execution-rate-rounded': ['form', 'info'],
  'execution-score-blank': ['incomplete', 'error'],
  'execution-score-mismatch': ['miscalculated', 'error'],
  'budget-adjustment-unexplained': ['unexplained', 'warning'],
  'spent-without-budget': ['incomplete', 'warning'],
  'initial-budget-missing': ['unexplained', 'info'],
  'funds-identity-mismatch': ['miscalculated', 'error'],
  'arrival-scored-in-full': ['disagreement', 'warning'],
  'funds-total-mismatch': ['miscalculated', 'error'],
  'income-parts-mismatch': ['disagreement', 'error'],
  'expenditure-parts-mismatch': ['disagreement', 'error'],
  'split-blank': ['incomplete', 'info'],
  'split-subtotal-missing': ['form', 'info'],
  'level-weight-mismatch': ['miscalculated', { usual: 'error', incomplete: 'warning' }],
  'goal-weight-mismatch': ['miscalculated', 'error'],
  'weights-total-mismatch': ['miscalculated', { usual: 'error', incomplete: 'info' }],
  'weight-missing': ['incomplete', 'warning'],
  'indicator-score-blank': ['incomplete', 'error'],
  'indicator-score-not-a-number': ['form', 'error'],
  'indicator-score-negative': ['miscalculated', 'error'],
  'indicator-score-above-weight': ['miscalculated', 'error'],
  'scored-against-hundred': ['miscalculated', 'error'],
  'indicator-score-mismatch': ['miscalculated', 'error'],
  'factor-score-mismatch': ['miscalculated', 'error'],
  'completion-rate-differs': ['disagreement', 'warning'],
  'deducted-differs': ['miscalculated', 'error'],
  'score-rate-differs': ['miscalculated', 'error'],
  'weighted-twice': ['miscalculated', 'warning'],
  'indicator-items-mismatch': ['miscalculated', 'error'],
  'score-outside-band': ['disagreement', 'warning'],
  'score-without-values': ['incomplete', 'error'],
  'shared-score-in-full': ['disagreement', 'warning'],
  'result-not-compared': ['form', 'info'],
  'target-zero-with-weight': ['form', 'warning'],
  'results-missing': ['incomplete', 'error'],
  'execution-indicator-differs': ['disagreement', { usual: 'warning', copied: 'error' }],
  'cost-indicator-differs': ['disagreement', 'warning'],
  'direction-ambiguous': ['form', 'warning'],
  'direction-columns-contradict': ['form', 'warning'],
  'direction-or-unit-missing': ['form', 'info'],
  'actual-with-operator': ['form', 'warning'],
  'target-not-a-number': ['form', { usual: 'warning', 'error-value': 'error' }],
  'actual-not-a-number': ['form', { usual: 'warning', 'error-value': 'error', 'with-figure': 'info' }],
  'negative-figure': ['form', 'warning'],
  'share-above-whole': ['form', 'error'],
  'units-differ': ['disagreement', { usual: 'warning', 'scored-as-one': 'error' }],
  'forbidden-character': ['form', 'warning'],
  'under-fulfilled-without-note': ['unexplained', { usual: 'error', 'no-cell': 'info' }],
  'over-fulfilled-without-note': ['unexplained', { usual: 'warning', moderately: 'info', 'no-cell': 'info' }],
  'deducted-without-note': ['unexplained', { usual: 'warning', explained: 'info' }],
  'placeholder-note': ['unexplained', { usual: 'error', over: 'warning', moderately: 'info', elsewhere: 'info' }],
  'magnitude-suspect': ['form', { usual: 'info', 'unit-slip': 'warning', 'no-cell': 'warning' }],
  'note-residue': ['form', 'info'],
  'note-unfinished': ['incomplete', { usual: 'warning', 'missed-target': 'error' }],
  'note-contradicts': ['disagreement', 'warning'],
  'note-too-long': ['form', 'warning'],
  'stale-note': ['unexplained', 'warning'],
  'duplicate-indicators': ['disagreement', 'warning'],
  'growth-contradicts-total': ['disagreement', 'info'],
  'indicator-misplaced': ['form', 'info'],
  'level-of-another-kind': ['form', 'info'],
  'date-of-another-year': ['form', 'info'],
  'goal-text-differs': ['disagreement', 'info'],
  'heading-blank': ['incomplete', 'info'],
  'cost-target-after-adjustment': ['form', 'info'],
  'subtotal-mismatch': ['miscalculated', 'error'],
  'total-score-blank': ['incomplete', 'error'],
  'total-missing': ['incomplete', 'info'],
  'totals-differ': ['disagreement', 'error'],
  'total-score-mismatch': ['miscalculated', { usual: 'error', incomplete: 'info' }],
  'total-score-with-blanks': ['disagreement', 'warning'],
  'total-above-cap': ['disagreement', 'warning'],
  'grade-mismatch': ['miscalculated', 'error'],
  'staff-actual-differs': ['disagreement', 'error'],
  'staff-target-above-authorised': ['disagreement', 'warning'],
  'project-spending-differs': ['disagreement', 'error'],
  'spending-amount-differs': ['disagreement', { usual: 'warning', projects: 'error' }],
  'three-public-change-differs': ['disagreement', 'error'],
  'basic-adjustment-contradicts-funds': ['disagreement', 'warning'],
  'unit-name-differs': ['disagreement', 'warning'],
  'year-differs': ['disagreement', 'warning'],
  'rubric-score-above-weight': ['miscalculated', 'error'],
  'rubric-score-negative': ['miscalculated', 'error'],
  'rubric-score-mismatch': ['miscalculated', 'error'],
  'rubric-score-blank': ['incomplete', 'error'],
  'rubric-deducted-without-reason': ['unexplained', 'warning'],
  'rubric-total-mismatch': ['miscalculated', 'error'],
} as const satisfies Readonly<
  Record<string, readonly [FindingKind, Severity | ({ readonly usual: Severity } & Readonly<Record<string, Severity>>)]>
>;

/** Whatever the rule: a sum off by what rounding its parts explains (尾差), and points that were rounded (取整). */
const ANY_RULE: Readonly<Record<string, Severity>> = { residue: 'info', rounded: 'info' };

export type RuleId = keyof typeof RULE_TABLE;

type CasesOf<Entry> = Entry extends { readonly usual: Severity } ? Exclude<keyof Entry, 'usual'> : never;

/** Why a finding weighs more or less than its rule does as a rule. */
export type Case = 'residue' | 'rounded' | { [Id in RuleId]: CasesOf<(typeof RULE_TABLE)[Id][1]> }[RuleId];

export function severityOf(rule: RuleId, named?: Case): Severity {
  const [, entry]: readonly [FindingKind, Severity | Readonly<Record<string, Severity>>] = RULE_TABLE[rule];
  const cases: Readonly<Record<string, Severity>> = typeof entry === 'string' ? { usual: entry } : entry;
  const own = named === undefined ? undefined : (cases[named] ?? ANY_RULE[named]);
  const severity = own ?? cases['usual'];
  if (severity === undefined) throw new RangeError(`No severity for ${rule}`);
  return severity;
}

export function kindOf(rule: RuleId): FindingKind {
  return RULE_TABLE[rule][0];
}
