import type { HostWorkbook } from './model';

const LOOKS = /\.(get\w*|select|activate|validateArraySize|notifyActionHandlerReady)$/;

/** Whether a batch writes by calling or setting this; what does not only look is taken for writing. */
export function writes(member: string): boolean {
  return !LOOKS.test(member);
}

/** Only looks, and takes the undo away all the same (office-js 5918). */
const WIPES_BY_LOOKING = 'Range.getMergedAreasOrNullObject';

/** Cannot be taken back in any Excel, and take what was before with them (office-js 3141, 6415; the documentation on undo). */
const NEVER_UNDONE = /^(Worksheet\.delete|SettingCollection\.add|Setting\.delete)$/;

const UNDO_SINCE = 19;

/**
 * What a batch does to the person's own undo. Below ExcelApi 1.19 whatever writes takes all of it away, formats too
 * (office-js-docs-pr 5175, office-js 3788, 6170); from 1.19 on a batch is a step of it.
 */
export class UndoStack {
  private readonly keeps: boolean;
  private wiped = false;

  constructor(
    excelApi: string,
    private readonly workbook: Pick<HostWorkbook, 'forgetUndo'>,
  ) {
    this.keeps = Number(excelApi.split('.')[1] ?? 0) >= UNDO_SINCE;
  }

  /** @param member `Class.member` that a batch calls or sets. */
  used(member: string): void {
    const wiping = writes(member) ? !this.keeps || NEVER_UNDONE.test(member) : member === WIPES_BY_LOOKING;
    if (wiping) this.wiped = true;
  }

  /** A batch is over. */
  settle(): void {
    if (this.wiped) this.workbook.forgetUndo();
    this.wiped = false;
  }
}
