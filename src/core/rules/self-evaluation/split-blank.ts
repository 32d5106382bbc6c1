import { isFilled } from '../../compute/amount';
import type { Rule } from '../rule';
import { isBlank } from '../stated';

/** Parts of income or expenditure left blank beside parts that are filled in. */
export const splitBlank: Rule = {
  id: 'split-blank',
  kind: 'incomplete',
  title: { zh: '收支分项空白', en: 'Blank parts of income or expenditure' },
  basis: { zh: '无发生额的应填0', en: 'A part with no amount says 0' },
  *check({ selfEvaluation }) {
    const splits = [selfEvaluation?.income, selfEvaluation?.expenditure];
    const blank = splits.flatMap((split) => (split?.parts.some(isFilled) ? split.parts.filter(isBlank) : []));
    const [field, ...related] = blank;
    if (field === undefined) return;
    const names = blank.map(({ label }) => label.zh).join('、');
    yield { field, related, message: { zh: `${names}空白，无发生额的应填0。`, en: `Blank: ${names}. Where there is nothing, say 0.` } };
  },
};
