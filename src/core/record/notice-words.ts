import type { Severity } from '../rules/finding';

/** What a notice is about; 提示 is not worth a letter. */
export type NoticeSeverity = Exclude<Severity, 'info'>;

/** Room for a date written by hand. */
const DATE = '        年    月    日';

const zh = {
  title: (year: string | null) => `${year === null ? '' : `${year}年度`}绩效自评整改通知`,
  addressee: (unit: string | null) => `${unit ?? '                    '}：`,
  opening: (year: string | null, reviewed: string, sections: readonly string[]) =>
    `你单位报送的${year === null ? '' : `${year}年度`}${reviewed}已复核，${sections.join('，')}。`,
  total: (stated: string, recomputed: string, full: string | null) =>
    `自评总分${stated}分，按表内数据重算为${recomputed}分${full === null ? '' : `（满分${full}分）`}。`,
  invitation: '请逐项整改后重新报送。',
  count: (severity: NoticeSeverity, items: number) => `${severity === 'error' ? '需要更正' : '需要说明'}${items}项`,
  /** Of the section of this index. */
  heading: (index: number, severity: NoticeSeverity, items: number) =>
    `${['一', '二'][index] ?? ''}、${severity === 'error' ? '需要更正' : '需要说明'}（${items}项）`,
  place: (sheet: string, cell: string) => `“${sheet}”${cell}`,
  inTable: (report: string, cell: string) => `“${report}”${cell}`,
  paragraph: (report: string, number: number, quote: string) => `“${report}”第${number}段：“${quote}”`,
  fillIn: (value: string) => `请填写${value}`,
  changeTo: (value: string) => `请改为${value}`,
  checkBooks: (suspected: string | null) => (suspected === null ? '请核对账面后更正' : `请核对账面后更正，疑为${suspected}`),
  checkAgainst: (expected: string) => `按表内数据应为${expected}，请核对后更正`,
  explainIn: (place: string) => `请在${place}写明原因和改进措施`,
  unread: (places: readonly string[]) => `另有${places.length}处没有识别（${places.join('、')}），未列入本次核对，请自行核对。`,
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
};

export type NoticeWords = typeof zh;

const en: NoticeWords = {
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
};

export const NOTICE_WORDS = { zh, en };
