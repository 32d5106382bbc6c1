import type { Severity } from './finding';

/**
 * What each finding asks of a person, and the only place where that is decided (a pack may say otherwise for a rule):
 * `error` 必改, the form's own arithmetic proves it wrong or something that is due is missing; `warning` 待说明, the
 * figures hold and a reader will ask; `info` 提示. A rule that weighs more or less in some case names the case.
 */
export const SEVERITIES = {
  'money-unit-missing': 'info',
  'year-missing': 'info',
  'hidden-rows': 'info',
  'amount-not-a-number': 'error',
  'negative-amount': { usual: 'warning', counted: 'error' },
  'staff-control-rate-mismatch': 'error',
  'staff-control-rate-blank': 'warning',
  'staff-sum-mismatch': 'error',
  'staff-above-authorised': 'warning',
  'spending-sum-mismatch': { usual: 'error', misread: 'info' },
  'spending-comparison-mismatch': { usual: 'error', blank: 'warning' },
  'of-which-above-total': 'error',
  'spending-without-budget': 'warning',
  'spending-above-budget': 'warning',
  'year-on-year-jump': 'info',
  'three-public-item-increased': 'info',
  'three-public-underspent': 'info',
  'of-which-share-low': 'info',
  'building-rate-mismatch': { usual: 'error', blank: 'warning' },
  'building-above-approval': 'warning',
  'building-blank': 'info',
  'spending-blank': { usual: 'info', whole: 'error' },
  'decimals-differ': 'info',
  'signature-blank': 'info',
  'execution-rate-mismatch': { usual: 'error', 'not-compared': 'info' },
  'execution-rate-blank': { usual: 'error', part: 'info' },
  'rate-without-amounts': { usual: 'error', nothing: 'warning' },
  'execution-rate-above-hundred': 'warning',
  'execution-rate-low': 'warning',
  'execution-rate-rounded': 'info',
  'execution-score-blank': 'error',
  'execution-score-mismatch': 'error',
  'budget-adjustment-unexplained': 'warning',
  'spent-without-budget': 'warning',
  'initial-budget-missing': 'info',
  'funds-identity-mismatch': 'error',
  'arrival-scored-in-full': 'warning',
  'funds-total-mismatch': 'error',
  'income-parts-mismatch': 'error',
  'expenditure-parts-mismatch': 'error',
  'split-blank': 'info',
  'split-subtotal-missing': 'info',
  'level-weight-mismatch': { usual: 'error', incomplete: 'warning' },
  'goal-weight-mismatch': 'error',
  'weights-total-mismatch': { usual: 'error', incomplete: 'info' },
  'weight-missing': 'warning',
  'indicator-score-blank': 'error',
  'indicator-score-not-a-number': 'error',
  'indicator-score-negative': 'error',
  'indicator-score-above-weight': 'error',
  'scored-against-hundred': 'error',
  'indicator-score-mismatch': 'error',
  'factor-score-mismatch': 'error',
  'completion-rate-differs': 'warning',
  'deducted-differs': 'error',
  'score-rate-differs': 'error',
  'weighted-twice': 'warning',
  'indicator-items-mismatch': 'error',
  'score-outside-band': 'warning',
  'score-without-values': 'error',
  'shared-score-in-full': 'warning',
  'result-not-compared': 'info',
  'target-zero-with-weight': 'warning',
  'results-missing': 'error',
  'execution-indicator-differs': { usual: 'warning', copied: 'error' },
  'cost-indicator-differs': 'warning',
  'direction-ambiguous': 'warning',
  'direction-columns-contradict': 'warning',
  'direction-or-unit-missing': 'info',
  'actual-with-operator': 'warning',
  'target-not-a-number': { usual: 'warning', 'error-value': 'error' },
  'actual-not-a-number': { usual: 'warning', 'error-value': 'error', 'with-figure': 'info' },
  'negative-figure': 'warning',
  'units-differ': { usual: 'warning', 'scored-as-one': 'error' },
  'forbidden-character': 'warning',
  'under-fulfilled-without-note': { usual: 'error', 'no-cell': 'info', 'within-reason': 'info' },
  'over-fulfilled-without-note': { usual: 'warning', moderately: 'info', 'no-cell': 'info' },
  'deducted-without-note': { usual: 'warning', explained: 'info' },
  'placeholder-note': { usual: 'error', over: 'warning', moderately: 'info', 'within-reason': 'info', elsewhere: 'info' },
  'magnitude-suspect': { usual: 'info', 'unit-slip': 'warning', 'no-cell': 'warning' },
  'note-residue': 'info',
  'note-unfinished': { usual: 'warning', 'missed-target': 'error' },
  'note-contradicts': 'warning',
  'note-too-long': 'warning',
  'stale-note': 'warning',
  'duplicate-indicators': 'warning',
  'growth-contradicts-total': 'info',
  'indicator-misplaced': 'info',
  'level-of-another-kind': 'info',
  'date-of-another-year': 'info',
  'goal-text-differs': 'info',
  'heading-blank': 'info',
  'cost-target-after-adjustment': 'info',
  'subtotal-mismatch': 'error',
  'total-score-blank': 'error',
  'total-missing': 'info',
  'totals-differ': 'error',
  'total-score-mismatch': { usual: 'error', incomplete: 'info' },
  'total-score-with-blanks': 'warning',
  'total-above-cap': 'warning',
  'grade-mismatch': 'error',
  'staff-actual-differs': 'error',
  'staff-target-above-authorised': 'warning',
  'project-spending-differs': 'error',
  'spending-amount-differs': { usual: 'warning', projects: 'error' },
  'three-public-change-differs': 'error',
  'basic-adjustment-contradicts-funds': 'warning',
  'unit-name-differs': 'warning',
  'year-differs': 'warning',
  'rubric-score-above-weight': 'error',
  'rubric-score-mismatch': 'error',
  'rubric-score-blank': 'error',
  'rubric-deducted-without-reason': 'warning',
  'rubric-total-mismatch': 'error',
} as const satisfies Readonly<Record<string, Severity | ({ readonly usual: Severity } & Readonly<Record<string, Severity>>)>>;

/** Whatever the rule: a sum off by what rounding its parts explains (尾差), and points that were rounded (取整). */
const ANY_RULE: Readonly<Record<string, Severity>> = { residue: 'info', rounded: 'info' };

export type RuleId = keyof typeof SEVERITIES;

type CasesOf<Entry> = Entry extends { readonly usual: Severity } ? Exclude<keyof Entry, 'usual'> : never;

/** Why a finding weighs more or less than its rule does as a rule. */
export type Case = 'residue' | 'rounded' | { [Id in RuleId]: CasesOf<(typeof SEVERITIES)[Id]> }[RuleId];

export function severityOf(rule: RuleId, named?: Case): Severity {
  const entry: Severity | Readonly<Record<string, Severity>> = SEVERITIES[rule];
  const cases: Readonly<Record<string, Severity>> = typeof entry === 'string' ? { usual: entry } : entry;
  const own = named === undefined ? undefined : (cases[named] ?? ANY_RULE[named]);
  const severity = own ?? cases['usual'];
  if (severity === undefined) throw new RangeError(`No severity for ${rule}`);
  return severity;
}
