import type { Decimal } from './decimal';
import type { Fulfilment } from './figures';

/** 率, 比例, 满意度: measured in percent, whether or not the sign is written. */
const SHARE = /率$|比例|占比|比重|满意度/;

function isShareNamed(name: string): boolean {
  return SHARE.test(name);
}

/**
 * Whether a percentage was scored against 100 instead of its target: 98 % of a target of 98 % given 19.6 of 20.
 * Only where the points follow exactly.
 */
export function isScoredAgainstHundred(name: string, fulfilment: Fulfilment, points: Decimal, stated: Decimal): boolean {
  const { actual, target, scale, unit } = fulfilment;
  // Many forms leave the percent sign out: 参合率 95.
  if (scale !== 'percent' && !(scale === 'amount' && unit === '' && isShareNamed(name))) return false;
  if (actual === null || target === null || target.gte(100) || actual.gte(100)) return false;
  return points.times(actual).div(100).toDecimalPlaces(Math.max(2, stated.decimalPlaces())).eq(stated);
}
