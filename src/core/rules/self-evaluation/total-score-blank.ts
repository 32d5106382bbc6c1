import { fixToDue } from '../fix';
import type { Rule } from '../rule';

/** 总分 left blank although scores are there. */
export const totalScoreBlank: Rule = {
  id: 'total-score-blank',
  kind: 'incomplete',
  title: { zh: '总分未填', en: 'Total blank' },
  basis: { zh: '总分 = 各项指标得分 + 预算执行率得分', en: 'Total = scores of all indicators + execution score' },
  *check(context) {
    const total = context.figures.selfEvaluation?.total;
    if (!total || total.filed.verdict !== 'blank' || total.filed.field === null || !total.filed.due.computable) return;
    const due = total.recomputed.computable ? total.recomputed : total.filed.due;
    yield {
      field: total.filed.field,
      related: due.inputs,
      expected: due.shown,
      arithmetic: due.arithmetic,
      message: { zh: `总分未填列，按各项得分应为${due.shown}。`, en: `The total is blank; by the scores it is ${due.shown}.` },
      fix: fixToDue(context, total.filed.field, due),
    };
  },
};
