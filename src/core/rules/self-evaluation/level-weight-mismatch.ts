import { numberIn } from '../../compute/amount';
import { Decimal } from '../../compute/decimal';
import type { LevelFigures, SumChecked } from '../../compute/figures';
import type { Field } from '../../forms/field';
import { mismatch } from '../mismatch';
import { possiblyIncomplete } from '../possibly-incomplete';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { named, stated } from '../stated';

const FULL = 100;
/** Self-evaluations give most of the points; a label under which less was given is not read off its scores. */
const USUAL_SHARE = 0.7;

/** The points of a level's indicators must add up to the weight in the level's label. */
export const levelWeightMismatch: Rule = {
  id: 'level-weight-mismatch',
  kind: 'miscalculated',
  title: { zh: '分值合计与一级指标权重不符', en: 'Points do not add up to the weight of their level' },
  basis: {
    zh: '一级指标权重 = 所属各项指标分值之和；各一级指标权重与执行率分值之和 = 100',
    en: 'The weight of a level equals the points of its indicators; all levels and the execution rate make 100',
  },
  *check(context) {
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
};

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
    related: due.inputs.filter((each) => each !== field),
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
    related: labels.slice(0, -1),
    arithmetic: `${[execution.toFixed(), ...labels.map(stated)].join(' + ')} = ${sum.toFixed()}`,
    message: {
      zh: `各部分权重与执行率分值合计${sum.toFixed()}分，不等于100分，请核对各部分权重。`,
      en: `The weights of all levels and the execution rate come to ${sum.toFixed()}, not 100: check each.`,
    },
  };
}
