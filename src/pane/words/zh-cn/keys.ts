/** The list of keys. */
export const zhKeys = {
  title: '快捷键',
  explain: '问题列表获得焦点时可用。F6 由 Excel 使用，可在表格与窗格间切换。',
  off: '快捷键已关闭，可在“设置”中打开。',
  move: '上下移动',
  firstLast: '第一项 / 最后一项',
  reveal: '定位到单元格',
  accept: '采用重算值',
  write: '写说明',
  ignore: '忽略',
  confirm: '写入 / 确认',
  confirmOther: '一并说明、一并忽略 / 只写数据',
  next: '下一项 / 上一项',
  filter: '筛选',
  undo: '撤销',
  help: '显示本页',
  escape: '返回',
};
