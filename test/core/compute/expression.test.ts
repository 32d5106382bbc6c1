import fc from 'fast-check';
import { Decimal } from '../../../src/core/compute/decimal';
import { amountDue, because, rateDue } from '../../../src/core/compute/due';
import {
  atMost,
  constant,
  difference,
  percent,
  product,
  quotient,
  sum,
  cellsOf,
  evaluate,
  type Expression,
} from '../../../src/core/compute/expression';
import { inWords } from '../../../src/core/compute/in-words';
import { liveFormula } from '../../../src/core/compute/live-formula';
import { fieldOf } from '../../support/field-of';
import type { CellDraft } from '../../support/grid-of';

const BASIS = { zh: '依据', en: 'basis' };

function cell(draft: CellDraft, at: string): Expression {
  const field = fieldOf(draft, at);
  return { kind: 'cell', field, amount: field.entry.kind === 'number' ? field.entry.value : new Decimal(0) };
}

describe('an expression in words', () => {
  test.each<[string, Expression, string]>([
    ['a product of a quotient', product(quotient(cell(88.67, 'F40'), cell(95, 'E40')), cell(2, 'G40')), '88.67 ÷ 95 × 2'],
    ['a sum keeps the decimals of each figure', sum([cell(4, 'A1'), cell(9.98, 'A2')]), '4 + 9.98'],
    [
      'a difference is bracketed before it is divided',
      percent(quotient(difference(cell(13.8, 'A1'), cell(13.98, 'A2')), cell(13.98, 'A2'))),
      '(13.8 − 13.98) ÷ 13.98 × 100%',
    ],
    [
      'decimals are those the cell shows',
      quotient(cell({ value: 4270.1, format: '0.00' }, 'A1'), cell({ value: 4270.2, format: '0.00' }, 'A2')),
      '4270.10 ÷ 4270.20',
    ],
    ['negative figures are bracketed within', sum([cell(3, 'A1'), cell(-2, 'A2')]), '3 + (−2)'],
    ['a limit is left out', product(atMost(quotient(cell(9, 'A1'), cell(10, 'A2')), constant(1)), cell(5, 'A3')), '9 ÷ 10 × 5'],
    ['a quotient as divisor', quotient(constant(1), quotient(constant(2), constant(4))), '1 ÷ (2 ÷ 4)'],
  ])('%s', (_, expression, words) => {
    expect(inWords(expression)).toBe(words);
  });
});

describe('a figure due', () => {
  test.each([
    [
      'rounded half-up, with four decimals before',
      product(quotient(constant('88.67'), constant(95)), constant(2)),
      '88.67 ÷ 95 × 2 = 1.8667 → 1.87',
      '1.87',
    ],
    ['exact', product(quotient(constant(99), constant(100)), constant(2)), '99 ÷ 100 × 2 = 1.98', '1.98'],
    ['half goes up', constant('1.865'), '1.865 = 1.865 → 1.87', '1.87'],
  ])('%s', (_, expression, arithmetic, shown) => {
    expect(amountDue(expression, 2, BASIS)).toMatchObject({ computable: true, arithmetic, shown });
  });

  test.each([
    ['187', '100', '187 ÷ 100 × 100% = 187.00%'],
    ['4270.10', '4270.20', '4270.1 ÷ 4270.2 × 100% = 99.9977% → 99.998%'],
    ['100', '100', '100 ÷ 100 × 100% = 100.00%'],
    ['100001', '100000', '100001 ÷ 100000 × 100% = 100.001%'],
  ])('a rate of %s over %s never rounds to 100%%', (of, by, arithmetic) => {
    expect(rateDue(percent(quotient(constant(of), constant(by))), BASIS, BASIS)).toMatchObject({ arithmetic });
  });

  test('a rate over 0 cannot be computed', () => {
    expect(rateDue(percent(quotient(constant(5), constant(0))), BASIS, { zh: '为0', en: 'is 0' })).toMatchObject({
      computable: false,
      why: 'zero',
      reason: { zh: '为0' },
    });
  });

  test('a condition takes the place of the arithmetic', () => {
    expect(
      amountDue(
        constant(3),
        2,
        BASIS,
        because(() => '139 ≤ 140'),
      ),
    ).toMatchObject({ arithmetic: '139 ≤ 140 → 3.00' });
  });
});

describe('a live formula', () => {
  const score = product(atMost(quotient(cell(88.67, 'F40'), cell(95, 'E40')), constant(1)), cell(2, 'G40'));
  test.each<[string, Expression, CellDraft, string | null]>([
    ['points', score, 1.86, '=ROUND(MIN(F40/E40,1)*G40,2)'],
    ['a rate in a percent cell', percent(quotient(cell(187, 'D5'), cell(100, 'B5'))), { value: 1.87, format: '0%' }, '=D5/B5'],
    ['a rate in a text cell', percent(quotient(cell(50, 'D3'), cell(46, 'B3'))), '108.70%', '=TEXT(D3/B3,"0.00%")'],
    ['a rate in a plain cell', percent(quotient(cell(50, 'D3'), cell(46, 'B3'))), 108.7, '=ROUND(D3/B3*100,2)'],
    [
      'cells below one another become a range',
      sum([cell(10, 'I5'), cell(1, 'H14'), cell(2, 'H15'), cell(3, 'H16')]),
      16,
      '=ROUND(I5+SUM(H14:H16),2)',
    ],
    ['a blank part stays in the sum', sum([cell(null, 'B9'), cell(4, 'B10')]), 4, '=ROUND(B9+B10,2)'],
    [
      'two fractions need no conversion',
      product(quotient(cell({ value: 0.98, format: '0%' }, 'G8'), cell({ value: 0.9, format: '0%' }, 'F8')), constant(20)),
      1,
      '=ROUND(G8/F8*20,2)',
    ],
    ['a figure kept as text is written out', product(quotient(cell('88', 'F4'), cell(95, 'E4')), cell(2, 'G4')), 1, '=ROUND(88/E4*G4,2)'],
    ['nothing to refer to', quotient(constant(1), constant(2)), 1, null],
  ])('%s', (_, expression, target, formula) => {
    expect(liveFormula(expression, fieldOf(target, 'Z99'))).toBe(formula);
  });

  test('a cell never refers to itself', () => {
    expect(liveFormula(sum([cell(1, 'A1'), cell(2, 'A2')]), fieldOf(3, 'A1'))).toBeNull();
  });
});

describe('evaluation', () => {
  const amount = fc.integer({ min: -100000, max: 100000 }).map((cents) => new Decimal(cents).div(100));

  test('is exact in sums', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), (amounts) => {
        expect(evaluate(sum(amounts.map(constant)))?.eq(Decimal.sum(...amounts))).toBe(true);
      }),
    );
  });

  test('assumes what it is told in place of a cell', () => {
    const field = fieldOf(5, 'A1');
    const doubled = product({ kind: 'cell', field, amount: new Decimal(5) }, constant(2));
    expect(evaluate(doubled, new Map([[field, new Decimal(7)]]))?.toFixed()).toBe('14');
    expect(evaluate(doubled)?.toFixed()).toBe('10');
  });

  test('division by 0 has no value, wherever it stands', () => {
    expect(evaluate(sum([constant(1), product(constant(2), quotient(constant(3), constant(0)))]))).toBeNull();
  });

  test('names each cell once', () => {
    const base = cell(2, 'A1');
    expect(cellsOf(quotient(difference(cell(3, 'A2'), base), base)).map(({ key }) => key)).toEqual(['A2', 'A1']);
  });
});
