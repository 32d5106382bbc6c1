import { BASIS } from '../../compute/basis';
import { Decimal } from '../../compute/decimal';
import type { SumChecked } from '../../compute/checked';
import type { LevelFigures, WeightFigures } from '../../compute/figures';
import { type Field, isFilled, numberIn } from '../../forms/field';
import { atCause, eachInQuestion, mismatch, notANumber, possiblyIncomplete } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { ofFigures, ofIndicators, ofUnit } from '../shapes';
import { named, stated } from '../../compute/stated';
import { FULL_POINTS } from '../../compute/points';

/** The points a form gives, row by row and level by level. */
export const POINTS_RULES: readonly Rule[] = [
  ofUnit({
    id: 'level-weight-mismatch',
    title: { zh: '分值合计与一级指标权重不符', en: 'Points do not add up to the weight of their level' },
    basis: {
      zh: '一级指标权重 = 所属各项指标分值之和；各一级指标权重与执行率分值之和 = 100',
      en: 'The weight of a level equals the points of its indicators; all levels and the execution rate make 100',
    },
    *tell(context) {
      const levels = context.figures.selfEvaluation?.levels ?? [];
      for (const { weight, misstated, level } of levels) {
        for (const field of misstated) if (weight?.stated) yield otherwise(field, level.name, weight.stated);
        const found = weight ? mismatch(context, weight) : null;
        if (!weight || !found) continue;
        const cut = cutOff(context, level, weight);
        if (cut) yield cut;
        else yield found.field === weight.field && labelsComeToFull(context, levels) ? withoutValue(weight, found) : found;
      }
      yield labelsOff(context);
    },
  }),
  ofFigures({
    id: 'goal-weight-mismatch',
    title: { zh: '绩效目标分值与下级不符', en: 'Points of a goal differ from its levels' },
    basis: BASIS.goalWeight,
    figures: ({ selfEvaluation }) => (selfEvaluation?.levels ?? []).map(({ goal }) => goal),
    tellers: [mismatch],
  }),
  /** All points together, those of the execution rate included, must come to 100 and to what the total row states. */
  ofUnit({
    id: 'weights-total-mismatch',
    title: { zh: '分值合计不为100', en: 'Points do not add up to 100' },
    basis: { zh: '各项指标分值 + 预算执行率分值 = 100', en: 'Points of all indicators plus those of the execution rate equal 100' },
    *tell(context) {
      const weights = context.figures.selfEvaluation?.weights;
      const { sum } = weights ?? {};
      if (!weights || !sum?.due.computable) return;
      if (!sum.exhaustive) {
        yield mismatch(context, sum);
        return;
      }
      const full = sum.due.exact.eq(FULL_POINTS);
      const { cause } = context.diagnose(sum);
      const found = full ? mismatch(context, sum) : cause !== null && cause.field !== sum.field ? atCause(context, sum, cause) : null;
      if (found) yield found;
      // What the form itself states may be another sum, and a part of a table need not come to any.
      else if (
        !full &&
        (context.figures.selfEvaluation?.points.sound === false || context.selfEvaluation?.total === null || isTwice(weights))
      )
        yield* notFull(context, weights);
    },
  }),
  ofIndicators({
    id: 'weight-missing',
    title: { zh: '分值未填或不是数字', en: 'Points blank or not a number' },
    basis: { zh: '每项指标应有分值', en: 'Every indicator has points' },
    tell({ indicator: { name, weight, target, actual, score } }) {
      if (weight === null || weight.entry.kind === 'number') return null;
      // A placeholder in all cells says that the row does not apply.
      if (!isFilled(score) && !(isFilled(target) && isFilled(actual))) return null;
      if (weight.entry.kind === 'placeholder' && !isFilled(score)) return null;
      const blank = {
        field: weight,
        message: { zh: `${name.label.zh}未填分值，无法核算得分。`, en: 'The points are blank: no score can be computed.' },
      };
      return { ...(notANumber(weight, { zh: '无法核算得分', en: 'no score can be computed' }) ?? blank), related: [score, target, actual] };
    },
  }),
];

