import type { Decisions } from '../decisions';
import type { Field } from '../forms/field';
import { areaToA1, toA1, type Area } from '../grid/address';
import type { SheetRef } from '../grid/grid';
import type { ReportFinding } from '../report/result';
import type { UnitReview } from '../review/result';
import type { Finding, Severity } from '../rules/finding';
import { isOpen } from '../settled';
import type { Wording } from '../wording';
import { NOTICE_WORDS, type NoticeSeverity, type NoticeWords } from './notice-words';
import type { RecordedReport } from './report-rows';
import { FORM_TERMS } from './terms';

/** 整改通知: what a unit has to correct and to explain, as a bureau writes it. Every string is ready to be printed. */
export interface RectificationNotice {
  readonly language: keyof Wording;
  readonly title: string;
  /** The unit, as a letter addresses it; a line to fill in where the form names none. */
  readonly addressee: string;
  /** What was reviewed, how much there is to do, and what becomes of the total. */
  readonly opening: string;
  /** 需要更正, then 需要说明; only those with items. Numbers run through both. */
  readonly sections: readonly NoticeSection[];
  /** What the review could not read, so that nobody takes the rest for all there is. */
  readonly remarks: readonly string[];
  /** Date to answer by, sender, date: all left blank. */
  readonly closing: readonly string[];
}

export interface NoticeSection {
  readonly severity: NoticeSeverity;
  /** `一、需要更正（4项）` */
  readonly heading: string;
  readonly items: readonly NoticeItem[];
}

export interface NoticeItem {
  readonly number: number;
  /** What is wrong, or asked. */
  readonly what: string;
  /** Sheet and cell, or paragraph of the report with its words. */
  readonly where: string;
  /** The arithmetic, and the slip that explains it; what it rests on where there is neither. */
  readonly why: string;
  /** What to do about it. */
  readonly request: string;
  /** What the cell has to hold; null where only the unit can know. */
  readonly rightValue: string | null;
  /** What has to be corrected along with it: `“附件1-2”H47 总分 99.84 → 99.85`. */
  readonly along: readonly string[];
}

export interface NoticeContext {
  readonly language: keyof Wording;
  /** What a person ignored or explained is not asked for again. */
  readonly decisions: Decisions;
  /** The report held against the workbook, for the unit that filed it; left out where there is none. */
  readonly report?: RecordedReport | null;
}

/** Null where the unit has nothing to correct or to explain. */
export function rectificationNotice(unit: UnitReview, { language, decisions, report = null }: NoticeContext): RectificationNotice | null {
  const words = NOTICE_WORDS[language];
  const isAsked = (finding: Finding | ReportFinding) => finding.severity !== 'info' && isOpen(finding, decisions);
  const open = unit.findings.filter(isAsked);
  const inReport = (report?.findings ?? []).filter(isAsked);
  let last = 0;
  const lists = SEVERITIES.map((severity) => {
    const items = [
      ...(severity === 'error' && unit.state === 'blank' ? [blankItem(unit, words)] : []),
      ...open.filter((finding) => heading(finding, open) === severity).map((finding) => cellItem(finding, open, unit, language)),
      ...inReport.filter((finding) => finding.severity === severity).map((finding) => reportItem(finding, report?.name ?? '', language)),
    ].map((item): NoticeItem => ({ ...item, number: (last += 1) }));
    return { severity, items };
  });
  const sections = lists
    .filter(({ items }) => items.length > 0)
    .map(({ severity, items }, index): NoticeSection => ({ severity, heading: words.heading(index, severity, items.length), items }));
  if (sections.length === 0) return null;
  return {
    language,
    title: words.title(unit.year),
    addressee: words.addressee(unit.unit),
    opening: openingOf(unit, sections, report, language),
    sections,
    remarks:
      unit.coverage.unread.length === 0 ? [] : [words.unread(unit.coverage.unread.map(({ sheet, area }) => placeOf(sheet, area, words)))],
    closing: words.closing,
  };
}

