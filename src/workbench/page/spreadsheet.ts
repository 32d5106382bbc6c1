import type { OpenedFile } from '../open-file';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { element } from './element';
import type { Language } from './words';

/** The spreadsheet on the page: at most one workbook at a time. */
export class Spreadsheet {
  readonly root: HTMLElement;
  private book: UniverWorkbook | null = null;
  /** How often something else was to be shown: what comes after it is too late. */
  private turn = 0;

  constructor(
    private readonly language: Language,
    private readonly loading: string,
  ) {
    this.root = element('main', { class: 'spreadsheet' });
  }

  /** Takes the place of what was open; null when something else came in between. Univer itself is loaded with the first workbook. */
  async show(file: OpenedFile, dark: boolean): Promise<UniverWorkbook | null> {
    const mine = (this.turn += 1);
    const note = element('p', { class: 'loading' }, this.loading);
    this.root.append(note);
    const [{ screenOf, univerOnPage }, { UniverWorkbook }] = await Promise.all([
      import('../univer/on-page'),
      import('../univer/univer-workbook'),
    ]);
    if (mine !== this.turn) return null;
    this.book?.dispose();
    this.book = null;
    const container = element('div', { class: 'univer' });
    this.root.replaceChildren(container);
    const parts = await univerOnPage(container, file.data, this.language, dark);
    const book = new UniverWorkbook(parts, file.extras, screenOf(parts));
    if (mine === this.turn) return (this.book = book);
    book.dispose();
    return null;
  }

  clear(): void {
    this.turn += 1;
    this.book?.dispose();
    this.book = null;
    this.root.replaceChildren();
  }

  setDark(dark: boolean): void {
    this.book?.parts.api.toggleDarkMode(dark);
  }
}
