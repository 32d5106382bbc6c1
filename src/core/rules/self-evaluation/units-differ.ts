import type { IndicatorFigures } from '../../compute/figures';
import type { RulePack } from '../../packs/pack';
import { fitsAsOneUnit } from '../magnitude';
import type { RawFinding, Rule } from '../rule';
import { present, stated } from '../stated';

/** Target and result in units that do not convert, or that convert and yet were scored as if they were one. */
export const unitsDiffer: Rule = {
  id: 'units-differ',
  kind: 'disagreement',
  title: { zh: '指标值与完成值单位不一致', en: 'Target and result in different units' },
  basis: { zh: '指标值和实际完成值应使用同一计量单位', en: 'Target and result share one unit' },
  *check({ figures, pack }) {
    for (const each of figures.selfEvaluation?.indicators ?? []) {
      const finding = inconvertible(each) ?? mistaken(each, pack);
      if (finding) yield finding;
    }
  },
};

function inconvertible({ indicator, score }: IndicatorFigures): RawFinding | null {
  const { target, actual, unit } = indicator;
  if (score.due.computable || score.due.why !== 'units-differ' || target === null || actual === null) return null;
  return {
    field: actual,
    related: present(target, unit),
    message: {
      zh: `${indicator.name.label.zh}指标值为“${stated(target)}”，完成值为“${stated(actual)}”，单位不一致，请统一。`,
      en: `The target is “${stated(target)}”, the result “${stated(actual)}”: use one unit.`,
    },
  };
}

/** 85元 of 85万元 given full marks: the score is right if the unit is wrong. */
function mistaken(figures: IndicatorFigures, pack: RulePack): RawFinding | null {
  const { target, actual, score: field, name } = figures.indicator;
  if (target === null || actual === null || !fitsAsOneUnit(figures, pack)) return null;
  const unit = target.entry.kind === 'number' ? target.entry.unit : '';
  return {
    field: actual,
    related: present(target, field),
    case: 'scored-as-one',
    message: {
      zh: `${name.label.zh}指标值为“${stated(target)}”，完成值为“${stated(actual)}”，单位不一致；完成值若以${unit}计，得分${field ? stated(field) : ''}相符，请核实单位。`,
      en: `The target is “${stated(target)}”, the result “${stated(actual)}”; the score fits if both are in ${unit}. Check the unit.`,
    },
  };
}
