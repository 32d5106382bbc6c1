import type { Field } from '../forms/field';
import { cellKey } from '../grid/address';
import type { Finding } from '../rules/finding';
import { byPrecedence } from '../rules/precedence';

/** A finding, and the cell whose correction settles it as well, where a rule knows of one. */
export interface FoundFinding {
  readonly finding: Finding;
  readonly because: Field | null;
}

/**
 * Names the cause of every finding that the correction of another one settles; nothing is left out. In a cell the first by
 * precedence speaks, and those that ask for the same correction follow it.
 */
export function followCauses(found: readonly FoundFinding[]): Finding[] {
  const leaders = new Map<string, Finding>();
  for (const { finding } of found) {
    const cell = cellKey(finding.field);
    const there = leaders.get(cell);
    if (there === undefined || byPrecedence(finding, there) < 0) leaders.set(cell, finding);
  }
  const causes = new Map<Finding, Finding>();
  for (const { finding, because } of found) {
    const own = leaders.get(cellKey(finding.field));
    const other = because === null ? undefined : leaders.get(cellKey(because));
    if (own !== undefined && own !== finding && isSameCorrection(own, finding)) causes.set(finding, own);
    else if (other !== undefined && other.expected !== null) causes.set(finding, other);
  }
  return found.map(({ finding }) => ({ ...finding, follows: rootOf(finding, causes)?.key ?? null }));
}

/** Follows the chain up; in a circle nobody is the cause. */
function rootOf(finding: Finding, causes: ReadonlyMap<Finding, Finding>): Finding | null {
  const seen = new Set([finding]);
  let root: Finding | null = null;
  for (let cause = causes.get(finding); cause !== undefined; cause = causes.get(cause)) {
    if (seen.has(cause)) return null;
    seen.add(cause);
    root = cause;
  }
  return root;
}

/** Another correction of the same cell, or a reason that is wanted all the same, is a remedy of its own. */
function isSameCorrection(cause: Finding, other: Finding): boolean {
  return (
    cause.expected !== null && other.note === null && other.kind !== 'unexplained' && (other.expected ?? cause.expected) === cause.expected
  );
}
