import { toA1 } from '../../core/grid/address';
import type { WorkState } from '../saving/open-workbook';
import type { Words } from './words';

/** `改动 3 个单元格，标记 43 处 · 没有保存`: what is different from the file that was opened, and where it stands. */
export function workInWords({ changes, unsaved, savedAs }: WorkState, words: Words): string {
  const { cells = [], marks = [], operations = [], added = [], setting } = changes;
  const counted = words.changed(
    cells.length,
    new Set(marks.map(({ sheetId, at }) => `${sheetId} ${toA1(at)}`)).size,
    operations.length + added.length,
  );
  const what = counted !== '' ? counted : setting === undefined ? words.unchanged : words.decisionsOnly;
  if (unsaved) return `${what} · ${words.notSaved}`;
  return savedAs === null ? what : `${what} · ${savedAs}`;
}
