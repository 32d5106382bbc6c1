import type { Mention, Subject } from './subjects';
import type { Measure, ReportPeriod } from './vocabulary';
import type { ReportLine } from '../text/sentences';
import type { WrittenFigure } from '../text/written-figure';

/** A figure of a sentence and what was understood of it. Nothing here is compared yet. */
export interface ReadClaim {
  readonly line: ReportLine;
  /** Places count in the line. */
  readonly figure: WrittenFigure;
  /** The words from the figure before to this one. */
  readonly lead: string;
  /** Of the lead: what stands after the last comma or the like. */
  readonly clause: string;
  readonly subject: Subject | null;
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
  /**
   * For an indicator: which of its cells, or either of target and result; how far it is from its target, what it is of it,
   * the points it lost. Null for either of score and weight.
   */
  readonly column: 'target' | 'actual' | 'either' | 'score' | 'weight' | 'gap' | 'ratio' | 'lost' | null;
  /** Its own clause names what it is about, and of when, and says nothing else. */
  readonly isPlain: boolean;
  /** It names nothing, and says so much of what the figure before was of: ，完成率92%. */
  readonly goesOn: boolean;
  /** What keeps it from being taken for what the annexes state, though its subject is named. */
  readonly doubt: Doubt | null;
  /** Why it cannot be compared whatever the annexes say. */
  readonly unread: 'another-year' | 'part-year' | 'several-years' | 'planned' | null;
}

/** Of others or of one project; by words nobody knows; an account the annexes do not part; one of many; a difference; a sum of what was listed; of before. */
export type Doubt = 'others' | 'words' | 'strayed' | 'outside' | 'each' | 'difference' | 'listed' | 'before' | 'bare-rate';
