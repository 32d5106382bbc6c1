import type { Mention, Subject } from './subjects';
import type { Measure, ReportPeriod } from './vocabulary';
import type { WrittenFigure } from './written-figure';

/** A sentence of the report, in plain text, with where it stands. */
export interface Sentence {
  /** Where the sentence begins in the paragraph's plain text. */
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

/** A figure of a sentence and what was understood of it. Nothing here is compared yet. */
export interface ReadClaim {
  readonly sentence: Sentence;
  /** Places count from the start of the sentence. */
  readonly figure: WrittenFigure;
  /** The words from the figure before to this one. */
  readonly lead: string;
  readonly subject: Subject | 'score' | null;
  readonly mention: Mention | null;
  readonly measure: Measure;
  readonly period: ReportPeriod | null;
  /** For a change: what it is a change from. */
  readonly against: 'previous' | 'initial' | 'budget' | null;
  /** 1 for a rise, −1 for a fall; for changes alone. */
  readonly sign: 1 | -1;
  /** For a share: the whole, where one is named. */
  readonly whole: Subject | null;
  /** What 其中 in front of it makes it a part of. */
  readonly within: Subject | null;
  /** For an indicator: which of its cells. */
  readonly column: 'target' | 'actual' | 'score' | 'weight' | null;
  /** Words nobody knows stand between the subject and the figure: it may be about something narrower. */
  readonly loose: boolean;
  /** Why it cannot be compared whatever the annexes say. */
  readonly unread: 'another-year' | 'part-year' | 'several-years' | 'planned' | null;
}
