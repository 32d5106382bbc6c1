import { unitFigures } from '../compute/unit-figures';
import type { IndicatorFigures } from '../compute/figures';
import type { Review, ReviewSettings } from '../review/result';
import { traceOf } from '../review/trace';
import { Annexes, NO_FORMS } from './annexes';
import { labelOf, settledClaims, type Settled } from './claims-of';
import { contradictions } from './contradictions';
import type { ReportDocument } from './document';
import { findingOf, type Seen } from './findings';
import { headingFaults } from './heading-faults';
import { tableClaims, type TableClaim } from './indicator-claims';
import { expectedText } from './judge';
import { listFaults } from './list-counts';
import { magnitudeFaults } from './magnitudes';
import { partitionsIn, type Partition } from './partitions';
import type { Claim, ReportFinding, ReportReview } from './result';
import { linesOf, quoteAround, type ReportLine } from './sentences';
import { gradeClaims, reportYear, yearFaults, type GradeClaim } from './whole-claims';
import { wordingFaults } from './wording-faults';
import { staffFaults } from './staff-faults';

/** A report beside the annexes of a reviewed workbook: every figure it states, and what is wrong in it. */
export function reviewReport(document: ReportDocument, review: Review | null, settings: ReviewSettings): ReportReview {
  const lines = linesOf(document);
  const year = reportYear(lines);
  const { annexes, indicators } = annexesFor(lines, review, settings);
  const settled = settledClaims(lines, annexes, year ?? (annexes.year === null ? null : Number(annexes.year)));
  const tables = [...tableClaims(lines, annexes, indicators, year)];
  const partitions = [...partitionsIn(lines)];
  const grades = [...gradeClaims(lines, annexes, settings.pack, year)];
  const seen: Seen[] = [
    ...settled.map((each) => each.seen),
    ...tables.map((each) => each.seen),
    ...partitions.map((each) => each.seen),
    ...grades.map((each) => each.seen),
    ...listFaults(lines),
    ...staffFaults(settled),
    ...magnitudeFaults(lines, indicators, year),
    ...contradictions(lines, indicators),
    ...yearFaults(lines, year, annexes),
    ...headingFaults(lines),
    ...wordingFaults(lines, year),
  ].filter((each) => each !== null);
  const order = new Map(lines.map((line, index) => [line, index]));
  const place = ({ line, from }: { line: ReportLine; from: number }) => (order.get(line) ?? 0) * 1e6 + from;
  const claims = [
    ...settled.map(claimOf),
    ...tables.map(tableClaimOf),
    ...partitions.flatMap(partitionClaims),
    ...grades.map(gradeClaimOf),
  ];
  return {
    claims: withoutDoubles(claims)
      .sort((a, b) => place(a) - place(b))
      .map(({ claim }) => claim),
    findings: linked([...seen].sort((a, b) => place(a) - place(b))),
  };
}

