import { isFilled } from '../../compute/amount';
import type { Rule } from '../rule';
import { isBlank, present } from '../stated';

/** Points that only people can give, and nobody gave, in a rubric that is scored otherwise. What can be computed is due by its standard. */
export const rubricScoreBlank: Rule = {
  id: 'rubric-score-blank',
  kind: 'incomplete',
  title: { zh: '评分未填', en: 'Rubric score blank' },
  basis: { zh: '有分值的项目均应评分', en: 'Everything that has points is scored' },
  *check({ figures }) {
    const rows = figures.rubric?.rows ?? [];
    if (!rows.some(({ row }) => isFilled(row.score))) return;
    for (const { row, score } of rows) {
      if (row.score === null || !isBlank(row.score) || isBlank(row.weight) || score.due.computable) continue;
      yield {
        field: row.score,
        related: present(row.weight, row.name),
        message: {
          zh: `${row.name.label.zh}得分未填，请评分。`,
          en: `${row.name.label.en} has no score: give it one.`,
        },
      };
    }
  },
};
