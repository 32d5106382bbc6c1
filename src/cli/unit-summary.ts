import { toA1 } from '../core/grid/address';
import { GRADE_TERMS } from '../core/record/terms';
import type { Review, UnitReview } from '../core/review/result';
import type { Finding, Severity } from '../core/rules/finding';
import type { NarrativeReport } from './narrative-report';
import type { FileReport } from './report';

/** One line of the summary workbook: a unit, or a file that could not be reviewed. */
export interface UnitSummary {
  readonly file: string;
  readonly unit: string | null;
  readonly year: string | null;
  readonly filed: string | null;
  readonly recomputed: string | null;
  readonly grade: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The first finding of the highest severity, with its cell. */
  readonly worst: string | null;
  /** Of the report beside the workbook: how many findings it has; null where there is none, or another line says it. */
  readonly report: number | null;
  readonly error: string | null;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const NO_COUNTS = { error: 0, warning: 0, info: 0 };

export function failedSummary({ file, error }: FileReport): UnitSummary {
  return { file, unit: null, year: null, filed: null, recomputed: null, grade: null, counts: NO_COUNTS, worst: null, report: null, error };
}

/** The report of a file is told in its first line. */
export function unitSummaries(file: string, { units }: Review, report: NarrativeReport | null): readonly UnitSummary[] {
  return units.map((unit, index) => unitSummary(file, unit, index === 0 ? (report?.findings.length ?? null) : null));
}

function unitSummary(file: string, { unit, year, score, findings }: UnitReview, report: number | null): UnitSummary {
  const worst = SEVERITIES.map((severity) => findings.find((finding) => finding.severity === severity)).find(
    (finding) => finding !== undefined,
  );
  return {
    file,
    unit,
    year,
    filed: score?.filed.total ?? null,
    recomputed: score?.recomputed ?? null,
    grade: gradeOf(score),
    counts: {
      error: countOf(findings, 'error'),
      warning: countOf(findings, 'warning'),
      info: countOf(findings, 'info'),
    },
    worst: worst === undefined ? null : `${worst.field.sheet.name}!${toA1(worst.field.at)} ${worst.message.zh}`,
    report,
    error: null,
  };
}

function gradeOf(score: UnitReview['score']): string | null {
  const grade = score?.grade ?? null;
  return grade === null ? null : GRADE_TERMS[grade].zh;
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
