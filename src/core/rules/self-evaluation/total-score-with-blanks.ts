import { fixTo } from '../fix';
import type { Rule } from '../rule';
import { stated } from '../stated';
import { totalRightWithBlanks, totalRightWithScoresRight } from '../total-evidence';

/** 总分 counts a score that was left blank. */
export const totalScoreWithBlanks: Rule = {
  id: 'total-score-with-blanks',
  kind: 'disagreement',
  severity: 'warning',
  title: { zh: '总分含未填列的得分', en: 'Total counts scores left blank' },
  basis: { zh: '总分 = 表内已填各项得分之和', en: 'Total = sum of the scores filled in' },
  *check({ figures, pack }) {
    const total = figures.selfEvaluation?.total;
    const { due, field, stated: filed } = total?.filed ?? {};
    if (!total || !field || !filed || !due?.computable || total.filed.verdict !== 'differs') return;
    if (!totalRightWithBlanks(total, pack.tolerance)) return;
    const settled = totalRightWithScoresRight(total, pack.tolerance);
    const recomputed = total.recomputed.computable && !settled ? total.recomputed : null;
    const gap = filed.minus(due.rounded).toFixed(2);
    yield {
      field,
      related: due.inputs,
      expected: recomputed?.shown ?? null,
      arithmetic: recomputed?.arithmetic ?? due.arithmetic,
      message: {
        zh: `总分${stated(field)}与表内已填得分合计${due.shown}不符，差额${gap}分系未填列的得分所致${recomputed ? `；各项改正后总分应为${recomputed.shown}` : ''}。`,
        en: `The total ${stated(field)} exceeds the scores filled in, ${due.shown}, by the ${gap} of scores left blank${recomputed ? `; once all is right it is ${recomputed.shown}` : ''}.`,
      },
      fix: recomputed ? fixTo(field, { value: recomputed.rounded, shown: recomputed.shown, expression: recomputed.expression }) : null,
    };
  },
};
