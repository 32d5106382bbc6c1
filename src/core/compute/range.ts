import type { Entry } from '../forms/cells/entry';
import { normalise } from '../forms/cells/normalise';
import { Decimal } from './decimal';
import { conversion, isTime } from './units';

/** `95%-100%`, `5～8次`, `1000—1200人`, `200万元-300万元`: a target that leaves room. */
const RANGE = /^(\d+(?:\.\d+)?)([^\d.,]{0,6}?)(?:[-—–~至]+|到)(\d+(?:\.\d+)?)([^\d.,]{0,6})$/;

/** `≥90%且≤100%` */
const BETWEEN_SIGNS =
  /^(?:≥|>=?|不低于|不少于)(\d+(?:\.\d+)?)([^\d.,]{0,6}?)[,，、且并]*(?:≤|<=?|不超过|不高于)(\d+(?:\.\d+)?)([^\d.,]{0,6})$/;

/**
 * Where a result lies beside a range that is its target: null where the target is none or the units differ. `missed`: below
 * the lower end, or above the upper one where a time is measured; which end counts otherwise, nobody has said.
 */
export function besideRange(target: Entry, actual: Entry): 'within' | 'missed' | 'beyond' | null {
  if (target.kind !== 'text' || actual.kind !== 'number') return null;
  const [, from, fromUnit = '', to, unit = ''] = RANGE.exec(normalise(target.text)) ?? BETWEEN_SIGNS.exec(normalise(target.text)) ?? [];
  if (from === undefined || to === undefined || (fromUnit !== '' && fromUnit !== unit)) return null;
  const [least, most] = [new Decimal(from), new Decimal(to)];
  const factor = conversion(actual.percent ? '%' : actual.unit, unit);
  if (factor === null || least.gt(most)) return null;
  const value = actual.value.times(factor);
  if (value.gte(least) && value.lte(most)) return 'within';
  // 80-90分 are points, whatever else 分 may be.
  const shorterIsBetter = unit !== '分' && isTime(unit);
  return shorterIsBetter === value.gt(most) ? 'missed' : 'beyond';
}
