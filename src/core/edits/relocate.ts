import type { Field } from '../forms/field';
import type { Edit } from './edit';

/**
 * The same edits where their cells stand now, after rows moved or a sheet was renamed. A cell that cannot be found
 * again stays where it was.
 */
export function relocate(edits: readonly Edit[], find: (edit: Edit) => Field | null): Edit[] {
  return edits.map((edit) => {
    const field = find(edit);
    return field === null ? edit : { ...edit, sheet: field.sheet, at: field.at };
  });
}
