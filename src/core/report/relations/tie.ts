import type { Equation, Reading } from '../arithmetic/equation';
import type { Certainty } from '../judging/certainty';
import type { FormulaName } from '../annexes/formulas';
import type { Said } from '../text/clause-tree';

/** A figure that the words around it tie to others. */
export type Tie = Equation<Said>;

/** Looks for what the figure at a place follows from. */
export type Pattern = (result: Said, items: readonly Said[]) => Tie | null;

export function tie(result: Said, readings: readonly Reading<Said>[], certainty: Certainty): Tie | null {
  return readings.length === 0 ? null : { result, readings, certainty };
}

export function reading(formula: FormulaName, ...operands: readonly Said[]): Reading<Said> {
  return { formula, operands };
}

export function alike(a: Said, b: Said): boolean {
  return a.measure === b.measure && a.measure !== '';
}

/** A sentence that begins so compares with the one before. */
export const LOOKS_BACK = /^(?:与|较|比|同)/;

/** Exact figures before it, from the last semicolon on; and those of the sentence it compares with. */
export function before(result: Said, items: readonly Said[]): readonly Said[] {
  const earlier = items.slice(0, items.indexOf(result)).filter(({ figure }) => figure.bound === 'exact');
  const compared = LOOKS_BACK.test(result.sentence.plain)
    ? earlier.filter(({ sentence }) => sentence !== result.sentence).at(-1)?.section
    : null;
  return earlier.filter(({ section }) => section === result.section || section === compared);
}
