import { copiedFormula, renameSheetIn } from '../../../src/files/formulas/formula-references';
import { shiftFormula, type Shift } from '../../../src/files/shifting/shift';

it.each([
  ['A1+$B$2+C$3+$D4', 2, 1, 'B3+$B$2+D$3+$D6'],
  ['SUM(A1:B2,C:C,3:3)', 1, 1, 'SUM(B2:C3,D:D,4:4)'],
  ['"A1"&LOG10(A1)&A1B', 1, 0, '"A1"&LOG10(A2)&A1B'],
  ["'附件1-1'!A1+附件!B2+[1]Sheet1!C3", 1, 0, "'附件1-1'!A2+附件!B3+[1]Sheet1!C4"],
  ['Table1[A1]+TRUE+Q4_TOTAL', 1, 0, 'Table1[A1]+TRUE+Q4_TOTAL'],
  ["'it''s \"A1\"'!A1", 1, 0, "'it''s \"A1\"'!A2"],
])('%s copied %i down and %i right is %s', (formula, rows, columns, expected) => {
  expect(copiedFormula(formula, rows, columns)).toBe(expected);
});

const row = (index: number, count: number): Shift => ({ axis: 'row', index, count });
const column = (index: number, count: number): Shift => ({ axis: 'column', index, count });

it.each([
  ['A5+A4', row(4, 2), 'A7+A4'],
  ['SUM(A1:A9)', row(4, 2), 'SUM(A1:A11)'],
  ['SUM(A1:A4)', row(4, 2), 'SUM(A1:A4)'],
  ['SUM(A1:A9)', row(4, -2), 'SUM(A1:A7)'],
  ['SUM(A5:A6)+A7', row(4, -2), 'SUM(#REF!)+A5'],
  ['A5*$A$5', row(4, -1), '#REF!*#REF!'],
  ['SUM(A:A)+SUM(5:6)', row(4, 1), 'SUM(A:A)+SUM(6:7)'],
  ['A1:A1048576', row(4, 1), 'A1:A1048576'],
  ['C1+$B$1', column(1, 1), 'D1+$C$1'],
  ['SUM(A1:C1)', column(1, -1), 'SUM(A1:B1)'],
  ["别表!A5+'表'!A5+表!A5", row(4, 1), "别表!A5+'表'!A6+表!A6"],
])('%s after %o reads %s', (formula, shift, expected) => {
  expect(shiftFormula(formula, '表', true, shift)).toBe(expected);
});

it('leaves bare references alone on other sheets', () => {
  expect(shiftFormula('A5+表!A5', '表', false, row(4, 1))).toBe('A5+表!A6');
});

it.each([
  ['SUM(\'附件1-2\'!A1:B2)&"附件1-2!A1"', '附件1-2', '自评表', 'SUM(\'自评表\'!A1:B2)&"附件1-2!A1"'],
  ['Sheet1!A1+SHEET1!name+Sheet11!A1', 'Sheet1', "it's", "'it''s'!A1+'it''s'!name+Sheet11!A1"],
  ['表!A1+别表!A1', '表', null, '#REF!+别表!A1'],
])('%s with %s called %s is %s', (formula, from, to, expected) => {
  expect(renameSheetIn(formula, from, to)).toBe(expected);
});
