/** 整改通知, for one unit. */
export const zhNotice = {
  title: '整改通知',
  of: (unit: string) => `整改通知：${unit}`,
  text: '通知内容',
  making: '正在生成…',
  nothing: '这个单位没有需要更正或说明的问题，不用发通知。',
  copy: '复制',
  copied: '已复制',
  copyFailed: '没有复制成功，请在文字框里按 Ctrl+A、Ctrl+C。',
  save: '存为文本',
};
