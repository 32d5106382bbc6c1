import type { WorkbookChanges } from '../../files/patching/changes';
import type { OpenedFile } from '../open-file';
import type { CellChange } from '../univer/change-watcher';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { changesSinceOpening } from './changes-since-opening';
import { StructureLog, type LineChange } from './structure-log';

const KINDS = {
  RowInserted: 'insert-rows',
  RowDeleted: 'delete-rows',
  ColumnInserted: 'insert-columns',
  ColumnDeleted: 'delete-columns',
} as const;

/** Follows a workbook from its opening on, and tells what is different from the file. */
export class UnsavedChanges {
  private readonly log = new StructureLog();

  constructor(
    private readonly file: OpenedFile,
    private readonly book: UniverWorkbook,
  ) {
    const opened = new Set(file.workbook.sheets.map(({ grid }) => grid.sheet.id));
    book.watchAtOnce((change, undoing) => {
      const line = opened.has(change.sheetId) ? lineChangeOf(change) : null;
      if (line !== null) this.log.record(line, undoing);
    });
  }

  /** Waits for formulas to be calculated, so that their results are saved too. */
  async now(): Promise<WorkbookChanges> {
    await this.book.calculated();
    return changesSinceOpening(this.file, this.book, this.log.all);
  }
}

function lineChangeOf(change: CellChange): LineChange | null {
  if (change.kind !== 'changed' || !(change.change in KINDS)) return null;
  const kind = KINDS[change.change as keyof typeof KINDS];
  const { top, left, bottom, right } = change.area;
  const [index, last] = kind.endsWith('rows') ? [top, bottom] : [left, right];
  return { kind, sheetId: change.sheetId, index, count: last - index + 1 };
}
