import { isBlank, isFilled, numberIn } from '../../forms/field';
import type { IndicatorFigures } from '../../compute/figures';
import { doubtedScores } from '../../diagnose/plausibility';
import { fixToDue } from '../fix';
import { groupsAbove } from '../../diagnose/point-groups';
import { mismatch, missing, notANumber, rounded } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { indicatorsOutside, scoredAgainstHundred, scoreFinding } from '../score-range';
import { ofIndicators, ofUnit } from '../shapes';
import { inSentence, present, stated } from '../../compute/stated';
import type { Wording } from '../../wording';
import { lacksResult } from './values';

const FIRST_THE_RESULT = {
  zh: '完成值与指标值相差十倍以上，请先核对完成值，再看得分',
  en: 'the result is ten times the target or a tenth of it: check the result before the score',
};

/** The score of an indicator against its target, its result and its points. */
export const SCORE_RULES: readonly Rule[] = [
  ofIndicators({
    id: 'indicator-score-blank',
    title: { zh: '得分未填', en: 'Score blank' },
    basis: { zh: '有指标值和实际完成值的指标均应填列得分', en: 'Every indicator with a target and a result has a score' },
    tell(each, context) {
      const { indicator, score } = each;
      if (isBlank(indicator.actual)) return null;
      const found = missing(context, score);
      if (found) return found;
      if (score.verdict === 'blank' || indicator.score === null || !isBlank(indicator.score) || !hasPoints(context, each)) return null;
      return {
        ...scoreFinding(context, each),
        field: indicator.score,
        related: [indicator.name],
        message: {
          zh: `${indicator.name.label.zh}得分未填，请按完成情况评分。`,
          en: `${indicator.name.label.en} has no score; judge it by its result.`,
        },
      };
    },
  }),
  ofIndicators({
    id: 'indicator-score-not-a-number',
    title: { zh: '得分不是数字', en: 'Score is not a number' },
    basis: { zh: '得分应填数字', en: 'A score is a number' },
    tell({ indicator: { target, actual, weight, score: field }, score: { due } }) {
      const found = notANumber(field, { zh: '无法计入总分', en: 'it cannot count towards the total' });
      const computed = due.computable ? { expected: due.shown, arithmetic: due.arithmetic } : {};
      return found && { ...found, related: [target, actual, weight], ...computed };
    },
  }),
  ofUnit({
    id: 'indicator-score-negative',
    title: { zh: '得分为负数', en: 'Negative score' },
    basis: { zh: '单项得分最低为0分', en: 'A score is at least 0' },
    tell: (context) => indicatorsOutside(context, 'negative'),
  }),
  ofUnit({
    id: 'indicator-score-above-weight',
    title: { zh: '得分高于分值', en: 'Score above its points' },
    basis: { zh: '单项得分不得超过该项分值', en: 'A score cannot exceed the points of its indicator' },
    tell(context) {
      const ofGroups = groupsAbove(context).map(({ name, weight, scores, filed, corrected }) => ({
        field: weight,
        related: scores,
        message: {
          zh: `${name}${corrected ? '各项改正后' : ''}得分合计${filed.toFixed()}，高于分值${stated(weight)}，请核对各项得分和分值。`,
          en: `The scores of ${name}${corrected ? ', each as it is due,' : ''} come to ${filed.toFixed()}, above their ${stated(weight)} points: check both.`,
        },
      }));
      return [...indicatorsOutside(context, 'above'), ...ofGroups];
    },
  }),
  ofIndicators({
    id: 'scored-against-hundred',
    title: { zh: '按100%而非指标值计分', en: 'Scored against 100% instead of the target' },
    basis: {
      zh: '完成值达到指标值得满分，得分不以100%为基数',
      en: 'A result that meets its target earns full points; 100% is not the base',
    },
    tell: (each, context) => scoredAgainstHundred(each) && againstHundred(context, each),
  }),
  ofIndicators({
    id: 'indicator-score-mismatch',
    title: { zh: '得分与重算不符', en: 'Score not as recomputed' },
    basis: { zh: '得分按指标方向、指标值、实际完成值和分值计算', en: 'A score follows from direction, target, result and points' },
    tell({ score }, context) {
      const found = mismatch(context, score) ?? rounded(context, score);
      const isDoubted = found !== null && found.field === score.field && doubtedScores(context.figures).includes(found.field);
      return isDoubted ? { ...found, diagnosis: found.diagnosis ?? FIRST_THE_RESULT } : found;
    },
  }),
  /** A score people give (qualitative, late) must lie within what the judgement allows. */
  ofIndicators({
    id: 'score-outside-band',
    title: { zh: '得分与完成情况不符', en: 'Score does not fit the result' },
    basis: {
      zh: '定性指标按达成、部分达成、未达成分档计分；逾期完成的不得满分',
      en: 'Qualitative targets are scored in bands; a late result is below full points',
    },
    tell(each, context) {
      const { indicator, bounds } = each;
      const score = numberIn(indicator.score);
      if (indicator.score === null || bounds === null || score === null) return null;
      const tooMuch = bounds.below ? score.gte(bounds.most) : score.gt(bounds.most);
      if (!tooMuch && score.gte(bounds.least)) return null;
      const range = `${bounds.least.toFixed()}～${bounds.most.toFixed()}`;
      return {
        ...scoreFinding(context, each),
        field: indicator.score,
        related: [indicator.target, indicator.actual, indicator.weight],
        basis: bounds.reason,
        message: {
          zh: `${indicator.name.label.zh}得分${stated(indicator.score)}，按完成情况应${bounds.below ? `低于${bounds.most.toFixed()}` : `在${range}之间`}。`,
          en: `A score of ${stated(indicator.score)} does not fit the result; it should be ${bounds.below ? `below ${bounds.most.toFixed()}` : `within ${range}`}.`,
        },
      };
    },
  }),
  /** Points given although the target, the result or both are blank; and results left blank in a form that is filled in. */
  ofIndicators({
    id: 'score-without-values',
    title: { zh: '指标值或完成值空白', en: 'Target or result blank' },
    basis: { zh: '得分应有指标值和实际完成值作依据', en: 'A score rests on a target and a result' },
    tell({ indicator }, { selfEvaluation: { indicators } }) {
      const { name, target, actual, score, isExtra } = indicator;
      const blank = present(target, actual).filter(isBlank);
      const [field] = blank;
      // Rows of which nothing is said are told together.
      if (isExtra || field === undefined || lacksResult(indicator)) return null;
      if (!indicators.some((each) => isFilled(each.actual) || isFilled(each.score))) return null;
      if (!numberIn(score)?.gt(0)) {
        // 0 points say that there is nothing to meet.
        const [due, there] =
          field === actual ? (['actual', target] as const) : (['target', numberIn(score) === null ? actual : null] as const);
        return isFilled(there) && { field, related: [there, score], message: MISSING[due](name.label.zh) };
      }
      const both = blank.length > 1;
      return {
        field,
        related: [target, actual, score],
        message: {
          zh: `${name.label.zh}${both ? '的指标值和实际完成值' : field === target ? '的指标值' : '的实际完成值'}空白，得分没有依据。`,
          en: `${both ? 'Target and result are' : field === target ? 'The target is' : 'The result is'} blank; the score rests on nothing.`,
        },
      };
    },
  }),
  ofIndicators({
    id: 'shared-score-in-full',
    title: { zh: '共用得分的指标未全部完成仍得满分', en: 'Full points shared with a target that was missed' },
    basis: {
      zh: '几项指标共用一个得分的，有一项未完成就不应得满分',
      en: 'Where indicators share a score, one that was missed costs points',
    },
    tell({ index, indicator, shared, fulfilment }, { selfEvaluation }) {
      const owner = indicator.scoredWith ?? index;
      const { score = null, weight = null } = selfEvaluation.indicators[owner] ?? {};
      if ((owner === index && !shared) || fulfilment?.state !== 'under') return null;
      if (score === null || numberIn(weight)?.eq(numberIn(score) ?? -1) !== true) return null;
      return {
        field: score,
        aspect: indicator.name.label.zh,
        related: [indicator.target, indicator.actual, weight],
        message: {
          zh: `${indicator.name.label.zh}指标值${inSentence(indicator.target)}，实际完成${inSentence(indicator.actual)}，共用的得分${stated(score)}却是满分，请核对。`,
          en: `Target ${inSentence(indicator.target)}, result ${inSentence(indicator.actual)}: missed, yet the shared score ${stated(score)} is full.`,
        },
      };
    },
  }),
];

