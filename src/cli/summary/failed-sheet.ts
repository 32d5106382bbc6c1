import type { NewSheetDraft } from '../../files/drafting/sheet-draft';
import { reasonOf, type ReviewedUnit } from './reviewed-unit';
import { tableSheet, type TableColumn } from './table-sheet';

const COLUMNS: readonly TableColumn<ReviewedUnit>[] = [
  { title: '序号', width: 6, style: 'number', value: (_, index) => index + 1 },
  { title: '文件', width: 60, style: 'text', value: ({ summary }) => summary.file },
  { title: '原因', width: 80, style: 'text', value: ({ summary }) => reasonOf(summary) },
];

export function failedSheet(files: readonly ReviewedUnit[]): NewSheetDraft {
  return tableSheet('未能复核', COLUMNS, files);
}
