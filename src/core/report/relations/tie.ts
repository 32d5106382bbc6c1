import type { FORMULAS } from './formulas';
import type { Said } from '../clause-tree';

/** One way to work a figure out of others. */
export interface Reading {
  readonly formula: keyof typeof FORMULAS;
  readonly operands: readonly Said[];
}

export type Certainty = 'certain' | 'likely' | 'open';

/** A figure that the words around it tie to others. */
export interface Tie {
  readonly result: Said;
  /** The likeliest first: where any of them gives it, it is right. */
  readonly readings: readonly Reading[];
  /** The words say so themselves, or it is likely; where it is open, the figures only confirm each other. */
  readonly certainty: Certainty;
}

/** Looks for what the figure at a place follows from. */
export type Pattern = (result: Said, items: readonly Said[]) => Tie | null;

export function tie(result: Said, readings: readonly Reading[], certainty: Certainty): Tie | null {
  return readings.length === 0 ? null : { result, readings, certainty };
}

export function reading(formula: Reading['formula'], ...operands: readonly Said[]): Reading {
  return { formula, operands };
}

export function alike(a: Said, b: Said): boolean {
  return a.measure === b.measure && a.measure !== '';
}

/** Exact figures before it, from the last semicolon on. */
export function before(result: Said, items: readonly Said[]): readonly Said[] {
  return items.slice(0, items.indexOf(result)).filter((item) => item.section === result.section && item.figure.bound === 'exact');
}
