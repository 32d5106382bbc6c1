import type { XlsxWorkbook } from '../files/reading/read-workbook';

/** Cells a browser shows without coming to a halt. */
const MOST_CELLS = 500_000;

/** A sheet holds more than the spreadsheet of the page can show. */
export class TooLargeToShow extends Error {
  constructor(readonly sheetName: string) {
    super(`Too large to show: ${sheetName}`);
    this.name = 'TooLargeToShow';
  }
}

/** @throws TooLargeToShow naming the sheet. */
export function refuseTooLarge({ sheets }: XlsxWorkbook): void {
  for (const { grid } of sheets) {
    const cells = grid.rows.reduce((sum, row) => sum + row.length, 0);
    if (cells > MOST_CELLS) throw new TooLargeToShow(grid.sheet.name);
  }
}
