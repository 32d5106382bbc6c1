import { areaToA1, cellAddress } from '../grid/address';
import { wrapText, textWidth } from '../grid/text-layout';
import { CATALOG } from '../rules/catalog';
import { REPORT_RULES } from '../report/report-rules';
import type { ScoreSummary, UnitReview } from '../review/result';
import { countBySeverity } from '../rules/finding';
import { countsAfter, entriesOf, gapBetween, type Entry, type EntryContext } from './record-entries';
import { BLANK_LINE, blocksUnder, cellLines, heightOf, pagesOf, RECORD_COLUMNS, textLines, type Block } from './record-lines';
import { type RecordLine, type RecordSheet, RECORD_SHEET_NAME, RECORD_TITLE } from './record-sheet';
import { RECORD_WORDS, withheldInWords } from './record-words';
import { reportRows, type RecordedReport } from './report-rows';
import { GRADE_TERMS, HANDLING, SEVERITY_TERMS } from './terms';

export interface RecordContext extends EntryContext {
  /** ISO time. */
  readonly reviewedAt: string;
  /** An ISO time as people of the place write it; the core has no clock and no time zone. */
  readonly formatTime: (iso: string) => string;
  /** The report held against the workbook; left out where there is none. */
  readonly report?: RecordedReport | null;
}

/** A unit, and what became of its findings. */
interface Section {
  readonly unit: UnitReview;
  readonly entries: readonly Entry[];
}

/** Index of the column with the place of a finding, which is a link. */
const PLACE_COLUMN = 2;
const MOST_PLACES = 12;
/** Excel takes 1 026 of them on a sheet. */
const MOST_PAGE_STARTS = 1000;
/** In columns of one Latin letter. */
const LONGEST_CONTENT = 60;

/**
 * 复核记录 of these units: first the units in one table, to be signed, then what was found in each, 必改 first, with what
 * became of it; what was found in the report comes last.
 */
export function buildRecord(units: readonly UnitReview[], context: RecordContext): RecordSheet {
  const { language } = context;
  const sections = units.map((unit): Section => ({ unit, entries: entriesOf(unit, context) }));
  const lines: RecordLine[] = [...textLines('title', RECORD_TITLE[language]), ...factLines(units, context)];
  const pageStarts: number[] = [];
  const add = (pages: readonly Block[]): void => {
    for (const [index, page] of pages.entries()) {
      if (index > 0) pageStarts.push(lines.length);
      lines.push(...page);
    }
  };
  // A sheet repeats one row by itself, and that is another one.
  const heading = unitHeading(context);
  const rows = sections.flatMap(unitLines(context)).map((row): Block => [row]);
  const signed = [...rows.slice(0, -1), [...(rows.at(-1) ?? []), ...signatureLines(context)]];
  add(pagesOf(signed, heightOf(lines) + heading.height, heading.height).map((page) => [heading, ...page]));
  // What several units were found to be comes on pages of its own; one unit needs no sheet of paper more.
  if (units.length > 1) pageStarts.push(lines.length);
  else lines.push(BLANK_LINE);
  const repeat = lines.length;
  const columns = cellLines('heading', RECORD_WORDS[language].columns);
  const [first = [], ...others] = findingBlocks(sections, heightOf(columns), context);
  add(pagesOf([[...columns, ...first], ...others], heightOf(lines.slice(pageStarts.at(-1) ?? 0)), heightOf(columns), true));
  return {
    name: RECORD_SHEET_NAME[language],
    columns: RECORD_COLUMNS,
    lines,
    repeat,
    pageStarts: pageStarts.slice(0, MOST_PAGE_STARTS),
    footer: RECORD_WORDS[language].footer,
  };
}

function factLines(units: readonly UnitReview[], context: RecordContext): readonly RecordLine[] {
  const { language, pack, reviewedAt, formatTime, report } = context;
  const words = RECORD_WORDS[language];
  const muted = mutedIn(units, context);
  // What stands on a sheet without any unit is unread of each.
  const unread = [...new Set(units.flatMap(({ coverage }) => coverage.unread))];
  const places = unread.slice(0, MOST_PLACES).map(({ sheet, area }) => `${sheet.name}!${areaToA1(area)}`);
  const facts = [
    words.facts(formatTime(reviewedAt), pack.title[language], units.length),
    ...(muted.length === 0 ? [] : [words.muted(muted)]),
    ...(unread.length === 0 ? [] : [words.unread(places, unread.length)]),
    ...(report ? [words.report(report)] : []),
  ];
  const [only] = units;
  return [
    ...facts.flatMap((fact) => textLines('words', fact)),
    ...(only === undefined || units.length > 1 ? [] : withheldIn(only, context)),
  ];
}

/** Why a unit has no recomputed total, or no grade. */
function withheldIn({ score }: UnitReview, { language }: RecordContext): readonly RecordLine[] {
  const withheld = score?.withheld ?? null;
  return withheld === null ? [] : textLines('words', RECORD_WORDS[language].withheld(withheldInWords(withheld, language)));
}

/** Kinds of findings that are not told here, each with how many there would be. */
function mutedIn(units: readonly UnitReview[], { language, pack }: RecordContext): readonly string[] {
  const counts = new Map<string, number>();
  for (const { rule, count } of units.flatMap(({ muted }) => muted)) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return [...CATALOG, ...Object.values(REPORT_RULES)]
    .filter(({ id }) => pack.rules[id] === 'off')
    .map(({ id, title }) => `${title[language]}${(counts.get(id) ?? 0) === 0 ? '' : ` ${counts.get(id)}`}`);
}

