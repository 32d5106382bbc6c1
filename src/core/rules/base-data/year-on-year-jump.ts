import { numberIn } from '../../compute/amount';
import type { SpendingRow } from '../../forms/form';
import type { Rule } from '../rule';
import { present } from '../stated';

/** Spending that rose or fell by more than the pack's share against last year. */
export const yearOnYearJump: Rule = {
  id: 'year-on-year-jump',
  kind: 'unexplained',
  title: { zh: '同比变动较大', en: 'Large change against last year' },
  basis: { zh: '同比变动率 =（当年决算 − 上年决算）÷ 上年决算 × 100%', en: 'Year-on-year change = (spent − last year) ÷ last year × 100%' },
  *check({ figures, pack }) {
    const rows = figures.baseData?.spending ?? [];
    for (const { row, yearOnYear } of rows) {
      const { spent, previous } = row.amounts;
      if (row.item === 'basic-adjustment' || row.item === 'total-adjustment' || spent === null) continue;
      if (!yearOnYear.computable || yearOnYear.exact.abs().lt(pack.yearOnYearJump)) continue;
      // A negative amount is a slip of its own, and has no rate of change.
      if (numberIn(previous)?.isNegative() || numberIn(spent)?.isNegative()) continue;
      // A total with one part filled in says it for both.
      const parent = row.parent === null ? undefined : rows[row.parent]?.row;
      if (parent !== undefined && sameChange(parent, row)) continue;
      const rise = yearOnYear.exact.gt(0);
      const change = yearOnYear.shown.replace('-', '');
      yield {
        field: spent,
        related: present(previous),
        arithmetic: yearOnYear.arithmetic,
        message: {
          zh: `${row.name}决算同比${rise ? '增长' : '下降'}${change}，变动较大，宜说明原因。`,
          en: `${row.name}: spending ${rise ? 'rose' : 'fell'} by ${change} against last year; a reason would help.`,
        },
      };
    }
  },
};

function sameChange(a: SpendingRow, b: SpendingRow): boolean {
  return (['previous', 'spent'] as const).every((period) => {
    const [first, second] = [numberIn(a.amounts[period]), numberIn(b.amounts[period])];
    return first !== null && second !== null && first.eq(second);
  });
}
