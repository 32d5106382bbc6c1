import { BLANK_CELL } from '../../../src/core/grid/cell';
import { cellAt } from '../../../src/core/grid/grid';
import { display } from '../../../src/core/grid/display';
import { withContent } from '../../../src/core/edits/apply';
import { gridOf, percent } from '../../support/grid-of';

describe('display', () => {
  it.each([
    [4270.1, 'General', '4270.1'],
    [0.1 + 0.2, 'General', '0.3'],
    [123456.789012345, 'General', '123456.789'],
    [12345678901.5, 'General', '12345678902'],
    [123456789012, 'General', '1.23457E+11'],
    [-1.29, 'General', '-1.29'],
    [0, 'General', '0'],
    [336.68, '', '336.68'],
    [5, '@', '5'],
    [1.87, '0%', '187%'],
    [0.9999766, '0%', '100%'],
    [0.9999766, '0.00%', '100.00%'],
    [0.9999766, '0.000%', '99.998%'],
    [1.005, '0.00', '1.01'],
    [2.675, '0.00', '2.68'],
    [13.8, '0.00', '13.80'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [1354, '#,##0', '1,354'],
    [-3.5, '0.00_);(0.00)', '(3.50)'],
    [95, '"≥"0"%"', '≥95%'],
    [45000, 'yyyy/m/d', '2023/3/15'],
    [45000, 'yyyy-mm-dd;@', '2023-03-15'],
    [45000, 'yyyy"年"m"月"d"日"', '2023年3月15日'],
    [45000, '[$-804]yyyy"年"m"月"', '2023年3月'],
    [45000.5, 'h:mm', '12:00'],
    [3, 'no [such format', '3'],
    [Number.NaN, 'General', '#NUM!'],
  ])('shows %p under %s as %s', (value, format, shown) => {
    expect(display(value, format)).toBe(shown);
  });

  it.each([
    [null, ''],
    ['落实到位', '落实到位'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [{ error: '#DIV/0!' }, '#DIV/0!'],
  ])('shows %p as %s', (value, shown) => {
    expect(display(value, 'General')).toBe(shown);
  });

  it('puts a text into the text part of a format', () => {
    expect(display('三', '0;-0;0;"第"@"项"')).toBe('第三项');
  });
});

describe('withContent', () => {
  const grid = gridOf([['一', percent(0.95)]], { top: 2, left: 1 });

  it('shows a new value under the format the cell has', () => {
    const changed = withContent(grid, { row: 2, column: 2 }, { kind: 'value', value: 0.8867 });
    expect(cellAt(changed, { row: 2, column: 2 })).toEqual({ value: 0.8867, format: '0%', formula: null, shown: '89%' });
  });

  it('leaves the grid it was given and shares the other cells', () => {
    const changed = withContent(grid, { row: 2, column: 2 }, { kind: 'value', value: 1 });
    expect(cellAt(grid, { row: 2, column: 2 }).value).toBe(0.95);
    expect(cellAt(changed, { row: 2, column: 1 })).toBe(cellAt(grid, { row: 2, column: 1 }));
  });

  it('grows the block to the right and below', () => {
    const changed = withContent(grid, { row: 4, column: 3 }, { kind: 'value', value: '说明' });
    expect(cellAt(changed, { row: 4, column: 3 }).shown).toBe('说明');
    expect(cellAt(changed, { row: 3, column: 3 })).toEqual(BLANK_CELL);
  });

  it('keeps the last result under a new formula, or takes the one given', () => {
    const formula = { kind: 'formula', formula: '=ROUND(B3,2)' } as const;
    expect(cellAt(withContent(grid, { row: 2, column: 2 }, formula), { row: 2, column: 2 }).shown).toBe('95%');
    expect(cellAt(withContent(grid, { row: 2, column: 2 }, formula, 0.9), { row: 2, column: 2 }).shown).toBe('90%');
  });

  it('keeps a text that looks like a formula a text', () => {
    const changed = withContent(grid, { row: 2, column: 1 }, { kind: 'value', value: '=1+1' });
    expect(cellAt(changed, { row: 2, column: 1 })).toMatchObject({ value: '=1+1', formula: null });
  });

  it('refuses a cell above or left of the block', () => {
    expect(() => withContent(grid, { row: 1, column: 1 }, { kind: 'value', value: 1 })).toThrow(RangeError);
  });
});
