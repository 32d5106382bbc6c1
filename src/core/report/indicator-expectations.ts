import { numberIn } from '../compute/amount';
import { Decimal } from '../compute/decimal';
import type { Field } from '../forms/field';
import type { Indicator } from '../forms/form';
import type { Known } from './agreement';
import { inUnitOf } from './agreement';
import type { ReadClaim } from './claim';
import type { Expectation } from './expectation';

const EXACT = new Decimal(0);

/** What an indicator's row says of the cell, or the difference of two cells, that a sentence means. */
export function indicatorExpectations({ column, figure }: ReadClaim, indicator: Indicator): readonly Expectation[] {
  const cell = (of: 'target' | 'actual' | 'score' | 'weight'): Expectation[] => {
    const known = knownIn(indicator, of);
    return known === null ? [] : [{ ...known, arithmetic: null, claims: [] }];
  };
  switch (column) {
    case null:
      return [...cell('score'), ...cell('weight')];
    case 'gap': {
      // 低于目标值48公里: how far, or from what.
      const far = joined(knownIn(indicator, 'actual'), knownIn(indicator, 'target'), (actual, target) => ({
        value: actual.minus(target).abs(),
        text: actual.gte(target) ? `${actual.toFixed()} − ${target.toFixed()}` : `${target.toFixed()} − ${actual.toFixed()}`,
        unit: null,
      }));
      return /百分点/.test(figure.unit) ? far : [...far, ...cell('target')];
    }
    case 'ratio':
      return joined(knownIn(indicator, 'actual'), knownIn(indicator, 'target'), (actual, target) =>
        target.isZero()
          ? null
          : { value: actual.div(target).times(100), text: `${actual.toFixed()} ÷ ${target.toFixed()} × 100%`, unit: '%' },
      );
    case 'lost':
      return joined(knownIn(indicator, 'weight'), knownIn(indicator, 'score'), (weight, score) => ({
        value: weight.minus(score),
        text: `${weight.toFixed()} − ${score.toFixed()}`,
        unit: '分',
      }));
    default:
      return cell(column);
  }
}

function knownIn(
  indicator: Indicator,
  column: 'target' | 'actual' | 'score' | 'weight',
): (Known & { readonly fields: readonly Field[] }) | null {
  const field = indicator[column];
  const value = numberIn(field);
  if (field?.entry.kind !== 'number' || value === null) return null;
  const { entry } = field;
  const stated = indicator.unit?.entry;
  const points = column === 'score' || column === 'weight';
  const unit = points ? '分' : entry.percent ? '%' : entry.unit || (stated?.kind === 'text' ? stated.text.trim() : '');
  return { value, unit, place: new Decimal(10).pow(-Math.max(entry.decimals, 0)), fields: [field] };
}

type Cell = ReturnType<typeof knownIn>;

/** Both cells in one unit. */
function joined(
  a: Cell,
  b: Cell,
  by: (a: Decimal, b: Decimal) => { readonly value: Decimal; readonly text: string; readonly unit: string | null } | null,
): readonly Expectation[] {
  const other = a === null || b === null ? null : inUnitOf({ unit: a.unit }, b);
  if (a === null || b === null || other === null) return [];
  const found = by(a.value, other.value);
  if (found === null) return [];
  const { value, text, unit } = found;
  const shown = `${text} = ${value.toDecimalPlaces(2).toFixed()}`;
  return [{ value, unit: unit ?? a.unit, place: EXACT, arithmetic: shown, fields: [...a.fields, ...b.fields], claims: [] }];
}
