import type { zhWriteAll } from '../zh-cn/write-all';
import { items } from './plural';

export const enWriteAll: typeof zhWriteAll = {
  title: 'Write all deviation notes',
  intro: (count) =>
    `${items(count, 'row')} to explain. Rows with a cause or a measure are written; “Data only” writes every row and leaves 【待填】 for the cause. One step to undo. Enter goes to the next field, Ctrl+Enter writes.`,
  cause: 'Cause',
  causeHint: 'Choose or type',
  measure: 'Measures',
  sameForOthers: (count) => `The same for ${items(count, 'other row')}`,
  keeps: (text) => `Kept as it stands: ${text}`,
  none: 'No deviation note needs to be written.',
  write: (count) => `Write ${count}`,
  cell: (sheet, cell) => `${sheet} ${cell}`,
  dataOnly: 'Data only',
};
