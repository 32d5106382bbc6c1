import { isStale } from '../../support/edit-laws';
import { type CellContent, contentOf, sameContent } from '../../../src/core/edits/edit';
import { BLANK_CELL } from '../../../src/core/grid/cell';

const value = (content: number | string | boolean | null): CellContent => ({ kind: 'value', value: content });
const formula = (text: string): CellContent => ({ kind: 'formula', formula: text });

test.each<[string, CellContent, CellContent, boolean]>([
  ['the same number', value(1.87), value(1.87), true],
  ['another number', value(1.86), value(1.87), false],
  ['a number that a text cell keeps as text', value(1.87), value('1.87'), true],
  ['a number and other text', value(1.87), value('1.870'), false],
  ['blank and empty text', value(null), value(''), true],
  ['blank and zero', value(null), value(0), false],
  ['true and its word', value(true), value('true'), false],
  ['the same formula', formula('=A1'), formula('=A1'), true],
  ['another formula', formula('=A1'), formula('=A2'), false],
  ['a formula and a text that looks like one', formula('=A1'), value('=A1'), false],
])('%s', (_, a, b, same) => {
  expect(sameContent(a, b)).toBe(same);
  expect(sameContent(b, a)).toBe(same);
});

test('a formula is what stands in a cell, not its result', () => {
  expect(contentOf({ ...BLANK_CELL, value: 100, formula: '=SUM(A1:A9)' })).toEqual(formula('=SUM(A1:A9)'));
  expect(contentOf({ ...BLANK_CELL, value: { error: '#N/A' } })).toEqual(value('#N/A'));
  expect(contentOf(BLANK_CELL)).toEqual(value(null));
});

test('an edit of a sheet that is gone is stale', () => {
  const edit = { key: 'x', sheet: { id: 'gone', name: '' }, at: { row: 0, column: 0 }, from: value(null), to: value(1) };
  expect(isStale([], edit)).toBe(true);
});
