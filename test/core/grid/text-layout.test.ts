import fc from 'fast-check';
import { wrapText, textWidth, fittedHeight, linesInColumn } from '../../../src/core/grid/text-layout';

const text = fc.string({ unit: fc.constantFrom(...'复核记录，。：（）“”abc 123.%\n÷→'), maxLength: 80 });

it('loses no character, and no line is wider than it may be', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (content, width) => {
      const lines = wrapText(content, width);
      expect(lines.join('')).toBe(content);
      for (const line of lines) expect(textWidth(line.trimEnd())).toBeLessThanOrEqual(Math.max(width, 4));
    }),
  );
});

it.each([
  ['', 10, ['']],
  ['总分填报99.84', 8, ['总分填报', '99.84']],
  ['重算应为1.87。', 12, ['重算应为', '1.87。']],
  ['第一行\n第二行', 20, ['第一行\n', '第二行']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
])('breaks %p at %d columns', (content, width, lines) => {
  expect(wrapText(content, width)).toEqual(lines);
});

it('makes a row as tall as the longest of its cells', () => {
  const widths = [10, 20];
  const lines = linesInColumn('按表内数据应填报的分数是多少', 10).length;
  expect(fittedHeight(['按表内数据应填报的分数是多少', '短'], widths, 10)).toBe(lines * 14 + 4);
});
