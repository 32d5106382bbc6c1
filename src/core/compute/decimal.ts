import DecimalJs from 'decimal.js';

/** Exact decimals for money, rates and scores; half-up, as the forms round. Floats never hold a figure. */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -30, toExpPos: 30 });
export type Decimal = DecimalJs;