/** The unit the report is about: the only one, or the one it names. */
function annexesFor(
  lines: readonly ReportLine[],
  review: Review | null,
  { pack, decisions }: ReviewSettings,
): { annexes: Annexes; indicators: readonly IndicatorFigures[] } {
  const groups = traceOf(review ?? undefined)?.groups ?? [];
  const units = groups.map((group, index) => ({ group, unit: review?.units[index] ?? null }));
  const text = lines.map(({ text: { plain } }) => plain).join('\n');
  const named = units.filter(
    ({ unit }) => unit?.unit && text.includes(unit.unit.replace(/人民政府$|[（(].*$/g, '').replace(/^.*[县区市](?=.{2,}[镇乡局])/, '')),
  );
  const [only] = units.length === 1 ? units : named.length > 0 ? [...named].sort((a, b) => rank(b.group) - rank(a.group)) : [];
  if (only === undefined) return { annexes: new Annexes(NO_FORMS, null), indicators: [] };
  const figures = unitFigures(only.group, decisions, pack);
  return { annexes: new Annexes(only.group, only.unit), indicators: figures.selfEvaluation?.indicators ?? [] };
}

function rank(group: { readonly baseData: unknown; readonly selfEvaluation: { readonly scope: string } | null }): number {
  return (group.baseData === null ? 0 : 2) + (group.selfEvaluation?.scope === 'department' ? 1 : 0);
}

/** What follows from a finding names it by its key. */
function linked(seen: readonly Seen[]): readonly ReportFinding[] {
  const found = seen.map((each) => ({ each, finding: findingOf(each) }));
  const taken = new Map<string, number>();
  return found.map(({ each, finding }) => {
    const cause =
      (each.follows ?? null) === null
        ? null
        : (found.find((other) => other.each.subject === each.follows && other.each !== each)?.finding.key ?? null);
    const times = (taken.get(finding.key) ?? 0) + 1;
    taken.set(finding.key, times);
    return { ...finding, follows: cause, key: times === 1 ? finding.key : `${finding.key}#${times}` };
  });
}

interface PlacedClaim {
  readonly line: ReportLine;
  readonly from: number;
  readonly claim: Claim;
}

function placed(
  line: ReportLine,
  from: number,
  to: number,
  rest: Omit<Claim, 'key' | 'paragraph' | 'heading' | 'quote' | 'corrected'>,
  seen: Seen | null,
): PlacedClaim {
  const finding = seen === null ? null : findingOf(seen);
  return {
    line,
    from,
    claim: {
      key: finding?.key ?? `claim@report!${line.paragraph.number}/${from}`,
      paragraph: line.paragraph.number,
      heading: line.heading,
      quote: quoteAround(line, from, to),
      ...rest,
      corrected: finding?.corrected ?? null,
    },
  };
}

function claimOf(settled: Settled): PlacedClaim {
  const { claim, line, verdict, reason, arithmetic, against, seen, blank } = settled;
  const from = claim.sentence.start + claim.figure.digits;
  const to = claim.sentence.start + claim.figure.end;
  const expected = verdict === 'agrees' || verdict === 'absent' ? null : expectedText(settled);
  const fields = blank === null ? (against?.fields ?? []) : [blank];
  return placed(line, from, to, { stated: claim.figure.text, label: labelOf(claim), verdict, expected, reason, arithmetic, fields }, seen);
}

const FORM = { zh: '与自评表一致', en: 'As in the form' };
const DIFFERENT = { zh: '与自评表不一致', en: 'Differs from the form' };
const ADDS_UP = { zh: '分项之和与合计相符', en: 'The parts add up' };
const NO_SUM = { zh: '分项之和与合计不符', en: 'The parts do not add up' };

function tableClaimOf({ line, figure, agrees, expected, zh, seen }: TableClaim): PlacedClaim {
  const label = { zh, en: zh };
  const verdict = agrees ? 'agrees' : 'differs';
  return placed(
    line,
    figure.digits,
    figure.end,
    {
      stated: figure.text,
      label,
      verdict,
      expected: agrees ? null : expected,
      reason: agrees ? FORM : DIFFERENT,
      arithmetic: seen?.arithmetic ?? null,
      fields: seen?.related ?? [],
    },
    seen,
  );
}

function gradeClaimOf({ line, from, to, stated, expected, agrees, seen }: GradeClaim): PlacedClaim {
  const label = { zh: '评价等级', en: 'Grade' };
  return placed(
    line,
    from,
    to,
    {
      stated,
      label,
      verdict: agrees ? 'agrees' : 'differs',
      expected: agrees ? null : expected,
      reason: agrees ? FORM : DIFFERENT,
      arithmetic: null,
      fields: seen?.related ?? [],
    },
    seen,
  );
}

/** The whole carries the finding; its parts are shown as what they are. */
function partitionClaims({ line, sentence, whole, parts, holds, arithmetic, seen }: Partition): readonly PlacedClaim[] {
  return [whole, ...parts].map((figure) => {
    const label = { zh: '正文合计', en: 'Sum in the report' };
    const verdict = holds ? 'agrees' : 'differs';
    const own = figure === whole ? seen : null;
    return placed(
      line,
      sentence.start + figure.digits,
      sentence.start + figure.end,
      { stated: figure.text, label, verdict, expected: own?.expected ?? null, reason: holds ? ADDS_UP : NO_SUM, arithmetic, fields: [] },
      own,
    );
  });
}

/** A figure told in two ways counts once; what says more comes first. */
function withoutDoubles(claims: readonly PlacedClaim[]): PlacedClaim[] {
  const rankOf = { differs: 3, agrees: 2, unchecked: 1, absent: 0 } as const;
  const best = new Map<string, PlacedClaim>();
  for (const each of claims) {
    const key = `${each.claim.paragraph}/${each.line.paragraph.place}/${each.from}`;
    const other = best.get(key);
    if (other === undefined || rankOf[each.claim.verdict] > rankOf[other.claim.verdict]) best.set(key, each);
  }
  return [...best.values()];
}
