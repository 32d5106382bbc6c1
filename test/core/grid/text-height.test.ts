import fc from 'fast-check';
import { textHeight } from '../../../src/core/grid/text-layout';

/** Lines of 11-point text in this height: 16 points each, and 4 around them. */
const lines = (text: string, width: number): number => (textHeight(text, width, 11) - 4) / 16;
/** Points in which so many Chinese characters of 11 points have room. */
const wide = (characters: number): number => characters * 11 + 5;

test.each([
  ['一行以内', wide(4), 1],
  ['一行以内多', wide(4), 2],
  ['abcdefgh', wide(4), 1],
  ['第一行\n第二行', wide(10), 2],
  ['', wide(4), 1],
  // A full stop does not begin a line, a figure is not broken.
  ['一行以内。', wide(4), 2],
  ['预算12345.67元', wide(5), 2],
  // What is wider than the cell is broken all the same.
  ['1234567890123456', wide(4), 2],
])('%j in %d points takes %d lines', (text, width, expected) => {
  expect(lines(text, width)).toBe(expected);
});

test('a row is never taller than Excel allows', () => {
  expect(textHeight('很长的说明'.repeat(400), 60, 11)).toBe(409);
});

test('longer texts and narrower cells never need less', () => {
  const text = fc.stringMatching(/^[造林任务95.2%，。 a-z\n]{0,60}$/u);
  fc.assert(
    fc.property(text, text, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 0, max: 200 }), (start, end, width, more) => {
      expect(textHeight(start + end, width, 11)).toBeGreaterThanOrEqual(textHeight(start, width, 11));
      expect(textHeight(start, width, 11)).toBeGreaterThanOrEqual(textHeight(start, width + more, 11) - 16);
    }),
  );
});
