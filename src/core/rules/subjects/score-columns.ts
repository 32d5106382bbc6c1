import { numberIn } from '../../compute/amount';
import { checkRate, scoresAgree } from '../../compute/check';
import { Decimal } from '../../compute/decimal';
import type { IndicatorFigures } from '../../compute/figures';
import { rate } from '../../compute/rate';
import { INDICATOR } from '../../forms/evaluation-roles';
import type { Field } from '../../forms/field';
import type { Indicator } from '../../forms/form';
import { asFactor, shareIn } from '../factor';
import { fixTo, fixToDue } from '../fix';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { ofIndicators, ofSelfEvaluation, ofUnit } from '../shapes';
import { present, stated } from '../stated';

const FULL = 100;
const SHARE_OF_POINTS = { zh: '得分率 = 得分 ÷ 分值 × 100%', en: 'Share of the points = score ÷ points × 100%' };

/** What stands beside a score: its factor, its share of the target, what was lost, its weighted value. */
export const SCORE_COLUMN_RULES: readonly Rule[] = [
  /** 得分 is 得分系数 × 权重, where a form states the factor. */
  {
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
        // 1100% for 100%: a score within its points tells the factor.
        const isBeyond = share.gt(1) && filed.lte(points);
        if ((checked.verdict === 'agrees' || isBeyond) && points.gt(0)) {
          yield wrongFactor(context, indicator, factor, filed.div(points), checked.verdict === 'agrees');
          continue;
        }
        const shown = due.toFixed();
        yield {
          field: score,
          related: [factor, weight],
          expected: shown,
          arithmetic: `${share.times(100).toFixed()}% × ${stated(weight)} = ${shown}`,
          message: {
            zh: `${name.label.zh}得分填报${stated(score)}，按得分系数${stated(factor)}和权重${stated(weight)}应为${shown}。`,
            en: `The score says ${stated(score)}; factor ${stated(factor)} times ${stated(weight)} points is ${shown}.`,
          },
          fix: due.gt(points) ? null : fixTo(context, score, { value: due, shown }, 'computed'),
        };
      }
    },
  },
  /**
   * 完成率 beside target and result, where more is better. Places cap it at 100% or write the share of the points there: wrong is
   * what is neither.
   */
  ofIndicators({
    id: 'completion-rate-differs',
    kind: 'disagreement',
    title: { zh: '完成率与指标值、完成值不符', en: 'Share of the target does not follow from target and result' },
    basis: { zh: '完成率 = 实际完成值 ÷ 指标值 × 100%', en: 'Share of the target = result ÷ target × 100%' },
    tell(each) {
      const { indicator, fulfilment, direction } = each;
      const { completionRate: field, target, actual, name } = indicator;
      const multiple = fulfilment?.multiple ?? null;
      if (
        field === null ||
        target === null ||
        actual === null ||
        multiple === null ||
        direction.ambiguous ||
        direction.direction !== 'larger'
      )
        return null;
      if (fulfilment?.target?.gt(0) !== true || field.entry.kind !== 'number' || isOneOf(field, ratesOf(multiple, each))) return null;
      const shown = `${multiple.times(FULL).toDecimalPlaces(2).toFixed()}%`;
      return {
        field,
        related: [target, actual],
        expected: shown,
        arithmetic: `${fulfilment.actual?.toFixed() ?? ''} ÷ ${fulfilment.target.toFixed()} × 100% = ${shown}`,
        message: {
          zh: `${name.label.zh}完成率填报${stated(field)}，按指标值${stated(target)}、完成值${stated(actual)}为${shown}，请核对。`,
          en: `The share of the target says ${stated(field)}; by target and result it is ${shown}. Check them.`,
        },
      };
    },
  }),
  /** 扣分 is 分值 − 得分, where a form states all three. */
  ofIndicators({
    id: 'deducted-differs',
    kind: 'miscalculated',
    title: { zh: '扣分与分值、得分不符', en: 'Points lost do not follow from points and score' },
    basis: { zh: '扣分 = 分值 − 得分', en: 'Points lost = points − score' },
    tell({ indicator, score: checked, pooled }, { pack }) {
      const { deducted, weight, score, name, scoredWith } = indicator;
      const [lost, points, filed] = [numberIn(deducted), pooled ? null : numberIn(weight), numberIn(score)];
      if (deducted === null || lost === null || points === null || filed === null || scoredWith !== null) return null;
      // A score that is wrong is told as such, and what was lost may be right.
      if (checked.verdict === 'differs' || filed.gt(points)) return null;
      const due = points.minus(filed);
      if (scoresAgree(lost.abs(), due, pack.tolerance)) return null;
      const shown = due.toFixed();
      return {
        field: deducted,
        related: [weight, score],
        expected: shown,
        arithmetic: `${points.toFixed()} − ${filed.toFixed()} = ${shown}`,
        message: {
          zh: `${name.label.zh}扣分填报${stated(deducted)}，按分值和得分应为${shown}，请核对扣分和得分。`,
          en: `Points lost say ${stated(deducted)}; by points and score it is ${shown}. Check both.`,
        },
      };
    },
  }),
  /** 得分率 is 得分 ÷ 分值, in the rows and in the total row. */
  ofSelfEvaluation({
    id: 'score-rate-differs',
    kind: 'miscalculated',
    title: { zh: '得分率与分值、得分不符', en: 'Share of the points does not follow from points and score' },
    basis: SHARE_OF_POINTS,
    tell(context) {
      const { figures, selfEvaluation } = context;
      const alone = (figures.selfEvaluation?.indicators ?? []).filter(({ pooled, indicator }) => !pooled && indicator.scoredWith === null);
      const wrong = new Set<Field | null>(figures.checked.flatMap(({ verdict, field }) => (verdict === 'differs' ? [field] : [])));
      return [...alone.map(({ indicator }) => indicator), selfEvaluation.total].map((row) => {
        if (!row?.scoreRate || wrong.has(row.score) || !numberIn(row.scoreRate)) return null;
        const { key, label } = row.scoreRate;
        const share = rate({ field: row.score, name: INDICATOR.score }, { field: row.weight, name: INDICATOR.weight }, SHARE_OF_POINTS);
        const checked = checkRate({ key, label, field: row.scoreRate }, share);
        // A score above its points is what is wrong there.
        if (checked.verdict !== 'differs' || checked.due.exact.gt(FULL)) return null;
        const { due, field } = checked;
        return {
          field,
          related: due.inputs,
          expected: due.shown,
          arithmetic: due.arithmetic,
          message: {
            zh: `${label.zh}填报${stated(field)}，按分值和得分应为${due.shown}。`,
            en: `${label.en} says ${stated(field)}; by points and score it is ${due.shown}.`,
          },
          fix: fixToDue(context, field, due),
        };
      });
    },
  }),
  /** 25 of 25 points times a weight of 25 %: the weight was taken twice, and full marks come to a quarter. */
  ofUnit({
    id: 'weighted-twice',
    kind: 'miscalculated',
    title: { zh: '得分重复折算', en: 'Scores weighted twice' },
    basis: {
      zh: '单项得分按百分制填列再乘权重占比，或直接按分值填列，不能既按分值又乘权重',
      en: 'A single score is out of 100 and then weighted, or out of its points: not both',
    },
    tell({ selfEvaluation }) {
      const scored = (selfEvaluation?.indicators ?? []).filter(
        ({ placeholder, converted }) => !placeholder && numberIn(converted) !== null,
      );
      const twice = scored.filter(isTwice);
      const [first, ...rest] = twice;
      if (first === undefined || first.converted === null || twice.length < scored.length) return null;
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
  factor: Field,
  right: Decimal,
  confirmed: boolean,
): RawFinding {
  const figure = asFactor(factor, right);
  return {
    field: factor,
    related: [score, weight, target, actual],
    expected: figure.shown,
    arithmetic: score && weight ? `${stated(score)} ÷ ${stated(weight)} × 100% = ${right.times(100).toDecimalPlaces(2).toFixed()}%` : null,
    message: {
      zh: `${name.label.zh}得分系数填报${stated(factor)}，按${confirmed ? '指标值、完成值和得分' : '权重和填报的得分'}应为${figure.shown}。`,
      en: `The factor says ${stated(factor)}; by ${confirmed ? 'target, result and score' : 'points and the score as filed'} it is ${figure.shown}.`,
    },
    fix: confirmed ? fixTo(context, factor, figure, 'computed') : null,
  };
}

function ratesOf(multiple: Decimal, { points, score }: IndicatorFigures): readonly Decimal[] {
  const share = multiple.times(FULL);
  const ofPoints = score.stated !== null && points?.gt(0) ? [score.stated.div(points).times(FULL)] : [];
  return [share, Decimal.min(share, FULL), ...ofPoints];
}

/** To the digit it is written with, rounded or cut off; in percent, or as a share of one. */
function isOneOf({ entry }: Field, rates: readonly Decimal[]): boolean {
  if (entry.kind !== 'number') return false;
  const { value, percent, decimals } = entry;
  const written = percent
    ? [{ value, place: decimals }]
    : [value, value.times(FULL)].map((each, at) => ({ value: each, place: decimals - 2 * at }));
  return written.some(({ value: own, place }) => rates.some((rate) => own.minus(rate).abs().lt(new Decimal(10).pow(-place))));
}

function isTwice({ score, weight, converted }: Indicator): boolean {
  const [single, points, weighted] = [numberIn(score), numberIn(weight), numberIn(converted)];
  if (single === null || points === null || weighted === null || single.isZero()) return false;
  return single.lte(points) && points.lt(100) && single.times(points).div(100).minus(weighted).abs().lt('0.006');
}
