import fc from 'fast-check';
import { dateFromSerial, getFormatInfo, isDateFormat } from 'numfmt';
import { dayOfSerial, isCalendarFormat, isPercentFormat } from '../../../src/core/grid/format-code';

const literals = fc.constantFrom('', '"亩"', '"%"', '\\%', '"≥"', '"ymd"', '_)', '* ', '[Red]', '[$¥-804]', '\\d');
const numbers = fc
  .tuple(literals, fc.constantFrom('0', '#,##0', '0.00', '#,##0.00', '0.0###', '?0'), fc.constantFrom('', '%'), literals)
  .map((parts) => parts.join(''));
const dates = fc
  .array(fc.constantFrom('yyyy', 'yy', 'm', 'mm', 'd', 'dd', '-', '/', '"年"', '"月"', '日', '[$-804]'), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(''))
  .filter((code) => /[yd]/.test(code));
const sections = fc.array(numbers, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(';'));

test('a format shows a percentage where the library for formats says so', () => {
  fc.assert(
    fc.property(sections, (code) => expect(isPercentFormat(code)).toBe(getFormatInfo(code).isPercent)),
    { numRuns: 2000 },
  );
});

test('a format names a day where the library for formats says it is one of dates', () => {
  fc.assert(
    fc.property(fc.oneof(sections, dates), (code) => expect(isCalendarFormat(code)).toBe(isDateFormat(code))),
    { numRuns: 2000 },
  );
});

test.each(['yyyy/m/d', 'yyyy"年"m"月"d"日"', 'm月', '[$-804]yyyy"年"m"月";@', 'd-mmm-yy', 'yyyy年m月d日 h:mm'])(
  '%s names a day or month',
  (code) => {
    expect(isCalendarFormat(code)).toBe(true);
  },
);

test.each(['General', '0.00', 'h:mm', '[h]:mm:ss', 'mm:ss', '0"亩"', '"ym"0', '[Red]0.00'])('%s names none', (code) => {
  expect(isCalendarFormat(code)).toBe(false);
});

test('a serial number is the day Excel shows', () => {
  fc.assert(
    fc.property(fc.double({ min: 61, max: 2_958_465.99, noNaN: true }), (serial) => {
      const [year, month, day] = dateFromSerial(Math.floor(serial));
      expect(dayOfSerial(serial)).toEqual({ year, month, day });
    }),
  );
  expect(dayOfSerial(1)).toEqual({ year: 1900, month: 1, day: 1 });
  expect(dayOfSerial(0)).toBeNull();
  expect(dayOfSerial(-3)).toBeNull();
  expect(dayOfSerial(Number.NaN)).toBeNull();
});
