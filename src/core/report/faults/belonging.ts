import { isSameUnit, namesOf } from '../../forms/words/unit-name';
import type { Wording } from '../../wording';
import type { Annexes } from '../annexes/annexes';
import { seenAt, type Seen } from '../findings';
import { otherUnitFaults } from './other-unit';
import { REPORT_RULES } from '../report-rules';
import { LONGEST_PARAGRAPH, type ReportLine } from '../text/sentences';
import { TITLE_LINES, unitInTitle } from './titled-unit';

/** Whether a report and annexes are of the same unit and year. */
export interface Belonging {
  /** The year its sentences speak of. */
  readonly year: number | null;
  readonly faults: readonly Seen[];
  /** Why none of its figures may be held against these annexes; null where they may. */
  readonly foreign: Wording | null;
}

const FOREIGN = {
  unit: { zh: '报告与附件不是同一单位，不核对', en: 'The report is of another unit than the annexes' },
  year: { zh: '报告与附件不是同一年度，不核对', en: 'The report is of another year than the annexes' },
} satisfies Record<string, Wording>;

/**
 * A report of another unit or year is said to be so first, and nothing in it is held against the annexes. Where only
 * the title is another, and the text speaks of the unit or the year of the annexes, the title is the mistake.
 * @param isOwn its figures are those of the annexes, whatever it calls itself
 */
export function belongingOf(lines: readonly ReportLine[], annexes: Annexes, isOwn = false): Belonging {
  const titled = reportYear(lines);
  const filed = annexes.year === null ? null : Number(annexes.year);
  const ofProject = annexes.forms.selfEvaluation?.scope === 'project';
  // A project is carried out by one unit and answered for by another.
  const unit = isOwn && ofProject ? null : unitFault(lines, annexes);
  const yearDiffers = titled !== null && filed !== null && titled !== filed;
  const yearOnlyInTitle =
    yearDiffers && (isOwn || timesSaid(lines.slice(TITLE_LINES), filed) > timesSaid(lines.slice(TITLE_LINES), titled));
  const year = yearDiffers ? yearFault(lines, titled, annexes, isOwn) : null;
  const own = unit === null || unit.onlyInTitle ? (annexes.review?.unit ?? titledUnit(lines)?.name ?? null) : unit.seen.stated;
  const foreign = isOwn ? null : unit !== null && !unit.onlyInTitle ? FOREIGN.unit : yearDiffers && !yearOnlyInTitle ? FOREIGN.year : null;
  return {
    year: titled === null || yearOnlyInTitle ? filed : titled,
    faults: [
      ...[unit?.seen ?? null, year].flatMap((each) => (each === null ? [] : [foreign === null ? each : sayingSo(each)])),
      ...(own === null || ofProject ? [] : otherUnitFaults(lines, own)),
    ],
    foreign,
  };
}

function sayingSo(fault: Seen): Seen {
  const { zh, en } = fault.message;
  return { ...fault, message: { zh: `${zh}正文没有与附件核对。`, en: `${en} Its figures were not compared with them.` } };
}

/** What stands behind the first thousands of characters of a paragraph is not read, and that is said. */
export function* unreadParagraphs(lines: readonly ReportLine[]): Iterable<Seen> {
  for (const line of lines) {
    const { length } = line.paragraph.text;
    if (length <= LONGEST_PARAGRAPH) continue;
    const message = {
      zh: `这一段有 ${length} 个字，只核对了前 ${LONGEST_PARAGRAPH} 个字。请分段后重新读取。`,
      en: `This paragraph has ${length} characters; only the first ${LONGEST_PARAGRAPH} were checked. Divide it and read it again.`,
    };
    yield seenAt(line, 0, 1, REPORT_RULES.tooLong, message, { stated: null });
  }
}

/** The year a report is about: the first that its opening lines name. */
function reportYear(lines: readonly ReportLine[]): number | null {
  for (const { text } of lines.slice(0, TITLE_LINES)) {
    // 一期（2023年）已投入310万元: of some year, and no title.
    const said = (/[,;。]/.test(text.plain) ? /^(20\d{2})年(?!\d{1,2}月)/ : /(20\d{2})年(?!\d{1,2}月)/).exec(text.plain)?.[1];
    if (said !== undefined) return Number(said);
  }
  return null;
}

function timesSaid(lines: readonly ReportLine[], year: number): number {
  return lines.reduce((times, { text }) => times + text.plain.split(`${year}年`).length - 1, 0);
}

function yearFault(lines: readonly ReportLine[], titled: number, { year, forms }: Annexes, isOwn: boolean): Seen | null {
  const line = lines.slice(0, TITLE_LINES).find(({ text }) => text.plain.includes(`${titled}年`));
  if (line === undefined || year === null) return null;
  const from = line.text.plain.indexOf(`${titled}年`);
  const field = forms.selfEvaluation?.title ?? forms.baseData?.title ?? null;
  const message = isOwn
    ? {
        zh: `这里写的是${titled}年，附件为${year}年度，其余数据也与附件相符，请核对年份。`,
        en: `This says ${titled}; the annexes are of ${year}, and the other figures are theirs.`,
      }
    : {
        zh: `报告标题为${titled}年度，附件为${year}年度，请确认是否选错文件。`,
        en: `The report is about ${titled}, the annexes about ${year}; check that they belong together.`,
      };
  return seenAt(line, from, 4, REPORT_RULES.yearDiffers, message, { expected: year, related: field === null ? [] : [field] });
}

/** The unit the first lines name, and the line it stands in. */
export function titledUnit(
  lines: readonly ReportLine[],
): { readonly line: ReportLine; readonly from: number; readonly name: string } | null {
  const filled = lines.filter(({ text }) => text.plain !== '');
  const titled = unitInTitle(filled.map(({ text }) => text.plain));
  const line = titled === null ? undefined : filled[titled.line];
  return titled === null || line === undefined ? null : { ...titled, line };
}

/** The unit in the title against that of the annexes. */
function unitFault(
  lines: readonly ReportLine[],
  { forms, review }: Annexes,
): { readonly seen: Seen; readonly onlyInTitle: boolean } | null {
  const filed = review?.unit ?? null;
  const titled = titledUnit(lines);
  // Who answers for a project reports on it as well as who carries it out.
  const bodies = [filed ?? '', ...(forms.selfEvaluation?.bodies ?? [])];
  if (filed === null || titled === null || bodies.some((body) => isSameUnit(body, titled.name))) return null;
  const field = forms.selfEvaluation?.unit ?? forms.baseData?.unit ?? null;
  const message = {
    zh: `报告标题为“${titled.name}”，附件填报单位为“${filed}”，请确认是否选错文件。`,
    en: `The report is of ${titled.name}, the annexes of ${filed}; check that they belong together.`,
  };
  const more = { stated: titled.name, expected: filed, related: field === null ? [] : [field] };
  const seen = seenAt(titled.line, titled.from, titled.name.length, REPORT_RULES.unitDiffers, message, more);
  return { seen, onlyInTitle: isNamedIn(lines, filed) };
}

/** Whether a text speaks of a unit by any of its names. */
export function isNamedIn(lines: readonly ReportLine[], unit: string): boolean {
  const names = namesOf(unit);
  return lines.some(({ text }) => names.some((name) => text.plain.includes(name)));
}
