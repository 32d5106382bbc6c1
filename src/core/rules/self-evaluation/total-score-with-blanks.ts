import { standingOf } from '../../diagnose/total';
import type { Rule } from '../rule';
import { isBlank, stated } from '../stated';

/** 总分 counts a score that was left blank. */
export const totalScoreWithBlanks: Rule = {
  id: 'total-score-with-blanks',
  kind: 'disagreement',
  title: { zh: '总分含未填列的得分', en: 'Total counts scores left blank' },
  basis: { zh: '总分 = 表内已填各项得分之和', en: 'Total = sum of the scores filled in' },
  *check({ figures, pack }) {
    const total = figures.selfEvaluation?.total;
    const { due, field, stated: filed } = total?.filed ?? {};
    if (!total || !field || !filed || !due?.computable || total.filed.verdict !== 'differs') return;
    const [blank] = total.filed.parts.filter(isBlank);
    if (blank === undefined || standingOf(total, pack.tolerance) !== 'right') return;
    const gap = filed.minus(due.rounded).toFixed(2);
    yield {
      field,
      related: due.inputs,
      arithmetic: due.arithmetic,
      message: {
        zh: `总分${stated(field)}与表内已填得分合计${due.shown}不符，差额${gap}分系未填列的得分所致。`,
        en: `The total ${stated(field)} exceeds the scores filled in, ${due.shown}, by the ${gap} of scores left blank.`,
      },
      because: blank,
    };
  },
};
