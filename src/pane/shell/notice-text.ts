import type { Notice } from '../../app/session';
import type { Words } from '../words/zh-cn';

/** What happened, in a sentence. */
export function noticeText(notice: Notice, words: Words): string {
  switch (notice.kind) {
    case 'accepted':
      return notice.totalBefore === null || notice.totalAfter === null || notice.totalBefore === notice.totalAfter
        ? words.notice.accepted(notice.value)
        : words.notice.acceptedTotal(notice.value, notice.totalBefore, notice.totalAfter);
    case 'note-written':
      return notice.count === 1 ? words.notice.noteWritten : words.notice.notesWritten(notice.count);
    case 'ignored':
      return words.notice.ignored;
    case 'restored':
      return words.notice.restored;
    case 'undone':
      return notice.count === 1 ? words.notice.undone : words.notice.undoneMany(notice.count);
    case 'redone':
      return words.notice.redone;
    case 'traces-cleared':
      return notice.unreadable.length === 0
        ? words.notice.tracesCleared
        : `${words.notice.tracesCleared}${words.notice.rulesLeft(notice.unreadable)}`;
    case 'record-written':
      return words.notice.recordWritten(notice.sheet);
    case 'changed-by-others':
      return words.notice.changedByOthers(notice.sheet);
    case 'refused':
      return words.notice.refused(words.refusal[notice.code](notice.sheet, notice.detail));
  }
}

/** Only what a person did in the workbook can be taken back from the notice of it. */
export function offersUndo(notice: Notice): boolean {
  return notice.kind === 'accepted' || notice.kind === 'note-written' || notice.kind === 'ignored';
}
