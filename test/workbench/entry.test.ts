import { contentOf } from '../../src/workbench/host/entry';

const THIS_YEAR = new Date().getFullYear();

function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

describe('what Excel makes of what is written', () => {
  test.each([
    ['a number', 1.5, 'General', { value: 1.5, formula: null }],
    ['a truth value', true, 'General', { value: true, formula: null }],
    ['text', '落实到位', 'General', { value: '落实到位', formula: null }],
    ['nothing clears', '', 'General', { value: null, formula: null }],
    ['a number in words', '95', 'General', { value: 95, formula: null }],
    ['a number in words keeps the format of the cell', '95', '0.00', { value: 95, formula: null }],
    ['thousands', '1,354', 'General', { value: 1354, formula: null, format: '#,##0' }],
    ['a percentage', '12%', 'General', { value: 0.12, formula: null, format: '0%' }],
    ['a percentage in a formatted cell', '12%', '0.00%', { value: 0.12, formula: null }],
    ['a date', '2024-03-01', 'General', { value: 45352, formula: null, format: 'yyyy-mm-dd' }],
    ['a Chinese date', '2024年3月1日', 'General', { value: 45352, formula: null, format: 'yyyy"年"m"月"d"日"' }],
    ['a Chinese month', '2024年12月', 'General', { value: 45627, formula: null, format: 'yyyy"年"m"月"' }],
    ['a Chinese day of this year', '3月1日', 'General', { value: serialOf(THIS_YEAR, 3, 1), formula: null, format: 'm"月"d"日"' }],
    ['a Chinese time', '8时30分', 'General', { value: 0.354166666666667, formula: null, format: 'h"时"mm"分"' }],
    ['a Chinese time of the afternoon', '下午3:30', 'General', { value: 0.645833333333333, formula: null, format: 'h:mm AM/PM' }],
    ['full-width digits', '１００．５％', 'General', { value: 1.005, formula: null, format: '0.00%' }],
    ['a full-width yuan sign', '￥100', 'General', { value: 100, formula: null, format: '¥#,##0' }],
    ['a fraction', '1 1/2', 'General', { value: 1.5, formula: null, format: '# ?/?' }],
    ['a sign behind', '5-', 'General', { value: -5, formula: null }],
    ['full-width text stays as it is', '完成率（％）', 'General', { value: '完成率（％）', formula: null }],
    ['a number under the text format', 1.87, '@', { value: '1.87', formula: null }],
    ['a truth value under the text format', true, '@', { value: 'TRUE', formula: null }],
    ['a truth value in words', 'TRUE', 'General', { value: true, formula: null }],
    ['an error', '#N/A', 'General', { value: { error: '#N/A' }, formula: null }],
    ['a formula', '=A1*2', 'General', { value: null, formula: '=A1*2' }],
    ['a lone equals sign', '=', 'General', { value: '=', formula: null }],
    ['a leading plus makes a formula', '+A1', 'General', { value: null, formula: '=+A1' }],
    ['a negative number', '-5', 'General', { value: -5, formula: null }],
    ['an apostrophe keeps text', "'=A1", 'General', { value: '=A1', formula: null }],
    ['an apostrophe keeps digits', "'007", 'General', { value: '007', formula: null }],
    ['the text format keeps digits', '007', '@', { value: '007', formula: null }],
    ['the text format keeps a formula as text', '=A1', '@', { value: '=A1', formula: null }],
    ['an operator is no number', '≥95%', 'General', { value: '≥95%', formula: null }],
    ['a unit is no number', '95%以上', 'General', { value: '95%以上', formula: null }],
  ])('%s', (_, entry, format, content) => {
    expect(contentOf(entry, format)).toEqual(content);
  });

  test('null leaves the cell alone', () => {
    expect(contentOf(null, 'General')).toBeUndefined();
  });

  test.each([
    ['an object', {}],
    ['a function that is none', '@SUM(A1)'],
  ])('%s is refused', (_, entry) => {
    expect(() => contentOf(entry, 'General')).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
  });
});
