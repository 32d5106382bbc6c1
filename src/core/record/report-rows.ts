import type { Decisions } from '../decisions';
import { settlementOf } from '../settled';
import { coverageInWords } from '../report/coverage-in-words';
import type { ReportFinding, ReportReview } from '../report/result';
import type { Wording } from '../wording';
import { SEVERITIES } from '../rules/finding';
import { HANDLING, SEVERITY_TERMS } from './terms';

/** The report that was held against the workbook, and what was found in it. */
export interface RecordedReport {
  readonly name: string;
  readonly findings: readonly ReportFinding[];
  /** How many of its figures agree, and how many nobody could compare. */
  readonly agree: number;
  readonly unchecked: number;
  readonly coverage: Wording;
}

export function asRecorded(name: string, { claims, findings, coverage }: ReportReview): RecordedReport {
  const agree = claims.filter(({ verdict }) => verdict === 'agrees').length;
  const unchecked = claims.filter(({ verdict }) => verdict === 'unchecked' || verdict === 'absent').length;
  return { name, findings, agree, unchecked, coverage: coverageInWords(coverage) };
}

interface RowContext {
  readonly language: keyof Wording;
  readonly formatTime: (iso: string) => string;
  readonly decisions: Decisions;
}

/** What was found in the report, 必改 first; its place is a paragraph, which no link leads to. */
export function reportRows({ name, findings }: RecordedReport, first: number, context: RowContext): readonly (readonly string[])[] {
  return [...findings]
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    .map((finding, index) => rowOf(name, finding, first + index, context));
}

function rowOf(name: string, finding: ReportFinding, number: number, { language, decisions, formatTime }: RowContext): readonly string[] {
  const settled = settlementOf(finding, decisions);
  const { cell, paragraph } = finding;
  const place: Wording =
    cell === null
      ? { zh: `${name} 第${paragraph}段`, en: `${name}, paragraph ${paragraph}` }
      : { zh: `${name} ${cell}`, en: `${name}, ${cell}` };
  return [
    String(number),
    SEVERITY_TERMS[finding.severity][language],
    place[language],
    finding.title[language],
    finding.stated ?? '',
    finding.expected ?? '',
    '',
    finding.arithmetic ?? '',
    HANDLING[settled?.how ?? 'open'][language],
    settled?.text ?? `${finding.message[language]}“${finding.quote}”`,
    settled === null ? '' : formatTime(settled.at),
  ];
}