/** Where the form has no column for points, its other scores tell whether scores are given at all. */
function hasPoints({ selfEvaluation }: UnitContext, { indicator }: IndicatorFigures): boolean {
  return indicator.weight === null
    ? (selfEvaluation?.indicators.some(({ score }) => isFilled(score)) ?? false)
    : !isBlank(indicator.weight);
}

function againstHundred(context: UnitContext, { indicator, points, fulfilment, score: checked }: IndicatorFigures): RawFinding | null {
  const { score } = indicator;
  const { due } = checked;
  if (score === null || points === null || !due.computable || !fulfilment?.actual || !fulfilment.target) return null;
  const met = fulfilment.actual.gte(fulfilment.target);
  const { shown } = due;
  const sign = fulfilment.scale === 'percent' ? '%' : '';
  const actual = `${fulfilment.actual.toFixed()}${sign}`;
  const target = `${fulfilment.target.toFixed()}${sign}`;
  return {
    field: score,
    related: [indicator.target, indicator.actual, indicator.weight],
    expected: shown,
    arithmetic: met ? `${actual} ≥ ${target}，得满分` : due.arithmetic,
    diagnosis: {
      zh: `误以100%为目标计分：${points.toFixed()} × ${fulfilment.actual.toFixed()}% = ${stated(score)}`,
      en: `Scored against 100%: ${points.toFixed()} × ${fulfilment.actual.toFixed()}% = ${stated(score)}`,
    },
    message: {
      zh: `${indicator.name.label.zh}完成${actual}，${met ? `已达到指标值${target}，应得满分` : `指标值${target}，应得`}${shown}，填报${stated(score)}。`,
      en: `The result ${actual} ${met ? 'meets' : 'of'} the target ${target} earns ${shown}; ${stated(score)} was filed.`,
    },
    fix: context.diagnose(checked).offered ? fixToDue(context, score, due) : null,
  };
}

const MISSING: Readonly<Record<'target' | 'actual', (name: string) => Wording>> = {
  target: (name) => ({ zh: `${name}的指标值未填，无法核对完成情况。`, en: 'The target is blank: nobody can tell whether it was met.' }),
  actual: (name) => ({
    zh: `${name}的实际完成值未填，无法核对完成情况。`,
    en: 'The result is blank: nobody can tell whether the target was met.',
  }),
};
