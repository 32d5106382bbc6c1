import type { Field } from '../forms/field';
import type { Finding, FindingKind, Severity } from '../rules/finding';

/** A finding, and the fields that only look wrong because of it. */
export interface FoundFinding {
  readonly finding: Finding;
  readonly entails: readonly Field[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const KINDS: readonly FindingKind[] = ['miscalculated', 'disagreement', 'incomplete', 'unexplained', 'form'];

/**
 * Names the cause of every finding that the correction of another one settles. Nothing is left out.
 * `found` is in the order of the catalogue.
 */
export function followCauses(found: readonly FoundFinding[]): Finding[] {
  const byCell = new Map<string, FoundFinding[]>();
  for (const each of found) {
    const cell = cellOf(each.finding.field);
    const there = byCell.get(cell);
    if (there === undefined) byCell.set(cell, [each]);
    else there.push(each);
  }
  const owners = entailedBy(found);
  const roots = new Map<string, Finding[]>();
  for (const [cell, group] of byCell) {
    const root = rootOf(cell, owners);
    roots.set(root, [...(roots.get(root) ?? []), ...group.map(({ finding }) => finding)]);
  }
  return [...roots].flatMap(([cell, findings]) => underStrongest(cell, findings));
}

/** Cell that is entailed → cell that entails it. */
function entailedBy(found: readonly FoundFinding[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { finding, entails } of found) {
    for (const field of entails) owners.set(cellOf(field), cellOf(finding.field));
  }
  return owners;
}

/** Follows the chain up; a circle ends where it began. */
function rootOf(cell: string, owners: ReadonlyMap<string, string>): string {
  const seen = new Set([cell]);
  let root = cell;
  for (let owner = owners.get(root); owner !== undefined && !seen.has(owner); owner = owners.get(root)) {
    seen.add(owner);
    root = owner;
  }
  return seen.has(root) && owners.has(root) ? cell : root;
}

function underStrongest(cell: string, findings: readonly Finding[]): Finding[] {
  const [strongest, ...others] = [...findings].sort((a, b) => strength(a, cell) - strength(b, cell));
  if (strongest === undefined) return [];
  return [strongest, ...others.map((other) => (isSettledBy(strongest, other, cell) ? { ...other, follows: strongest.key } : other))];
}

/** Another correction of the same cell, or a reason that is wanted all the same, is a remedy of its own. */
function isSettledBy(cause: Finding, other: Finding, cell: string): boolean {
  if (cellOf(other.field) !== cell) return true;
  return (
    cause.expected !== null && other.note === null && other.kind !== 'unexplained' && (other.expected ?? cause.expected) === cause.expected
  );
}

/** Smaller is stronger: first what is about the cell itself, then by severity, a known right value, and kind. */
function strength(finding: Finding, cell: string): number {
  const elsewhere = cellOf(finding.field) === cell ? 0 : 1;
  const open = finding.expected === null ? 1 : 0;
  return elsewhere * 1000 + SEVERITIES.indexOf(finding.severity) * 100 + open * 10 + KINDS.indexOf(finding.kind);
}

function cellOf({ sheet, at }: Field): string {
  return `${sheet.id}!${at.row},${at.column}`;
}
