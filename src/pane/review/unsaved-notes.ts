import type { FieldKey } from '../../core/forms/field';

/** A person's part of a note, typed and neither written nor called off: looking something up must not cost it. */
interface UnsavedNote {
  readonly words: string;
  /** What stood in the cell when it was typed; the words are about that text and no other. */
  readonly basedOn: string;
}

export type UnsavedNotes = Map<FieldKey, UnsavedNote>;
