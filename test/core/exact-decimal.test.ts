import DecimalJs from 'decimal.js';
import fc from 'fast-check';
import { exact } from '../../src/core/compute/decimal';
import { Decimal } from '../../src/core/exact-decimal';

/** What every figure is held to: slower, and known to be right. */
const Reference = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -400, toExpPos: 400 });

/** Figures of forms, and such as no form has: more digits than a number holds, powers far away, nought. */
const figures = fc.oneof(
  fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 4 })).map(([digits, places]) => `${digits}e-${places}`),
  fc.tuple(fc.bigInt(-(10n ** 39n), 10n ** 39n), fc.integer({ min: -20, max: 60 })).map(([digits, places]) => `${digits}e${-places}`),
  fc.constantFrom('0', '1', '-1', '0.005', '100', '9007199254740991', '9007199254740992', '-9007199254740993', '0.1', '3', '7'),
);

const OF_TWO = ['plus', 'minus', 'times', 'div', 'mod'] as const;
const COMPARED = ['cmp', 'eq', 'lt', 'lte', 'gt', 'gte'] as const;
const OF_ONE = ['abs', 'negated', 'floor', 'ceil'] as const;
const ASKED = ['isZero', 'isInteger', 'isFinite', 'decimalPlaces', 'precision', 'toNumber'] as const;

test('two figures come to what decimal.js says, and compare as it says', () => {
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      const [ours, theirs] = [new Decimal(a), new Reference(a)];
      for (const name of COMPARED) expect(ours[name](new Decimal(b))).toBe(theirs[name](b));
      // A remainder of figures forty digits apart is nobody's business.
      for (const name of OF_TWO.filter((each) => each !== 'mod' || theirs.abs().lt(1e9)))
        expect(`${name} ${ours[name](new Decimal(b)).toFixed()}`).toBe(`${name} ${theirs[name](b).plus(0).toFixed()}`);
    }),
    { numRuns: 500 },
  );
});

test('a figure is rounded, written and described as decimal.js does', () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 0, max: 20 }), (a, places) => {
      const [ours, theirs] = [new Decimal(a), new Reference(a)];
      for (const name of ASKED) expect(ours[name]()).toBe(Number.isNaN(theirs[name]()) ? NaN : theirs[name]());
      for (const name of OF_ONE) expect(ours[name]().toFixed()).toBe(theirs[name]().toFixed());
      expect(ours.toFixed(places)).toBe(theirs.toFixed(places));
      expect(ours.toFixed()).toBe(theirs.toFixed());
      expect(ours.toDecimalPlaces(places).toFixed()).toBe(theirs.toDecimalPlaces(places).toFixed());
      expect(ours.toDecimalPlaces(places, 'down').toFixed()).toBe(theirs.toDecimalPlaces(places, DecimalJs.ROUND_DOWN).toFixed());
      expect(ours.toSignificantDigits(places + 1).toFixed()).toBe(theirs.toSignificantDigits(places + 1).toFixed());
    }),
    { numRuns: 500 },
  );
});

test('figures that are equal have equal parts, however they came about', () => {
  expect(new Decimal('12.50')).toEqual(new Decimal(25).div(2));
  expect(new Decimal(1).div(3).times(3).toDecimalPlaces(0)).toEqual(new Decimal(1));
  expect(new Decimal('9007199254740993').minus(9007199254740000)).toEqual(new Decimal(993));
  expect(new Decimal('-0.001').toDecimalPlaces(2)).toEqual(new Decimal(0));
});

test('numbers are taken as they are written, small and large ones too', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(new Decimal(number).toFixed()).toBe(
        new Reference(number).plus(0).toFixed() === '-0' ? '0' : new Decimal(String(number)).toFixed(),
      );
      expect(new Decimal(number).toNumber() === number).toBe(true);
    }),
  );
});

test('what is no number goes on as none, and a text that is none is refused', () => {
  expect(new Decimal(1).div(0).toFixed()).toBe('Infinity');
  expect(new Decimal(0).div(0).plus(1).eq(1)).toBe(false);
  expect(new Decimal(1).div(0).gt(10)).toBe(true);
  expect([Infinity, -Infinity, NaN].map((number) => exact(number).toFixed())).toEqual(['Infinity', '-Infinity', 'NaN']);
  expect(() => new Decimal('无')).toThrow(RangeError);
});
