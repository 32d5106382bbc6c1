/** A number holds what has up to 15 digits exactly, as every figure of a form has; beyond, a bigint does, more slowly. */
export type Coefficient = number | bigint;
export type Rounding = 'half-up' | 'down';

/** Powers of ten that a number holds exactly. */
export const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const BIG_POWERS = Array.from({ length: 100 }, (_, exponent) => 10n ** BigInt(exponent));

export function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER && Number.isInteger(value);
}

export function bigPower(exponent: number): bigint {
  return BIG_POWERS[exponent] ?? 10n ** BigInt(exponent);
}

export function order<Each extends Coefficient>(a: Each, b: Each): number {
  return a < b ? -1 : a > b ? 1 : a === b ? 0 : NaN;
}

export function digitsIn(coefficient: Coefficient, withoutZeros = false): number {
  const digits = withoutSign(coefficient);
  return withoutZeros ? digits.replace(/(?<=.)0+$/, '').length : digits.length;
}

/** How many digits it has, give or take one. */
export function sizeOf(coefficient: Coefficient): number {
  return typeof coefficient === 'bigint' ? digitsIn(coefficient) : Math.ceil(Math.log10(Math.abs(coefficient)));
}

export function withoutSign(coefficient: Coefficient): string {
  return String(coefficient < 0 ? -coefficient : coefficient);
}

export function cut(coefficient: bigint, digits: number, rounding: Rounding): bigint {
  const power = bigPower(digits);
  const half = rounding === 'down' ? 0n : power / 2n;
  return (coefficient < 0n ? coefficient - half : coefficient + half) / power;
}
