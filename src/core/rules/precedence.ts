import { SEVERITIES, type Finding, type FindingKind } from './finding';
import { RULE_TABLE, type RuleId } from './severities';

/**
 * Which of several findings speaks, the first of these that decides:
 *
 * 1. Of two rules that see one thing in one cell, the one that says more: the other is silent there (`SAYS_MORE`).
 * 2. In a cell the severer finding leads; those that ask for the same correction follow it.
 * 3. Of equal severity, one that knows the right value.
 * 4. Then by what is wrong (`KINDS`).
 * 5. Then the rule that stands first in the table of severities, which is in the order in which a form is read.
 *
 * A finding of another cell that a correction settles as well names that cell (`because`), whatever the order.
 */
export const SAYS_MORE: Partial<Readonly<Record<RuleId, readonly RuleId[]>>> = {
  'indicator-score-mismatch': ['scored-against-hundred', 'indicator-score-above-weight', 'indicator-score-negative'],
  'score-outside-band': ['indicator-score-above-weight', 'indicator-score-negative'],
  'rubric-score-mismatch': ['rubric-score-above-weight', 'rubric-score-negative'],
  'weight-missing': ['amount-not-a-number'],
  'magnitude-suspect': ['share-above-whole'],
  'spent-without-budget': ['rate-without-amounts'],
};

const KINDS: readonly FindingKind[] = ['miscalculated', 'disagreement', 'incomplete', 'unexplained', 'form'];
const RULES: readonly string[] = Object.keys(RULE_TABLE);

/** Negative where `a` leads in a cell that both are about. */
export function byPrecedence(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(a.expected === null) - Number(b.expected === null) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    placeOf(a.rule) - placeOf(b.rule)
  );
}

/** Where a rule stands among all. */
export function placeOf(rule: string): number {
  return RULES.indexOf(rule);
}
