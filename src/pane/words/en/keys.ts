import type { zhKeys } from '../zh-cn/keys';

export const enKeys: typeof zhKeys = {
  title: 'Keys',
  explain: 'They work while the list of findings has the focus. F6 belongs to Excel: it moves between sheet and pane.',
  off: 'Keys are switched off; switch them on in Settings.',
  move: 'Move up and down',
  firstLast: 'First, last',
  reveal: 'Go to the cell',
  accept: 'Accept recomputed value',
  write: 'Write note',
  ignore: 'Ignore',
  confirm: 'Write, confirm',
  confirmOther: 'Answer all of the kind, write data only',
  next: 'Next, previous',
  filter: 'Filter',
  undo: 'Undo',
  help: 'This page',
  escape: 'Back',
};
