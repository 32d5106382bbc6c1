import type { zhMapping } from '../zh-cn/mapping';

export const enMapping: typeof zhMapping = {
  title: 'Point out by hand',
  intro: 'Say which row holds the headers and which column holds what. What was found is filled in; change only what is wrong.',
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
  column: (role) => `Column of ${role}`,
  columnHint: 'Column letters, such as E; leave blank what is not there.',
  invalidRow: 'Enter a row number, such as 13.',
  invalidColumn: 'Enter column letters, such as E.',
  missing: (role) => `Enter the column of “${role}”; nothing can be reviewed without it.`,
  duplicate: (column) => `Column ${column} is named twice; please check.`,
  save: 'Review like this',
  forget: 'Back to automatic',
  noSheets: 'There is no sheet to point at.',
};
