import { numberIn } from '../../compute/amount';
import { Decimal } from '../../compute/decimal';
import type { Rule } from '../rule';

/** Below half the list leaves out more than it shows. */
const LEAST_SHARE = new Decimal('0.5');

/** The items after 其中 account for so little of 公用经费 that the main spending is not listed. */
export const ofWhichShareLow: Rule = {
  id: 'of-which-share-low',
  kind: 'form',
  title: { zh: '“其中”项占比偏低', en: 'Items after “of which” cover little' },
  basis: { zh: '“其中”各项应反映主要支出', en: 'The items after “of which” should show the main spending' },
  *check({ figures }) {
    for (const { row, sums } of figures.baseData?.spending ?? []) {
      const sum = sums.spent;
      const total = numberIn(row.amounts.spent);
      if (row.item !== 'public-funds' || !sum?.due.computable || sum.exhaustive || sum.field === null || !total?.gt(0)) continue;
      const share = sum.due.exact.div(total);
      if (share.gte(LEAST_SHARE)) continue;
      const hundredths = share.times(100);
      // A share too small for two decimals is not none.
      const percent = `${share.isZero() ? '0' : hundredths.gt(0) && hundredths.lt('0.01') ? hundredths.toPrecision(2) : hundredths.toFixed(2)}%`;
      const rest = total.minus(sum.due.exact).toFixed(2);
      yield {
        field: sum.field,
        related: sum.parts,
        arithmetic: `${sum.due.arithmetic}；${sum.due.shown} ÷ ${total.toFixed()} × 100% = ${percent}`,
        message: {
          zh: `“其中”各项合计${sum.due.shown}，仅占${row.name}的${percent}，其余${rest}未列示。`,
          en: `The items after “of which” come to ${sum.due.shown}, only ${percent} of ${row.name}; ${rest} is not shown.`,
        },
      };
    }
  },
};
