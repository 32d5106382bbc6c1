import type { Decisions, Explained } from './decisions';
import type { Finding } from './rules/finding';

type Known = Pick<Finding, 'key' | 'stated' | 'expected'>;

/** What a person decided about a finding. */
export interface Settlement {
  readonly how: 'ignored' | 'explained';
  readonly text: string;
  /** ISO time. */
  readonly at: string;
}

/** What was decided, for the figures as they are; null while it is open. Of both, the reason to ignore it counts. */
export function settlementOf(finding: Known, decisions: Decisions): Settlement | null {
  const ignored = about(finding, decisions.ignored);
  if (ignored !== null) return { how: 'ignored', text: ignored.reason, at: ignored.at };
  const explained = explanationOf(finding, decisions);
  return explained && { how: 'explained', text: explained.text, at: explained.at };
}

/** 已说明, for the figures as they are. */
export function explanationOf(finding: Known, { explained }: Decisions): Explained | null {
  return about(finding, explained);
}

/** Nobody has dealt with it yet. */
export function isOpen(finding: Known, decisions: Decisions): boolean {
  return settlementOf(finding, decisions) === null;
}

/** Other figures in the same cell are a new question: what was settled must still be what is reported. */
function about<Decided extends Pick<Known, 'stated' | 'expected'>>(
  { key, stated, expected }: Known,
  settled: Readonly<Record<string, Decided>>,
): Decided | null {
  const decided = settled[key];
  return decided?.stated === stated && decided.expected === expected ? decided : null;
}
