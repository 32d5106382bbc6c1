import { isSameUnit } from '../forms/words/unit-name';
import { unitFigures } from '../compute/unit-figures';
import type { IndicatorFigures } from '../compute/figures';
import { lexiconFor } from '../review/recognise-sheets';
import type { Review, ReviewSettings } from '../review/result';
import { traceOf } from '../review/trace';
import { annexFindings } from './annexes/annex-findings';
import { digitsIn } from './judging/certainty';
import { Annexes, NO_FORMS } from './annexes/annexes';
import { belongingOf, isNamedIn, titledUnit, unreadParagraphs, type Belonging } from './faults/belonging';
import { byPlace, claimOf, seenIn, uncompared, withoutDoubles, type Checked } from './checked';
import { settledClaims, withoutDrags, type SettledClaims } from './settle';
import { compareAnnexes } from './annexes/compare-annexes';
import { contradictions } from './judging/contradictions';
import { coverageOf, nothingCompared, withoutAnnexes } from './coverage';
import type { ReportDocument } from './text/document';
import { findingOf, type Place, type Seen } from './findings';
import { headingFaults } from './faults/heading-faults';
import { tableClaims } from './judging/goal-counts';
import { listFaults } from './faults/list-counts';
import { magnitudeFaults } from './faults/magnitudes';
import { relationsIn } from './relations/relations';
import { directionFaults } from './faults/directions';
import { EquationCheck, type KnownOf } from './arithmetic/check-equations';
import { writtenFormulas } from './relations/written';
import { otherTables, unreadFigures } from './faults/report-tables';
import type { ReportFinding, ReportReview } from './result';
import { linesOf, type ReportLine } from './text/sentences';
import { refutedStatements } from './judging/statements';
import { gradeClaims } from './judging/grade-claims';
import { wordingFaults } from './faults/wording-faults';
import { staffFaults } from './faults/staff-faults';

const LEAST_AGREEING = 5;
const LEAST_DIGITS = 3;
const MOST_DIFFERING = 3;

/** A report beside the annexes of a reviewed workbook: every figure it states, and what is wrong in it. */
export function reviewReport(document: ReportDocument, review: Review | null, settings: ReviewSettings): ReportReview {
  const narrative = linesOf(document);
  const { annexes, indicators } = annexesFor(narrative, review, settings);
  const compared = compareAnnexes(document, review, settings);
  const tables = otherTables(document, narrative, compared, annexes.named, settings);
  const lines = [...narrative, ...tables.flatMap(({ prose }) => prose)];
  const stated = [...lines, ...tables.flatMap(({ figures }) => figures)];
  const { year, faults, foreign, settled, sums, misdated } = settledIn(stated, narrative, annexes);
  const ofIndicators = [...tableClaims(lines, annexes, indicators, year)];
  const equations = [...sums, ...relationsIn(lines), ...writtenFormulas(lines), ...tables.flatMap((table) => table.equations)];
  const known = knownIn([...settled, ...ofIndicators]);
  // Its words name a cell that says something else: that other figures of the report bear it out is no agreement.
  const held = settled.filter(
    ({ verdict, claim, fields }) => verdict === 'unchecked' && claim.doubt === null && claim.unread === null && fields.length > 0,
  );
  const workedOut = [...new EquationCheck(annexes, known).check(equations)].filter(
    ({ verdict, place }) => verdict !== 'agrees' || !held.some((own) => own.place.line === place.line && own.place.from === place.from),
  );
  const found: readonly Checked[] = [
    ...withoutDrags(settled, workedOut),
    ...ofIndicators,
    ...workedOut,
    ...gradeClaims(lines, annexes, settings.pack, year),
  ];
  const why = annexes.review === null ? withoutAnnexes(review) : foreign;
  const all = [...withoutDoubles(why === null ? found : found.map((each) => uncompared(each, why)))];
  const seen: readonly Seen[] = [
    ...all.flatMap((each) => seenIn(each) ?? []),
    ...listFaults(lines),
    ...staffFaults(settled),
    ...directionFaults(lines, (line, from) => all.some(({ place, fault }) => fault !== null && place.line === line && place.from === from)),
    ...(why === null
      ? [
          ...magnitudeFaults(lines, indicators, year),
          ...contradictions(lines, indicators),
          ...refutedStatements(lines, annexes, indicators, year),
          ...misdated,
        ]
      : []),
    ...faults,
    ...unreadParagraphs(lines),
    ...headingFaults(narrative),
    ...wordingFaults(lines, year),
  ];
  const coverage = coverageOf(document, stated, all);
  const order = new Map([...stated, ...tables.flatMap(({ unplaced }) => unplaced)].map((line, index) => [line, index]));
  const position = ({ line, from }: Place) => (order.get(line) ?? 0) * 1e6 + from;
  return {
    claims: inReadingOrder(all.sort((a, b) => position(a.place) - position(b.place)).map(claimOf)),
    findings: inReadingOrder([
      ...(foreign === null ? nothingCompared(coverage, all, compared, why) : []),
      ...linked([...seen].sort((a, b) => position(a) - position(b))),
      ...annexFindings(compared, document, narrative),
      ...unreadFigures(tables, all),
    ]),
    annexes: compared,
    coverage,
  };
}

