import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';

/**
 * Univer 0.25.1 takes what was joined into one step back in the order in which it was done: of a cell that got a text and
 * then a format, the text would stay. Last first cures it.
 */
export function undoLastFirst(undo: IUndoRedoService): void {
  Object.assign(undo, {
    _tryBatchingElements(step: IUndoRedoItem, next: IUndoRedoItem): void {
      step.redoMutations.push(...next.redoMutations);
      step.undoMutations.unshift(...next.undoMutations);
    },
  });
}
