import type { zhFrame } from '../zh-cn/frame';
import { items } from './plural';

export const enFrame: typeof zhFrame = {
  product: 'Annex Review',
  header: {
    noUnit: 'Unit not named',
    year: (year) => year,
    units: 'All units',
  },
  live: {
    reviewed: (time) => `Reviewed ${time}`,
    coverage: (checked, unread) => (unread === 0 ? `${checked} checked` : `${checked} checked, ${items(unread, 'place')} not read`),
    reviewing: 'Reviewing…',
    idle: 'Not reviewed yet',
    failed: 'Could not read',
    review: 'Review',
    reviewAgain: 'Review again',
    localOnly: 'Stays on this machine',
  },
  tabs: {
    label: 'Content',
    review: 'Review',
    score: 'Score',
    report: 'Report',
    journal: 'Journal',
    due: (count) => `${count} to be corrected`,
  },
  menu: {
    open: 'More',
    guide: 'Guide',
  },
  missingPart: {
    title: 'Not loaded',
    explain: 'This part could not be fetched: the server is away, or the add-in was just updated. Your workbook is unchanged.',
    advice: 'Check the network and try again; if that does not help, close this pane and open it again.',
    retry: 'Try again',
  },
  opening: 'Opening…',
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  writeRecord: 'Make review record',
  unavailable: {
    'too-old': 'Office 2021 or later, or Microsoft 365, is needed.',
    silent: 'Excel does not answer. Close this pane and open it again; if that does not help, restart Excel.',
    unlisted: 'This kind of Excel is not supported. Use Excel on Windows or Mac, or Excel on the web in a browser.',
    'not-excel': 'This add-in works in Excel only. Open the self-evaluation workbook in Excel.',
  },
  webEdition: 'Or open the page that needs no Excel, in Edge or Chrome: ',
  states: {
    welcome: 'Open a self-evaluation workbook. One click shows what does not add up and which rows still need an explanation.',
    privacy: 'Data is processed on this machine only and never uploaded.',
    start: 'Start review',
    markAsWell: 'Mark the cells as well (clears what Excel itself could undo)',
    marksBehind: (sheets) => `The marks on ${sheets} are from before; the list is up to date.`,
    updateMarks: 'Update marks',
    noAnnexTitle: 'No “附件1-1” or “附件1-2” was found.',
    noAnnex: 'Switch to the self-evaluation table, or point it out by hand. If you were given a rule pack for this form, open it.',
    openPack: 'Open a rule pack',
    looked: 'Sheets looked at',
    pointOut: 'Point out by hand',
    recognised: (forms) => `Recognised: ${forms}`,
    rows: (form, first, last) => `${form} (rows ${first}–${last})`,
    indicators: (form, count) => `${form} (${items(count, 'indicator')})`,
    and: ', ',
    clean: (checked, total) => `${items(checked, 'figure')} checked, all agree. Score ${total}, nothing to explain.`,
    cleanNoScore: (checked) => `${items(checked, 'figure')} checked, all agree. Nothing to explain.`,
    cleanButForMuted: (checked) => `${items(checked, 'figure')} checked; nothing disagrees apart from what is not shown.`,
    partlyRead: (checked, unread, places) =>
      `${items(checked, 'figure')} checked, no disagreement found; ${items(unread, 'place')} not recognised (${places}), and not part of the review.`,
    notFilledIn: (form, indicators) =>
      indicators > 0
        ? `${form} is not filled in yet (${items(indicators, 'indicator')} without actual value and score).`
        : `${form} is not filled in yet.`,
    thisForm: 'This form',
    cleanButIgnored: (count) => `${items(count, 'finding')} ignored; see Journal.`,
    cleanButMuted: (count, hidden) =>
      `${items(count, 'kind')} of finding not shown${hidden === '' ? ' (there is none of it here)' : `, left out: ${hidden}`}; see Settings.`,
    mutedKind: (title, count) => `${title} (${count})`,
    cleanHint: 'The review goes on as you type and tells you of any change.',
    protected: (sheets) => `${sheets} is protected and can only be looked at. Use Review > Unprotect Sheet to go on.`,
    protectedThis: 'This sheet is protected and can only be looked at. Use Review > Unprotect Sheet to go on.',
    editing: (count) => `You are editing a cell. Press Enter and this goes on by itself (${items(count, 'action')} waiting).`,
    cancelQueued: 'Cancel waiting',
    oversized: (sheets) =>
      `${sheets} holds too much; only its first part was reviewed. Delete what is not part of the form and review again.`,
    decisionsUnreadable: 'What was ignored or set in this workbook cannot be read. It is kept as it is; the defaults are used.',
    replaceDecisions: 'Use the settings of this sitting',
    decisionsNewer:
      'The settings of this workbook come from a newer version. They are kept as they are. Update the add-in before changing settings.',
    failedTitle: 'The workbook could not be read',
    tooLargeToRead: 'It holds more than Excel hands over at once. Close other large files and try again.',
    retry: 'Try again',
    progress: (done, total) => `${done} / ${total}`,
    progressLabel: (current) => `Reading ${current}`,
    progressPlain: 'Reviewing',
  },
  notice: {
    label: 'Notice',
    acceptedTotal: (value, before, after) => `Accepted ${value}; the total went from ${before} to ${after}.`,
    acceptedApart: (value, stated, due) => `Accepted ${value}. The cell of the total says ${stated}; by the scores it should be ${due}.`,
    accepted: (value) => `Accepted ${value}.`,
    noteWritten: 'The deviation note is written.',
    notesWritten: (count) => `${items(count, 'deviation note')} written.`,
    cramped: (sheets) =>
      ` ${sheets}: protection keeps row heights or wrapping as they are, so the text may not show in full. Look before you print.`,
    ignored: 'Ignored; the reason is kept.',
    explained: 'The explanation is kept with the workbook.',
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
    reviewed: (errors, warnings, infos) => `Review finished: ${errors} must fix, ${warnings} to explain, ${items(infos, 'hint')}.`,
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
    'another-workbook': () => 'another workbook is in front. Switch back and try again.',
    busy: () => 'Excel is busy. Try again in a moment.',
    cancelled: () => 'cancelled.',
    'missing-part': () =>
      'this function could not be fetched: the server is away, or the add-in was just updated. Check the network and try again.',
    failed: (_sheet, detail) =>
      `Excel did not finish${detail === '' ? '' : ` (${detail})`}. Try again; if that does not help, save and reopen the workbook.`,
  },
};
