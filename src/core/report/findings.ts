import type { Field } from '../forms/field';
import type { Severity } from '../rules/finding';
import type { Wording } from '../wording';
import { reportKey } from './report-key';
import type { ReportRule } from './report-rules';
import type { ReportFinding } from './result';
import { quoteAround, type ReportLine } from './text/sentences';

/** A stretch of a line; places count in its plain text. */
export interface Place {
  readonly line: ReportLine;
  readonly from: number;
  readonly to: number;
  /** The words of it that are at fault, as written. */
  readonly stated: string | null;
}

/** What is said where something is wrong. */
export interface Fault {
  readonly rule: ReportRule;
  /** Where it is not that of the rule. */
  readonly severity?: Severity;
  readonly expected?: string | null;
  readonly message: Wording;
  readonly arithmetic?: string | null;
  readonly related?: readonly Field[];
  readonly follows?: string | null;
  /** What makes its key besides rule and words. */
  readonly subject?: string;
  /** Put in place of what is stated, for 复制更正句. */
  readonly replacement?: string | null;
}

/** What a check saw, and where. */
export interface Seen extends Place, Fault {}

/** A stretch of a line that is at fault by its words; places count in its plain text. */
export function seenAt(line: ReportLine, from: number, length: number, rule: ReportRule, message: Wording, more: Partial<Seen> = {}): Seen {
  return { rule, line, from, to: from + length, stated: line.text.quote(from, from + length), message, ...more };
}

export function findingOf(seen: Seen): ReportFinding {
  const { rule, severity = rule.severity, line, from, to, stated, message } = seen;
  const quote = quoteAround(line, from, to);
  return {
    key: reportKey(
      rule.id,
      `${seen.subject ?? ''}/${fingerprint(line.text.plain.slice(Math.max(0, from - 24), to).replace(/[\d.,]/g, ''))}`,
    ),
    rule: rule.id,
    kind: rule.kind,
    severity,
    paragraph: line.paragraph.number,
    cell: line.cell,
    heading: line.heading,
    quote,
    stated,
    expected: seen.expected ?? null,
    title: rule.title,
    message,
    arithmetic: seen.arithmetic ?? null,
    basis: rule.basis,
    related: seen.related ?? [],
    follows: seen.follows ?? null,
    corrected: seen.replacement && line.cell === null ? correctedQuote(seen, quote, seen.replacement) : null,
  };
}

/** The quote with the stretch replaced. */
function correctedQuote({ line, from, to }: Seen, quote: string, replacement: string): string | null {
  const written = line.text.quote(from, to);
  const ahead = line.paragraph.text.indexOf(quote);
  const at = line.text.originalAt(from) - ahead;
  if (ahead < 0 || at < 0 || quote.slice(at, at + written.length) !== written) return null;
  return `${quote.slice(0, at)}${replacement}${quote.slice(at + written.length)}`;
}

/** Short and lasting; two texts in one report that share it are as good as never seen. */
function fingerprint(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 33) ^ text.charCodeAt(at)) >>> 0;
  return hash.toString(36);
}
