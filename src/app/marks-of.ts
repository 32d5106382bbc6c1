import type { Decisions } from '../core/decisions';
import type { Review, UnitReview } from '../core/review/result';
import { isOpen } from '../core/settled';
import type { Severity } from '../core/rules/finding';
import type { Mark } from './workbook-port';

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** One mark for each cell with a finding that nobody dealt with, as severe as the most severe of them. */
export function marksOf(review: Review, decisions: Decisions): Mark[] {
  return review.units.flatMap((unit) => marksOfUnit(unit, decisions));
}

interface KnownMarks {
  readonly unit: UnitReview;
  readonly decided: Pick<Decisions, 'ignored' | 'explained'>;
  readonly marks: readonly Mark[];
}

/**
 * `marksOf` with a memory: a unit that nothing touched costs nothing, and where no mark moved the answer is the very
 * array given before. In a workbook of a thousand units an edit moves the marks of one.
 */
export class MarkMemory {
  private units = new Map<string, KnownMarks>();
  private last: readonly Mark[] = [];

  of(review: Review, decisions: Decisions): readonly Mark[] {
    const before = this.units;
    this.units = new Map(review.units.map((unit) => [unit.key, this.known(before.get(unit.key), unit, decisions)]));
    const moved = before.size !== this.units.size || [...this.units].some(([key, { marks }]) => before.get(key)?.marks !== marks);
    if (moved) this.last = [...this.units.values()].flatMap(({ marks }) => marks);
    return this.last;
  }

  private known(before: KnownMarks | undefined, unit: UnitReview, decisions: Decisions): KnownMarks {
    const { ignored, explained } = decisions;
    const { decided } = before ?? { decided: null };
    if (before?.unit === unit && decided?.ignored === ignored && decided.explained === explained) return before;
    const marks = marksOfUnit(unit, decisions);
    return { unit, decided: { ignored, explained }, marks: before !== undefined && sameMarks(before.marks, marks) ? before.marks : marks };
  }
}

function marksOfUnit(unit: UnitReview, decisions: Decisions): Mark[] {
  const marks = new Map<string, Mark>();
  for (const finding of unit.findings) {
    const { field, severity } = finding;
    const cell = `${field.sheet.id} ${field.at.row} ${field.at.column}`;
    const known = marks.get(cell);
    const weaker = known !== undefined && RANK[known.severity] >= RANK[severity];
    if (!weaker && isOpen(finding, decisions)) marks.set(cell, { sheet: field.sheet, at: field.at, severity });
  }
  return [...marks.values()];
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, index) => sameMark(mark, b[index]));
}

function sameMark(a: Mark, b: Mark | undefined): boolean {
  return b !== undefined && a.sheet.id === b.sheet.id && a.at.row === b.at.row && a.at.column === b.at.column && a.severity === b.severity;
}
