import { numberIn } from '../../compute/amount';
import { mismatch } from '../mismatch';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** No row of a rubric earns more than its points. */
export const rubricScoreAboveWeight: Rule = {
  id: 'rubric-score-above-weight',
  kind: 'miscalculated',
  title: { zh: '评分高于分值', en: 'Score above its points' },
  basis: { zh: '单项得分不得超过该项分值', en: 'A score cannot exceed the points of its row' },
  *check(context) {
    for (const { row, score } of context.figures.rubric?.rows ?? []) {
      const [filed, weight] = [numberIn(row.score), numberIn(row.weight)];
      if (row.score === null || row.weight === null || filed === null || weight === null || filed.lte(weight)) continue;
      yield {
        ...mismatch(context, score),
        field: row.score,
        related: present(row.weight),
        message: {
          zh: `${row.name.label.zh}得分${stated(row.score)}，高于该项分值${stated(row.weight)}。`,
          en: `The score ${stated(row.score)} is above the ${stated(row.weight)} points of its row.`,
        },
      };
    }
  },
};
