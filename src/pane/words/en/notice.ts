import type { zhNotice } from '../zh-cn/notice';

export const enNotice: typeof zhNotice = {
  title: 'Notice of corrections',
  of: (unit) => `Notice of corrections: ${unit}`,
  text: 'Text of the notice',
  making: 'Being made…',
  nothing: 'This unit has nothing to correct or to explain: no notice is needed.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'It could not be copied. Press Ctrl+A and Ctrl+C in the text.',
  save: 'Save as text',
};
