import type { CellContent } from '../core/edits/edit';
import { followCells, type FollowCell } from '../core/edits/follow-cells';
import { moveReferences } from '../core/edits/move-references';
import type { Grid } from '../core/grid/grid';
import type { JournalEntry, MadeEdit } from './journal-entry';
import type { WorkbookView } from './workbook-view';

/**
 * The journal with its cells where they stand after this reading, and the formulas in it as they read there. A cell that
 * cannot be found for certain is lost for good: later it would be a guess all the same.
 */
export function followJournal(journal: readonly JournalEntry[], before: WorkbookView, after: WorkbookView): readonly JournalEntry[] {
  if (journal.length === 0) return journal;
  const changes = new Changes(before, after);
  if (changes.none) return journal;
  const followed = journal.map((entry) => {
    const edits = entry.edits.map((edit) => changes.follow(edit));
    return edits.every((edit, index) => edit === entry.edits[index]) ? entry : { ...entry, edits };
  });
  return followed.every((entry, index) => entry === journal[index]) ? journal : followed;
}

/** What moved in the sheets that are not as they were; worked out for those that are asked about. */
class Changes {
  private readonly known = new Map<string, FollowCell>();
  private readonly sheets: ReadonlyMap<string, () => FollowCell>;

  constructor(
    private readonly before: WorkbookView,
    after: WorkbookView,
  ) {
    const grids = new Map(after.map(({ sheet, grid }) => [sheet.id, grid]));
    this.sheets = new Map(
      before.flatMap(({ sheet, grid: was }): [string, () => FollowCell][] => {
        const now = grids.get(sheet.id) ?? null;
        if (was === null || (now !== null && sameCells(was, now))) return [];
        return [[sheet.id, () => (now === null ? (): null => null : followCells(was, now))]];
      }),
    );
  }

  get none(): boolean {
    return this.sheets.size === 0;
  }

  follow(edit: MadeEdit): MadeEdit {
    if (edit.lost) return edit;
    const at = this.in(edit.sheet.id)(edit.at);
    const [from, to] = [edit.from, edit.to].map((content) => this.moved(content, edit.sheet.id));
    if (at === null || !from || !to) return { ...edit, lost: true };
    const stays = at.row === edit.at.row && at.column === edit.at.column && from === edit.from && to === edit.to;
    return stays ? edit : { ...edit, at, from, to };
  }

  private moved(content: CellContent, ownSheet: string): CellContent | null {
    if (content.kind === 'value') return content;
    const moved = moveReferences(content, (name, at) => {
      const sheetId = name === null ? ownSheet : this.before.find(({ sheet }) => sheet.name === name)?.sheet.id;
      return sheetId === undefined ? at : this.in(sheetId)(at);
    });
    return moved?.kind === 'formula' && moved.formula === content.formula ? content : moved;
  }

  private in(sheetId: string): FollowCell {
    const known = this.known.get(sheetId);
    if (known !== undefined) return known;
    const follow = this.sheets.get(sheetId)?.() ?? ((at) => at);
    this.known.set(sheetId, follow);
    return follow;
  }
}

/** A sheet that was given another name alone holds the very same rows. */
function sameCells(was: Grid, now: Grid): boolean {
  return was.rows === now.rows && was.top === now.top && was.left === now.left;
}
