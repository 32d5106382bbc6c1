import type { FUniver } from '@univerjs/core/facade';
import type { IUndoRedoService } from '@univerjs/core';

const REMOVES_LINES = /^sheet\.mutation\.remove-(rows?|col)/;
const REMOVES_MERGE = 'sheet.mutation.remove-worksheet-merge';

/**
 * Univer 0.25.1: undoing a row or column inserted inside a merged area deletes the merges right behind it, because the
 * merges are removed after the rows and matched by intersection. Removing the merges first cures it.
 */
export function keepMergesOnUndo(api: FUniver, undo: IUndoRedoService): void {
  api.addEvent(api.Event.BeforeUndo, () => {
    const step = undo.pitchTopUndoElement();
    if (!step) return;
    const { undoMutations } = step;
    const lines = undoMutations.findIndex(({ id }) => REMOVES_LINES.test(id));
    if (lines < 0) return;
    const merges = undoMutations.filter(({ id }, index) => index > lines && id === REMOVES_MERGE);
    const rest = undoMutations.filter((mutation) => !merges.includes(mutation));
    undoMutations.splice(0, undoMutations.length, ...merges, ...rest);
  });
}
