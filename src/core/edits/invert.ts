import type { Edit } from './edit';

/** The edits that take these back: swapped, and in the opposite order. */
export function invert(edits: readonly Edit[]): Edit[] {
  return edits.map(swapped).reverse();
}

/** The edit that takes this one back; how a cell shows goes back with it where it was changed. */
export function swapped({ look, ...edit }: Edit): Edit {
  const back = { ...edit, from: edit.to, to: edit.from };
  return look === undefined || look === 'readable' ? back : { ...back, look: { from: look.to, to: look.from } };
}
