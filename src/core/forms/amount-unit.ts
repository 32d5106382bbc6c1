import { Decimal } from '../compute/decimal';
import type { Entry } from './entry';
import type { Field } from './field';

/** 元 in each unit of money. */
const IN_YUAN: Readonly<Record<string, number>> = { 元: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 亿元: 1e8 };
export function isMoneyUnit(unit: string): boolean {
  return unit in IN_YUAN;
}

/** Decimals a figure gains when it is brought to a unit as many times larger. */
const PLACES: Readonly<Record<number, number>> = { 10: 1, 100: 2, 1e3: 3, 1e4: 4, 1e5: 5, 1e8: 8 };

/**
 * The amount in the unit of its form, where its own cell (`1827700元`), else the heading of its column (`全年执行数（元）`),
 * names another. `perUnit` on the entry leads back to what the cell holds.
 */
export function inUnitOf(form: string | null, field: Field | null, column: string | null): Field | null {
  if (field?.entry.kind !== 'number' || form === null) return field;
  const own = field.entry.unit === '' ? column : field.entry.unit;
  const [from, to] = [IN_YUAN[own ?? ''], IN_YUAN[form]];
  if (from === undefined || to === undefined || from === to) return field;
  const perUnit = new Decimal(to).div(from);
  const decimals = perUnit.gt(1) ? field.entry.decimals + (PLACES[perUnit.toNumber()] ?? 0) : 0;
  const entry: Entry = { ...field.entry, value: field.entry.value.div(perUnit), decimals, perUnit };
  return { ...field, entry };
}
