import type { Amount, Arrangement, Extra, Line } from './base-arrangement';
import type { CellDraft } from './grid-of';

const EXTRA_WORDS: Readonly<Record<Extra, readonly string[]>> = {
  rate: ['预算控制率', '预算执行率', '决算占预算控制率（%）'],
  change: ['较上年增减率', '同比增减幅度', '比上年增减（%）'],
  difference: ['较上年增减额', '比上年增减数'],
  left: ['预算结余', '结余'],
};

/** The words over a column: year and amount, or those of a comparison alone. */
export function headOf({ header, initialBudget }: Arrangement, words: number, role: Amount | Extra): readonly [string, string] {
  const year = header === 'lastYearWords' ? (['上年', '本年'] as const) : (['2022年', '2023年'] as const);
  switch (role) {
    case 'previous':
      return [year[0], '决算数'];
    case 'initial':
      return [year[1], '年初预算数'];
    case 'budget':
      return [year[1], initialBudget ? '调整后预算数' : '预算数'];
    case 'spent':
      return [year[1], '决算数'];
    default:
      return [EXTRA_WORDS[role][words % EXTRA_WORDS[role].length] ?? '', ''];
  }
}

/** What a row states in a column. */
export function valueOf({ money }: Arrangement, { amounts: of }: Line, role: Amount | Extra): CellDraft {
  const { previous, budget, spent } = of;
  const places = money === '元' ? 0 : 2;
  const isNothing = budget.isZero() && spent.isZero() && previous.isZero();
  switch (role) {
    case 'rate':
      return isNothing ? '—' : `${spent.div(budget).times(100).toFixed(2)}%`;
    case 'change':
      return isNothing ? '—' : `${spent.minus(previous).div(previous).times(100).toFixed(2)}%`;
    case 'difference':
      return { value: spent.minus(previous).toNumber(), format: places === 0 ? '0' : '0.00' };
    case 'left':
      return { value: budget.minus(spent).toNumber(), format: places === 0 ? '0' : '0.00' };
    default:
      return { value: of[role].toNumber(), format: places === 0 ? '0' : '0.00' };
  }
}