/** Every figure judged, and whether that is against its own annexes: where the title is of others, the figures decide. */
function settledIn(stated: readonly ReportLine[], narrative: readonly ReportLine[], annexes: Annexes): Belonging & SettledClaims {
  const byName = belongingOf(narrative, annexes);
  const asNamed = () => ({ ...byName, ...settledClaims(stated, annexes, byName.year) });
  if (byName.foreign === null) return asNamed();
  const own = belongingOf(narrative, annexes, true);
  const asOwn = settledClaims(stated, annexes, own.year);
  return isOfAnnexes(asOwn) ? { ...own, ...asOwn } : byName.year === own.year ? { ...byName, ...asOwn } : asNamed();
}

/** So many figures of several digits, and hardly another one, nobody has in common with another unit or year. */
function isOfAnnexes({ settled }: SettledClaims): boolean {
  const told = settled.filter(({ claim: { figure }, fields }) => fields.length > 0 && digitsIn(figure, figure.value) >= LEAST_DIGITS);
  const agreeing = told.filter(({ verdict }) => verdict === 'agrees').length;
  return agreeing >= LEAST_AGREEING && agreeing > MOST_DIFFERING * told.filter(({ verdict }) => verdict === 'differs').length;
}

/** The unit the report is about: the only one, or the one it names. */
function annexesFor(
  lines: readonly ReportLine[],
  review: Review | null,
  { pack, decisions }: ReviewSettings,
): { annexes: Annexes; indicators: readonly IndicatorFigures[] } {
  const words = lexiconFor(pack);
  const groups = traceOf(review ?? undefined)?.groups ?? [];
  const units = groups.map((group, index) => ({ group, unit: review?.units[index] ?? null }));
  const titled = titledUnit(lines);
  const own = units.filter(({ unit }) => titled !== null && unit?.unit && isSameUnit(unit.unit, titled.name));
  const named = own.length > 0 ? own : units.filter(({ unit }) => unit?.unit && isNamedIn(lines, unit.unit));
  const [only] = units.length === 1 ? units : named.length > 0 ? [...named].sort((a, b) => rank(b.group) - rank(a.group)) : [];
  if (only === undefined) return { annexes: new Annexes(NO_FORMS, null, words), indicators: [] };
  const figures = unitFigures(only.group, decisions, pack);
  return { annexes: new Annexes(only.group, only.unit, words), indicators: figures.selfEvaluation?.indicators ?? [] };
}

function rank(group: { readonly baseData: unknown; readonly selfEvaluation: { readonly scope: string } | null }): number {
  return (group.baseData === null ? 0 : 2) + (group.selfEvaluation?.scope === 'department' ? 1 : 0);
}

/** What stands in a table comes behind the paragraph before it. */
function inReadingOrder<Placed extends { readonly paragraph: number }>(placed: readonly Placed[]): readonly Placed[] {
  return [...placed].sort((a, b) => a.paragraph - b.paragraph);
}

function knownIn(all: readonly Checked[]): KnownOf {
  const places = byPlace(all);
  return ({ line, from }) => places.get(line)?.get(from);
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
