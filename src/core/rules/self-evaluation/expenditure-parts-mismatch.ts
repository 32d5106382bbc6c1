import type { Rule } from '../rule';
import { splitFindings } from '../split-findings';

/** The parts of 按支出性质分 must add up to their subtotal and to 全年执行数. */
export const expenditurePartsMismatch: Rule = {
  id: 'expenditure-parts-mismatch',
  kind: 'disagreement',
  title: { zh: '按支出性质分合计与全年执行数不平', en: 'Parts of expenditure do not balance with the full-year spending' },
  basis: { zh: '按支出性质分各项之和 = 小计 = 全年执行数', en: 'The parts of expenditure equal their subtotal and the full-year spending' },
  *check(context) {
    const split = context.figures.selfEvaluation?.expenditure;
    if (split) yield* splitFindings(context, split);
  },
};
