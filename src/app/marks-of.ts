import type { Decisions } from '../core/decisions';
import { isIgnored } from '../core/ignored';
import type { Review } from '../core/review';
import type { Severity } from '../core/rules/finding';
import type { Mark } from './workbook-port';

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** One mark for each cell with a finding that nobody ignored, as severe as the most severe of them. */
export function marksOf(review: Review, decisions: Decisions): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { field, severity } of review.units.flatMap(({ findings }) => findings.filter((finding) => !isIgnored(finding, decisions)))) {
    const cell = `${field.sheet.id} ${field.at.row} ${field.at.column}`;
    const known = marks.get(cell);
    if (known === undefined || RANK[known.severity] < RANK[severity]) {
      marks.set(cell, { sheet: field.sheet, at: field.at, severity });
    }
  }
  return [...marks.values()];
}
