import type { Decisions, Explained } from './decisions';
import type { Finding } from './rules/finding';

/** Ignored by a person. Other figures in the same cell are a new question: what was ignored must still be what is reported. */
export function isIgnored(finding: Pick<Finding, 'key' | 'stated' | 'expected'>, decisions: Decisions): boolean {
  return isAbout(decisions.ignored[finding.key], finding);
}

/** 已说明, for the figures as they are. */
export function explanationOf(finding: Pick<Finding, 'key' | 'stated' | 'expected'>, decisions: Decisions): Explained | null {
  const explained = decisions.explained[finding.key];
  return explained !== undefined && isAbout(explained, finding) ? explained : null;
}

/** What a person decided about it, for the figures as they are; null while it is open. Of both, the reason to ignore it counts. */
export interface Settlement {
  readonly how: 'ignored' | 'explained';
  readonly text: string;
  /** ISO time. */
  readonly at: string;
}

export function settlementOf(finding: Pick<Finding, 'key' | 'stated' | 'expected'>, decisions: Decisions): Settlement | null {
  const ignored = decisions.ignored[finding.key];
  if (ignored !== undefined && isAbout(ignored, finding)) return { how: 'ignored', text: ignored.reason, at: ignored.at };
  const explained = explanationOf(finding, decisions);
  return explained === null ? null : { how: 'explained', text: explained.text, at: explained.at };
}

/** Nobody has dealt with it yet. */
export function isOpen(finding: Finding, decisions: Decisions): boolean {
  return settlementOf(finding, decisions) === null;
}

function isAbout(
  decided: Pick<Explained, 'stated' | 'expected'> | undefined,
  { stated, expected }: Pick<Finding, 'stated' | 'expected'>,
): boolean {
  return decided !== undefined && decided.stated === stated && decided.expected === expected;
}