/** The notice as text to paste into a message or a letter. */
export function noticeText(notice: RectificationNotice): string {
  const { title, addressee, opening, sections, remarks, closing } = notice;
  const blocks = [
    title,
    `${addressee}\n${opening}`,
    ...sections.map((section) => [section.heading, ...section.items.map((item) => itemLines(item, notice).join('\n   '))].join('\n')),
    ...remarks,
    closing.join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** One item in lines: what, then where, why and what to do. */
export function itemLines({ number, what, where, why, request, along }: NoticeItem, { language }: RectificationNotice): readonly string[] {
  const words = NOTICE_WORDS[language];
  return [
    `${number}. ${what}`,
    `${words.where}${where}`,
    `${words.why}${why}`,
    `${words.request}${request}`,
    ...along.map((line) => `${words.along}${line}`),
  ];
}

const SEVERITIES: readonly NoticeSeverity[] = ['error', 'warning'];

type Item = Omit<NoticeItem, 'number'>;

/** Under which heading it stands; null for what is corrected along with another item. */
function heading(finding: Finding, open: readonly Finding[]): Severity | null {
  return causeIn(finding, open) === null ? finding.severity : null;
}

/** What it follows from, where that is asked for as well and no less urgently. */
function causeIn({ follows, severity }: Finding, open: readonly Finding[]): Finding | null {
  const cause = follows === null ? undefined : open.find(({ key }) => key === follows);
  return cause === undefined || (severity === 'error' && cause.severity !== 'error') ? null : cause;
}

function rootOf(finding: Finding, open: readonly Finding[]): Finding {
  const passed = new Set<Finding>();
  let root = finding;
  for (let cause = causeIn(root, open); cause !== null && !passed.has(cause); cause = causeIn(root, open)) {
    passed.add(root);
    root = cause;
  }
  return root;
}

function cellItem(finding: Finding, open: readonly Finding[], unit: UnitReview, language: keyof Wording): Item {
  const words = NOTICE_WORDS[language];
  const { field, message, arithmetic, diagnosis, basis } = finding;
  const along = open.filter((other) => other !== finding && rootOf(other, open) === finding);
  const why = [arithmetic, diagnosis?.[language] ?? null].filter((part) => part !== null);
  return {
    what: message[language],
    where: cellPlace(field, words),
    why: why.length === 0 ? basis[language] : why.join(words.semicolon),
    request: requestOf(finding, unit, words),
    rightValue: isCertain(finding) ? finding.expected : null,
    along: along.map((other) =>
      other.expected === null
        ? `${cellPlace(other.field, words)} ${other.message[language]}`
        : `${cellPlace(other.field, words)} ${other.field.label[language]} ${other.stated ?? words.blank} → ${other.expected}`,
    ),
  };
}

/** Worked out of figures that were all read; a figure that only the books can confirm is asked about. */
function isCertain({ fix, expected }: Finding): boolean {
  return fix?.kind === 'computed' && expected !== null;
}

function requestOf(finding: Finding, unit: UnitReview, words: NoticeWords): string {
  const { expected, stated, kind, severity, fix, note } = finding;
  const orExplain = severity === 'warning' ? words.orExplain : '';
  if (isCertain(finding) && expected !== null) return `${stated === null ? words.fillIn(expected) : words.changeTo(expected)}${orExplain}`;
  if (fix?.kind === 'source') return `${words.checkBooks(expected)}${orExplain}`;
  const draft = note === null ? undefined : unit.drafts.find(({ key }) => key === note);
  if (draft !== undefined) return words.explainIn(cellPlace(draft.field, words));
  if (kind === 'unexplained') return words.explain;
  // Which of two figures that differ is the right one, the form cannot tell.
  if (kind === 'disagreement') return `${words.reconcile}${orExplain}`;
  if (expected !== null) return `${words.checkAgainst(expected)}${orExplain}`;
  if (kind === 'incomplete') return `${words.complete}${orExplain}`;
  return `${words.check}${orExplain}`;
}

function reportItem(
  { paragraph, cell, quote, message, arithmetic, basis, kind, severity }: ReportFinding,
  name: string,
  language: keyof Wording,
): Item {
  const words = NOTICE_WORDS[language];
  const orExplain = severity === 'warning' ? words.orExplain : '';
  return {
    what: message[language],
    where: cell === null ? words.paragraph(name, paragraph, quote) : words.inTable(name, cell),
    why: arithmetic ?? basis[language],
    request: `${kind === 'disagreement' ? words.reconcile : words.check}${orExplain}`,
    rightValue: null,
    along: [],
  };
}

function blankItem({ forms }: UnitReview, words: NoticeWords): Item {
  return {
    what: words.notFilledIn,
    where: [...new Set(forms.map(({ sheet, area }) => placeOf(sheet, area, words)))].join(words.comma),
    why: words.notFilledInWhy,
    request: words.fillInForm,
    rightValue: null,
    along: [],
  };
}

function openingOf(unit: UnitReview, sections: readonly NoticeSection[], report: RecordedReport | null, language: keyof Wording): string {
  const words = NOTICE_WORDS[language];
  const forms = [...new Set(unit.forms.map(({ kind }) => FORM_TERMS[kind][language]))];
  const reviewed = report === null ? forms : [...forms, words.report];
  const { score } = unit;
  const total =
    score === null || score.filed.total === null || score.recomputed === null || Number(score.filed.total) === Number(score.recomputed)
      ? ''
      : words.total(score.filed.total, score.recomputed, score.full === '100' ? null : score.full);
  return `${words.opening(
    unit.year,
    reviewed.join(words.comma),
    sections.map(({ severity, items }) => words.count(severity, items.length)),
  )}${total}${words.invitation}`;
}

function cellPlace({ sheet, at }: Field, words: NoticeWords): string {
  return words.place(sheet.name, toA1(at));
}

function placeOf(sheet: SheetRef, area: Area, words: NoticeWords): string {
  return words.place(sheet.name, areaToA1(area));
}
