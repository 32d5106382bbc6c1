import { cutTo, endOf, padTo } from './fit-text';
import { printable } from './printable';
import type { UnitSummary } from './unit-summary';

interface Column {
  readonly title: string;
  readonly width: number;
  /** Its width where the terminal is too narrow for all of them; 0: left out there. */
  readonly narrow?: number;
  readonly value: (summary: UnitSummary) => string;
  /** Of a form that nobody filled in, nothing is said of its figures. */
  readonly ofBlank?: (summary: UnitSummary) => string;
}

const nameOf = ({ unit }: UnitSummary): string => unit ?? '（未填写单位名称）';
const yearOf = ({ year }: UnitSummary): string => year ?? '';

const COLUMNS: readonly Column[] = [
  { title: '单位', width: 26, narrow: 20, value: nameOf, ofBlank: nameOf },
  { title: '年度', width: 5, narrow: 0, value: yearOf, ofBlank: yearOf },
  { title: '填报总分', width: 8, value: ({ filed }) => filed ?? '未填', ofBlank: () => '尚未填写' },
  {
    title: '重算总分',
    width: 14,
    narrow: 8,
    value: ({ recomputed, full }) => (recomputed === null ? '无法计算' : `${recomputed}${outOf(full)}`),
  },
  { title: '等级', width: 4, narrow: 0, value: ({ grade }) => grade ?? '' },
  { title: '必改', width: 4, value: ({ counts }) => String(counts.error) },
  { title: '待说明', width: 6, value: ({ counts }) => String(counts.warning) },
  { title: '提示', width: 4, narrow: 0, value: ({ counts }) => String(counts.info) },
  { title: '报告必改', width: 8, value: reportCell },
  { title: '未识别', width: 6, narrow: 0, value: ({ unread }) => String(unread) },
];
const LEAST_FILE = 12;

export function overviewHeading(columns: number): string {
  return lineOf(columnsIn(columns), ({ title }) => title) + '文件';
}

/** A unit in one line; a file, or a report, that could not be reviewed in one line, however long the reason. */
export function overviewLine(summary: UnitSummary, columns: number): string {
  if (summary.error !== null) return printable(`未能复核：${summary.error}`);
  const shown = columnsIn(columns);
  const line = lineOf(shown, ({ value, ofBlank }) => (summary.blank ? (ofBlank?.(summary) ?? '') : value(summary)));
  const report = summary.reportError === null ? '' : `\n  报告未能核对：${printable(summary.reportError)}`;
  return line + endOf(printable(summary.file), Math.max(LEAST_FILE, columns - taken(shown))) + report;
}

/** What all of it comes to. */
export function overviewTotal(summaries: readonly UnitSummary[]): string {
  const reviewed = summaries.filter(({ error }) => error === null);
  const failed = summaries.length - reviewed.length;
  if (reviewed.length === 0) return `未能复核 ${failed} 个文件。`;
  const inAll = totals(
    reviewed.map(({ counts }) => counts),
    '个单位',
  );
  return `共 ${reviewed.length} 个单位${failed === 0 ? '' : `，未能复核 ${failed} 个文件`}：${inAll}${ofReports(reviewed)}`;
}

/** `；报告 2 份：必改 3（1 份） · 待说明 0 · 提示 4`; nothing where no report was held against a workbook. */
function ofReports(summaries: readonly UnitSummary[]): string {
  const reports = summaries.map(({ inReport }) => inReport).filter((counts) => counts !== null);
  const unpaired = summaries.filter((summary) => summary.unpaired > 0).length;
  const failed = summaries.filter(({ reportError }) => reportError !== null).length;
  const left = (unpaired === 0 ? '' : `；${unpaired} 个单位的报告未配对`) + (failed === 0 ? '' : `；${failed} 份报告未能核对`);
  if (reports.length === 0) return left;
  return `；报告 ${reports.length} 份：${totals(reports, '份')}${left}`;
}

/** `必改 3（1 份） · 待说明 0 · 提示 4`: of all, and how many of them have something to correct. */
function totals(all: readonly UnitSummary['counts'][], counted: string): string {
  const total = (severity: 'error' | 'warning' | 'info'): number => all.reduce((sum, counts) => sum + counts[severity], 0);
  const withErrors = all.filter(({ error }) => error > 0).length;
  return `必改 ${total('error')}（${withErrors} ${counted}） · 待说明 ${total('warning')} · 提示 ${total('info')}`;
}

function reportCell({ inReport, reportError, unpaired }: UnitSummary): string {
  if (inReport !== null) return String(inReport.error);
  return reportError !== null ? '未能核对' : unpaired > 0 ? '未配对' : '';
}

function columnsIn(terminal: number): readonly Column[] {
  if (terminal >= taken(COLUMNS) + LEAST_FILE) return COLUMNS;
  return COLUMNS.map((column) => ({ ...column, width: column.narrow ?? column.width })).filter(({ width }) => width > 0);
}

function taken(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width + 2, 0);
}

function lineOf(columns: readonly Column[], textOf: (column: Column) => string): string {
  return columns.map((column) => `${padTo(cutTo(printable(textOf(column)), column.width), column.width)}  `).join('');
}

/** Nothing beside a total out of 100. */
function outOf(full: string | null): string {
  return full === '100' ? '' : full === null ? '（满分?）' : `/${full}`;
}
