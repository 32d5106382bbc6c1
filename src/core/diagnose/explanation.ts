import type { Decimal } from '../compute/decimal';
import type { Field } from '../forms/field';
import type { Wording } from '../wording';
import type { Equation } from './equation';
import type { SlipKind } from './slip';

/** One cell and the figure with which the equations it stands in hold. */
export interface Explanation {
  readonly field: Field;
  /** In percent for a rate. */
  readonly right: Decimal;
  readonly slip: SlipKind | null;
  /** The part that was left out of a sum, or counted twice; the cell with which it was exchanged. */
  readonly part: Field | null;
  /** The broken equations that hold with it; none that holds is broken by it. */
  readonly settles: readonly Equation[];
  /** Everything the cell stands in holds with it. Else another figure has to be wrong as well, and nothing is sure. */
  readonly complete: boolean;
  /** An amount that would then stand far from the others of its row. */
  readonly outOfRow: boolean;
  /** Logarithm of how likely it is that the cell came to say what it says. */
  readonly weight: number;
  /** False where many a figure would do, as beyond a target: then it speaks against others and for nothing itself. */
  readonly sharp: boolean;
}

/** What is to be said of a figure that does not hold. */
export interface Diagnosis {
  /** The cell at fault; null where nothing singles one out. */
  readonly cause: Cause | null;
  /** The figure is worked out of others, and no figure that people know by themselves. */
  readonly computes: boolean;
  /** Everything else holds with the figure as recomputed. */
  readonly resultPossible: boolean;
  /** It may be written as recomputed, where nothing else is singled out: nothing it rests on is to be looked at first. */
  readonly offered: boolean;
  /** A cell it is worked out of that is itself in question. */
  readonly doubtful: Field | null;
  /** `若总额不变，A 应为 …`: what would have to be true, where several cells might be at fault. */
  readonly otherwise: Wording | null;
}

/** The cell at fault for a figure that does not hold, and what it should hold. */
export interface Cause {
  readonly field: Field;
  readonly value: Decimal;
  /** `3933.42`, `187.00%`: as the cell should show it. */
  readonly shown: string;
  /** What holds with that value: `3933.42 + 336.68 = 4270.10`. */
  readonly arithmetic: string;
  /** `疑似数字颠倒：3933.42`; null when no simple slip explains it. */
  readonly diagnosis: Wording | null;
  /** What it agrees with then: `两处一致：年度资金总额4270.10、按支出性质分4270.10`. */
  readonly grounds: Wording;
  /** The cell that holds its figure, and whose figure it holds: both are put right together. */
  readonly exchangedWith: Field | null;
  readonly kind: 'computed' | 'source';
  /** Sure enough for a button. */
  readonly offered: boolean;
  /** Share of the likelihood of all explanations, 0 to 1. */
  readonly confidence: number;
}
