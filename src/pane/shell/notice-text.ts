import type { LeftCell, Notice } from '../../app/notice';
import type { AnswerWords } from '../words/zh-cn/answers';

/** What happened, in a sentence. */
export function noticeText(notice: Notice, words: AnswerWords): string {
  switch (notice.kind) {
    case 'accepted':
      return acceptedText(notice, words);
    case 'note-written':
      return noteText(notice, words);
    case 'ignored':
      return words.notice.ignored(notice.count);
    case 'explained':
      return words.notice.explained(notice.count);
    case 'inserted':
      return words.notice.inserted;
    case 'restored':
      return words.notice.restored;
    case 'rule-muted':
      return words.notice.ruleMuted;
    case 'rule-told':
      return words.notice.ruleTold;
    case 'undone':
      return words.notice.undone(notice.count) + leftText(notice.left, words);
    case 'redone':
      return words.notice.redone(notice.count) + leftText(notice.left, words);
    case 'resumed':
      return words.notice.resumed(notice.count, notice.lost);
    case 'traces-cleared':
      return notice.unreadable.length === 0
        ? words.notice.tracesCleared
        : `${words.notice.tracesCleared}${words.notice.rulesLeft(named(notice.unreadable, words))}`;
    case 'record-written':
      return words.notice.recordWritten(notice.sheet);
    case 'sheets-added':
      return words.notice.sheetsAdded(named(notice.sheets, words));
    case 'changed-by-others':
      return words.notice.changedByOthers(notice.sheet);
    case 'refused':
      return words.notice.refused(words.refusal[notice.code](notice.sheet, notice.detail));
  }
}

function named(sheets: readonly string[], words: AnswerWords): string {
  return sheets.map((name) => words.notice.sheetName(name)).join(words.notice.cellSeparator);
}

function noteText({ count, cramped }: Extract<Notice, { kind: 'note-written' }>, words: AnswerWords): string {
  const written = count === 1 ? words.notice.noteWritten : words.notice.notesWritten(count);
  return cramped.length === 0 ? written : `${written}${words.notice.cramped(named(cramped, words))}`;
}

/** The total as its cell says it; where that is not what it should be by the scores, both. */
function acceptedText({ value, totalBefore, totalAfter, totalDue }: Extract<Notice, { kind: 'accepted' }>, words: AnswerWords): string {
  if (totalAfter !== null && totalDue !== null && totalAfter !== totalDue) return words.notice.acceptedApart(value, totalAfter, totalDue);
  return totalBefore === null || totalAfter === null || totalBefore === totalAfter
    ? words.notice.accepted(value)
    : words.notice.acceptedTotal(value, totalBefore, totalAfter);
}

/** What taking back left as it is, and why. */
function leftText(left: readonly LeftCell[], words: AnswerWords): string {
  const because = (wanted: LeftCell['reason'], sentence: (cells: string) => string): string => {
    const cells = left.flatMap(({ cell, reason }) => (reason === wanted ? [cell] : []));
    return cells.length === 0 ? '' : sentence([...new Set(cells)].join(words.notice.cellSeparator));
  };
  const { leftChanged, leftLost, leftTogether } = words.notice;
  return because('changed', leftChanged) + because('lost', leftLost) + because('together', leftTogether);
}

/** Only what a person did in the workbook can be taken back from the notice of it. */
const UNDOABLE = /^(accepted|note-written|ignored|explained|inserted|traces-cleared|sheets-added|record-written)$/;

export function offersUndo({ kind }: Notice): boolean {
  return UNDOABLE.test(kind);
}
