import type { Decisions } from '../core/decisions';
import { type Edit, type LookChange, contentOf } from '../core/edits/edit';
import { cellAt } from '../core/grid/grid';
import type { SessionState } from './session-state';
import type { WorkbookView } from './workbook-view';

/** What a write came to: edits as they stand in the cells, and the decisions around it. */
export interface Written {
  readonly edits: readonly Edit[];
  readonly before: Decisions;
  readonly after: Decisions;
  /** Names of protected sheets where a text could not be given the room it needs. */
  readonly cramped: readonly string[];
}

/** What an action makes of what it wrote: its entry in the journal, its notice. */
export type Conclusion = (next: SessionState, written: Written) => Partial<SessionState>;

/** Edits with what their cells really hold, for Excel spells a formula in its own way, and what was done to how they show. */
export function asWritten(view: WorkbookView, edits: readonly Edit[], looks: readonly (LookChange | null)[]): Edit[] {
  return edits.map(({ look: _, ...edit }, index) => {
    const look = looks[index] ?? null;
    const made = { ...edit, to: contentAt(view, edit) };
    return look === null ? made : { ...made, look };
  });
}

function contentAt(view: WorkbookView, { sheet, at, to }: Edit): Edit['to'] {
  const grid = view.find((known) => known.sheet.id === sheet.id)?.grid ?? null;
  return grid === null ? to : contentOf(cellAt(grid, at));
}
