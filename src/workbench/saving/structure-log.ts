import type { Area } from '../../core/grid/address';
import type { StructuralChange } from '../../files/patching/changes';
import type { ChangeType } from '../host/model';

/** Rows or columns that came or went. */
export type LineChange = Extract<StructuralChange, { readonly index: number }>;

const KINDS: Readonly<Partial<Record<ChangeType, LineChange['kind']>>> = {
  RowInserted: 'insert-rows',
  RowDeleted: 'delete-rows',
  ColumnInserted: 'insert-columns',
  ColumnDeleted: 'delete-columns',
};

/** Null where no rows or columns came or went. */
export function lineChangeOf(sheetId: string, change: ChangeType, { top, left, bottom, right }: Area): LineChange | null {
  const kind = KINDS[change];
  if (kind === undefined) return null;
  const [index, last] = kind.endsWith('rows') ? [top, bottom] : [left, right];
  return { kind, sheetId, index, count: last - index + 1 };
}

const OPPOSITE = {
  'insert-rows': 'delete-rows',
  'delete-rows': 'insert-rows',
  'insert-columns': 'delete-columns',
  'delete-columns': 'insert-columns',
} as const satisfies Record<LineChange['kind'], LineChange['kind']>;

/** Insertions and deletions since a file was opened, in order; one that was taken back is as if it had never been. */
export class StructureLog {
  private readonly changes: LineChange[] = [];

  /** @param undoing the change takes back an earlier one, so that what stood in the lines is there again. */
  record(change: LineChange, undoing: boolean): void {
    const last = this.changes.at(-1);
    const takesBack =
      last !== undefined &&
      last.kind === OPPOSITE[change.kind] &&
      last.sheetId === change.sheetId &&
      last.index === change.index &&
      last.count === change.count;
    // Inserting where something was deleted brings nothing back, unless it is an undo.
    if (takesBack && (undoing || last.kind.startsWith('insert'))) this.changes.pop();
    else this.changes.push(change);
  }

  get all(): readonly LineChange[] {
    return this.changes;
  }
}
