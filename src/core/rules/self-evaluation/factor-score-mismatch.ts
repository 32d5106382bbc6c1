import { numberIn } from '../../compute/amount';
import { scoresAgree } from '../../compute/check';
import type { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import type { Indicator } from '../../forms/form';
import { asFactor, shareIn } from '../factor';
import { fixTo } from '../fix';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { present, stated } from '../stated';

/** 得分 is 得分系数 × 权重, where a form states the factor. */
export const factorScoreMismatch: Rule = {
  id: 'factor-score-mismatch',
  kind: 'miscalculated',
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
      if (checked.verdict === 'agrees' && points.gt(0)) {
        yield wrongFactor(context, indicator, factor, filed.div(points));
        continue;
      }
      const shown = due.toFixed();
      yield {
        field: score,
        related: present(factor, weight),
        expected: shown,
        arithmetic: `${share.times(100).toFixed()}% × ${stated(weight)} = ${shown}`,
        message: {
          zh: `${name.label.zh}得分填报${stated(score)}，按得分系数${stated(factor)}和权重${stated(weight)}应为${shown}。`,
          en: `The score says ${stated(score)}; factor ${stated(factor)} times ${stated(weight)} points is ${shown}.`,
        },
        fix: fixTo(context, score, { value: due, shown }, 'computed'),
      };
    }
  },
};

/** Target and result give the score: then it is the factor that does not fit. */
function wrongFactor(context: UnitContext, { name, weight, score, target, actual }: Indicator, factor: Field, right: Decimal): RawFinding {
  const figure = asFactor(factor, right);
  return {
    field: factor,
    related: present(score, weight, target, actual),
    expected: figure.shown,
    arithmetic: score && weight ? `${stated(score)} ÷ ${stated(weight)} × 100% = ${right.times(100).toDecimalPlaces(2).toFixed()}%` : null,
    message: {
      zh: `${name.label.zh}得分系数填报${stated(factor)}，按指标值、完成值和得分应为${figure.shown}。`,
      en: `The factor says ${stated(factor)}; by target, result and score it is ${figure.shown}.`,
    },
    fix: fixTo(context, factor, figure, 'computed'),
  };
}
