import type { Grade } from '../../core/compute/score-sums';
import type { Decisions } from '../../core/decisions';
import type { Review, UnitReview } from '../../core/review/result';
import { countBySeverity, type Severity } from '../../core/rules/finding';
import { openFindings } from '../review/triage';

/** One line of 单位列表. */
export interface UnitRow {
  readonly key: string;
  readonly name: string;
  readonly sheets: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** As the form states it; null where it states none. */
  readonly filed: string | null;
  /** Null where none can be worked out. */
  readonly recomputed: string | null;
  readonly grade: Grade | null;
}

export const UNIT_COLUMNS = ['name', 'error', 'warning', 'info', 'total', 'grade'] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

interface KnownRow {
  readonly decided: Pick<Decisions, 'ignored' | 'explained'>;
  readonly nameless: string;
  readonly row: UnitRow;
}

/** While a county is read its units come a few at a time, and an edit touches one: the others' rows stay what they were. */
const known = new WeakMap<UnitReview, KnownRow>();

export function unitRows({ units }: Review, decisions: Decisions, nameless: string): UnitRow[] {
  const { ignored, explained } = decisions;
  return units.map((unit) => {
    const before = known.get(unit);
    if (before?.decided.ignored === ignored && before.decided.explained === explained && before.nameless === nameless) return before.row;
    const row = rowOf(unit, decisions, nameless);
    known.set(unit, { decided: { ignored, explained }, nameless, row });
    return row;
  });
}

function rowOf(unit: UnitReview, decisions: Decisions, nameless: string): UnitRow {
  const sheets = [...new Set(unit.forms.map(({ sheet }) => sheet.name))];
  return {
    key: unit.key,
    name: unit.unit ?? sheets[0] ?? nameless,
    sheets,
    counts: countBySeverity(openFindings(unit, decisions)),
    filed: unit.score?.filed.total ?? null,
    recomputed: unit.score?.recomputed ?? null,
    grade: unit.score?.grade ?? unit.score?.filed.grade ?? null,
  };
}

export function isCalled({ name, sheets }: UnitRow, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [name, ...sheets].some((one) => one.toLowerCase().includes(wanted));
}

const GRADES: readonly Grade[] = ['poor', 'fair', 'good', 'excellent'];

/** In ascending order; what has no total or grade comes before all that have. */
export function compareUnits(column: UnitColumn, a: UnitRow, b: UnitRow): number {
  switch (column) {
    case 'name':
      return a.name.localeCompare(b.name, 'zh-CN', { numeric: true });
    case 'total':
      return pointsOf(a) - pointsOf(b);
    case 'grade':
      return rankOf(a) - rankOf(b);
    default:
      return a.counts[column] - b.counts[column];
  }
}

/** For the order alone. */
function pointsOf({ filed, recomputed }: UnitRow): number {
  return Number.parseFloat(recomputed ?? filed ?? '-1');
}

function rankOf({ grade }: UnitRow): number {
  return grade === null ? -1 : GRADES.indexOf(grade);
}
