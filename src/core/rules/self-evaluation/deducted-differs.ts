import { numberIn } from '../../compute/amount';
import { scoresAgree } from '../../compute/check';
import type { Rule } from '../rule';
import { present, stated } from '../stated';

/** 扣分 is 分值 − 得分, where a form states all three. */
export const deductedDiffers: Rule = {
  id: 'deducted-differs',
  kind: 'miscalculated',
  title: { zh: '扣分与分值、得分不符', en: 'Points lost do not follow from points and score' },
  basis: { zh: '扣分 = 分值 − 得分', en: 'Points lost = points − score' },
  *check({ figures, pack }) {
    for (const { indicator, score: checked, pooled } of figures.selfEvaluation?.indicators ?? []) {
      const { deducted, weight, score, name, scoredWith } = indicator;
      const [lost, points, filed] = [numberIn(deducted), pooled ? null : numberIn(weight), numberIn(score)];
      if (deducted === null || lost === null || points === null || filed === null || scoredWith !== null) continue;
      // A score that is wrong is told as such, and what was lost may be right.
      if (checked.verdict === 'differs' || filed.gt(points)) continue;
      const due = points.minus(filed);
      if (scoresAgree(lost.abs(), due, pack.tolerance)) continue;
      const shown = due.toFixed();
      yield {
        field: deducted,
        related: present(weight, score),
        expected: shown,
        arithmetic: `${points.toFixed()} − ${filed.toFixed()} = ${shown}`,
        message: {
          zh: `${name.label.zh}扣分填报${stated(deducted)}，按分值和得分应为${shown}，请核对扣分和得分。`,
          en: `Points lost say ${stated(deducted)}; by points and score it is ${shown}. Check both.`,
        },
      };
    }
  },
};
