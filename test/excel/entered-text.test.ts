import fc from 'fast-check';
import { enteredText } from '../../src/excel/entered-text';
import { contentOf } from '../../src/workbench/host/entry';

/** What numbers, dates, times, amounts and formulas are made of, and some that is none of it. */
const pieces = fc.constantFrom(
  ...['0', '1', '12', '31', '2024', '１', '３０', '.', ',', '％', '%', '-', '+', '/', ':', ' ', '(', ')', '=', '＝', '@', "'", '#'],
  ...['年', '月', '日', '时', '分', '秒', '上午', '下午', '¥', '￥', '$', 'E', 'e', 'AM', 'pm', 'Jan', 'MAY', 'TRUE', 'false', '#N/A'],
  ...['亩', '≥', '元', '万', '级', 'A1', 'SUM'],
);

test.each([
  '=1+1',
  '+86',
  '-3',
  '@张三',
  "'引号",
  ' =1',
  '＝1',
  '－3',
  '95',
  '95%',
  '１００',
  '1,354',
  '.5',
  '(100)',
  '￥100',
  '1.2E5',
  '1e5',
  '2024-1-2',
  '2024/1/2',
  '2024年5月',
  '5月3日',
  '1-2',
  '3/4',
  '12:30',
  '12:30 PM',
  '下午3时',
  'Jan 5',
  '5-Jan-2024',
  '3 MAY',
  'TRUE',
  'false',
  '#N/A',
  '#DIV/0!',
  '001',
])('what Excel would read as something else gets its apostrophe: %s', (text) => {
  expect(enteredText(text, 'General')).toBe(`'${text}`);
});

test.each([
  '指标值95%，实际完成88.67%，完成率93.34%。',
  '2024年受天气影响，工期顺延。',
  '3000亩',
  '≥95%',
  '100万元',
  '无',
  'N/A',
  'March of the units',
  '',
  '原因：审批延后。\n改进措施：提前申报。',
])('what Excel takes as it is, is left as it is: %s', (text) => {
  expect(enteredText(text, 'General')).toBe(text);
});

test('a text cell takes everything as it is', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(enteredText(text, '@')).toBe(text)));
});

test('whatever the text, a cell holds it as it is', () => {
  const texts = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.constantFrom('General', '0.00', '0%', 'yyyy/m/d', '@'), (text, format) => {
      expect(contentOf(enteredText(text, format), format)).toEqual({ value: text, formula: null });
    }),
    { numRuns: 2000 },
  );
});

test('nothing is ever put in but one apostrophe in front', () => {
  fc.assert(fc.property(fc.string(), (text) => expect([text, `'${text}`]).toContain(enteredText(text, 'General'))));
});
