import type { OpenedFile } from '../open-file';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { element } from './element';
import type { Language } from './words';

/** The spreadsheet on the page: at most one workbook at a time. */
export class Spreadsheet {
  readonly root: HTMLElement;
  private book: UniverWorkbook | null = null;

  constructor(
    private readonly language: Language,
    private readonly loading: string,
  ) {
    this.root = element('main', { class: 'spreadsheet' });
  }

  /** Takes the place of what was open. Univer itself is loaded with the first workbook. */
  async show(file: OpenedFile, dark: boolean): Promise<UniverWorkbook> {
    const note = element('p', { class: 'loading' }, this.loading);
    this.root.append(note);
    const [{ screenOf, univerOnPage }, { UniverWorkbook }] = await Promise.all([
      import('../univer/on-page'),
      import('../univer/univer-workbook'),
    ]);
    this.book?.dispose();
    const container = element('div', { class: 'univer' });
    this.root.replaceChildren(container);
    const parts = await univerOnPage(container, file.data, this.language, dark);
    this.book = new UniverWorkbook(parts, file.extras, screenOf(parts));
    return this.book;
  }

  clear(): void {
    this.book?.dispose();
    this.book = null;
    this.root.replaceChildren();
  }

  setDark(dark: boolean): void {
    this.book?.parts.api.toggleDarkMode(dark);
  }
}
