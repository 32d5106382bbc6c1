import type { Decisions } from '../decisions';
import { toA1 } from '../grid/address';
import { explanationOf, isIgnored } from '../settled';
import type { RulePack } from '../packs/pack';
import type { ScoreSummary, UnitReview } from '../review/result';
import type { Finding, Severity } from '../rules/finding';
import type { Wording } from '../wording';
import { HANDLING } from './handling';
import { RECORD_SHEET_NAME, RECORD_TITLE } from './record-name';
import type { RecordColumn, RecordRow, RecordSheet } from './record-sheet';
import { reportRows, type RecordedReport } from './report-rows';
import { GRADE_TERMS, SEVERITY_TERMS } from './terms';

/** A finding that a person settled; it is no longer among those of the review. */
export interface SettledFinding {
  readonly finding: Finding;
  readonly by: 'accepted' | 'note-written';
  /** ISO time. */
  readonly at: string;
}

export interface RecordContext {
  readonly language: keyof Wording;
  /** ISO time. */
  readonly reviewedAt: string;
  /** An ISO time as people of the place write it; the core has no clock and no time zone. */
  readonly formatTime: (iso: string) => string;
  readonly pack: RulePack;
  readonly decisions: Decisions;
  readonly settled: readonly SettledFinding[];
  /** The report held against the workbook; left out where there is none. */
  readonly report?: RecordedReport | null;
}

/** Room for a name written by hand. */
const ROOM = ' '.repeat(44);
const SIGNATURE: Wording = {
  zh: ['复核人：', '日期：', '单位负责人：', '日期：'].join(ROOM),
  en: ['Reviewed by:', 'Date:', 'Head of unit:', 'Date:'].join(ROOM),
};

const COLUMNS: readonly (Wording & { readonly width: number })[] = [
  { zh: '序号', en: 'No.', width: 5 },
  { zh: '级别', en: 'Severity', width: 8 },
  { zh: '位置', en: 'Cell', width: 21 },
  { zh: '项目', en: 'Item', width: 18 },
  { zh: '填报值', en: 'Filed', width: 10 },
  { zh: '重算值', en: 'Recomputed', width: 10 },
  { zh: '差额', en: 'Difference', width: 9 },
  { zh: '计算过程', en: 'Arithmetic', width: 22 },
  { zh: '依据', en: 'Basis', width: 20 },
  { zh: '处理', en: 'Handling', width: 9 },
  { zh: '说明', en: 'Remark', width: 28 },
  { zh: '时间', en: 'Time', width: 11 },
];

/** 复核记录 of these units: what was settled, what was ignored and why, what is still open, in sheet order. */
export function buildRecord(units: readonly UnitReview[], context: RecordContext): RecordSheet {
  const { language } = context;
  const entries = units.flatMap((unit) => entriesOf(unit, context));
  return {
    name: RECORD_SHEET_NAME[language],
    title: RECORD_TITLE[language],
    header: headerOf(units, entries, context),
    columns: COLUMNS.map((column): RecordColumn => ({ title: column[language], width: column.width })),
    rows: [
      ...entries.map((entry, index) => rowOf(entry, index + 1, context)),
      ...(context.report ? reportRows(context.report, entries.length + 1, context) : []),
    ],
    signature: SIGNATURE[language],
  };
}

interface Entry {
  readonly finding: Finding;
  readonly handling: keyof typeof HANDLING;
  readonly remark: string;
  readonly at: string | null;
}

function entriesOf(unit: UnitReview, { language, decisions, settled }: RecordContext): readonly Entry[] {
  const open = unit.findings.map((finding): Entry => {
    const ignored = isIgnored(finding, decisions) ? decisions.ignored[finding.key] : undefined;
    if (ignored !== undefined) return { finding, handling: 'ignored', remark: ignored.reason, at: ignored.at };
    const explained = explanationOf(finding, decisions);
    if (explained !== null) return { finding, handling: 'explained', remark: explained.text, at: explained.at };
    return { finding, handling: 'open', remark: remarkOf(finding, language), at: null };
  });
  const done = settled
    .filter(({ finding }) => unit.fields.has(finding.field.key) && unit.forms.some(({ sheet }) => sheet.id === finding.field.sheet.id))
    .map(({ finding, by, at }): Entry => {
      const field = unit.fields.get(finding.field.key) ?? finding.field;
      return { finding: { ...finding, field }, handling: by, remark: remarkOf(finding, language), at };
    });
  const order = new Map(unit.forms.map(({ sheet }, index) => [sheet.id, index]));
  const rank = ({ finding: { field } }: Entry): readonly number[] => [order.get(field.sheet.id) ?? 0, field.at.row, field.at.column];
  return [...open, ...done].sort((a, b) => compare(rank(a), rank(b)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function remarkOf(finding: Finding, language: keyof Wording): string {
  const diagnosis = finding.diagnosis === null ? '' : ` ${finding.diagnosis[language]}`;
  return `${finding.message[language]}${diagnosis}`;
}

function rowOf({ finding, handling, remark, at }: Entry, number: number, { language, formatTime }: RecordContext): RecordRow {
  const { field } = finding;
  return {
    cells: [
      String(number),
      SEVERITY_TERMS[finding.severity][language],
      `${field.sheet.name}!${toA1(field.at)}`,
      field.label[language],
      finding.stated ?? '',
      finding.expected ?? '',
      finding.difference ?? '',
      finding.arithmetic ?? '',
      finding.basis[language],
      HANDLING[handling][language],
      remark,
      at === null ? '' : formatTime(at),
    ],
    link: { sheet: field.sheet, at: field.at },
  };
}

function headerOf(units: readonly UnitReview[], entries: readonly Entry[], context: RecordContext): readonly (readonly [string, string])[] {
  const { language, pack, reviewedAt, formatTime } = context;
  const labels =
    language === 'zh'
      ? { unit: '单位', year: '年度', at: '复核时间', filed: '自评总分', due: '重算总分', pack: '规则包', counts: '复核结果' }
      : {
          unit: 'Unit',
          year: 'Year',
          at: 'Reviewed at',
          filed: 'Filed total',
          due: 'Recomputed total',
          pack: 'Rule pack',
          counts: 'Result',
        };
  const joined = (values: readonly (string | null)[]): string =>
    [...new Set(values.filter((value) => value !== null))].join(language === 'zh' ? '、' : ', ');
  const counts = (['error', 'warning', 'info'] satisfies Severity[]).map((severity) => {
    const count = entries.filter(({ finding }) => finding.severity === severity).length;
    return `${SEVERITY_TERMS[severity][language]} ${count}`;
  });
  const scores = units.map(({ score }) => score).filter((score) => score !== null);
  return [
    [labels.unit, joined(units.map(({ unit }) => unit))],
    [labels.year, joined(units.map(({ year }) => year))],
    [labels.at, formatTime(reviewedAt)],
    [labels.filed, joined(scores.map(({ filed }) => filed.total))],
    [labels.due, joined(scores.map((score) => withRemark(score.recomputed, remarkOn(score)?.[language] ?? null)))],
    [labels.pack, pack.title[language]],
    [labels.counts, counts.join(' · ')],
  ];
}

/** Its grade, which is given out of 100 only; else what it is out of. */
function remarkOn({ grade, full }: ScoreSummary): Wording | null {
  if (grade !== null) return GRADE_TERMS[grade];
  if (full === null) return { zh: '满分未注明', en: 'full marks not stated' };
  return full === '100' ? null : { zh: `满分${full}`, en: `of ${full}` };
}

function withRemark(score: string | null, remark: string | null): string | null {
  return score === null || remark === null ? score : `${score}（${remark}）`;
}
