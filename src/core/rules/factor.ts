import type { Decimal } from '../compute/decimal';
import type { Field } from '../forms/field';

/** 100%, 1 or 100: a factor is a share of one, or in percent. */
export function shareIn(field: Field | null): Decimal | null {
  const entry = field?.entry;
  if (entry?.kind !== 'number') return null;
  return entry.percent || entry.value.gt(1) ? entry.value.div(100) : entry.value;
}

/** A share of one as this factor would be written. */
export function asFactor({ entry }: Field, share: Decimal): { readonly value: Decimal; readonly shown: string } {
  const percent = share.times(100).toDecimalPlaces(2);
  if (entry.kind === 'number' && entry.percent) return { value: percent, shown: `${percent.toFixed()}%` };
  const value = entry.kind === 'number' && entry.value.gt(1) ? percent : share.toDecimalPlaces(4);
  return { value, shown: value.toFixed() };
}
