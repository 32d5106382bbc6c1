import { bigPower, type Coefficient, cut, digitsIn, isSafe, order, POWERS, type Rounding, sizeOf, withoutSign } from './coefficient';

type Value = Decimal | number | string;
type Parts = Pick<Decimal, 'coefficient' | 'scale'>;

/** Significant digits that results are kept to: a quotient seldom comes out. */
const PRECISION = 40;
const WRITTEN = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d{1,3}))?$/i;
/** Quotients that come out have hardly more decimals. */
const FEW_DECIMALS = 6;
/** Figures that are more than this share of them apart differ as floats. */
const APART = 1e-12;

/**
 * An exact decimal for money, rates and scores: coefficient × 10 ** -scale, with no zero at the end of its decimals and no
 * bigint where a number will do, so that equal figures have equal parts. What is no number (n ÷ 0) goes on as NaN or infinity.
 */
export class Decimal {
  declare readonly coefficient: Coefficient;
  declare readonly scale: number;

  constructor(value: Value);
  /** `new Decimal(1250, 2)` is 12.5. */
  constructor(coefficient: Coefficient, scale: number);
  constructor(value: Value | bigint, scale = 0) {
    if (typeof value === 'number' && (scale > 0 || isSafe(value) || !Number.isFinite(value))) {
      let coefficient = value;
      let places = scale;
      for (; places > 0 && coefficient % 10 === 0; places -= 1) coefficient /= 10;
      // -0 is 0: nobody could see its sign.
      this.coefficient = coefficient === 0 ? 0 : coefficient;
      this.scale = places;
    } else {
      const same = value instanceof Decimal ? value : typeof value === 'bigint' ? reduced(value, scale) : parsed(String(value));
      this.coefficient = same.coefficient;
      this.scale = same.scale;
    }
  }

  static sum(...values: readonly Value[]): Decimal {
    return values.reduce<Decimal>((sum, value) => sum.plus(value), new Decimal(0));
  }

  static max(...values: readonly Value[]): Decimal {
    return values.map(asDecimal).reduce((largest, value) => (value.gt(largest) ? value : largest));
  }

  static min(...values: readonly Value[]): Decimal {
    return values.map(asDecimal).reduce((least, value) => (value.lt(least) ? value : least));
  }

  plus(value: Value): Decimal {
    return this.with(asDecimal(value), 1);
  }

  minus(value: Value): Decimal {
    return this.with(asDecimal(value), -1);
  }

  times(value: Value): Decimal {
    const other = asDecimal(value);
    const places = this.scale + other.scale;
    const product = Number(this.coefficient) * Number(other.coefficient);
    if (isSafe(product)) return new Decimal(product, places);
    if (!areFinite(this, other)) return new Decimal(product);
    return kept(BigInt(this.coefficient) * BigInt(other.coefficient), places);
  }

  div(value: Value): Decimal {
    const other = asDecimal(value);
    const places = Math.max(this.scale, other.scale);
    const dividend = this.inUnits(places + FEW_DECIMALS);
    const divisor = other.inUnits(places);
    if (dividend % divisor === 0) return new Decimal(dividend / divisor, FEW_DECIMALS);
    if (!areFinite(this, other) || this.isZero() || other.isZero()) return new Decimal(this.toNumber() / other.toNumber());
    // A few digits more than are kept, to round by.
    const decimals = Math.max(0, PRECISION + 2 + sizeOf(other.coefficient) - other.scale - sizeOf(this.coefficient) + this.scale);
    return kept((this.inBigUnits(places) * bigPower(decimals)) / other.inBigUnits(places), decimals);
  }

  mod(value: Value): Decimal {
    const other = asDecimal(value);
    const places = Math.max(this.scale, other.scale);
    const rest = this.inUnits(places) % other.inUnits(places);
    if (!Number.isNaN(rest) || !areFinite(this, other) || other.isZero()) return new Decimal(rest, places);
    return new Decimal(this.inBigUnits(places) % other.inBigUnits(places), places);
  }

  /** To the power of a whole number. */
  pow(exponent: number): Decimal {
    const factors = Array.from({ length: Math.abs(exponent) }, () => this);
    const product = factors.reduce<Decimal>((power, factor) => power.times(factor), new Decimal(1));
    return exponent < 0 ? new Decimal(1).div(product) : product;
  }

  negated(): Decimal {
    return new Decimal(-this.coefficient, this.scale);
  }

  abs(): Decimal {
    return this.isNegative() ? this.negated() : this;
  }

  /** -1, 0 or 1; NaN where either is no number. */
  cmp(value: Value): number {
    const other = asDecimal(value);
    const places = Math.max(this.scale, other.scale);
    const a = this.inUnits(places);
    const b = other.inUnits(places);
    if (!Number.isNaN(a) && !Number.isNaN(b)) return order(a, b);
    const x = this.nearly();
    const y = other.nearly();
    const areApart = Math.abs(x - y) > APART * Math.max(Math.abs(x), Math.abs(y));
    return areApart || !areFinite(this, other) ? order(x, y) : order(this.inBigUnits(places), other.inBigUnits(places));
  }

  eq(value: Value): boolean {
    const other = asDecimal(value);
    return this.coefficient === other.coefficient && this.scale === other.scale;
  }

  lt(value: Value): boolean {
    return this.cmp(value) < 0;
  }

  lte(value: Value): boolean {
    return this.cmp(value) <= 0;
  }

  gt(value: Value): boolean {
    return this.cmp(value) > 0;
  }

  gte(value: Value): boolean {
    return this.cmp(value) >= 0;
  }

  isZero(): boolean {
    return this.coefficient === 0;
  }

  isNegative(): boolean {
    return this.coefficient < 0;
  }

