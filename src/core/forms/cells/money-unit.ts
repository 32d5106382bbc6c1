import { Decimal } from '../../compute/decimal';
import type { Grid } from '../../grid/grid';
import type { Entry } from './entry';
import type { Field } from '../field';
import type { MoneyUnit } from '../form';
import { labelsIn } from './labels';

/** 元 in each unit of money. */
const IN_YUAN: Readonly<Record<string, number>> = { 元: 1, 千元: 1e3, 万元: 1e4, 百万元: 1e6, 亿元: 1e8 };

export function isMoneyUnit(unit: string): unit is MoneyUnit {
  return unit in IN_YUAN;
}

/** `(万元)`, `单位:元`, in a text already normalised. */
export function moneyUnitIn(plain: string): MoneyUnit | null {
  const match = /(?:[([【]|单位[:：]?)(?:人民币|单位[:：]?|金额单位[:：]?)?(亿元|百万元|万元|千元|元)/.exec(plain);
  return (match?.[1] as MoneyUnit | undefined) ?? null;
}

/** The unit of money stated in one of the rows: `单位：万元`, also in two cells, or (万元) in a header. */
export function moneyUnitAmong(grid: Grid, rows: readonly number[]): MoneyUnit | null {
  for (const row of rows) {
    const labels = labelsIn(grid, row);
    for (const [index, { plain }] of labels.entries()) {
      const next = labels[index + 1]?.plain ?? '';
      const isLabel = plain.endsWith('单位:') || (plain.endsWith('单位') && /^(?:亿|百万|万|千)?元$/.test(next));
      const unit = moneyUnitIn(isLabel ? plain + next : plain);
      if (unit !== null) return unit;
    }
  }
  return null;
}

/**
 * The amount in the unit of its form, where its own cell (`1827700元`), else the heading of its column (`全年执行数（元）`),
 * names another. `perUnit` on the entry leads back to what the cell holds.
 */
export function inUnitOf(form: string | null, field: Field): Field {
  // 万元 alone is the printed blank, not filled in.
  if (field.entry.kind === 'text' && isMoneyUnit(field.entry.text)) return { ...field, entry: { ...field.entry, kind: 'placeholder' } };
  if (field.entry.kind !== 'number' || form === null || field.entry.perUnit !== undefined) return field;
  const own = field.entry.unit === '' ? field.head?.unit : field.entry.unit;
  const [from, to] = [IN_YUAN[own ?? ''], IN_YUAN[form]];
  if (from === undefined || to === undefined || from === to) return field;
  const perUnit = new Decimal(to).div(from);
  // Brought to a unit a thousand times as large, a figure gains three decimals.
  const decimals = perUnit.gt(1) ? field.entry.decimals + perUnit.toFixed(0).length - 1 : 0;
  const entry: Entry = { ...field.entry, value: field.entry.value.div(perUnit), decimals, perUnit };
  return { ...field, entry };
}
