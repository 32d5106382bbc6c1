import { numberIn } from '../compute/amount';
import { Decimal } from '../compute/decimal';
import type { Indicator } from '../forms/form';
import type { FormulaName } from './arithmetic/formulas';
import { workedOut, type Amount } from './arithmetic/worked-out';
import type { ReadClaim } from './claim';
import type { Expectation } from './expectation';

const EXACT = new Decimal(0);

/** What an indicator's row says of the cell, or the difference of two cells, that a sentence means. */
export function indicatorExpectations({ column, figure }: ReadClaim, indicator: Indicator): readonly Expectation[] {
  const cell = (of: Column): Expectation[] => {
    const known = knownIn(indicator, of);
    return known === null ? [] : [{ ...known, arithmetic: null, claims: [] }];
  };
  const from = (formula: FormulaName, first: Column, second: Column): readonly Expectation[] => {
    const [a, b] = [knownIn(indicator, first), knownIn(indicator, second)];
    if (a === null || b === null) return [];
    const found = workedOut(formula, [exactly(a), exactly(b)], figure.place);
    return found === null ? [] : [found];
  };
  switch (column) {
    case null:
      return [...cell('score'), ...cell('weight')];
    case 'gap': {
      // 低于目标值48公里: how far, or from what.
      const far = [...from('difference', 'actual', 'target'), ...from('difference', 'target', 'actual')].filter(
        ({ value }) => !value.isNegative(),
      );
      return /百分点/.test(figure.unit) ? far.slice(0, 1) : [...far.slice(0, 1), ...cell('target')];
    }
    case 'ratio':
      return from('share', 'actual', 'target');
    case 'lost':
      return from('difference', 'weight', 'score');
    default:
      return cell(column);
  }
}

type Column = 'target' | 'actual' | 'score' | 'weight';

/** A cell holds what it holds, however it is shown. */
function exactly(known: Cell): Amount {
  return { ...known, place: EXACT, claims: [] };
}

type Cell = Omit<Amount, 'claims'>;

function knownIn(indicator: Indicator, column: Column): Cell | null {
  const field = indicator[column];
  const value = numberIn(field);
  if (field?.entry.kind !== 'number' || value === null) return null;
  const { entry } = field;
  const stated = indicator.unit?.entry;
  const points = column === 'score' || column === 'weight';
  const unit = points ? '分' : entry.percent ? '%' : entry.unit || (stated?.kind === 'text' ? stated.text.trim() : '');
  return { value, unit, place: new Decimal(10).pow(-Math.max(entry.decimals, 0)), fields: [field] };
}
