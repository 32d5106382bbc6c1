import type { Edit } from './edit';

/** The edits that take these back: swapped, and in the opposite order. */
export function invert(edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => ({ ...edit, from: edit.to, to: edit.from })).reverse();
}
