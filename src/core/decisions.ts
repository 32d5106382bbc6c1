import type { FieldKey } from './forms/field';
import type { FormMapping } from './forms/mapping';
import type { PackOverrides } from './packs/pack';

export type Direction = 'larger' | 'smaller' | 'equal' | 'qualitative';

/** What people decided about a workbook; kept in the workbook as one setting, written only when they act. */
export interface Decisions {
  readonly version: 1;
  /** Name of the rule pack. */
  readonly pack: string;
  readonly overrides: PackOverrides;
  /** By key of the indicator's name field. */
  readonly directions: Readonly<Record<FieldKey, Direction>>;
  /** By finding key. */
  readonly ignored: Readonly<Record<string, Ignored>>;
  /** The computed sentence we last wrote, by key of the note field: how an earlier one is told from a person's words. */
  readonly sentences: Readonly<Record<FieldKey, string>>;
  /** Forms pointed out by hand, by sheet id. */
  readonly mappings: Readonly<Record<string, FormMapping>>;
}

export interface Ignored {
  readonly reason: string;
  /** ISO time; given by whoever knows the clock. */
  readonly at: string;
  /** What was ignored: another figure in the same cell is a new question. */
  readonly stated: string | null;
  readonly expected: string | null;
}

export const NO_DECISIONS: Decisions = {
  version: 1,
  pack: 'national',
  overrides: {},
  directions: {},
  ignored: {},
  sentences: {},
  mappings: {},
};
