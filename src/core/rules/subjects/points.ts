import { isFilled, numberIn } from '../../compute/amount';
import { Decimal } from '../../compute/decimal';
import type { SumChecked } from '../../compute/checked';
import type { LevelFigures, WeightFigures } from '../../compute/figures';
import type { Field } from '../../forms/field';
import { atCause, mismatch, possiblyIncomplete } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { ofIndicators, ofUnit } from '../shapes';
import { isBlank, named, present, stated } from '../stated';

const FULL = 100;
/** Self-evaluations give most of the points; a label under which less was given is not read off its scores. */
const USUAL_SHARE = 0.7;

/** The points a form gives, row by row and level by level. */
export const POINTS_RULES: readonly Rule[] = [
  /** The points of a level's indicators must add up to the weight in the level's label. */
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
      const label = wrongLabel(context, levels);
      if (label) yield label;
    },
  }),
  /** 年度绩效目标(80分) over levels of 60 and 40. */
  ofUnit({
    id: 'goal-weight-mismatch',
    title: { zh: '绩效目标分值与下级不符', en: 'Points of a goal differ from its levels' },
    basis: { zh: '绩效目标标注的分值应等于其下各级指标分值之和', en: 'The points of a goal are the sum of its levels' },
    *tell({ selfEvaluation }) {
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
      const full = sum.due.exact.eq(FULL);
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
  /** An indicator with a result or a score, but no points to score it by. */
  ofIndicators({
    id: 'weight-missing',
    title: { zh: '分值未填或不是数字', en: 'Points blank or not a number' },
    basis: { zh: '每项指标应有分值', en: 'Every indicator has points' },
    tell({ indicator: { name, weight, target, actual, score } }) {
      if (weight === null || weight.entry.kind === 'number') return null;
      // A placeholder in all cells says that the row does not apply.
      if (!isFilled(score) && !(isFilled(target) && isFilled(actual))) return null;
      if (weight.entry.kind === 'placeholder' && !isFilled(score)) return null;
      return {
        field: weight,
        related: [score, target, actual],
        message: isBlank(weight)
          ? { zh: `${name.label.zh}未填分值，无法核算得分。`, en: 'The points are blank: no score can be computed.' }
          : {
              zh: `${name.label.zh}的分值填“${stated(weight)}”，不是数字，无法核算得分。`,
              en: `The points say “${stated(weight)}”, not a number: no score can be computed.`,
            },
      };
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
  return weights.every((weight) => weight !== null) && Decimal.sum(execution, ...weights).eq(FULL);
}

/** Nothing says which of the points below the label is wrong. */
function withoutValue({ field, due }: SumChecked, found: RawFinding): RawFinding {
  if (field === null || !due.computable) return found;
  return {
    field,
    related: due.inputs,
    arithmetic: due.arithmetic,
    diagnosis: found.diagnosis ?? null,
    message: {
      zh: `${named(field.label).zh}为${stated(field)}，所属各项指标分值合计${due.shown}，请核对各项分值。`,
      en: `${named(field.label).en} is ${stated(field)}, its indicators come to ${due.shown}: check each.`,
    },
  };
}

/** The scores below a label are at most its weight, and most of it. */
function fits(weight: Decimal | null, filed: Decimal | null): boolean {
  return weight !== null && filed !== null && weight.gt(0) && filed.lte(weight) && filed.div(weight).gte(USUAL_SHARE);
}

/** Without a column for points, the labels that do not make 100: the one whose correction does and fits the scores below it, where one alone does. */
function wrongLabel({ figures }: UnitContext, levels: readonly LevelFigures[]): RawFinding | null {
  const { points, funds } = figures.selfEvaluation ?? {};
  const execution = funds?.executionWeight;
  if (!points?.sum || !execution || points.labels.length === 0 || points.sum.eq(FULL)) return null;
  const gap = points.sum.minus(FULL);
  const wrong = levels.filter(({ level, filed }) => fits(numberIn(level.weight)?.minus(gap) ?? null, filed));
  const [only, second] = wrong;
  const field = only?.level.weight ?? null;
  const right = numberIn(field)?.minus(gap);
  if (field === null || right === undefined || second !== undefined)
    return points.incomplete ? null : labelsOff(points.labels, execution, points.sum);
  const others = points.labels.filter((label) => label !== field);
  const shown = right.toFixed();
  return {
    field,
    related: others,
    expected: shown,
    arithmetic: `${FULL} − ${[execution.toFixed(), ...others.map(stated)].join(' − ')} = ${shown}`,
    message: {
      zh: `${only?.level.name ?? ''}权重填${stated(field)}分，与其他各项及执行率分值合计不为100，应为${shown}分。`,
      en: `The weight ${stated(field)} does not make 100 with the other levels and the execution rate; it should be ${shown}.`,
    },
  };
}

function labelsOff(labels: readonly Field[], execution: Decimal, sum: Decimal): RawFinding | null {
  const field = labels.at(-1);
  if (field === undefined) return null;
  return {
    field,
    related: labels,
    arithmetic: `${[execution.toFixed(), ...labels.map(stated)].join(' + ')} = ${sum.toFixed()}`,
    message: {
      zh: `各部分权重与执行率分值合计${sum.toFixed()}分，不等于100分，请核对各部分权重。`,
      en: `The weights of all levels and the execution rate come to ${sum.toFixed()}, not 100: check each.`,
    },
  };
}

/** The points of the execution rate were added on top of 100. */
function isTwice({ expected }: WeightFigures): boolean {
  return !expected.eq(FULL);
}

function* notFull({ selfEvaluation, figures }: UnitContext, weights: WeightFigures): Iterable<RawFinding> {
  const { sum } = weights;
  const field = sum.field ?? sum.parts.at(-1);
  if (!sum.due.computable || field === undefined) return;
  const twice = isTwice(weights);
  const { arithmetic, shown } = sum.due;
  // A part of a table need not come to 100; and what was not read may hold the rest.
  const unread = selfEvaluation !== null && selfEvaluation.unread.length > 0 && sum.due.exact.lt(FULL);
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
