import { Decimal } from '../exact-decimal';

export { Decimal };

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);
export const HUNDRED = new Decimal(100);

/** Excel keeps 15 significant digits; what a float holds beyond them is noise. */
const SIGNIFICANT_DIGITS = 15;

/** The number as Excel holds it, without the noise of its float: 0.1 + 0.2 is 0.3. */
export function exact(value: number): Decimal {
  if (!Number.isFinite(value)) return new Decimal(value);
  const text = String(value);
  return new Decimal(text.length <= SIGNIFICANT_DIGITS ? text : value.toPrecision(SIGNIFICANT_DIGITS));
}
