import { toA1 } from '../../core/grid/address';
import type { WorkState } from '../saving/open-workbook';
import type { Words } from './words';

/** `改动 3 个单元格，标记 43 处 · 没有保存`: what is different from the file that was opened, and where it stands. */
export function workInWords(state: WorkState, words: Words): string {
  const { unsaved, savedAs } = state;
  const what = changesInWords(state, words);
  if (unsaved) return `${what} · ${words.notSaved}`;
  return savedAs === null ? what : `${what} · ${savedAs}`;
}

/** What was changed, before it was restored as well. */
export function changesInWords({ changes, before }: WorkState, words: Words): string {
  const { cells = [], marks = [], operations = [], added = [], setting } = changes;
  const counted = words.changed(
    cells.length,
    new Set(marks.map(({ sheetId, at }) => `${sheetId} ${toA1(at)}`)).size,
    operations.length + added.length,
  );
  const since = counted !== '' || setting === undefined ? counted : words.decisionsOnly;
  if (before === null) return since === '' ? words.unchanged : since;
  return since === '' ? before : words.sinceRestored(before, since);
}
