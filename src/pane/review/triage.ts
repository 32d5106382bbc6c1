import type { Decisions } from '../../core/decisions';
import { toA1 } from '../../core/grid/address';
import type { UnitReview } from '../../core/review/result';
import { SEVERITIES, type Finding, type Severity } from '../../core/rules/finding';
import { isOpen } from '../../core/settled';
import type { Order } from '../preferences/preferences';

export interface FindingFilter {
  /** Empty shows every severity. */
  readonly severities: ReadonlySet<Severity>;
  /** Ignored and explained findings instead of open ones. */
  readonly settled: boolean;
  readonly text: string;
  /** 提示 are shown one by one, not as one row. */
  readonly hints: boolean;
}

export const NO_FILTER: FindingFilter = { severities: new Set(), settled: false, text: '', hints: false };

/** A stretch of the list under one heading. */
export interface FindingGroup {
  readonly key: string;
  /** A severity, or the name of a sheet. */
  readonly heading: { readonly severity: Severity } | { readonly sheet: string };
  readonly findings: readonly Finding[];
}

export interface Triage {
  readonly groups: readonly FindingGroup[];
  /** 提示 that wait under one row; empty when they are shown. */
  readonly folded: readonly Finding[];
}

export function openFindings(unit: UnitReview, decisions: Decisions): readonly Finding[] {
  return unit.findings.filter((finding) => isOpen(finding, decisions));
}

export function settledFindings(unit: UnitReview, decisions: Decisions): readonly Finding[] {
  return unit.findings.filter((finding) => !isOpen(finding, decisions));
}

/** What must change first, then what a reader will ask, then the rest; what follows from a finding right under it. */
export function triage(unit: UnitReview, decisions: Decisions, filter: FindingFilter, order: Order): Triage {
  const pool = filter.settled ? settledFindings(unit, decisions) : openFindings(unit, decisions);
  const shown = pool.filter(
    (finding) => (filter.severities.size === 0 || filter.severities.has(finding.severity)) && mentions(finding, filter.text),
  );
  const placed = underTheirCauses(shown);
  const whole = filter.hints || filter.settled || filter.severities.has('info') || filter.text.trim() !== '';
  const folded = whole ? [] : placed.filter(({ root }) => root.severity === 'info').map(({ finding }) => finding);
  const listed = whole ? placed : placed.filter(({ root }) => root.severity !== 'info');
  return { groups: order === 'sheet' ? bySheet(listed) : bySeverity(listed), folded };
}

interface Placed {
  readonly finding: Finding;
  /** The finding it is shown under; itself when it has no cause here. */
  readonly root: Finding;
}

function underTheirCauses(findings: readonly Finding[]): Placed[] {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const rootOf = (finding: Finding): Finding => {
    const seen = new Set<Finding>();
    let root = finding;
    for (let next: Finding | undefined = root; next !== undefined && !seen.has(next); next = byKey.get(root.follows ?? '')) {
      seen.add(next);
      root = next;
    }
    return root;
  };
  const placed = findings.map((finding) => ({ finding, root: rootOf(finding) }));
  return placed
    .filter(({ finding, root }) => finding === root)
    .flatMap(({ root }) => [{ finding: root, root }, ...placed.filter((one) => one.root === root && one.finding !== root)]);
}

function bySeverity(placed: readonly Placed[]): FindingGroup[] {
  return SEVERITIES.map((severity) => ({
    key: severity,
    heading: { severity },
    findings: placed.filter(({ root }) => root.severity === severity).map(({ finding }) => finding),
  })).filter(({ findings }) => findings.length > 0);
}

function bySheet(placed: readonly Placed[]): FindingGroup[] {
  const sheets = new Map(placed.map(({ root }) => [root.field.sheet.id, root.field.sheet]));
  return [...sheets.values()].map(({ id, name }) => ({
    key: id,
    heading: { sheet: name },
    findings: placed.filter(({ root }) => root.field.sheet.id === id).map(({ finding }) => finding),
  }));
}

function mentions(finding: Finding, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  const { field, title, message } = finding;
  const searched = [field.label.zh, field.label.en, title.zh, title.en, message.zh, message.en, toA1(field.at)];
  return searched.some((part) => part.toLowerCase().includes(wanted));
}
