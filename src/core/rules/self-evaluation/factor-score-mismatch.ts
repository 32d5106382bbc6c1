import { numberIn } from '../../compute/amount';
import { scoresAgree } from '../../compute/check';
import type { Decimal } from '../../compute/decimal';
import type { Field } from '../../forms/field';
import type { Indicator } from '../../forms/form';
import { fixTo } from '../fix';
import type { RawFinding, Rule } from '../rule';
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
        yield wrongFactor(indicator, factor, filed.div(points).times(100));
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
function wrongFactor({ name, weight, score, target, actual }: Indicator, factor: Field, right: Decimal): RawFinding {
  const entry = factor.entry.kind === 'number' ? factor.entry : null;
  const percent = right.toDecimalPlaces(2).toFixed();
  const shown = entry?.percent ? `${percent}%` : entry?.value.gt(1) ? percent : right.div(100).toDecimalPlaces(4).toFixed();
  return {
    field: factor,
    related: present(score, weight, target, actual),
    expected: shown,
    arithmetic: score && weight ? `${stated(score)} ÷ ${stated(weight)} × 100% = ${percent}%` : null,
    message: {
      zh: `${name.label.zh}得分系数填报${stated(factor)}，按指标值、完成值和得分应为${shown}。`,
      en: `The factor says ${stated(factor)}; by target, result and score it is ${shown}.`,
    },
  };
}

/** 100%, 1 or 100: a factor is a share of one, or in percent. */
function shareIn(field: Field | null): Decimal | null {
  const entry = field?.entry;
  if (entry?.kind !== 'number') return null;
  return entry.percent || entry.value.gt(1) ? entry.value.div(100) : entry.value;
}
