import type { Decisions } from '../core/decisions';
import { cellAddress } from '../core/grid/address';
import type { ComparedAnnex } from '../core/report/annexes/compare-annexes';
import type { ReportCoverage } from '../core/report/coverage-in-words';
import type { Claim, ReportFinding, ReportReview } from '../core/report/result';
import { settlementOf, type Settlement } from '../core/settled';

/** What the command line says of the report (.docx) beside the annexes. */
export interface NarrativeReport {
  readonly file: string;
  /** Why it could not be read, and what to do; the workbook is reviewed all the same. */
  readonly error: string | null;
  /** Figures of its sentences that are about something the annexes could state. */
  readonly claims: number;
  readonly agree: number;
  /** About what the annexes do not state; and those that nobody could compare, `sentences` says why. */
  readonly absent: number;
  readonly unchecked: number;
  /** What was looked at, and what was not; null where it could not be read. */
  readonly coverage: ReportCoverage | null;
  /** Open ones: what was ignored or explained is in `settled`. */
  readonly findings: readonly NarrativeFinding[];
  /** What the workbook says was ignored or explained, with the reason, as the pane takes it. */
  readonly settled: readonly (NarrativeFinding & { readonly how: Settlement['how']; readonly reason: string })[];
  /** The forms among its tables, held against the workbook's cell by cell. */
  readonly tables: readonly NarrativeTable[];
  /** Each of its figures and what became of it, in reading order. */
  readonly sentences: readonly NarrativeSentence[];
}

export type NarrativeSentence = Pick<Claim, 'paragraph' | 'cell' | 'quote' | 'stated' | 'verdict' | 'expected'> & {
  /** What it is about. */
  readonly subject: string;
  /** How the verdict came about, or why there is none. */
  readonly reason: string;
  readonly related: readonly string[];
};

export interface NarrativeTable {
  /** 表格1 */
  readonly table: string;
  readonly form: ComparedAnnex['kind'];
  /** The sheet it was compared with. */
  readonly sheet: string | null;
  /** Why it was not compared; null when it was. */
  readonly notCompared: ComparedAnnex['notCompared'];
  readonly same: number;
  readonly differing: number;
}

export type NarrativeFinding = Pick<
  ReportFinding,
  'key' | 'rule' | 'kind' | 'severity' | 'paragraph' | 'cell' | 'heading' | 'quote' | 'stated' | 'expected' | 'arithmetic' | 'follows'
> & {
  readonly message: string;
  readonly basis: string;
  readonly related: readonly string[];
};

export function narrativeReport(
  file: string,
  { claims, findings, annexes, coverage }: ReportReview,
  decisions: Decisions,
): NarrativeReport {
  const found = findings.map((finding) => ({ finding: narrativeFinding(finding), settlement: settlementOf(finding, decisions) }));
  const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
  return {
    file,
    error: null,
    claims: claims.length,
    agree: count('agrees'),
    absent: count('absent'),
    unchecked: count('unchecked'),
    coverage,
    findings: found.flatMap(({ finding, settlement }) => (settlement === null ? [finding] : [])),
    settled: found.flatMap(({ finding, settlement }) =>
      settlement === null ? [] : [{ ...finding, how: settlement.how, reason: settlement.text }],
    ),
    tables: annexes.map(({ table, kind, sheet, notCompared, same, differing }) => ({
      table,
      form: kind,
      sheet,
      notCompared,
      same,
      differing: differing.length,
    })),
    sentences: claims.map(narrativeSentence),
  };
}

export function unreadReport(file: string, error: string): NarrativeReport {
  return {
    file,
    error,
    claims: 0,
    agree: 0,
    absent: 0,
    unchecked: 0,
    coverage: null,
    findings: [],
    settled: [],
    tables: [],
    sentences: [],
  };
}

function narrativeSentence({ paragraph, cell, quote, stated, label, verdict, expected, reason, fields }: Claim): NarrativeSentence {
  return { paragraph, cell, quote, stated, subject: label.zh, verdict, expected, reason: reason.zh, related: fields.map(cellAddress) };
}

function narrativeFinding(finding: ReportFinding): NarrativeFinding {
  const { key, rule, kind, severity, paragraph, cell, heading, quote, stated, expected, message, arithmetic, basis, follows, related } =
    finding;
  return {
    key,
    rule,
    kind,
    severity,
    paragraph,
    cell,
    heading,
    quote,
    stated,
    expected,
    message: message.zh,
    arithmetic,
    basis: basis.zh,
    follows,
    related: related.map(cellAddress),
  };
}
