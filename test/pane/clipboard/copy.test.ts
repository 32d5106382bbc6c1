import { tableText } from '../../../src/pane/clipboard/copy';

test.each([
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['-A1', "'-A1"],
  ['-1,204.50', '-1,204.50'],
  ['-1.29%', '-1.29%'],
  ['三公经费\t下降\n1.29%', '三公经费 下降 1.29%'],
])('%s is pasted as a text or a figure, never as a formula', (text, pasted) => {
  expect(tableText([[text]])).toBe(pasted);
});
