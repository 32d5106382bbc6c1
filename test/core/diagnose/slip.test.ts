import fc from 'fast-check';
import { Decimal } from '../../../src/core/compute/decimal';
import { isTruncated, rightsBehind, slipBetween, type SlipKind } from '../../../src/core/diagnose/slip';

describe('the slip between what was written and what is right', () => {
  test.each<[string, string, SlipKind]>([
    ['3399.42', '3933.42', 'swapped'],
    ['12.43', '12.34', 'swapped'],
    ['99.84', '99.48', 'swapped'],
    ['5.09', '0.59', 'swapped'],
    ['-2.17', '2.17', 'sign'],
    ['42701000', '4270.1', 'money-unit'],
    ['0.42701', '4270.1', 'money-unit'],
    ['1.398', '13.98', 'point'],
    ['1398', '13.98', 'point'],
    ['84.678', '846.78', 'point'],
    ['33399.42', '3399.42', 'doubled'],
    ['846.113', '846.13', 'doubled'],
    ['846.3', '846.13', 'dropped'],
    ['46.13', '846.13', 'dropped'],
    ['66.72', '2066.72', 'dropped'],
    ['-5.57', '-5.75', 'swapped'],
    ['0', '60', 'dropped'],
    ['14.4', '14.47', 'shortened'],
  ])('%s for %s: %s', (stated, right, kind) => {
    expect(slipBetween(new Decimal(stated), new Decimal(right), new Decimal(stated).decimalPlaces())).toBe(kind);
  });

  test.each([
    ['1.86', '2.00'],
    ['100', '187'],
    ['13.98', '13.80'],
    ['0', '57'],
    ['5', '0'],
    ['7', '7'],
  ])('none between %s and %s', (stated, right) => {
    expect(slipBetween(new Decimal(stated), new Decimal(right), 2)).toBeNull();
  });

  test('cutting off is told from rounding', () => {
    expect(isTruncated(new Decimal('1.86'), new Decimal('1.86674'), 2)).toBe(true);
    expect(isTruncated(new Decimal('1.98'), new Decimal('1.98'), 2)).toBe(false);
    expect(isTruncated(new Decimal('1.85'), new Decimal('1.86674'), 2)).toBe(false);
  });
});

describe('slips made and found', () => {
  const cents = fc.integer({ min: 1001, max: 9999999 }).map((amount) => new Decimal(amount).div(100));
  const at = fc.nat({ max: 20 });

  test('two neighbours swapped', () => {
    fc.assert(
      fc.property(cents, at, (right, where) => {
        const text = right.toFixed(2);
        const first = where % (text.length - 1);
        const [a, b] = [text[first] ?? '', text[first + 1] ?? ''];
        fc.pre(a !== '.' && b !== '.' && a !== b && !(first === 0 && b === '0'));
        const stated = new Decimal(text.slice(0, first) + b + a + text.slice(first + 2));
        expect(slipBetween(stated, right, 2)).toBe('swapped');
        expect([...rightsBehind(stated, 2)].some((candidate) => candidate.eq(right))).toBe(true);
      }),
    );
  });

  test('a digit typed twice', () => {
    fc.assert(
      fc.property(cents, at, (right, where) => {
        const text = right.toFixed(2);
        const index = where % text.length;
        fc.pre(text[index] !== '.');
        const stated = new Decimal(text.slice(0, index + 1) + (text[index] ?? '') + text.slice(index + 1));
        fc.pre(!stated.eq(right));
        expect(slipBetween(stated, right, 3)).not.toBeNull();
        expect([...rightsBehind(stated, 3)].some((candidate) => candidate.eq(right))).toBe(true);
      }),
    );
  });

  test('a digit left out', () => {
    fc.assert(
      fc.property(cents, at, (right, where) => {
        const text = right.toFixed(2);
        const index = where % text.length;
        fc.pre(text[index] !== '.' && text.length > 4);
        const left = text.slice(0, index) + text.slice(index + 1);
        fc.pre(!/^0\d|^\./.test(left));
        const stated = new Decimal(left);
        fc.pre(!stated.isZero() && !stated.eq(right));
        expect(slipBetween(stated, right, 2)).not.toBeNull();
        expect([...rightsBehind(stated, 2)].some((candidate) => candidate.eq(right))).toBe(true);
      }),
    );
  });

  test('the decimal point moved', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: -3, max: 3 }), (right, places) => {
        fc.pre(places !== 0);
        const stated = right.times(new Decimal(10).pow(places));
        expect(slipBetween(stated, right, stated.decimalPlaces())).not.toBeNull();
      }),
    );
  });

  test('what has other digits altogether is no slip', () => {
    const digits = (alphabet: string) =>
      fc.array(fc.constantFrom(...alphabet), { minLength: 4, maxLength: 7 }).map((list) => new Decimal(list.join('')).div(100));
    fc.assert(
      fc.property(digits('123'), digits('789'), (stated, right) => {
        expect(slipBetween(stated, right, 2)).toBeNull();
      }),
    );
  });
});
