import { basename } from 'node:path';
import { gapBetween } from '../../core/record/record-entries';
import type { Severity } from '../../core/rules/finding';
import type { NewSheetDraft } from '../../files/drafting/sheet-draft';
import { placeOf, reasonOf, type ReviewedUnit } from './reviewed-unit';
import { linkTo, tableSheet, type TableColumn } from './table-sheet';

const COLUMNS: readonly TableColumn<ReviewedUnit>[] = [
  { title: '序号', width: 5, style: 'number', value: (_, index) => index + 1 },
  { title: '所在文件夹', width: 12, style: 'text', value: placeOf, unlessBlank: true },
  {
    title: '单位',
    width: 22,
    style: 'text',
    value: ({ summary: { unit, error } }) => unit ?? (error === null ? '（未填写单位名称）' : '未能复核'),
  },
  { title: '年度', width: 6, style: 'number', value: ({ summary }) => numberOrText(summary.year) },
  { title: '填报总分', width: 9, style: 'score', value: ({ summary }) => numberOrText(summary.filed) },
  {
    title: '重算总分',
    width: 9,
    style: 'score',
    value: ({ summary }) => numberOrText(summary.recomputed) ?? (summary.withheld === null ? null : '无法计算'),
  },
  { title: '差额', width: 7, style: 'score', value: ({ summary }) => gapBetween(summary)?.toNumber() ?? null },
  {
    title: '满分',
    width: 6,
    style: 'number',
    value: ({ summary: { full, filed, recomputed } }) => (filed === null && recomputed === null ? null : (numberOrText(full) ?? '未注明')),
  },
  { title: '等级', width: 5, style: 'number', value: ({ summary }) => summary.grade },
  { title: '必改', width: 5, style: 'number', value: count('error') },
  { title: '待说明', width: 7, style: 'number', value: count('warning') },
  { title: '提示', width: 5, style: 'number', value: count('info') },
  { title: '报告必改', width: 9, style: 'number', value: reportCount('error'), unlessBlank: true },
  { title: '报告其他', width: 9, style: 'number', value: reportCount('warning', 'info'), unlessBlank: true },
  { title: '核对范围', width: 13, style: 'text', value: scopeOf },
  {
    title: '最突出的问题',
    width: 34,
    style: 'text',
    value: ({ summary }) => reasonOf(summary) ?? summary.worst?.message ?? '',
  },
  {
    title: '位置',
    width: 18,
    style: 'link',
    value: ({ summary: { worst } }) => (worst === null ? '' : `${worst.sheet}!${worst.cell}`),
    link: ({ copy, summary: { worst } }) => (worst === null ? null : linkTo(copy, worst)),
  },
  { title: '原文件', width: 22, style: 'text', value: ({ summary }) => basename(summary.file) },
  {
    title: '复核件',
    width: 8,
    style: 'link',
    offPaper: true,
    value: ({ copy }) => (copy === null ? '' : '打开'),
    link: ({ copy }) => linkTo(copy, null),
  },
  {
    title: '整改通知',
    width: 9,
    style: 'link',
    offPaper: true,
    value: ({ notice }) => (notice === null ? '' : '打开'),
    link: ({ notice }) => linkTo(notice, null),
  },
];

/** One line for each unit; files that could not be reviewed come last, so that nobody takes the rest for all. */
export function unitsSheet(units: readonly ReviewedUnit[]): NewSheetDraft {
  return tableSheet('复核汇总', COLUMNS, units);
}

function count(severity: Severity) {
  return ({ summary: { counts, error } }: ReviewedUnit): number | null => (error === null ? counts[severity] : null);
}

function reportCount(...severities: readonly Severity[]) {
  return ({ summary: { inReport } }: ReviewedUnit): number | null =>
    inReport === null ? null : severities.reduce((sum, severity) => sum + inReport[severity], 0);
}

function scopeOf({ summary: { blank, checked, unread, error, reportError, unpaired } }: ReviewedUnit): string {
  if (error !== null) return '';
  const annexes = blank ? '尚未填写' : `已核对 ${checked} 项${unread === 0 ? '' : `，未识别 ${unread} 处`}`;
  return annexes + (reportError === null ? '' : '，报告未能核对') + (unpaired === 0 ? '' : `，${unpaired} 份报告未配对`);
}

/** A number where it is one, so that it can be sorted. */
function numberOrText(text: string | null): string | number | null {
  return text === null || text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
}
