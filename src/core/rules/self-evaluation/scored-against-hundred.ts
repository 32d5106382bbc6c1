import type { IndicatorFigures } from '../../compute/figures';
import { scoredAgainstHundred } from '../score-range';
import { fixToDue } from '../fix';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { present, stated } from '../stated';

/** A percentage scored against 100, whatever its target. */
export const scoredAgainstHundredRule: Rule = {
  id: 'scored-against-hundred',
  kind: 'miscalculated',
  title: { zh: '按100%而非指标值计分', en: 'Scored against 100% instead of the target' },
  basis: { zh: '完成值达到指标值得满分，得分不以100%为基数', en: 'A result that meets its target earns full points; 100% is not the base' },
  *check(context) {
    for (const each of context.figures.selfEvaluation?.indicators ?? []) {
      const found = scoredAgainstHundred(each) ? finding(context, each) : null;
      if (found) yield found;
    }
  },
};

function finding(context: UnitContext, { indicator, points, fulfilment, score: { due } }: IndicatorFigures): RawFinding | null {
  const { score } = indicator;
  if (score === null || points === null || !due.computable || !fulfilment?.actual || !fulfilment.target) return null;
  const met = fulfilment.actual.gte(fulfilment.target);
  const { shown } = due;
  const sign = fulfilment.scale === 'percent' ? '%' : '';
  const actual = `${fulfilment.actual.toFixed()}${sign}`;
  const target = `${fulfilment.target.toFixed()}${sign}`;
  return {
    field: score,
    related: present(indicator.target, indicator.actual, indicator.weight),
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
    fix: fixToDue(context, score, due),
  };
}
