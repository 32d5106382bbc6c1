import { numberIn } from '../../compute/amount';
import { Decimal } from '../../compute/decimal';
import type { Indicator } from '../../forms/form';
import type { RawFinding, Rule } from '../rule';
import { present, stated } from '../stated';

const COLUMNS = ['target', 'actual'] as const;
type Column = (typeof COLUMNS)[number];

/** Rows of 其中 under an indicator: never more than the whole, and all of it where they are in the other column. */
export const indicatorItemsMismatch: Rule = {
  id: 'indicator-items-mismatch',
  kind: 'miscalculated',
  title: { zh: '其中项与指标合计不符', en: 'Items differ from their indicator' },
  basis: { zh: '其中各项之和不应超过所属指标', en: 'What itemises an indicator does not exceed it' },
  *check({ selfEvaluation }) {
    const indicators = selfEvaluation?.indicators ?? [];
    for (const [index, whole] of indicators.entries()) {
      const items = indicators.filter(({ partOf }) => partOf === index);
      if (items.length === 0) continue;
      const gaps = { target: gapOf(whole, items, 'target'), actual: gapOf(whole, items, 'actual') };
      for (const column of COLUMNS) {
        const gap = gaps[column];
        const other = gaps[column === 'target' ? 'actual' : 'target'];
        if (gap === null || gap.isZero() || (gap.isNegative() && !(other?.isZero() ?? false))) continue;
        const found = mismatch(whole, items, column);
        if (found !== null) yield found;
      }
    }
  },
};

/** Sum of the items less the whole; null where not all of them can be added. */
function gapOf(whole: Indicator, items: readonly Indicator[], column: Column): Decimal | null {
  const total = numberIn(whole[column]);
  const amounts = items.map((item) => numberIn(item[column]));
  if (total === null || amounts.some((amount) => amount === null)) return null;
  return Decimal.sum(...amounts.flatMap((amount) => amount ?? [])).minus(total);
}

function mismatch(whole: Indicator, items: readonly Indicator[], column: Column): RawFinding | null {
  const field = whole[column];
  const amounts = items.flatMap((item) => numberIn(item[column]) ?? []);
  if (field === null) return null;
  const sum = Decimal.sum(...amounts).toFixed();
  const name = whole.name.label.zh;
  return {
    field,
    related: present(...items.map((item) => item[column])),
    expected: sum,
    arithmetic: `${amounts.map((amount) => amount.toFixed()).join(' + ')} = ${sum}`,
    message: {
      zh: `${name}的${column === 'target' ? '指标值' : '完成值'}填${stated(field)}，其中各项合计${sum}，请核对。`,
      en: `${name}: ${stated(field)} is stated, its items come to ${sum}.`,
    },
  };
}
