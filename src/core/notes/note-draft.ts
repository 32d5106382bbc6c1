import type { Field, FieldKey } from '../forms/field';

/** A deviation note as it could be written: the computed sentence, and what a person wrote. */
export interface NoteDraft {
  /** Key of the note field. */
  readonly key: FieldKey;
  readonly field: Field;
  readonly reason: 'under' | 'over' | 'deducted' | 'execution' | 'adjustment';
  /** What it is about: the indicator's name, or 预算执行率. */
  readonly subject: string;
  /** The computed facts. */
  readonly sentence: string;
  /** What stands in the cell now, split: an earlier sentence of ours, and a person's words. */
  readonly existing: { readonly sentence: string | null; readonly words: string };
  /** `missing`: nothing explains it · `stale`: our earlier sentence no longer holds · `offered`: a person's text is there already · `current`. */
  readonly status: 'missing' | 'stale' | 'offered' | 'current';
  /** The whole text that 写入 puts into the cell; a person's words are in it, unchanged. */
  readonly proposed: string;
  readonly category: 'funds' | 'policy' | 'people' | 'execution' | 'target' | 'data';
}
