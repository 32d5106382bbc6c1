import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** 自评总分 in the heading against the total row of the table. */
export const totalsDiffer: Rule = {
  id: 'totals-differ',
  kind: 'disagreement',
  title: { zh: '表头总分与合计不一致', en: 'Total in the heading differs from the table' },
  basis: { zh: '同一张表的总分应一致', en: 'A form has one total' },
  *check({ selfEvaluation }) {
    const headed = selfEvaluation?.headedTotal ?? null;
    const total = selfEvaluation?.total?.score ?? null;
    const [above, below] = [numberIn(headed), numberIn(total)];
    if (headed === null || total === null || above === null || below === null || above.eq(below)) return;
    yield {
      field: headed,
      related: present(total),
      message: {
        zh: `表头总分填${stated(headed)}，表中合计为${stated(total)}，请核对。`,
        en: `The heading says ${stated(headed)}, the table ${stated(total)}.`,
      },
    };
  },
};
