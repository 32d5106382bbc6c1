import type { Decisions } from '../core/decisions';
import { isOpen } from '../core/settled';
import type { Review, UnitReview } from '../core/review/result';

/**
 * Sheets to read again before 全部一致 is said of their unit: those of units in which the last thing to change or to
 * explain has just gone, and that were not read a moment ago. An event may have got lost or be on its way
 * (OfficeDev/office-js#1502, #3888, #4066).
 */
export function sheetsToConfirm(before: Review | null, after: Review, decisions: Decisions, justRead: ReadonlySet<string>): string[] {
  if (before === null) return [];
  const open = new Set(before.units.filter((unit) => !isClean(unit, decisions)).map(({ key }) => key));
  const turned = after.units.filter((unit) => open.has(unit.key) && isClean(unit, decisions));
  const sheetIds = turned.flatMap(({ forms }) => forms.map(({ sheet }) => sheet.id));
  return [...new Set(sheetIds)].filter((id) => !justRead.has(id));
}

function isClean(unit: UnitReview, decisions: Decisions): boolean {
  return unit.findings.every((finding) => finding.severity === 'info' || !isOpen(finding, decisions));
}
