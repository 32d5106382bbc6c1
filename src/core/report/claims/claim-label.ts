import type { Wording } from '../../wording';
import type { ReadClaim } from './claim';
import type { Measure, ReportPeriod } from './vocabulary';

const PERIODS: Readonly<Record<ReportPeriod, Wording>> = {
  previous: { zh: '上年决算', en: 'spent last year' },
  initial: { zh: '年初预算', en: 'initial budget' },
  budget: { zh: '预算', en: 'budget' },
  spent: { zh: '决算', en: 'spent' },
};
const MEASURES: Readonly<Record<Exclude<Measure, 'amount'>, Wording>> = {
  share: { zh: '占比', en: 'share' },
  change: { zh: '增减', en: 'change' },
  'execution-rate': { zh: '执行率', en: 'execution rate' },
  'control-rate': { zh: '控制率', en: 'control rate' },
  balance: { zh: '结余', en: 'balance' },
  adjustment: { zh: '预算调整', en: 'adjustment' },
  'adjustment-rate': { zh: '预算调整率', en: 'adjustment rate' },
};

const COLUMNS: Readonly<Record<NonNullable<ReadClaim['column']>, string>> = {
  target: '指标值',
  actual: '完成值',
  either: '指标值或完成值',
  score: '得分',
  weight: '分值',
  gap: '与指标值之差',
  ratio: '完成率',
  lost: '扣分',
};

/** `基本支出 · 决算`, `“三公”经费 · 增减`. */
export function labelOf({ subject, measure, period, column }: ReadClaim): Wording {
  const name = subject?.zh ?? '';
  if (subject?.kind === 'indicator') {
    return joined(name, column === null ? null : { zh: COLUMNS[column], en: column });
  }
  if (measure !== 'amount') return joined(name, MEASURES[measure]);
  const timeless = subject?.kind === 'score' || (subject?.kind === 'item' && subject.measures === 'people');
  return joined(name, timeless || period === null ? null : PERIODS[period]);
}

function joined(name: string, what: Wording | null): Wording {
  return what === null ? { zh: name, en: name } : { zh: `${name} · ${what.zh}`, en: `${name} · ${what.en}` };
}