  isPositive(): boolean {
    return this.coefficient >= 0;
  }

  isInteger(): boolean {
    return this.scale === 0 && this.isFinite();
  }

  isFinite(): boolean {
    return typeof this.coefficient === 'bigint' || Number.isFinite(this.coefficient);
  }

  decimalPlaces(): number {
    return this.scale;
  }

  /** How many digits it has without the zeros at either end. */
  precision(): number {
    return digitsIn(this.coefficient, true);
  }

  toDecimalPlaces(places: number, rounding: Rounding = 'half-up'): Decimal {
    return places >= this.scale ? this : this.withoutLast(this.scale - places, rounding);
  }

  toSignificantDigits(digits: number): Decimal {
    const excess = digitsIn(this.coefficient) - digits;
    return excess > 0 ? this.withoutLast(excess, 'half-up') : this;
  }

  floor(): Decimal {
    const whole = this.toDecimalPlaces(0, 'down');
    return whole.gt(this) ? whole.minus(1) : whole;
  }

  ceil(): Decimal {
    return this.negated().floor().negated();
  }

  /** With so many decimals, or with those it has: `12.50`. */
  toFixed(places?: number): string {
    const shown = places === undefined ? this : this.toDecimalPlaces(places);
    if (!this.isFinite()) return String(this.coefficient);
    const decimals = places ?? this.scale;
    const digits = withoutSign(shown.coefficient) + '0'.repeat(decimals - shown.scale);
    const sign = this.isNegative() ? '-' : '';
    if (decimals === 0) return sign + digits;
    const padded = digits.padStart(decimals + 1, '0');
    return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
  }

  toString(): string {
    return this.toFixed();
  }

  toJSON(): string {
    return this.toFixed();
  }

  toNumber(): number {
    const { coefficient, scale } = this;
    return typeof coefficient === 'number' && scale < POWERS.length ? coefficient / (POWERS[scale] ?? 1) : Number(this.toFixed());
  }

  private with(other: Decimal, sign: 1 | -1): Decimal {
    const places = Math.max(this.scale, other.scale);
    const sum = this.inUnits(places) + sign * other.inUnits(places);
    if (isSafe(sum)) return new Decimal(sum, places);
    if (!areFinite(this, other)) return new Decimal(this.toNumber() + sign * other.toNumber());
    return kept(this.inBigUnits(places) + BigInt(sign) * other.inBigUnits(places), places);
  }

  private nearly(): number {
    return Number(this.coefficient) / 10 ** this.scale;
  }

  /** In units of that many decimals; NaN where a number does not hold it exactly. */
  private inUnits(places: number): number {
    const { coefficient, scale } = this;
    if (typeof coefficient === 'bigint') return NaN;
    if (places === scale) return coefficient;
    const units = coefficient * (POWERS[places - scale] ?? NaN);
    return isSafe(units) ? units : NaN;
  }

  private inBigUnits(places: number): bigint {
    const units = BigInt(this.coefficient);
    return places === this.scale ? units : units * bigPower(places - this.scale);
  }

  private withoutLast(digits: number, rounding: Rounding): Decimal {
    const { coefficient, scale } = this;
    const power = POWERS[digits];
    if (typeof coefficient === 'number' && power !== undefined) {
      const rest = coefficient % power;
      const up = rounding === 'half-up' && Math.abs(rest) * 2 >= power ? Math.sign(rest) : 0;
      return shifted((coefficient - rest) / power + up, scale - digits);
    }
    return shifted(cut(BigInt(coefficient), digits, rounding), scale - digits);
  }
}

/** Tolerances and thresholds, few and compared with again and again. */
const known = new Map<number | string, Decimal>();
const MOST_KNOWN = 100;

function asDecimal(value: Value): Decimal {
  if (value instanceof Decimal) return value;
  const earlier = known.get(value);
  if (earlier !== undefined) return earlier;
  if (known.size >= MOST_KNOWN) known.clear();
  const decimal = new Decimal(value);
  known.set(value, decimal);
  return decimal;
}

function parsed(text: string): Decimal {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = WRITTEN.exec(text) ?? [];
  const digits = whole + decimals;
  if (digits === '') throw new RangeError(`No decimal number: ${text}`);
  const coefficient = digits.length < POWERS.length ? Number(digits) : BigInt(digits);
  return shifted(sign === '-' ? -coefficient : coefficient, decimals.length - Number(exponent));
}

/** A scale below 0 stands for zeros before the point. */
function shifted(coefficient: Coefficient, scale: number): Decimal {
  return scale < 0 ? new Decimal(BigInt(coefficient) * bigPower(-scale), 0) : new Decimal(coefficient, scale);
}

function kept(coefficient: bigint, scale: number): Decimal {
  const size = coefficient < 0n ? -coefficient : coefficient;
  let excess = 0;
  while (size >= bigPower(PRECISION + excess)) excess += 1;
  return shifted(excess === 0 ? coefficient : cut(coefficient, excess, 'half-up'), scale - excess);
}

/** Without the zeros at the end of its decimals, and as a number if one holds it. */
function reduced(coefficient: bigint, scale: number): Parts {
  let shorter = coefficient;
  let places = scale;
  const endsInZero = places > 0 && shorter % 10n === 0n;
  for (let step = 32; endsInZero && step >= 1; step /= 2) {
    for (const power = bigPower(step); places >= step && shorter % power === 0n; places -= step) shorter /= power;
  }
  const number = Number(shorter);
  return isSafe(number) ? new Decimal(number, places) : { coefficient: shorter, scale: places };
}

function areFinite(a: Decimal, b: Decimal): boolean {
  return a.isFinite() && b.isFinite();
}
