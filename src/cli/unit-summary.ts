import { toA1 } from '../core/grid/address';
import { withheldInWords } from '../core/record/record-words';
import { GRADE_TERMS } from '../core/record/terms';
import type { Decisions } from '../core/decisions';
import { withUnreadBeside } from '../core/review/coverage';
import type { UnitReview } from '../core/review/result';
import { isOpen } from '../core/settled';
import { SEVERITIES, type Finding, type Severity, countBySeverity } from '../core/rules/finding';
import type { NarrativeReport } from './narrative-report';
import type { FileReport } from './report';
import type { Reviewed } from './review-file';

/** A unit as the overview and the summary workbook tell it, or a file that could not be reviewed; plain data. */
export interface UnitSummary {
  readonly file: string;
  readonly unit: string | null;
  readonly year: string | null;
  /** The form's own total, and what the form is out of. */
  readonly filed: string | null;
  readonly full: string | null;
  readonly recomputed: string | null;
  /** Only where the form can have one. */
  readonly grade: string | null;
  /** Why there is no recomputed total, or no grade. */
  readonly withheld: string | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** What was found in the report held against it; null where there was none, or it could not be read. */
  readonly inReport: Readonly<Record<Severity, number>> | null;
  /** Why the report that belongs to it could not be held against it; null where it was, or there is none. */
  readonly reportError: string | null;
  /** Reports beside it that nobody can tell to be its own. */
  readonly unpaired: number;
  /** Nobody filled it in. */
  readonly blank: boolean;
  readonly checked: number;
  readonly unread: number;
  /** The first finding of the highest severity. */
  readonly worst: (Pick<UnitFault, 'sheet' | 'cell'> & { readonly message: string }) | null;
  readonly faults: readonly UnitFault[];
  /** Why the file could not be reviewed. */
  readonly error: string | null;
}

/** Findings of one kind in a unit. */
export interface UnitFault {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly count: number;
  /** Where the first of them is. */
  readonly sheet: string;
  readonly cell: string;
}

const NOTHING = {
  unit: null,
  year: null,
  filed: null,
  full: null,
  recomputed: null,
  grade: null,
  withheld: null,
  counts: { error: 0, warning: 0, info: 0 },
  inReport: null,
  reportError: null,
  unpaired: 0,
  blank: false,
  checked: 0,
  unread: 0,
  worst: null,
  faults: [],
} as const;

export function failedSummary({ file, error }: FileReport): UnitSummary {
  return { ...NOTHING, file, error };
}

/** What a report states is its first unit's; one without annexes was held against nothing, and that is said. */
export function unitSummaries(
  file: string,
  { review, report, known }: Pick<Reviewed, 'review' | 'report' | 'known'>,
): readonly UnitSummary[] {
  if (review.units.length === 0) return [{ ...NOTHING, file, error: withoutAnnexes(file, report) }];
  return review.units.map((unit, index) => unitSummary(file, withUnreadBeside(unit, review), index === 0 ? report : null, known.decisions));
}

function withoutAnnexes(file: string, report: NarrativeReport | null): string {
  const { error, warning } = countBySeverity(report?.findings ?? []);
  return `“${file}”中没有认出基础数据表或自评表，没有与附件核对，只核对了正文自身（必改 ${error}，待说明 ${warning}）。请连同工作簿一起复核。`;
}

function unitSummary(file: string, unit: UnitReview, report: NarrativeReport | null, decisions: Decisions): UnitSummary {
  const { score, coverage } = unit;
  const findings = unit.findings.filter((finding) => isOpen(finding, decisions));
  const worst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity))[0];
  const grade = score?.grade ?? null;
  return {
    file,
    unit: unit.unit,
    year: unit.year,
    filed: score?.filed.total ?? null,
    full: score?.full ?? null,
    recomputed: score?.recomputed ?? null,
    grade: grade === null ? null : GRADE_TERMS[grade].zh,
    withheld: score?.withheld ? withheldInWords(score.withheld, 'zh') : null,
    counts: countBySeverity(findings),
    inReport: report === null || report.error !== null ? null : countBySeverity(report.findings),
    reportError: report?.error ?? null,
    unpaired: 0,
    blank: unit.state === 'blank',
    checked: coverage.checked,
    unread: coverage.unread.length,
    worst: worst === undefined ? null : { ...placeOf(worst), message: worst.message.zh },
    faults: faultsIn(findings),
    error: null,
  };
}

function faultsIn(findings: readonly Finding[]): readonly UnitFault[] {
  const byRule = new Map<string, readonly Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [...byRule].flatMap(([rule, [first, ...more]]) =>
    first === undefined ? [] : [{ rule, title: first.title.zh, severity: first.severity, count: more.length + 1, ...placeOf(first) }],
  );
}

function placeOf({ field: { sheet, at } }: Finding): { sheet: string; cell: string } {
  return { sheet: sheet.name, cell: toA1(at) };
}
