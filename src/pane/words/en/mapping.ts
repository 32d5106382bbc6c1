import type { zhMapping } from '../zh-cn/mapping';
import { items } from './plural';

export const enMapping: typeof zhMapping = {
  title: 'Point out by hand',
  intro:
    'Where the words of a header are not known, show them here: which table, which row, which column is what. What is known is chosen already. The sheet is not changed.',
  sheet: 'Sheet',
  kind: 'Form',
  blocks: {
    indicators: 'Annex 1-2: indicators',
    funds: 'Annex 1-2: funds',
    rubric: 'Scoring rubric',
    staff: 'Annex 1-1: staff',
    spending: 'Annex 1-1: spending',
    buildings: 'Annex 1-1: buildings',
  },
  headerRow: 'Row of the headers',
  headerRowHint: 'The number Excel shows on the left.',
  columns: 'Columns',
  rowFirst: 'Enter the row of the headers first; its columns are listed here then.',
  takeRow: (row) => `Take row ${row}`,
  columnHint: 'Choose by the words of the header; what the form lacks stays at “not there”.',
  noColumn: 'not there',
  columnOf: (letters, text) => (text === '' ? `${letters} (no header)` : `${letters} ${text}`),
  moreColumns: (count) => `Rare columns (${count})`,
  invalidRow: 'Enter a row number, such as 13.',
  invalidColumn: 'Choose this column again.',
  missing: (role) => `Choose the column of “${role}”; nothing can be reviewed without it.`,
  duplicate: (column) => `Column ${column} is chosen twice; please check.`,
  save: 'Review like this',
  forget: 'Back to automatic',
  nowRead: (indicators) =>
    indicators > 0 ? `Recognised as pointed out, with ${items(indicators, 'indicator')}.` : 'Recognised as pointed out.',
  allRead: 'Every figure on this sheet is recognised.',
  stillUnread: (count) =>
    `${items(count, 'place')} on this sheet still not recognised, see below. Go on with another table where it is one.`,
  unreadPlace: (place, text, why) => `${place} (${text}): ${why}`,
  nothingRead: 'Nothing was read like this',
  checkAgain: 'Choose Go on, and check the row of the headers and the columns.',
  done: 'Done',
  more: 'Go on',
  handOn: 'Other units use the same form? Save it as a file and send it to them: they open it and need not point anything out.',
  savePack: 'Save as a rule pack…',
  noSheets: 'There is no sheet to point at.',
};
