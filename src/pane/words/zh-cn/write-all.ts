/** The page 全部写入. */
export const zhWriteAll = {
  title: '全部写入偏差说明',
  intro: (count: number) =>
    `${count} 行需要说明。填了原因或措施的行才会写入；选“只写数据”则每行都写入，原因处留【待填】。写入后可一次撤销。Enter 到下一格，Ctrl+Enter 写入。`,
  cause: '原因',
  causeHint: '选择或填写',
  measure: '改进措施',
  sameForOthers: (count: number) => `其余 ${count} 行同样填写`,
  keeps: (text: string) => `原有说明保留：${text}`,
  none: '没有需要写入的偏差说明。',
  write: (count: number) => `写入 ${count} 项`,
  cell: (sheet: string, cell: string) => `${sheet} ${cell}`,
  dataOnly: '只写数据',
};
