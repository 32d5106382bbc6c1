import type { SheetRef } from '../core/grid/grid';

/**
 * When marks are written. Below ExcelApi 1.19 a sync that writes formats takes away the person's own undo
 * (OfficeDev/office-js-docs-pr#5175, office-js#3788, #6170), and a mark is not worth that after every edit: there marks are
 * written when they are asked for, or once at 开始复核 if the person agrees.
 */
export type Marking =
  | 'live' // whenever findings moved
  | 'on-review' // at 开始复核 and 重新复核, and when asked for
  | 'asked'; // when asked for

export const MARKINGS: readonly Marking[] = ['live', 'on-review', 'asked'];

/** What brings the marks up. */
export type MarkingOccasion =
  | 'edit' // somebody changed the workbook
  | 'action' // we wrote a moment ago, at the person's wish: Excel's undo is gone already
  | 'review'
  | 'request';

export function marksAreDue(marking: Marking, occasion: MarkingOccasion): boolean {
  switch (occasion) {
    case 'edit':
      return marking === 'live';
    case 'review':
      return marking !== 'asked';
    case 'action':
    case 'request':
      return true;
  }
}

/** Names of sheets whose marks are not those of the findings and can be made so; a protected sheet stays as it is. */
export function marksToUpdate({ marksShown, marksBehind, protectedSheets }: MarksInSheets): string[] {
  return marksShown ? marksBehind.filter((name) => !protectedSheets.some((sheet) => sheet.name === name)) : [];
}

interface MarksInSheets {
  readonly marksShown: boolean;
  readonly marksBehind: readonly string[];
  readonly protectedSheets: readonly SheetRef[];
}
