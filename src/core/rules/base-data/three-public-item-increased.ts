import { numberIn } from '../../compute/amount';
import type { SpendingItem } from '../../forms/form';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** Totals are left to their parts. */
const ITEMS: ReadonlySet<SpendingItem> = new Set(['vehicle-purchase', 'vehicle-running', 'overseas', 'reception']);

/** An item of 三公经费 that grew, though not by a jump: 三公 is meant to shrink. */
export const threePublicItemIncreased: Rule = {
  id: 'three-public-item-increased',
  kind: 'unexplained',
  title: { zh: '“三公”经费分项同比增加', en: 'An item of the three public expenses grew' },
  basis: { zh: '“三公经费”应从严控制，只减不增', en: 'The three public expenses are held down' },
  *check({ figures, pack }) {
    for (const { row, yearOnYear } of figures.baseData?.spending ?? []) {
      const { spent, previous } = row.amounts;
      if (!ITEMS.has(row.item) || spent === null || previous === null || !yearOnYear.computable) continue;
      if (yearOnYear.exact.lte(0) || yearOnYear.exact.gte(pack.yearOnYearJump)) continue;
      const more = numberIn(spent)
        ?.minus(numberIn(previous) ?? 0)
        .toFixed(2);
      yield {
        field: spent,
        related: present(previous),
        arithmetic: yearOnYear.arithmetic,
        message: {
          zh: `${row.name}由${stated(previous)}增至${stated(spent)}，同比增加${more}（${yearOnYear.shown}），宜说明原因。`,
          en: `${row.name} grew from ${stated(previous)} to ${stated(spent)}, by ${more} (${yearOnYear.shown}); a reason would help.`,
        },
      };
    }
  },
};
