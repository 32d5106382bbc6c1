import type { WorkbookChanges } from '../../files/patching/changes';
import type { OpenedFile } from '../open-file';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { changesSinceOpening } from './changes-since-opening';
import { lineChangeOf, StructureLog } from './structure-log';

/** Follows a workbook from its opening on, and tells what is different from the file. */
export class UnsavedChanges {
  private readonly log = new StructureLog();

  constructor(
    private readonly file: OpenedFile,
    private readonly book: UniverWorkbook,
  ) {
    const opened = new Set(file.workbook.sheets.map(({ grid }) => grid.sheet.id));
    book.watchAtOnce((change, undoing) => {
      if (change.kind !== 'changed' || !opened.has(change.sheetId)) return;
      const line = lineChangeOf(change.sheetId, change.change, change.area);
      if (line !== null) this.log.record(line, undoing);
    });
  }

  /** Waits for formulas to be calculated, so that their results are saved too. */
  async now(): Promise<WorkbookChanges> {
    await this.book.calculated();
    return changesSinceOpening(this.file, this.book, this.log.all);
  }
}
