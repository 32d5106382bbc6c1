import { numberIn } from '../../compute/amount';
import type { Field } from '../../forms/field';
import { rate } from '../../compute/rate';
import type { FundsBlock } from '../../forms/form';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

const FULL = 100;
const RECEIVED = { zh: '实际到位资金', en: 'what was received' };
const PLANNED = { zh: '计划资金', en: 'what was planned' };

interface Scored {
  readonly name: Field;
  readonly weight: Field | null;
  readonly score: Field | null;
}

/** 到位率 with full marks although the form itself says that less arrived than was planned. */
export const arrivalScoredInFull: Rule = {
  id: 'arrival-scored-in-full',
  kind: 'disagreement',
  title: { zh: '资金未全部到位，到位率却得满分', en: 'Full marks although not all funds arrived' },
  basis: { zh: '资金到位率 = 实际到位资金 ÷ 计划（预算）资金', en: 'Received rate = received ÷ planned' },
  *check({ selfEvaluation, rubric }) {
    const tables: readonly (readonly [FundsBlock | null | undefined, readonly Scored[]])[] = [
      [selfEvaluation?.funds, selfEvaluation?.indicators ?? []],
      [rubric?.funds, rubric?.rows ?? []],
    ];
    for (const [funds, rows] of tables) {
      const total = funds?.total;
      const planned = total?.budget ?? total?.initial ?? null;
      const due = rate({ field: total?.arrived ?? null, name: RECEIVED }, { field: planned, name: PLANNED }, arrivalScoredInFull.basis);
      if (!total?.arrived || planned === null || !due.computable || due.exact.gte(FULL)) continue;
      for (const { name, weight, score } of rows) {
        const [points, filed] = [numberIn(weight), numberIn(score)];
        if (!/到位率$|^资金到位$/.test(name.label.zh) || score === null || points === null || filed === null || filed.lt(points)) continue;
        yield {
          field: score,
          related: present(weight, total.arrived, planned),
          arithmetic: due.arithmetic,
          message: {
            zh: `本表计划资金${stated(planned)}，实际到位${stated(total.arrived)}，到位率${due.shown}，${name.label.zh}却得满分${stated(score)}，请核对。`,
            en: `Planned ${stated(planned)}, received ${stated(total.arrived)}: ${due.shown}, yet full marks of ${stated(score)}.`,
          },
        };
      }
    }
  },
};
