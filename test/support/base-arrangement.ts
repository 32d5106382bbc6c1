import type fc from 'fast-check';
import type { Decimal } from '../../src/core/compute/decimal';
import type { Position } from '../../src/core/grid/address';
import type { Grid } from '../../src/core/grid/grid';
import type { CellDraft } from './grid-of';

/** 附件1-1 as counties arrange it that none of our own forms follows: consistent figures, drawn in many ways. */
export interface BaseTable {
  readonly grid: Grid;
  /** Meaning → cell: `staff/rate`, `项目支出/budget`, `公务接待费/change`. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly values: ReadonlyMap<string, CellDraft>;
  readonly arrangement: Arrangement;
  /** What fast-check prints of it. */
  readonly [fc.toStringMethod]: () => string;
}

export interface Arrangement {
  /** How rows say what they are part of. */
  readonly numbering: 'none' | 'label' | 'column' | 'dotted';
  readonly among: boolean;
  readonly header: 'plain' | 'yearsAbove' | 'yearsAboveMerged' | 'lastYearWords';
  readonly order: 'usual' | 'budgetFirst';
  readonly initialBudget: boolean;
  readonly extras: readonly Extra[];
  readonly unitColumn: boolean;
  readonly categories: boolean;
  readonly staff: 'below' | 'besideInOneRow' | 'stacked' | 'amongTop' | 'amongBottom' | 'colons' | 'leftOf' | 'posts' | 'none';
  readonly money: '万元' | '元';
  readonly totalsBelow: boolean;
  readonly sideBySide: boolean;
  readonly buildings: boolean;
  /** Its items stand beside one another, and the years below one another. */
  readonly lying: boolean;
  /** 支出合计 of 基本支出 (人员经费 and 公用经费) and 项目支出. */
  readonly whole: boolean;
  readonly shift: { readonly rows: number; readonly columns: number };
}

export const EXTRAS = ['rate', 'change', 'difference', 'left'] as const;
export type Extra = (typeof EXTRAS)[number];
export type Amount = 'previous' | 'initial' | 'budget' | 'spent';

export interface Line {
  readonly name: string;
  readonly depth: 0 | 1 | 2;
  readonly amounts: Readonly<Record<Amount, Decimal>>;
  readonly category: string;
  readonly among: boolean;
}
