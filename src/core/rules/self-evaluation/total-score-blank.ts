import { fixToDue } from '../fix';
import type { Rule } from '../rule';

/** 总分 left blank although scores are there. */
export const totalScoreBlank: Rule = {
  id: 'total-score-blank',
  kind: 'incomplete',
  title: { zh: '总分未填', en: 'Total blank' },
  basis: { zh: '总分 = 各项指标得分 + 预算执行率得分', en: 'Total = scores of all indicators + execution score' },
  *check(context) {
    const { total, points } = context.figures.selfEvaluation ?? {};
    if (!total || total.filed.verdict !== 'blank' || total.filed.field === null || !total.filed.due.computable) return;
    const due = total.recomputed.computable ? total.recomputed : total.filed.due;
    // What is there of the scores or of their points is not all: it comes to no total.
    const whole = points?.sound !== false && total.leftToJudge.isZero();
    yield {
      field: total.filed.field,
      related: due.inputs,
      expected: whole ? due.shown : null,
      arithmetic: due.arithmetic,
      message: whole
        ? { zh: `总分未填列，按各项得分应为${due.shown}。`, en: `The total is blank; by the scores it is ${due.shown}.` }
        : { zh: `总分未填列，表内已填得分合计${due.shown}。`, en: `The total is blank; the scores filled in come to ${due.shown}.` },
      fix: whole ? fixToDue(context, total.filed.field, due) : null,
    };
  },
};
