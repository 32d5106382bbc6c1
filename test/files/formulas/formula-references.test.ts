import { copiedFormula, formulaParts, renameSheetIn } from '../../../src/files/formulas/formula-references';
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
  ["[1]表!A5+'[1]表'!A5+'C:\\账\\[表.xlsx]表'!A5+[1]!A5+A5", row(4, 1), "[1]表!A5+'[1]表'!A5+'C:\\账\\[表.xlsx]表'!A5+[1]!A5+A6"],
  ['表!#REF!+#REF!A5+#N/A+A5', row(4, 1), '表!#REF!+#REF!A5+#N/A+A6'],
  ["台账[[#This Row],[A5]]+台账[a'[A5]+[@[A5 B]]+A5", row(4, 1), "台账[[#This Row],[A5]]+台账[a'[A5]+[@[A5 B]]+A6"],
  ['一月:三月!A5+1E5+A5', row(4, 1), '一月:三月!A5+1E5+A6'],
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
  ["[1]表!A1+'[1]表'!A1+'C:\\[a.xlsx]表'!名+表!A1", '表', '新', "[1]表!A1+'[1]表'!A1+'C:\\[a.xlsx]表'!名+'新'!A1"],
  ["SUM(表:三月!A1)+'一月:表'!A1", '表', '一 月', "SUM('一 月:三月'!A1)+'一月:一 月'!A1"],
  ['表!#REF!+台账[表!A1]', '表', '新', "'新'!#REF!+台账[表!A1]"],
  ['表!#REF!+表!名', '表', null, '#REF!+#REF!'],
])('%s with %s called %s is %s', (formula, from, to, expected) => {
  expect(renameSheetIn(formula, from, to)).toBe(expected);
});

it('a relative name stays as far from its cell as it was, a fixed one moves', () => {
  expect(shiftFormula("'表'!A9+'表'!$A$9+'表'!$A9", '表', false, row(4, 1), true)).toBe("'表'!A9+'表'!$A$10+'表'!$A9");
  expect(shiftFormula("'表'!B9+'表'!$B9", '表', false, column(0, 1), true)).toBe("'表'!B9+'表'!$C9");
});

it('tells what a formula reads from what it is written with', () => {
  const formula = 'IF(A1>上限,台账[金额],[@数量])&"B2"&TRUE&[1]表!C3&[1]!外&别表!单价&#REF!&LOG10(D4)';
  expect(formulaParts(formula).map((part) => (part.kind === 'reference' ? part.reference.first : part))).toMatchObject([
    { row: 0, column: 0 },
    { kind: 'name', sheet: null, name: '上限' },
    { kind: 'table', table: '台账', columns: '[金额]' },
    { kind: 'table', table: null, columns: '[@数量]' },
    { kind: 'name', sheet: '别表', name: '单价' },
    { row: 3, column: 3 },
  ]);
});
