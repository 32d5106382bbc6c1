import type { Decisions } from '../../core/decisions';
import { toA1 } from '../../core/grid/address';
import { isIgnored } from '../../core/ignored';
import type { UnitReview } from '../../core/review/result';
import type { Finding, Severity } from '../../core/rules/finding';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface FindingFilter {
  /** Empty shows every severity. */
  readonly severities: ReadonlySet<Severity>;
  /** Ignored findings instead of open ones. */
  readonly ignored: boolean;
  readonly text: string;
  readonly order: 'sheet' | 'severity';
}

export const NO_FILTER: FindingFilter = { severities: new Set(), ignored: false, text: '', order: 'sheet' };

export function openFindings(unit: UnitReview, decisions: Decisions): readonly Finding[] {
  return unit.findings.filter((finding) => !isIgnored(finding, decisions));
}

export function ignoredFindings(unit: UnitReview, decisions: Decisions): readonly Finding[] {
  return unit.findings.filter((finding) => isIgnored(finding, decisions));
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

export function visibleFindings(unit: UnitReview, decisions: Decisions, filter: FindingFilter): readonly Finding[] {
  const pool = filter.ignored ? ignoredFindings(unit, decisions) : openFindings(unit, decisions);
  const shown = pool.filter(
    (finding) => (filter.severities.size === 0 || filter.severities.has(finding.severity)) && mentions(finding, filter.text),
  );
  if (filter.order === 'sheet') return shown;
  return SEVERITIES.flatMap((severity) => shown.filter((finding) => finding.severity === severity));
}

function mentions(finding: Finding, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  const { field, title, message } = finding;
  const searched = [field.label.zh, field.label.en, title.zh, title.en, message.zh, message.en, toA1(field.at)];
  return searched.some((part) => part.toLowerCase().includes(wanted));
}
