import type { Grid } from '../grid/grid';
import type { Anchor } from './anchors';
import type { MoneyUnit } from './form';
import { labelsIn } from './labels';

/**
 * The unit of money a form states: `单位：万元` above its tables, or (万元) in the header of funds or spending and the row
 * below it. Headers of buildings name a unit of their own, which says nothing about the rest.
 */
export function moneyUnitOf(grid: Grid, top: number, anchors: readonly Anchor[]): MoneyUnit | null {
  const rows: number[] = [];
  for (let row = top; row < (anchors[0]?.row ?? top); row += 1) rows.push(row);
  for (const { block, header } of anchors) {
    if (block === 'funds' || block === 'spending') rows.push(header.top, header.bottom, header.bottom + 1);
  }
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

/** `(万元)`, `单位:元`, in a text already normalised. */
export function moneyUnitIn(plain: string): MoneyUnit | null {
  const match = /(?:[([【]|单位[:：]?)(?:人民币|单位[:：]?|金额单位[:：]?)?(亿元|百万元|万元|千元|元)/.exec(plain);
  return (match?.[1] as MoneyUnit | undefined) ?? null;
}
