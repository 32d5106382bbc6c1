import type { Entry } from '../forms/cells/entry';
import { normalise } from '../forms/cells/normalise';
import { Decimal } from './decimal';

/** `较上年增长5%`, `同比下降≥2个百分点`, `减少`: a change and nothing else, with its amount where one is said. */
const CHANGE =
  /^(?:(?:较|比|与)?(?:上年度?|上一年度?|去年|同期)(?:同期)?(?:相比)?|同比|环比|逐年|持续|稳步|有效|明显|显著|大幅|不断|进一步|有所)*(?:(增长|上升|提高|增加|提升|增幅)|下降|降低|减少|下滑|降幅|减幅)(?:率|了|至少|不低于|≥|>=|>)?(\d+(?:\.\d+)?)?(%|个百分点)?(?:以上)?$/;

interface Change {
  readonly up: boolean;
  readonly amount: Decimal | null;
  readonly measure: string;
}

/** A result beside a change that is its target; null where either says anything else. The other way round is `missed`, less of it `less`. */
export function besideChange(target: Entry, actual: Entry): 'met' | 'less' | 'missed' | null {
  const wanted = changeIn(target);
  const reached = wanted === null ? null : actual.kind === 'number' && actual.percent ? signed(actual.value, wanted) : changeIn(actual);
  if (wanted === null || reached === null) return null;
  if (wanted.up !== reached.up) return reached.amount?.isZero() === true ? null : 'missed';
  if (wanted.amount === null || reached.amount === null || reached.measure !== wanted.measure) return null;
  return reached.amount.gte(wanted.amount) ? 'met' : 'less';
}

function changeIn(entry: Entry): Change | null {
  if (entry.kind !== 'text') return null;
  const match = CHANGE.exec(normalise(entry.text));
  if (match === null) return null;
  const [, growth, amount, measure = ''] = match;
  return { up: growth !== undefined, amount: amount === undefined ? null : new Decimal(amount), measure };
}

/** `-6.2%` of what should grow is a fall, and of what should fall as well. */
function signed(value: Decimal, wanted: Change): Change {
  return { up: wanted.up && !value.isNegative(), amount: value.abs(), measure: '%' };
}
