import type { Decisions } from './decisions';
import type { Finding } from './rules/finding';

/** Ignored by a person. Other figures in the same cell are a new question: what was ignored must still be what is reported. */
export function isIgnored(finding: Pick<Finding, 'key' | 'stated' | 'expected'>, decisions: Decisions): boolean {
  const ignored = decisions.ignored[finding.key];
  return ignored !== undefined && ignored.stated === finding.stated && ignored.expected === finding.expected;
}