function unitHeading({ language, opened }: RecordContext): RecordLine {
  const [heading = BLANK_LINE] = cellLines('heading', RECORD_WORDS[language][opened === undefined ? 'reviewedColumns' : 'unitColumns']);
  return heading;
}

function unitLines(context: RecordContext) {
  return ({ unit, entries }: Section, index: number): readonly RecordLine[] => {
    const { language, opened } = context;
    const words = RECORD_WORDS[language];
    const { score, forms, coverage } = unit;
    const before = opened?.get(unit.key);
    const recomputed = recomputedIn(score, context);
    const start = [
      String(index + 1),
      unit.year ?? '',
      unit.unit ?? words.unnamed,
      unit.state === 'blank' ? words.notFilledIn : words.scope(coverage.checked, coverage.unread.length),
    ];
    const filed = score?.filed.total ?? '';
    const grade = score === null || score.grade === null ? '' : GRADE_TERMS[score.grade][language];
    const cells =
      opened === undefined
        ? [
            ...start,
            filed,
            recomputed,
            gapOf(score),
            words.counts(countBySeverity(unit.findings)),
            grade,
            briefly(entries[0]?.words ?? null),
            '',
          ]
        : [
            ...start,
            before === undefined ? filed : (before.filed ?? ''),
            filed,
            recomputed,
            words.counts(countBySeverity(before?.findings ?? entries.map(({ finding }) => finding))),
            grade,
            words.after(countsAfter(entries)),
            '',
          ];
    const [form] = forms;
    const link =
      form === undefined ? null : { column: PLACE_COLUMN, sheet: form.sheet, at: { row: form.area.top, column: form.area.left } };
    return cellLines('row', cells, link && { ...link, column: linkColumn(cells) });
  };
}

function recomputedIn(score: ScoreSummary | null, context: RecordContext): string {
  if (score === null) return '';
  return score.recomputed === null ? RECORD_WORDS[context.language].noTotal : `${score.recomputed}${fullRemark(score, context)}`;
}

/** Recomputed less filed, signed. */
function gapOf(score: ScoreSummary | null): string {
  const gap = score && gapBetween({ ...score, filed: score.filed.total });
  if (gap === null) return '';
  return `${gap.isPositive() && !gap.isZero() ? '+' : ''}${gap.toFixed(Math.max(2, gap.decimalPlaces()))}`;
}

/** Nothing is said beside a total out of 100. */
function fullRemark({ full }: ScoreSummary, { language }: RecordContext): string {
  return full === '100' ? '' : RECORD_WORDS[language].full(full);
}

function signatureLines({ language }: RecordContext): readonly RecordLine[] {
  return RECORD_WORDS[language].signature.flatMap((text) => textLines('signature', text));
}

function findingBlocks(sections: readonly Section[], top: number, context: RecordContext): readonly Block[] {
  const { language, report } = context;
  const words = RECORD_WORDS[language];
  let last = 0;
  const blocks = sections.flatMap(({ unit, entries }, index) => {
    const title = [...textLines('section', words.section(index + 1, unit.unit ?? words.unnamed, unit.year)), ...withheldIn(unit, context)];
    const rows =
      entries.length === 0
        ? textLines('words', nothingIn(unit, context))
        : entries.flatMap((entry) => entryLines(entry, (last += 1), context));
    return blocksUnder(sections.length > 1 ? title : [], rows, top);
  });
  if (!report || report.findings.length === 0) return blocks;
  const rows = reportRows(report, last + 1, context).flatMap((cells) => cellLines('row', cells));
  return [...blocks, ...blocksUnder(textLines('section', words.reportSection(report.name)), rows, top)];
}

function nothingIn({ state, coverage, muted }: UnitReview, { language }: RecordContext): string {
  const words = RECORD_WORDS[language];
  if (state === 'blank') return words.notFilledIn;
  const isWhole = coverage.unread.length === 0 && coverage.checked > 0;
  if (muted.some(({ count }) => count > 0)) return isWhole ? words.nothingButMuted : words.nothingButMutedInWhatWasRead;
  return isWhole ? words.nothingFound : words.nothingFoundInWhatWasRead;
}

function entryLines(
  { finding, handling, words, at }: Entry,
  number: number,
  { language, formatTime }: RecordContext,
): readonly RecordLine[] {
  const { field } = finding;
  const cells = [
    String(number),
    SEVERITY_TERMS[finding.severity][language],
    cellAddress(field),
    field.label[language],
    briefly(finding.stated),
    briefly(finding.expected),
    finding.difference ?? '',
    finding.arithmetic ?? '',
    HANDLING[handling][language],
    words,
    at === null ? '' : formatTime(at),
  ];
  return cellLines('row', cells, { column: linkColumn(cells), sheet: field.sheet, at: field.at });
}

/** LibreOffice does not wrap a link: a place too long for its column is one at the number. */
function linkColumn(cells: readonly string[]): number {
  return textWidth(cells[PLACE_COLUMN] ?? '') < (RECORD_COLUMNS[PLACE_COLUMN] ?? 0) - 1 ? PLACE_COLUMN : 0;
}

/** A figure whole; of a text enough to know it by, for it stands in the cell, or further below, and would fill half a page here. */
function briefly(content: string | null): string {
  const text = (content ?? '').replace(/\s+/g, ' ').trim();
  const [first = ''] = wrapText(text, LONGEST_CONTENT);
  return first === text ? text : `${first.trimEnd()}…`;
}
