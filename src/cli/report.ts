import { areaToA1, cellAddress, toA1 } from '../core/grid/address';
import { withheldInWords } from '../core/record/record-words';
import { GRADE_TERMS } from '../core/record/terms';
import type { NoteDraft } from '../core/notes/drafts';
import { corrections } from '../core/review/corrections';
import type { Review, UnitReview } from '../core/review/result';
import type { Finding } from '../core/rules/finding';
import { hiddenSheets, type KnownDecisions } from '../app/workbook-policy';
import type { RulePack } from '../core/packs/pack';
import { settlementOf, type Settlement } from '../core/settled';
import type { XlsxWorkbook } from '../files/reading/read-workbook';
import type { NarrativeReport } from './narrative-report';
import { editReport, fixReport, type EditReport, type FixReport } from './fix-report';

/** What the command line says of one file: one line of JSON. Numbers are the strings a person would read. */
export interface FileReport {
  readonly file: string;
  /** Why the file could not be reviewed, and what to do. */
  readonly error: string | null;
  /** Name of the rule pack. */
  readonly pack: string;
  readonly forms: readonly FormReport[];
  readonly figures: Readonly<Record<string, FigureReport>>;
  readonly score: ScoreReport | null;
  /** What is still open. */
  readonly findings: readonly FindingReport[];
  /** What may be written all at once of what is open: each cell once, for a total what all of it comes to. */
  readonly corrections: readonly EditReport[];
  /** What was ignored or explained in the workbook. */
  readonly settled: readonly SettledReport[];
  /** Rules switched off by the pack or in the workbook, and how many findings are not told therefore. */
  readonly muted: readonly MutedReport[];
  /** What the review rests on, in cells with a figure, and what nobody could name. */
  readonly coverage: CoverageReport;
  readonly notes: readonly NoteReport[];
  /** The report (.docx) held against the annexes; null where there is none. */
  readonly report: NarrativeReport | null;
  /** Reports beside the workbook of which nobody can tell whether they are its own: none was held against it. */
  readonly unpaired: readonly string[];
  /** Only in a file with several units: each with its own figures and score; `figures` and `score` are then the first one's. */
  readonly units?: readonly UnitReport[];
}

export interface CoverageReport {
  readonly read: number;
  readonly checked: number;
  readonly unread: readonly { readonly sheet: string; readonly range: string; readonly text: string; readonly why: string }[];
  /** Names of hidden sheets, which are not reviewed. */
  readonly hidden: readonly string[];
}

export interface MutedReport {
  readonly rule: string;
  readonly title: string;
  readonly count: number;
}

export interface FormReport {
  readonly form: 'base-data' | 'self-evaluation' | 'rubric';
  /** `blank`: nobody filled it in yet, and nothing is said of it. */
  readonly state: 'filled' | 'blank';
  readonly sheet: string;
  readonly range: string;
  /** Lines of its indicator table. */
  readonly indicators: number;
  readonly unit: string | null;
  readonly year: string | null;
}

export interface FigureReport {
  readonly label: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly stated: string | null;
  readonly due: string | null;
  readonly arithmetic: string;
  readonly agrees: boolean;
}

export interface ScoreReport {
  readonly stated: string | null;
  readonly recomputed: string | null;
  /** The points of the form; null where it does not say what some of it is worth. */
  readonly full: string | null;
  /** 优, 良, 中 or 差, of the recomputed score. */
  readonly grade: string | null;
  /** Why there is no recomputed score, or no grade of it. */
  readonly withheld: string | null;
}

export interface FindingReport extends Pick<
  Finding,
  'key' | 'rule' | 'kind' | 'severity' | 'stated' | 'expected' | 'arithmetic' | 'follows'
> {
  readonly sheet: string;
  readonly cell: string;
  readonly related: readonly string[];
  readonly message: string;
  readonly diagnosis: string | null;
  readonly basis: string;
  /** What can be written, all of it together; `sheet`, `cell` and `to` are those of the first edit. */
  readonly fix: FixReport | null;
}

export interface SettledReport extends FindingReport {
  readonly how: Settlement['how'];
  /** The reason to ignore it, or the explanation. */
  readonly reason: string;
}

