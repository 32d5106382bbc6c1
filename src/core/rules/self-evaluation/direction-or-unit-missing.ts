import type { Field } from '../../forms/field';
import type { Indicator } from '../../forms/form';
import type { Rule } from '../rule';
import { isBlank } from '../stated';

/** Bare numbers as targets; one finding for the table, not one an indicator. */
export const directionOrUnitMissing: Rule = {
  id: 'direction-or-unit-missing',
  kind: 'form',
  title: { zh: '指标值未标注方向和计量单位', en: 'Targets without direction and unit' },
  basis: { zh: '定量指标值应注明“≥”“≤”“=”和计量单位', en: 'A quantitative target says ≥, ≤ or = and its unit' },
  *check({ selfEvaluation }) {
    const bare = (selfEvaluation?.indicators ?? []).map(bareTarget).filter((field) => field !== null);
    const [field, ...related] = bare;
    if (field === undefined) return;
    yield {
      field,
      related,
      message: {
        zh: `${bare.length}项定量指标的指标值为纯数字，未注明“≥”“≤”“=”和计量单位，请补充。`,
        en: `${bare.length} targets are bare numbers without ≥, ≤ or = and without a unit.`,
      },
    };
  },
};

function bareTarget({ target, direction, unit, placeholder }: Indicator): Field | null {
  if (placeholder || target?.entry.kind !== 'number') return null;
  const { operator, percent, unit: written } = target.entry;
  return operator === null && !percent && written === '' && isBlank(direction) && isBlank(unit) ? target : null;
}
