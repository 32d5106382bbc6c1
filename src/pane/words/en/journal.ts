import type { zhJournal } from '../zh-cn/journal';
import { items } from './plural';

export const enJournal: typeof zhJournal = {
  empty: 'Nothing done yet. What you accept, write or ignore is listed here in order and can be undone.',
  done: 'What was done',
  cell: (sheet, cell) => `${sheet} ${cell}: `,
  andOthers: (label, count) => `${label} and ${count - 1} more`,
  cells: (count) => items(count, 'cell'),
  action: {
    accept: 'Accepted recomputed value',
    'write-note': 'Wrote deviation note',
    'write-notes': 'Wrote all deviation notes',
    explain: 'Explained',
    insert: 'Inserted explanation',
    clear: 'Cleared traces',
    'add-sheets': 'Put annexes into the workbook',
    record: 'Made the review record',
    ignore: 'Ignored',
    restore: 'Restored',
  },
  undoneMark: 'undone',
  undoEntry: (label) => `Undo: ${label}`,
  undo: 'Undo',
  undoAll: 'Undo all',
  redo: 'Redo',
  blocked: (time, label) => `The same cell was changed later (${time} ${label}). Undo that step first.`,
  settled: 'Ignored and explained',
  settledNone: 'No finding is ignored or explained.',
  restore: 'Restore',
  restoreOne: (label) => `Restore: ${label}`,
  reason: (reason) => `Reason: ${reason}`,
  explanation: (text) => `Explanation: ${text}`,
  inReport: 'A finding of the report',
  gone: 'This finding is no longer there',
  recordExplain:
    'Adds the sheet “复核记录” to the workbook, A4 landscape, ready to print and sign. Making it again replaces that sheet only; a sheet of your own of that name stays.',
  lasts:
    'Only what was done since this pane was opened is listed, and can be undone; after it is closed, what was written, ignored or explained stays. Make the record before.',
};
