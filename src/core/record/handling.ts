import type { Wording } from '../wording';

/** What became of a finding, as the record says it. */
export const HANDLING = {
  open: { zh: '待处理', en: 'Open' },
  accepted: { zh: '已采用重算值', en: 'Recomputed value accepted' },
  'note-written': { zh: '已写入偏差说明', en: 'Deviation note written' },
  gone: { zh: '已消除', en: 'Gone' },
  explained: { zh: '已说明', en: 'Explained' },
  ignored: { zh: '已忽略', en: 'Ignored' },
} satisfies Record<string, Wording>;
