import { toA1 } from '../core/grid/address';
import type { ReportFinding, ReportReview } from '../core/report/result';

/** What the command line says of the report (.docx) beside the annexes. */
export interface NarrativeReport {
  readonly file: string;
  /** Figures of its sentences that are about something the annexes could state. */
  readonly claims: number;
  readonly agree: number;
  readonly unchecked: number;
  readonly findings: readonly NarrativeFinding[];
}

export interface NarrativeFinding {
  readonly key: string;
  readonly rule: string;
  readonly kind: ReportFinding['kind'];
  readonly severity: ReportFinding['severity'];
  /** From 1, counted over the paragraphs of the body. */
  readonly paragraph: number;
  readonly heading: string;
  readonly quote: string;
  readonly stated: string | null;
  readonly expected: string | null;
  readonly message: string;
  readonly arithmetic: string | null;
  readonly basis: string;
  readonly follows: string | null;
  readonly related: readonly string[];
}

export function narrativeReport(file: string, { claims, findings }: ReportReview): NarrativeReport {
  const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
  return { file, claims: claims.length, agree: count('agrees'), unchecked: count('unchecked'), findings: findings.map(narrativeFinding) };
}

function narrativeFinding(finding: ReportFinding): NarrativeFinding {
  const { key, rule, kind, severity, paragraph, heading, quote, stated, expected, message, arithmetic, basis, follows, related } = finding;
  return {
    key,
    rule,
    kind,
    severity,
    paragraph,
    heading,
    quote,
    stated,
    expected,
    message: message.zh,
    arithmetic,
    basis: basis.zh,
    follows,
    related: related.map(({ sheet, at }) => `${sheet.name}!${toA1(at)}`),
  };
}
