/**
 * Keeps the journal beside the workbook, where whoever has the workbook on screen keeps that too (网页版). Excel does not:
 * there the journal lasts as long as the pane.
 */
export interface JournalKeeper {
  /** What was given to `keep` last; undefined where nothing was. What it is, is known to the session alone. */
  load(): unknown;
  /** Takes over data that a browser can store (structured clone). */
  keep(kept: unknown): void;
}

/** Property of the pane's frame with its keeper; Excel's frame has none, and is out of a script's reach. */
export const KEEPER = 'annexReviewJournal';
