import type { zhWriteAll } from '../zh-cn/write-all';
import { items } from './plural';

export const enWriteAll: typeof zhWriteAll = {
  title: 'Write all deviation notes',
  intro: (count) =>
    `${items(count, 'row')} to explain. Rows with a cause or a measure are written; “Data only” writes every row and leaves 【待填】 for the cause. One step to undo.`,
  cause: 'Cause',
  causeHint: 'Choose or type',
  measure: 'Measures',
  keeps: (text) => `Kept as it stands: ${text}`,
  none: 'No deviation note needs to be written.',
  write: (count) => `Write ${count}`,
  cell: (sheet, cell) => `${sheet} ${cell}`,
  dataOnly: 'Data only',
};