export interface NoteReport {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export interface UnitReport {
  readonly unit: string | null;
  readonly year: string | null;
  readonly sheets: readonly string[];
  readonly figures: Readonly<Record<string, FigureReport>>;
  readonly score: ScoreReport | null;
}

const NOTHING_READ: CoverageReport = { read: 0, checked: 0, unread: [], hidden: [] };

export function failedReport(file: string, pack: string, error: string, coverage = NOTHING_READ): FileReport {
  return {
    file,
    error,
    pack,
    forms: [],
    figures: {},
    score: null,
    findings: [],
    corrections: [],
    settled: [],
    muted: [],
    coverage,
    notes: [],
    report: null,
    unpaired: [],
  };
}

/** What a report tells of. */
interface ReviewedWorkbook {
  readonly review: Review;
  readonly pack: RulePack;
  readonly report: NarrativeReport | null;
  readonly known: KnownDecisions;
  readonly workbook: XlsxWorkbook;
}

export function reportOf(file: string, { review, pack, report, known, workbook }: ReviewedWorkbook): FileReport {
  const { units } = review;
  const [first] = units;
  const open: Finding[] = [];
  const settled: SettledReport[] = [];
  for (const finding of units.flatMap(({ findings }) => findings)) {
    const how = settlementOf(finding, known.decisions);
    if (how === null) open.push(finding);
    else settled.push({ ...findingReport(finding), how: how.how, reason: how.text });
  }
  return {
    file,
    error: null,
    pack: pack.name,
    forms: units.flatMap(formsOf),
    figures: first === undefined ? {} : figuresOf(first),
    score: first === undefined ? null : scoreOf(first),
    findings: open.map(findingReport),
    corrections: corrections(open).map(editReport),
    settled,
    muted: mutedReports(units),
    coverage: coverageReport(review, workbook.sheets),
    notes: units.flatMap((unit) => unit.drafts.filter(changesNote).map(noteReport)),
    report,
    unpaired: [],
    ...(units.length > 1 ? { units: units.map(unitReport) } : {}),
  };
}

function formsOf({ forms, unit, year }: UnitReview): readonly FormReport[] {
  return forms.map(({ kind, state, sheet, area, indicators }) => ({
    form: kind,
    state,
    sheet: sheet.name,
    range: areaToA1(area),
    indicators,
    unit,
    year,
  }));
}

export function coverageReport({ units, unread }: Review, sheets: XlsxWorkbook['sheets']): CoverageReport {
  const sum = (count: (unit: UnitReview) => number): number => units.reduce((total, unit) => total + count(unit), 0);
  const blocks = [...units.flatMap(({ coverage }) => coverage.unread), ...unread];
  return {
    read: sum(({ coverage }) => coverage.read),
    checked: sum(({ coverage }) => coverage.checked),
    unread: blocks.map(({ sheet, area, text, why }) => ({ sheet: sheet.name, range: areaToA1(area), text, why: why.zh })),
    hidden: hiddenSheets(sheets.map((sheet) => ({ ...sheet, sheet: sheet.grid.sheet }))),
  };
}

function mutedReports(units: readonly UnitReview[]): readonly MutedReport[] {
  const muted = new Map<string, MutedReport>();
  for (const { rule, title, count } of units.flatMap((unit) => unit.muted)) {
    muted.set(rule, { rule, title: title.zh, count: (muted.get(rule)?.count ?? 0) + count });
  }
  return [...muted.values()];
}

function figuresOf(unit: UnitReview): Readonly<Record<string, FigureReport>> {
  const entries = unit.figures.map(({ key, label, field, stated, due, arithmetic, agrees }) => [
    key,
    {
      label: label.zh,
      sheet: field?.sheet.name ?? null,
      cell: field === null ? null : toA1(field.at),
      stated,
      due,
      arithmetic: arithmetic.zh,
      agrees,
    },
  ]);
  return Object.fromEntries(entries) as Readonly<Record<string, FigureReport>>;
}

function scoreOf({ score }: UnitReview): ScoreReport | null {
  if (score === null) return null;
  const { filed, recomputed, full, grade, withheld } = score;
  return {
    stated: filed.total,
    recomputed,
    full,
    grade: grade === null ? null : GRADE_TERMS[grade].zh,
    withheld: withheld && withheldInWords(withheld, 'zh'),
  };
}

function findingReport(finding: Finding): FindingReport {
  const { key, rule, kind, severity, field, related, stated, expected, message, arithmetic, diagnosis, basis, follows, fix } = finding;
  return {
    key,
    rule,
    kind,
    severity,
    sheet: field.sheet.name,
    cell: toA1(field.at),
    related: related.map(cellAddress),
    stated,
    expected,
    message: message.zh,
    arithmetic,
    diagnosis: diagnosis?.zh ?? null,
    basis: basis.zh,
    follows,
    fix: fix && fixReport(fix),
  };
}

function changesNote({ proposed, field }: NoteDraft): boolean {
  return proposed !== field.cell.shown;
}

function noteReport({ field, proposed }: NoteDraft): NoteReport {
  return { sheet: field.sheet.name, cell: toA1(field.at), text: proposed };
}

function unitReport(unit: UnitReview): UnitReport {
  return {
    unit: unit.unit,
    year: unit.year,
    sheets: [...new Set(unit.forms.map(({ sheet }) => sheet.name))],
    figures: figuresOf(unit),
    score: scoreOf(unit),
  };
}
