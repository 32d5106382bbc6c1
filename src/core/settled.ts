import type { Decisions, Explained } from './decisions';
import type { Finding } from './rules/finding';

/** Ignored by a person. Other figures in the same cell are a new question: what was ignored must still be what is reported. */
export function isIgnored(finding: Pick<Finding, 'key' | 'stated' | 'expected'>, decisions: Decisions): boolean {
  return isAbout(decisions.ignored[finding.key], finding);
}

/** 已说明, for the figures as they are. */
export function explanationOf(finding: Finding, decisions: Decisions): Explained | null {
  const explained = decisions.explained[finding.key];
  return explained !== undefined && isAbout(explained, finding) ? explained : null;
}

/** Nobody has dealt with it yet. */
export function isOpen(finding: Finding, decisions: Decisions): boolean {
  return !isIgnored(finding, decisions) && explanationOf(finding, decisions) === null;
}

function isAbout(
  decided: Pick<Explained, 'stated' | 'expected'> | undefined,
  { stated, expected }: Pick<Finding, 'stated' | 'expected'>,
): boolean {
  return decided !== undefined && decided.stated === stated && decided.expected === expected;
}
