import { numberIn } from '../../compute/amount';
import { Decimal } from '../../compute/decimal';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** 年度绩效目标(80分) over levels of 60 and 40. */
export const goalWeightMismatch: Rule = {
  id: 'goal-weight-mismatch',
  kind: 'miscalculated',
  title: { zh: '绩效目标分值与下级不符', en: 'Points of a goal differ from its levels' },
  basis: { zh: '绩效目标标注的分值应等于其下各级指标分值之和', en: 'The points of a goal are the sum of its levels' },
  *check({ selfEvaluation }) {
    const levels = selfEvaluation?.levels ?? [];
    for (const [index, { name, weight }] of levels.entries()) {
      const whole = numberIn(weight);
      const parts = levels.filter(({ within }) => within === index).flatMap((level) => present(level.weight));
      const amounts = parts.flatMap((part) => numberIn(part) ?? []);
      if (weight === null || whole === null || parts.length === 0 || amounts.length < parts.length) continue;
      const sum = Decimal.sum(...amounts);
      // Fewer points may be the end of a form that was cut off, or a level without points in its label.
      const closed =
        (selfEvaluation?.total ?? null) !== null && levels.every(({ within, weight: own }) => within !== index || own !== null);
      if (sum.eq(whole) || (sum.lt(whole) && !closed)) continue;
      yield {
        field: weight,
        related: parts,
        expected: sum.toFixed(),
        arithmetic: `${amounts.map((amount) => amount.toFixed()).join(' + ')} = ${sum.toFixed()}`,
        message: {
          zh: `${name}标注${stated(weight)}分，其下各级指标合计${sum.toFixed()}分，请核对。`,
          en: `${name} states ${stated(weight)} points, its levels come to ${sum.toFixed()}.`,
        },
      };
    }
  },
};