/** Of a form without a total row, the last level short of its points may have lost its last rows. */
function cutOff(context: UnitContext, level: LevelFigures['level'], weight: SumChecked): RawFinding | null {
  const { field, due, stated: said } = weight;
  if (context.selfEvaluation?.levels.at(-1) !== level) return null;
  if (field === null || said === null || !due.computable || due.exact.gte(said)) return null;
  return possiblyIncomplete(context, weight, {
    zh: `最后的“${level.name}”为${stated(field)}分，表内所属指标只有${due.shown}分，后面的行可能缺失。`,
    en: `the last level, ${stated(field)} points, has indicators of only ${due.shown}.`,
  });
}

/** One of the labels of a level, repeated row by row, says other points than the rest. */
function otherwise(field: Field, level: string, right: Decimal): RawFinding {
  const shown = right.toFixed();
  return {
    field,
    related: [],
    expected: shown,
    message: {
      zh: `${level}权重此处填${stated(field)}分，其他各行为${shown}分。`,
      en: `${level} weighs ${stated(field)} here, ${shown} in the other rows.`,
    },
  };
}

/** All labels and the execution rate make 100: then it is not a label that is wrong. */
function labelsComeToFull({ figures }: UnitContext, levels: readonly LevelFigures[]): boolean {
  const weights = levels.map(({ level }) => numberIn(level.weight));
  const execution = figures.selfEvaluation?.funds?.executionWeight ?? 0;
  return weights.every((weight) => weight !== null) && Decimal.sum(execution, ...weights).eq(FULL_POINTS);
}

/** Nothing says which of the points below the label is wrong. */
function withoutValue(sum: SumChecked, found: RawFinding): RawFinding {
  const { field, due } = sum;
  if (field === null || !due.computable) return found;
  const what = {
    zh: `${named(field.label).zh}为${stated(field)}，所属各项指标分值合计${due.shown}`,
    en: `${named(field.label).en} is ${stated(field)}, its indicators come to ${due.shown}`,
  };
  return eachInQuestion(sum, field, what, found.diagnosis ?? null);
}

/** Without a column for points, the labels that do not make 100. */
function labelsOff(context: UnitContext): RawFinding | null {
  const { incomplete = false, labelSum: sum = null } = context.figures.selfEvaluation?.points ?? {};
  const field = sum?.parts.at(-1);
  if (!sum?.due.computable || field === undefined || sum.due.exact.eq(FULL_POINTS)) return null;
  const { cause, otherwise: diagnosis } = context.diagnose(sum);
  if (cause !== null) return atCause(context, sum, cause);
  const { shown } = sum.due;
  const what = { zh: `各部分与执行率分值合计${shown}，不等于100`, en: `All levels and the execution rate come to ${shown}, not 100` };
  return incomplete ? null : eachInQuestion(sum, field, what, diagnosis);
}

/** The points of the execution rate were added on top of 100. */
function isTwice({ expected }: WeightFigures): boolean {
  return !expected.eq(FULL_POINTS);
}

function* notFull({ selfEvaluation, figures }: UnitContext, weights: WeightFigures): Iterable<RawFinding> {
  const { sum } = weights;
  const field = sum.field ?? sum.parts.at(-1);
  if (!sum.due.computable || field === undefined) return;
  const twice = isTwice(weights);
  const { arithmetic, shown } = sum.due;
  // A part of a table need not come to 100; and what was not read may hold the rest.
  const unread = selfEvaluation !== null && selfEvaluation.unread.length > 0 && sum.due.exact.lt(FULL_POINTS);
  const { elsewhere } = weights;
  const why = unread
    ? { zh: '；表内有未识别的内容，其余分值可能在其中', en: '; what was not read may hold the rest' }
    : elsewhere
      ? {
          zh: '；本表没有预算执行率的得分，其分值可能在另一张表',
          en: '; the form has no score for the execution rate, its points may stand on another sheet',
        }
      : { zh: '', en: '' };
  yield {
    field,
    related: sum.parts,
    ...(figures.selfEvaluation?.points.incomplete || unread || elsewhere ? { case: 'incomplete' } : {}),
    stated: sum.field === null ? null : stated(sum.field),
    arithmetic,
    message: twice
      ? {
          zh: `分值合计${shown}，预算执行率的分值在100分之外重复计入。`,
          en: `The points come to ${shown}: those of the execution rate were added on top of 100.`,
        }
      : {
          zh: `各项分值合计${shown}，不等于100${why.zh}。`,
          en: `The points come to ${shown}, not 100${why.en}.`,
        },
  };
}
