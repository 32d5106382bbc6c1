import type { FORMULAS } from './formulas';
import type { Item } from './items';

/** One way to work a figure out of others. */
export interface Reading {
  readonly formula: keyof typeof FORMULAS;
  readonly operands: readonly Item[];
}

export type Certainty = 'certain' | 'likely' | 'open';

/** A figure that the words around it tie to others. */
export interface Tie {
  readonly result: Item;
  /** The likeliest first: where any of them gives it, it is right. */
  readonly readings: readonly Reading[];
  /** The words say so themselves, or it is likely; where it is open, the figures only confirm each other. */
  readonly certainty: Certainty;
}

/** Looks for what the figure at a place follows from. */
export type Pattern = (result: Item, items: readonly Item[]) => Tie | null;

export function tie(result: Item, readings: readonly Reading[], certainty: Certainty): Tie | null {
  return readings.length === 0 ? null : { result, readings, certainty };
}

export function reading(formula: Reading['formula'], ...operands: readonly Item[]): Reading {
  return { formula, operands };
}

export function alike(a: Item, b: Item): boolean {
  return a.measure === b.measure && a.measure !== '';
}

/** Exact figures before it, from the last semicolon on. */
export function before(result: Item, items: readonly Item[]): readonly Item[] {
  return items.slice(0, items.indexOf(result)).filter((item) => item.section === result.section && item.figure.bound === 'exact');
}
