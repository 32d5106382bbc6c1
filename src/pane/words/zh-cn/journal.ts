import type { JournalEntry } from '../../../app/session';

/** The 记录 tab. */
export const zhJournal = {
  title: '记录',
  empty: '还没有操作。采用重算值、写入说明或忽略后，会在这里按时间列出，随时可以撤销。',
  done: '已做的操作',
  cell: (sheet: string, cell: string) => `${sheet} ${cell}：`,
  cells: (count: number) => `${count} 个单元格`,
  action: {
    accept: '采用重算值',
    'write-note': '写入偏差说明',
    'write-notes': '全部写入偏差说明',
    ignore: '忽略',
    explain: '说明',
    clear: '清理痕迹',
    'add-sheets': '放入工作簿',
    restore: '恢复',
    record: '生成复核记录',
  } satisfies Record<JournalEntry['action'], string>,
  undoneMark: '已撤销',
  undoEntry: (label: string) => `撤销：${label}`,
  undo: '撤销',
  undoAll: '全部撤销',
  redo: '重做',
  blocked: (time: string, label: string) => `同一单元格后来又改过（${time} ${label}），请先撤销那一步。`,
  ignored: '已忽略',
  ignoredNone: '没有忽略的问题。',
  restore: '恢复',
  restoreOne: (label: string) => `恢复：${label}`,
  reason: (reason: string) => `理由：${reason}`,
  gone: '该问题现在已不存在',
  recordExplain: '在工作簿中新建“复核记录”工作表，A4 横向，可直接打印签字。再次生成只替换这张表，您自己的同名工作表保留不动。',
};
