import { numberIn } from '../../compute/amount';
import { scoresAgree } from '../../compute/check';
import type { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import { fixTo } from '../fix';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** 得分 is 得分系数 × 权重, where a form states the factor. */
export const factorScoreMismatch: Rule = {
  id: 'factor-score-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '得分与得分系数不符', en: 'Score does not follow from its factor' },
  basis: { zh: '指标得分 = 得分系数 × 指标权重', en: 'Score = factor × points' },
  *check(context) {
    const { figures, pack } = context;
    for (const { indicator, score: checked } of figures.selfEvaluation?.indicators ?? []) {
      const { name, factor, weight, score } = indicator;
      const [share, points, filed] = [shareIn(factor), numberIn(weight), numberIn(score)];
      if (share === null || points === null || filed === null || score === null || factor === null || weight === null) continue;
      const due = share.times(points).toDecimalPlaces(pack.scoreDecimals);
      if (scoresAgree(filed, due, pack.tolerance)) continue;
      // Said already, by target and result.
      if (checked.due.computable && checked.due.rounded.eq(due)) continue;
      const shown = due.toFixed();
      yield {
        field: score,
        related: present(factor, weight),
        expected: shown,
        arithmetic: `${stated(factor)} × ${stated(weight)} = ${shown}`,
        message: {
          zh: `${name.label.zh}得分填报${stated(score)}，按得分系数${stated(factor)}和权重${stated(weight)}应为${shown}。`,
          en: `The score says ${stated(score)}; factor ${stated(factor)} times ${stated(weight)} points is ${shown}.`,
        },
        fix: fixTo(context, score, { value: due, shown }, 'computed'),
      };
    }
  },
};

/** 100%, 1 or 100: a factor is a share of one, or in percent. */
function shareIn(field: Field | null): Decimal | null {
  const entry = field?.entry;
  if (entry?.kind !== 'number') return null;
  return entry.percent || entry.value.gt(1) ? entry.value.div(100) : entry.value;
}
