import { isFilled } from '../../compute/amount';
import type { Rule } from '../rule';

/** A split printed without its subtotal, which would let a reader check it at a glance. */
export const splitSubtotalMissing: Rule = {
  id: 'split-subtotal-missing',
  kind: 'form',
  title: { zh: '收支分类未列合计', en: 'Split without a subtotal' },
  basis: { zh: '在“按收入（支出）性质分”后填列合计数，便于勾稽', en: 'A subtotal after 按收入（支出）性质分 lets the split be checked' },
  *check({ selfEvaluation }) {
    for (const split of [selfEvaluation?.income, selfEvaluation?.expenditure]) {
      const filled = split?.parts.filter(isFilled) ?? [];
      const [field, ...related] = filled;
      if (!split || split.total !== null || field === undefined || related.length === 0) continue;
      yield {
        field,
        related,
        message: {
          zh: `${split === selfEvaluation?.income ? '按收入性质分' : '按支出性质分'}只列了分项，建议同时填列合计数。`,
          en: 'Only parts are listed; add their subtotal.',
        },
      };
    }
  },
};
