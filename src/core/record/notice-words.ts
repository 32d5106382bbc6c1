import type { Severity } from '../rules/finding';
import type { Wording } from '../wording';

/** What a notice is about; 提示 is not worth a letter. */
export type NoticeSeverity = Exclude<Severity, 'info'>;

export interface NoticeWords {
  title(year: string | null): string;
  addressee(unit: string | null): string;
  opening(year: string | null, reviewed: string, sections: readonly string[]): string;
  total(stated: string, recomputed: string, full: string | null): string;
  readonly invitation: string;
  count(severity: NoticeSeverity, items: number): string;
  /** Of the section of this index. */
  heading(index: number, severity: NoticeSeverity, items: number): string;
  place(sheet: string, cell: string): string;
  paragraph(report: string, number: number, quote: string): string;
  inTable(report: string, cell: string): string;
  fillIn(value: string): string;
  changeTo(value: string): string;
  checkBooks(suspected: string | null): string;
  checkAgainst(expected: string): string;
  explainIn(place: string): string;
  unread(places: readonly string[]): string;
  readonly orExplain: string;
  readonly reconcile: string;
  readonly explain: string;
  readonly complete: string;
  readonly check: string;
  readonly notFilledIn: string;
  readonly notFilledInWhy: string;
  readonly fillInForm: string;
  readonly report: string;
  readonly where: string;
  readonly why: string;
  readonly request: string;
  readonly along: string;
  readonly blank: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly closing: readonly string[];
}

/** Room for a date written by hand. */
const DATE = '        年    月    日';

export const NOTICE_WORDS: Readonly<Record<keyof Wording, NoticeWords>> = {
  zh: {
    title: (year) => `${year === null ? '' : `${year}年度`}绩效自评整改通知`,
    addressee: (unit) => `${unit ?? '                    '}：`,
    opening: (year, reviewed, sections) => `你单位报送的${year === null ? '' : `${year}年度`}${reviewed}已复核，${sections.join('，')}。`,
    total: (stated, recomputed, full) =>
      `自评总分${stated}分，按表内数据重算为${recomputed}分${full === null ? '' : `（满分${full}分）`}。`,
    invitation: '请逐项整改后重新报送。',
    count: (severity, items) => `${severity === 'error' ? '需要更正' : '需要说明'}${items}项`,
    heading: (index, severity, items) => `${['一', '二'][index] ?? ''}、${severity === 'error' ? '需要更正' : '需要说明'}（${items}项）`,
    place: (sheet, cell) => `“${sheet}”${cell}`,
    inTable: (report, cell) => `“${report}”${cell}`,
    paragraph: (report, number, quote) => `“${report}”第${number}段：“${quote}”`,
    fillIn: (value) => `请填写${value}`,
    changeTo: (value) => `请改为${value}`,
    checkBooks: (suspected) => (suspected === null ? '请核对账面后更正' : `请核对账面后更正，疑为${suspected}`),
    checkAgainst: (expected) => `按表内数据应为${expected}，请核对后更正`,
    explainIn: (place) => `请在${place}写明原因和改进措施`,
    unread: (places) => `另有${places.length}处没有识别（${places.join('、')}），未列入本次核对，请自行核对。`,
    orExplain: '；数据无误的，请说明原因',
    reconcile: '请核对账面，改正不符的一处',
    explain: '请书面说明原因',
    complete: '请补填',
    check: '请核对后更正',
    notFilledIn: '表格尚未填写。',
    notFilledInWhy: '没有完成值、得分和执行数',
    fillInForm: '请填写后重新报送',
    report: '自评报告',
    where: '位置：',
    why: '理由：',
    request: '要求：',
    along: '一并更正：',
    blank: '（空白）',
    comma: '、',
    semicolon: '；',
    closing: [`请于${DATE}前将整改后的材料和书面说明报回。`, '', '复核单位（盖章）：', DATE],
  },
  en: {
    title: (year) => `Notice of corrections to the self-evaluation${year === null ? '' : ` of ${year}`}`,
    addressee: (unit) => `To: ${unit ?? '____________________'}`,
    opening: (year, reviewed, sections) =>
      `What you filed${year === null ? '' : ` for ${year}`} has been reviewed (${reviewed}): ${sections.join(', ')}. `,
    total: (stated, recomputed, full) =>
      `The total filed is ${stated}; recomputed from the form it is ${recomputed}${full === null ? '' : ` (of ${full})`}. `,
    invitation: 'Please settle each item and file again.',
    count: (severity, items) => `${items} to ${severity === 'error' ? 'correct' : 'explain'}`,
    heading: (_, severity, items) => `${severity === 'error' ? 'To correct' : 'To explain'} (${items})`,
    place: (sheet, cell) => `“${sheet}” ${cell}`,
    inTable: (report, cell) => `“${report}”, ${cell}`,
    paragraph: (report, number, quote) => `“${report}”, paragraph ${number}: “${quote}”`,
    fillIn: (value) => `Fill in ${value}`,
    changeTo: (value) => `Change to ${value}`,
    checkBooks: (suspected) => (suspected === null ? 'Check the books and correct' : `Check the books and correct; probably ${suspected}`),
    checkAgainst: (expected) => `By the figures filed it should be ${expected}; check and correct`,
    explainIn: (place) => `State the reason and the measures in ${place}`,
    unread: (places) => `${places.length} more were not recognised (${places.join(', ')}) and not reviewed; please check them yourself.`,
    orExplain: '; explain if it is right as it stands',
    reconcile: 'Check the books and correct the one that does not hold',
    explain: 'State the reason',
    complete: 'Fill it in',
    check: 'Check and correct',
    notFilledIn: 'The form has not been filled in.',
    notFilledInWhy: 'It has neither results nor scores nor amounts spent',
    fillInForm: 'Fill it in and file again',
    report: 'report',
    where: 'Where: ',
    why: 'Why: ',
    request: 'Do: ',
    along: 'With it: ',
    blank: '(blank)',
    comma: ', ',
    semicolon: '; ',
    closing: ['Please send the corrected papers and a written explanation by: ____________________', '', 'Reviewed by (seal):', 'Date:'],
  },
};
