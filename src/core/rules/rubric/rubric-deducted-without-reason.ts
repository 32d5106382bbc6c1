import { numberIn } from '../../compute/amount';
import type { Rule } from '../rule';
import { present, saysNothing } from '../stated';

/** Points taken off in the rubric, and nobody says why. */
export const rubricDeductedWithoutReason: Rule = {
  id: 'rubric-deducted-without-reason',
  kind: 'unexplained',
  title: { zh: '扣分未填扣分原因', en: 'Points deducted without a reason' },
  basis: { zh: '扣分的应在“扣分原因”栏说明', en: 'Deducted points need a reason' },
  *check({ figures }) {
    for (const { row, score } of figures.rubric?.rows ?? []) {
      const [filed, weight] = [numberIn(row.score), numberIn(row.weight)];
      if (row.note === null || filed === null || weight === null || filed.gte(weight) || !saysNothing(row.note)) continue;
      if (score.verdict === 'differs') continue;
      yield {
        field: row.note,
        related: present(row.score, row.weight),
        message: {
          zh: `${row.name.label.zh}分值${weight.toFixed()}，得分${filed.toFixed()}，未填扣分原因。`,
          en: `${filed.toFixed()} of ${weight.toFixed()} points, with no reason given.`,
        },
      };
    }
  },
};
