import fc from 'fast-check';
import { enteredText } from '../../src/excel/entered-text';

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

test('nothing is ever put in but one apostrophe in front', () => {
  fc.assert(fc.property(fc.string(), (text) => expect([text, `'${text}`]).toContain(enteredText(text, 'General'))));
});
