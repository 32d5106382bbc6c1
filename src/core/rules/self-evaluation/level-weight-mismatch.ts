import { numberIn } from '../../compute/amount';
import { Decimal } from '../../compute/decimal';
import type { LevelFigures } from '../../compute/figures';
import { fixTo } from '../fix';
import { mismatch } from '../mismatch';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { stated } from '../stated';

const FULL = 100;
/** Self-evaluations give most of the points; a label under which less was given is not read off its scores. */
const USUAL_SHARE = 0.7;

/** The points of a level's indicators must add up to the weight in the level's label. */
export const levelWeightMismatch: Rule = {
  id: 'level-weight-mismatch',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '分值合计与一级指标权重不符', en: 'Points do not add up to the weight of their level' },
  basis: {
    zh: '一级指标权重 = 所属各项指标分值之和；各一级指标权重与执行率分值之和 = 100',
    en: 'The weight of a level equals the points of its indicators; all levels and the execution rate make 100',
  },
  *check(context) {
    const levels = context.figures.selfEvaluation?.levels ?? [];
    for (const { weight } of levels) {
      const found = weight ? mismatch(context, weight) : null;
      if (found) yield found;
    }
    const label = wrongLabel(context, levels);
    if (label) yield label;
  },
};

/** The scores below a label are at most its weight, and most of it. */
function fits(weight: Decimal | null, filed: Decimal | null): boolean {
  return weight !== null && filed !== null && weight.gt(0) && filed.lte(weight) && filed.div(weight).gte(USUAL_SHARE);
}

/** Without a column for points, the label whose correction makes all levels come to 100 and fits the scores below it. */
function wrongLabel({ selfEvaluation, figures }: UnitContext, levels: readonly LevelFigures[]): RawFinding | null {
  const execution = figures.selfEvaluation?.funds?.executionWeight;
  if (!execution || levels.length === 0 || selfEvaluation?.indicators.some(({ weight }) => weight !== null)) return null;
  const weights = levels.map(({ level }) => numberIn(level.weight)).filter((weight) => weight !== null);
  const gap = Decimal.sum(execution, ...weights).minus(FULL);
  if (weights.length < levels.length || gap.isZero()) return null;
  const wrong = levels.filter(({ level, filed }) => fits(numberIn(level.weight)?.minus(gap) ?? null, filed));
  const [only, second] = wrong;
  const field = only?.level.weight ?? null;
  const right = numberIn(field)?.minus(gap);
  if (field === null || right === undefined || second !== undefined) return null;
  const others = levels.filter((each) => each !== only).flatMap(({ level }) => (level.weight === null ? [] : [level.weight]));
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
    fix: fixTo(field, { value: right, shown }),
  };
}
