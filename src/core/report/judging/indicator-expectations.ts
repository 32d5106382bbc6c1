import { numberIn } from '../../forms/field';
import { Decimal } from '../../compute/decimal';
import type { ScoredRow } from '../claims/subjects';
import type { FormulaName } from '../annexes/formulas';
import type { ReadClaim } from '../claims/claim';
import { confirming, EXACT, statedIn, workedOut, type Expectation } from '../annexes/expectation';

/** What an indicator's row says of the cell, or the difference of two cells, that a sentence means. */
export function indicatorExpectations({ column, figure, lead }: ReadClaim, indicator: ScoredRow): readonly Expectation[] {
  const cell = (of: Column): readonly Expectation[] => statedBy(indicator, of);
  const from = (formula: FormulaName, first: Column, second: Column): readonly Expectation[] => {
    const [[a], [b]] = [cell(first), cell(second)];
    // A cell holds what it holds, however it is shown.
    const found =
      a && b
        ? workedOut(
            formula,
            [
              { ...a, place: EXACT },
              { ...b, place: EXACT },
            ],
            figure.place,
          )
        : null;
    return found === null ? [] : [found];
  };
  switch (column) {
    case null:
      return [...cell('score'), ...cell('weight')];
    case 'gap': {
      // 低于目标值48公里: how far, or from what; it may not be far to the other side.
      const [above, below] = [from('difference', 'actual', 'target'), from('difference', 'target', 'actual')];
      const words = lead.slice(lead.lastIndexOf(',') + 1);
      const [rises, falls] = [/[高多]|超(?!额)/.test(words), /[低少欠差]/.test(words)];
      const far = rises === falls ? [...above, ...below].filter(({ value }) => !value.isNegative()) : falls ? below : above;
      if (/百分点/.test(figure.unit)) return far.slice(0, 1);
      // 超目标2.42%: in percent of it.
      const inPercent = figure.unit === '%' ? [...from('rise', 'actual', 'target'), ...from('fall', 'actual', 'target')] : [];
      return [...far.slice(0, 1), ...inPercent.filter(({ value }) => !value.isNegative()).slice(0, 1), ...cell('target').map(confirming)];
    }
    case 'either':
      return [...cell('target'), ...cell('actual')];
    case 'ratio':
      return from('share', 'actual', 'target');
    case 'lost':
      return from('difference', 'weight', 'score');
    default:
      return cell(column);
  }
}

type Column = 'target' | 'actual' | 'score' | 'weight';

function statedBy(indicator: ScoredRow, column: Column): readonly Expectation[] {
  const field = indicator[column];
  const value = numberIn(field);
  if (field?.entry.kind !== 'number' || value === null) return [];
  const { entry } = field;
  const stated = indicator.unit?.entry;
  const points = column === 'score' || column === 'weight';
  const unit = points ? '分' : entry.percent ? '%' : entry.unit || (stated?.kind === 'text' ? stated.text.trim() : '');
  // 60万尾: of whatever is counted.
  const [, thousands = '', counted = unit] = /^(万|亿)(.+)$/.exec(unit) ?? [];
  const multiple = new Decimal({ 万: 10_000, 亿: 100_000_000 }[thousands] ?? 1);
  // What was aimed at is no rounded figure, nor are points.
  const place = points || column === 'target' ? EXACT : new Decimal(10).pow(-Math.max(entry.decimals, 0));
  return [statedIn(field, value.times(multiple), counted, place.times(multiple))];
}
