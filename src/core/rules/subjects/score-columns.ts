import { BASIS } from '../../compute/basis';
import type { Compared } from '../../compute/checked';
import { HUNDRED } from '../../compute/decimal';
import { pointsOf } from '../../compute/score-columns';
import { numberIn } from '../../forms/field';
import type { Indicator } from '../../forms/form';
import { fixTo, fixToDue } from '../fix';
import { mismatch } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { ofFigures, ofIndicators, ofSelfEvaluation, ofUnit } from '../shapes';
import { present, stated } from '../../compute/stated';

/** What stands beside a score: its factor, its share of the target, what was lost, its weighted value. */
export const SCORE_COLUMN_RULES: readonly Rule[] = [
  ofIndicators({
    id: 'factor-score-mismatch',
    title: { zh: '得分与得分系数不符', en: 'Score does not follow from its factor' },
    basis: BASIS.factor,
    tell({ indicator, score: checked, beside: { factor } }, context) {
      const { name, weight, score } = indicator;
      const [points, filed] = [numberIn(weight), numberIn(score)];
      if (factor?.verdict !== 'differs' || points === null || filed === null || score === null || weight === null) return null;
      const due = pointsOf(factor, points, context.pack);
      // Said already, by target and result.
      if (checked.due.computable && checked.due.rounded.eq(due)) return null;
      const isConfirmed = checked.verdict === 'agrees' || checked.verdict === 'rounded';
      // A total that counts the score speaks for it; and 1100% for 100% is wrong whatever the score.
      const isCounted = context.figures.selfEvaluation?.total?.filed.verdict === 'agrees' && filed.lte(points);
      if (isConfirmed || isCounted || (factor.stated.gt(HUNDRED) && filed.lte(points)))
        return wrongFactor(context, indicator, factor, isConfirmed);
      const shown = due.toFixed();
      return {
        field: score,
        related: [factor.field, weight],
        expected: shown,
        arithmetic: `${factor.stated.toFixed()}% × ${stated(weight)} = ${shown}`,
        message: {
          zh: `${name.label.zh}得分填报${stated(score)}，按得分系数${stated(factor.field)}和权重${stated(weight)}应为${shown}。`,
          en: `The score says ${stated(score)}; factor ${stated(factor.field)} times ${stated(weight)} points is ${shown}.`,
        },
        fix: due.gt(points) || !context.diagnose(checked).offered ? null : fixTo(context, score, { value: due, shown }, 'computed'),
      };
    },
  }),
  ofFigures({
    id: 'completion-rate-differs',
    title: {
      zh: '完成率或偏差率与指标值、完成值不符',
      en: 'Share of the target, or deviation from it, does not follow from target and result',
    },
    basis: BASIS.completion,
    figures: ({ selfEvaluation }) => selfEvaluation?.indicators.flatMap(({ completion }) => completion) ?? [],
    tellers: [mismatch],
  }),
  ofIndicators({
    id: 'deducted-differs',
    title: { zh: '扣分与分值、得分不符', en: 'Points lost do not follow from points and score' },
    basis: BASIS.deducted,
    tell({ indicator: { name, weight, score }, score: { verdict }, beside: { lost } }) {
      // A score that is wrong is told as such, and what was lost may be right.
      const filed = numberIn(score);
      if (lost?.verdict !== 'differs' || verdict === 'differs' || filed?.gt(numberIn(weight) ?? 0) || filed?.lt(0)) return null;
      const { field, due } = lost;
      return {
        field,
        related: [weight, score],
        expected: due.shown,
        arithmetic: due.arithmetic,
        message: {
          zh: `${name.label.zh}扣分填报${stated(field)}，按分值和得分应为${due.shown}，请核对扣分和得分。`,
          en: `Points lost say ${stated(field)}; by points and score it is ${due.shown}. Check both.`,
        },
      };
    },
  }),
  ofUnit({
    id: 'score-rate-differs',
    title: { zh: '得分率与分值、得分不符', en: 'Share of the points does not follow from points and score' },
    basis: BASIS.scoreRate,
    tell(context) {
      const { selfEvaluation, rubric } = context.figures;
      const totals = [selfEvaluation?.total, rubric?.total].flatMap((total) =>
        total ? [{ score: total.filed, beside: total.beside }] : [],
      );
      const rows = [...(selfEvaluation?.indicators ?? []), ...(rubric?.rows ?? []), ...totals];
      // A score above its points, or wrong otherwise, is told there.
      const isTold = (row: (typeof rows)[number]) =>
        row.score.verdict === 'differs' ||
        !row.beside.rate?.due.computable ||
        row.beside.rate.due.exact.gt(HUNDRED) ||
        row.beside.rate.due.exact.lt(0);
      return rows.filter((row) => !isTold(row)).map(({ beside: { rate } }) => rate && mismatch(context, rate));
    },
  }),
  /** 25 of 25 points times a weight of 25 %: the weight was taken twice, and full marks come to a quarter. */
  ofSelfEvaluation({
    id: 'weighted-twice',
    title: { zh: '得分重复折算', en: 'Scores weighted twice' },
    basis: {
      zh: '单项得分按百分制填列再乘权重占比，或直接按分值填列，不能既按分值又乘权重',
      en: 'A single score is out of 100 and then weighted, or out of its points: not both',
    },
    tell({ selfEvaluation: { indicators } }) {
      const scored = indicators.filter(({ placeholder, converted }) => !placeholder && numberIn(converted) !== null);
      const [first, ...rest] = scored.every(isTwice) ? scored : [];
      if (!first?.converted) return null;
      return {
        field: first.converted,
        related: present(first.score, first.weight, ...rest.map(({ converted }) => converted)),
        arithmetic: first.score && first.weight ? `${stated(first.score)} × ${stated(first.weight)}% = ${stated(first.converted)}` : null,
        message: {
          zh: `单项得分都没有超过各自的权重，说明已按分值评分，又乘了一次权重占比：满分指标也只折算出一小部分，请改按百分制填单项得分，或不再折算。`,
          en: 'No single score exceeds its weight, so they are points already, and were multiplied by the weight again: state them out of 100, or do not convert them.',
        },
      };
    },
  }),
];

/** The score is confirmed by target and result, or may be right while the factor cannot: it is the factor that does not fit. */
function wrongFactor(
  context: UnitContext,
  { name, weight, score, target, actual }: Indicator,
  factor: Compared,
  confirmed: boolean,
): RawFinding {
  const { field, due } = factor;
  return {
    field,
    related: [score, weight, target, actual],
    expected: due.shown,
    arithmetic: due.arithmetic,
    message: {
      zh: `${name.label.zh}得分系数填报${stated(field)}，按${confirmed ? '指标值、完成值和得分' : '权重和填报的得分'}应为${due.shown}。`,
      en: `The factor says ${stated(field)}; by ${confirmed ? 'target, result and score' : 'points and the score as filed'} it is ${due.shown}.`,
    },
    fix: confirmed ? fixToDue(context, field, due) : null,
  };
}

function isTwice({ score, weight, converted }: Indicator): boolean {
  const [single, points, weighted] = [numberIn(score), numberIn(weight), numberIn(converted)];
  if (single === null || points === null || weighted === null || single.isZero()) return false;
  return single.lte(points) && points.lt(100) && single.times(points).div(100).minus(weighted).abs().lt('0.006');
}
