import { cellAddress } from '../grid/address';
import type { Withheld } from '../review/result';
import { SEVERITIES } from '../rules/finding';
import type { Wording } from '../wording';
import type { Counts } from './record-entries';
import type { RecordedReport } from './report-rows';
import { HANDLING, SEVERITY_TERMS } from './terms';

/** Room for a name written by hand. */
const ROOM = ' '.repeat(28);

/** Between counts: narrow, so that those of a unit stand on one line of its row. */
const APART = ' ';

type BySeverity = Counts['severities'];

function counts(found: BySeverity, language: keyof Wording): string {
  return SEVERITIES.map((severity) => counted(SEVERITY_TERMS[severity][language], found[severity], language)).join(APART);
}

function after({ severities, ...settled }: Counts, language: keyof Wording): string {
  const others = (['explained', 'ignored'] as const).filter((how) => settled[how] > 0);
  return [counts(severities, language), ...others.map((how) => counted(HANDLING[how][language], settled[how], language))].join(APART);
}

function counted(what: string, count: number, language: keyof Wording): string {
  return `${what}${language === 'zh' ? '' : ' '}${count}`;
}

/** Addresses of more cells than these are left out. */
const MOST_CELLS = 4;

/** Why there is no total, or no grade, and the cells it is for. */
export function withheldInWords({ reason, fields }: Withheld, language: keyof Wording): string {
  const cells = fields.slice(0, MOST_CELLS).map(cellAddress);
  if (cells.length === 0) return reason[language];
  const more = fields.length > MOST_CELLS;
  return language === 'zh'
    ? `${reason.zh}（${cells.join('、')}${more ? '等' : ''}）`
    : `${reason.en} (${cells.join(', ')}${more ? ', …' : ''})`;
}

const zh = {
  /** In the order of the columns. */
  columns: ['序号', '级别', '位置', '项目', '填报值', '重算值', '差额', '计算过程', '处理', '说明', '时间'],
  unitColumns: ['序号', '年度', '单位', '核对范围', '填报总分', '最终总分', '重算总分', '复核前', '等级', '复核后', '复核人'],
  /** Where nothing was done about the findings, a review is all there was. */
  reviewedColumns: ['序号', '年度', '单位', '核对范围', '填报总分', '重算总分', '差额', '复核结果', '等级', '最突出的问题', '复核人'],
  facts: (reviewedAt: string, pack: string, units: number) =>
    `复核时间：${reviewedAt}    规则包：${pack}${units > 1 ? `    共 ${units} 个单位` : ''}`,
  muted: (titles: readonly string[]) => `没有列出（已设为不再提示）：${titles.join('、')}`,
  unread: (places: readonly string[], count: number) =>
    `没有识别、不在核对范围内 ${count} 处：${places.join('、')}${places.length < count ? '等' : ''}`,
  report: ({ name, agree, unchecked, findings, coverage }: RecordedReport) =>
    `自评报告：${name}，一致 ${agree} 处，未核对 ${unchecked} 处，问题 ${findings.length} 处。${coverage.zh}`,
  /** As short as it takes to stand on one line of its column. */
  scope: (checked: number, unread: number) => (unread === 0 ? `已核对 ${checked} 项` : `${checked}项，未识别${unread}`),
  notFilledIn: '表格尚未填写',
  nothingFound: '已核对的数全部一致，没有需要更正或说明的地方。',
  nothingFoundInWhatWasRead: '已核对的部分没有需要更正或说明的地方；未识别的部分不在核对范围内。',
  nothingButMuted: '除已设为不再提示的问题外，没有需要更正或说明的地方。',
  nothingButMutedInWhatWasRead: '除已设为不再提示的问题外，已核对的部分没有需要更正或说明的地方；未识别的部分不在核对范围内。',
  unnamed: '（未填写单位名称）',
  counts: (found: BySeverity) => counts(found, 'zh'),
  after: (found: Counts) => after(found, 'zh'),
  section: (number: number, unit: string, year: string | null) => `${number}. ${unit}${year === null ? '' : `（${year} 年度）`}`,
  reportSection: (name: string) => `自评报告：${name}`,
  full: (points: string | null) => (points === null ? '（满分未注明）' : `（满分 ${points}）`),
  noTotal: '无法计算',
  withheld: (reason: string) => `总分：${reason}。`,
  signature: [`复核人：${ROOM}日期：${ROOM}单位负责人：${ROOM}日期：`, '复核意见：'],
  footer: '第 &P 页，共 &N 页',
};

const en: typeof zh = {
  columns: ['No.', 'Severity', 'Cell', 'Item', 'Filed', 'Recom-puted', 'Difference', 'Arithmetic', 'Handling', 'Remark', 'Time'],
  unitColumns: [
    'No.',
    'Year',
    'Unit',
    'Scope',
    'Filed total',
    'Final total',
    'Recom-puted total',
    'Before',
    'Grade',
    'After',
    'Reviewed by',
  ],
  reviewedColumns: [
    'No.',
    'Year',
    'Unit',
    'Scope',
    'Filed total',
    'Recom-puted total',
    'Difference',
    'Result',
    'Grade',
    'Worst finding',
    'Reviewed by',
  ],
  facts: (reviewedAt, pack, units) => `Reviewed at: ${reviewedAt}    Rule pack: ${pack}${units > 1 ? `    ${units} units` : ''}`,
  muted: (titles) => `Not listed (muted): ${titles.join(', ')}`,
  unread: (places, count) => `${count} not recognised and not reviewed: ${places.join(', ')}${places.length < count ? ', …' : ''}`,
  report: ({ name, agree, unchecked, findings, coverage }) =>
    `Report: ${name}, ${agree} figures agree, ${unchecked} not compared, ${findings.length} findings. ${coverage.en}`,
  scope: (checked, unread) => (unread === 0 ? `${checked} checked` : `${checked}, ${unread} unread`),
  notFilledIn: 'Not filled in',
  nothingFound: 'All figures checked agree; nothing to correct or explain.',
  nothingFoundInWhatWasRead: 'Nothing to correct or explain in what was read; what was not recognised was not reviewed.',
  nothingButMuted: 'Nothing to correct or explain, apart from findings of muted kinds.',
  nothingButMutedInWhatWasRead:
    'Nothing to correct or explain in what was read, apart from findings of muted kinds; what was not recognised was not reviewed.',
  unnamed: '(no unit named)',
  counts: (found) => counts(found, 'en'),
  after: (found) => after(found, 'en'),
  section: (number, unit, year) => `${number}. ${unit}${year === null ? '' : ` (${year})`}`,
  reportSection: (name) => `Report: ${name}`,
  full: (points) => (points === null ? ' (full marks not stated)' : ` (of ${points})`),
  noTotal: 'None',
  withheld: (reason) => `Total: ${reason}.`,
  signature: [`Reviewed by:${ROOM}Date:${ROOM}Head of unit:${ROOM}Date:`, 'Remarks:'],
  footer: 'Page &P of &N',
};

export const RECORD_WORDS = { zh, en };
