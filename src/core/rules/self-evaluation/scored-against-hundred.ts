import { numberIn } from '../../compute/amount';
import type { Decimal } from '../../compute/decimal';
import type { IndicatorFigures } from '../../compute/figures';
import { impliedWeight, scoredAgainstHundred } from '../against-hundred';
import { fixTo } from '../fix';
import type { RawFinding, Rule, UnitContext } from '../rule';
import { present, stated } from '../stated';

/** A percentage that met its target, yet was scored against 100. */
export const scoredAgainstHundredRule: Rule = {
  id: 'scored-against-hundred',
  kind: 'miscalculated',
  severity: 'error',
  title: { zh: '按100%而非指标值计分', en: 'Scored against 100% instead of the target' },
  basis: { zh: '完成值达到指标值得满分，得分不以100%为基数', en: 'A result that meets its target earns full points; 100% is not the base' },
  *check(context) {
    for (const figures of context.figures.selfEvaluation?.indicators ?? []) {
      const weight = numberIn(figures.indicator.weight) ?? weightByLevel(context, figures);
      if (weight === null || !scoredAgainstHundred(figures, weight)) continue;
      const found = finding(figures, weight);
      if (found) yield found;
    }
  },
};

function weightByLevel({ selfEvaluation }: UnitContext, { index, indicator }: IndicatorFigures): Decimal | null {
  const level = selfEvaluation?.levels.find(({ indicators }) => indicators.includes(index));
  const weight = numberIn(level?.weight ?? null);
  if (indicator.weight !== null || !level || weight === null) return null;
  const others = level.indicators.filter((other) => other !== index);
  return impliedWeight(weight, others.map((other) => numberIn(selfEvaluation?.indicators[other]?.score ?? null)));
}

function finding({ indicator, fulfilment }: IndicatorFigures, weight: Decimal): RawFinding | null {
  const { score } = indicator;
  if (score === null || !fulfilment?.actual || !fulfilment.target) return null;
  const shown = weight.toFixed(Math.max(2, weight.decimalPlaces()));
  const actual = fulfilment.actual.toFixed();
  const target = fulfilment.target.toFixed();
  return {
    field: score,
    related: present(indicator.target, indicator.actual, indicator.weight),
    expected: shown,
    arithmetic: `${actual}% ≥ ${target}% → ${shown}`,
    diagnosis: { zh: `误以100%为目标计分：${weight.toFixed()} × ${actual}% = ${stated(score)}`, en: `Scored against 100%: ${weight.toFixed()} × ${actual}% = ${stated(score)}` },
    message: {
      zh: `${indicator.name.label.zh}完成${actual}%，已达到指标值${target}%，应得满分${shown}，填报${stated(score)}。`,
      en: `The result ${actual}% meets the target ${target}% and earns ${shown}; ${stated(score)} was filed.`,
    },
    fix: fixTo(score, { value: weight, shown }),
  };
}
