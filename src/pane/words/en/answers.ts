import type { zhAnswers } from '../zh-cn/answers';
import { items } from './plural';

export const enAnswers: typeof zhAnswers = {
  settling: {
    alike: (count) => `${count} more of this kind:`,
    explained: {
      title: 'Explain',
      label: 'Explanation',
      hint: 'The form has no cell for it: it is kept with the workbook and printed in the review record; once saved, it can be inserted into a cell you select, under Settled.',
      required: 'Please write an explanation.',
      presets: ['Checked, the figure is right', 'Other basis than last year', 'More tasks during the year, and budget for them'],
      confirm: 'Keep explanation',
      confirmAll: (count) => `Explain all ${count}`,
    },
    ignored: {
      title: 'Ignore with reason',
      hint: 'The reason is kept in this workbook and printed in the review record.',
      label: 'Reason',
      required: 'Please give a reason; the review record needs it.',
      presets: [
        'Confirmed with the department in charge',
        'Different basis, explained elsewhere',
        'Prescribed by the form',
        'As approved in the final accounts',
      ],
      confirm: 'Ignore',
      confirmAll: (count) => `Ignore all ${count}`,
    },
  },
  inserting: {
    title: 'Insert the explanation into the sheet',
    point: 'Select a blank cell in the sheet.',
    into: (sheet, cell) => `Goes into: ${sheet} ${cell}`,
    taken: (cell) => `${cell} is not blank and is never overwritten. Select a blank cell.`,
    protected: (sheet) => `“${sheet}” is protected. Unprotect it first, or choose another sheet.`,
    confirm: 'Insert',
  },
  note: {
    title: 'Write deviation note',
    computed: 'Computed facts',
    words: 'Cause and measures',
    wordsHint: '原因：…。改进措施：…。',
    wordsMissing: 'Please fill in cause and measures, or choose “Data only”.',
    dataOnly: 'Data only',
    chips: 'Common causes (click to fill in)',
    fromUnit: 'used here',
    moreCauses: 'More',
    after: 'After',
    append: 'Add',
    replace: 'Replace',
    appendExplain: 'goes in front of your text, which is kept.',
    replaceExplain: 'only the sentence computed earlier; your words are kept.',
    count: (count) => items(count, 'character'),
    countOf: (count, limit) => `${count}/${limit} characters`,
    tooLong: (over, limit) => `${items(over, 'character')} too long. The rule pack allows ${limit}; shorten the note before writing it.`,
    write: 'Write',
  },
  filtering: {
    label: 'Filter by indicator, cell or text',
    placeholder: 'Indicator, cell or text',
    clear: 'Clear the filter',
    inSheetOrder: 'In sheet order',
  },
  formula: {
    inCell: 'This cell holds a formula; it is never replaced silently.',
    keep: 'Keep formula',
    withValue: 'Replace with value',
    withFormula: 'Replace with new formula',
  },
  findingMenu: {
    acceptAsFormula: 'Write as formula',
    muteRule: 'Stop showing this kind in this workbook',
  },
  coverage: {
    title: 'What was checked',
    checked: (checked, read) => `${checked} of ${read} figures were checked; nothing states the others a second time.`,
    whole: 'Every figure in the forms was recognised.',
    unread: (count) => `${items(count, 'place')} not recognised, and not checked:`,
    moreUnread: (count) => `${items(count, 'more place')} not listed.`,
    because: (why) => `Because: ${why}.`,
    hidden: (names) => `Hidden sheets are not reviewed: ${names}. Unhide what should be.`,
    reveal: 'Go to',
    revealOf: (place) => `Go to ${place}`,
    pointOutOf: (place) => `Point out ${place}`,
  },
  clearing: {
    title: 'Clear traces',
    goes: 'What goes:',
    marks: (count) => (count === 0 ? 'Marks in cells, if there are any' : `${items(count, 'mark')} in cells`),
    reasons: (count) => `${items(count, 'reason')} and explanations`,
    settings: (count) => `${items(count, 'setting')} of directions and tables, and those of the rule pack`,
    stays: 'What stays:',
    kept: ['Accepted values and notes written into cells', 'The sheet with the review record'],
    undoable: 'It can be undone until this pane is closed.',
    confirm: 'Clear',
  },
  menu: {
    settings: 'Settings',
    guide: 'Guide',
    keys: 'Keys',
    showMarks: 'Show marks',
    writeMarks: 'Mark in the sheet',
    hideMarks: 'Hide marks',
    selfCheck: 'Self-check',
    clearTraces: 'Clear traces',
  },
  notice: {
    label: 'Notice',
    acceptedTotal: (value, before, after) => `Accepted ${value}; total ${before} → ${after}.`,
    acceptedApart: (value, stated, due) => `Accepted ${value}. The cell of the total says ${stated}; by the scores it should be ${due}.`,
    accepted: (value) => `Accepted ${value}.`,
    noteWritten: 'The deviation note is written.',
    notesWritten: (count) => `${items(count, 'deviation note')} written.`,
    cramped: (sheets) =>
      ` ${sheets}: protection keeps row heights or wrapping as they are, so the text may not show in full. Look before you print.`,
    ignored: (count) => (count === 1 ? 'Ignored; the reason is kept.' : `${count} ignored; the reason is kept.`),
    explained: (count) =>
      count === 1 ? 'The explanation is kept with the workbook.' : `${count} explanations are kept with the workbook.`,
    inserted: 'The explanation is in the sheet.',
    restored: 'Restored.',
    ruleMuted: 'This kind of finding is no longer shown in this workbook. Settings bring it back.',
    ruleTold: 'This kind of finding is shown again.',
    undone: (count) =>
      count === 0
        ? 'Not undone.'
        : count === 1
          ? 'Undone; the cell is as it was.'
          : `${items(count, 'step')} undone; the cells are as they were.`,
    redone: (count) => (count === 0 ? 'Not done again.' : 'Done again.'),
    cellSeparator: ', ',
    leftChanged: (cells) => ` ${cells}: changed since, and left as it is now.`,
    leftLost: (cells) => ` Once in ${cells}: its row is deleted, or nobody can tell which one it is now; left alone.`,
    leftTogether: (cells) => ` ${cells}: written in the same step, and left as well.`,
    resumed: (count, lost) =>
      `${items(count, 'step')} of last time can be undone in the journal; what was typed into cells cannot.${lost === 0 ? '' : ` The cells of ${lost} can no longer be told.`}`,
    tracesCleared: 'Traces cleared: marks and settings are gone; accepted values, written notes and the review record stay.',
    rulesLeft: (sheets) =>
      ` ${sheets}: some conditional formats cannot be read by Excel, so nobody can tell whether they are marks; they stay. Open the workbook again and clear once more.`,
    sheetsAdded: (sheets) => `Put into the workbook, behind the other sheets: ${sheets}.`,
    sheetName: (name) => `“${name}”`,
    recordWritten: (sheet) => `The sheet “${sheet}” is ready.`,
    changedByOthers: (sheet) => `${sheet} was changed by someone else and has been reviewed again.`,
    refused: (reason) => `Nothing was written and the sheet is unchanged. Why: ${reason}`,
    undo: 'Undo',
    retry: 'Try again',
  },
  refusal: {
    editing: () => 'you are editing a cell. Press Enter, then try again.',
    protected: (sheet) =>
      `${sheet === null ? 'this sheet' : `“${sheet}”`} is protected and can only be looked at. Use Review > Unprotect Sheet to go on.`,
    'workbook-protected': () =>
      'The structure of this workbook is protected, so no sheet can be added. Turn it off under Review > Protect Workbook, then try again.',
    denied: () =>
      'Excel refused to write although the sheet is not protected: security software, missing permission or a file opened as read-only. Save a copy on this computer and try again; if that fails, ask IT to check the security software.',
    stale: () => 'the cell or its row was changed since the review. It has been read again; check it and try once more.',
    'missing-sheet': (sheet) => `the sheet${sheet === null ? '' : ` “${sheet}”`} is not there any more. Review again.`,
    unsupported: () => 'Office 2021 or later, or Microsoft 365, is needed.',
    'payload-too-large': () => 'too much at once. Write it in several steps.',
    'another-workbook': () => 'Another workbook is in front. Switch back and try again.',
    busy: () => 'Excel is busy. Try again in a moment.',
    cancelled: () => 'cancelled.',
    'missing-part': () =>
      'this function could not be fetched: the server is away, or the add-in was just updated. Check the network and try again.',
    failed: (_sheet, detail) =>
      `Excel did not finish${detail === '' ? '' : ` (${detail})`}. Try again; if that does not help, save and reopen the workbook.`,
  },
};
