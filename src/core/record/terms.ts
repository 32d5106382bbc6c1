import type { FormKind } from '../forms/form';
import type { Grade } from '../compute/score-sums';
import type { Severity } from '../rules/finding';
import type { Wording } from '../wording';

/** How the product calls severities, grades and forms wherever it prints them. */
export const SEVERITY_TERMS: Readonly<Record<Severity, Wording>> = {
  error: { zh: '必改', en: 'Must fix' },
  warning: { zh: '待说明', en: 'To explain' },
  info: { zh: '提示', en: 'Hint' },
};

export const GRADE_TERMS: Readonly<Record<Grade, Wording>> = {
  excellent: { zh: '优', en: 'Excellent' },
  good: { zh: '良', en: 'Good' },
  fair: { zh: '中', en: 'Fair' },
  poor: { zh: '差', en: 'Poor' },
};

export const FORM_TERMS: Readonly<Record<FormKind, Wording>> = {
  'base-data': { zh: '基础数据表', en: 'Base data' },
  'self-evaluation': { zh: '绩效自评表', en: 'Self-evaluation' },
  rubric: { zh: '评价指标评分表', en: 'Rubric' },
};

/** What became of a finding, as the record says it. */
export const HANDLING = {
  open: { zh: '待处理', en: 'Open' },
  accepted: { zh: '已采用重算值', en: 'Recomputed value accepted' },
  'note-written': { zh: '已写入偏差说明', en: 'Deviation note written' },
  gone: { zh: '已消除', en: 'Gone' },
  explained: { zh: '已说明', en: 'Explained' },
  ignored: { zh: '已忽略', en: 'Ignored' },
} satisfies Record<string, Wording>;
