import type { Direction } from '../decisions';
import type { Comparison } from './comparison';
import { Decimal, HUNDRED } from './decimal';
import type { Fulfilment } from './figures';

/** Ten times the target, or a tenth of it, is hardly a result: more likely another unit or a slip. */
export const HARDLY_A_RESULT = { most: new Decimal('0.1'), least: new Decimal(10) };

const HALF = '0.5';

export function isMagnitudeSuspect({ multiple }: Fulfilment): boolean {
  return multiple !== null && (multiple.gte(HARDLY_A_RESULT.least) || (multiple.lte(HARDLY_A_RESULT.most) && multiple.gt(0)));
}

/** Parts of a whole: what is qualified, in time, covered or content can be all of it and no more. A rate of growth or of completion can. */
const PART_OF_A_WHOLE =
  /(?:合格|及时|按时|按期[\u4e00-\u9fff]{0,2}|覆盖|普及|满意|准确|达标|知晓|合规|规范|完好|公开|签约|(?<!毛)入学|(?<!毛)入园|就业|治愈|成活|优良|通过|完整|足额发放|按时发放)(?:率|度)$/;

/** Which of target and result is more than the whole, of what can at most be all of it; null where neither is. */
export function aboveTheWhole(name: string, { target, actual, unit }: Fulfilment): 'target' | 'actual' | null {
  if (!PART_OF_A_WHOLE.test(name) || target === null || actual === null) return null;
  const [aims, reaches] = [target.gt(HUNDRED), actual.gt(HUNDRED)];
  // Without a sign of its own a figure is known to be a percentage by the other.
  if (unit !== '%' && (unit !== '' || aims === reaches)) return null;
  return reaches ? 'actual' : aims ? 'target' : null;
}

/** Of a magnitude that is suspect, or a share of the whole held against more than the whole: 85 % of 445 %. */
export function isHardlyAResult(fulfilment: Fulfilment): boolean {
  const { scale, target, actual, multiple } = fulfilment;
  const isBeyondReach = scale === 'percent' && target?.gt(HUNDRED) === true && actual?.lte(HUNDRED) === true && multiple?.lt(HALF) === true;
  return isMagnitudeSuspect(fulfilment) || isBeyondReach;
}

/** How the actual stands to the target; null where that cannot be told. */
export function fulfilmentOf(comparison: Comparison, direction: Direction): Fulfilment | null {
  switch (comparison.kind) {
    case 'numbers':
      return ofNumbers(comparison, direction);
    case 'dates':
      return { ...WITHOUT_NUMBERS, state: comparison.late ? 'under' : 'fulfilled', scale: 'date' };
    case 'judged':
      if (comparison.judgement === 'unclear') return null;
      return { ...WITHOUT_NUMBERS, state: comparison.judgement === 'achieved' ? 'fulfilled' : 'under', scale: 'qualitative' };
    default:
      return null;
  }
}

const WITHOUT_NUMBERS = { target: null, actual: null, unit: '', multiple: null } as const;

function ofNumbers(comparison: Extract<Comparison, { kind: 'numbers' }>, direction: Direction): Fulfilment {
  const { target, actual, unit } = comparison;
  const multiple = target.isZero() ? null : actual.div(target);
  return { state: stateOf(target, actual, direction), scale: unit === '%' ? 'percent' : 'amount', target, actual, unit, multiple };
}

/** Less than wished is `under` either way; more than wished is `over` only where more is better. */
function stateOf(target: Decimal, actual: Decimal, direction: Direction): Fulfilment['state'] {
  if (actual.eq(target)) return 'fulfilled';
  const more = actual.gt(target);
  if (direction === 'smaller' || (direction === 'equal' && target.isZero())) return more ? 'under' : 'fulfilled';
  return more ? 'over' : 'under';
}

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
