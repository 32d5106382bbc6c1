import type { CheckOutcome, GuidedCheck } from '../../app/self-check';

/** As our marks have it, and not taken for one: those that no finding wants are cleared away while the pane is open. */
export const PROBE_RULE = '=LEN("annex-review-self-check")>0';

/** Where a check is tried. */
export interface Bench {
  readonly context: Excel.RequestContext;
  /** The sheet of our own in which everything is tried. */
  readonly sheet: Excel.Worksheet;
  readonly sheetId: string;
}

export interface GuidedBench extends Bench {
  /** False when the person skips it. */
  readonly ask: (check: GuidedCheck) => Promise<boolean>;
  readonly settingLeft: boolean;
  /** Milliseconds to wait for what comes late. */
  readonly patience: number;
}

/** Whatever a check throws is told in Excel's words. */
export type Check = (bench: Bench) => Promise<CheckOutcome>;
export type Guided = (bench: GuidedBench) => Promise<CheckOutcome>;

/** Waits until this holds, at most so many milliseconds. */
export async function until(holds: () => boolean, patience: number): Promise<void> {
  const end = performance.now() + patience;
  while (!holds() && performance.now() < end) await pause(Math.min(100, patience));
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
