import { UnreadableWorkbook } from '../package/unreadable';

/** Cells with content: what a sheet of 100 000 full rows needs, and more. */
const MOST_CELLS = 5_000_000;
/** Places in rows, blank ones in between included. */
const MOST_PLACES = 16_000_000;
/** Characters that cells show and formulas have: copies of a shared formula or of a long number format multiply. */
const MOST_CHARACTERS = 64_000_000;

/** What all sheets of a workbook may take up together, so that no file however made fills the memory. */
export class ReadingLimits {
  private cells = 0;
  private places = 0;
  private characters = 0;

  /** @throws UnreadableWorkbook `too-large` */
  addPlaces(count: number): void {
    this.places += count;
    if (this.places > MOST_PLACES) throw new UnreadableWorkbook('too-large', `more than ${MOST_PLACES} places`);
  }

  /** @throws UnreadableWorkbook `too-large` */
  addCell(characters: number): void {
    this.cells += 1;
    this.characters += characters;
    if (this.cells > MOST_CELLS) throw new UnreadableWorkbook('too-large', `more than ${MOST_CELLS} cells`);
    if (this.characters > MOST_CHARACTERS) throw new UnreadableWorkbook('too-large', `more than ${MOST_CHARACTERS} characters`);
  }
}
