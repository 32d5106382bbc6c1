import { PERIODS } from '../../forms/form';
import type { Rule } from '../rule';
import { named, stated } from '../stated';

/** The items after 其中 may be less than their total, never more. */
export const ofWhichAboveTotal: Rule = {
  id: 'of-which-above-total',
  kind: 'miscalculated',
  title: { zh: '“其中”各项之和大于总数', en: 'Items after “of which” exceed their total' },
  basis: { zh: '“其中”各项是总数的一部分，其和不得大于总数', en: 'Items after “of which” are a part of the total and cannot exceed it' },
  *check(context) {
    for (const { sums, misread } of context.figures.baseData?.spending ?? []) {
      for (const period of misread ? [] : PERIODS) {
        const sum = sums[period];
        if (!sum || sum.exhaustive || sum.verdict !== 'differs' || !sum.due.computable || sum.field === null) continue;
        yield {
          field: sum.field,
          related: sum.parts,
          arithmetic: sum.due.arithmetic,
          message: {
            zh: `${named(sum.label).zh}填报${stated(sum.field)}，而“其中”各项之和已达${sum.due.shown}。`,
            en: `${named(sum.label).en} is stated as ${stated(sum.field)}, yet the items after “of which” come to ${sum.due.shown}.`,
          },
        };
      }
    }
  },
};
