import { toA1 } from '../../core/grid/address';
import type { WorkbookChanges } from '../../files/patching/changes';
import { UnreadableWorkbook } from '../../files/package/unreadable';
import { HIGHEST_EXCEL_API } from '../host/app-context';
import { Faults } from '../host/faults';
import type { OfficeHost } from '../host/office-host';
import type { OpenedFile } from '../open-file';
import { TooLargeToShow } from '../too-large-to-show';
import type { UnsavedChanges } from '../saving/unsaved-changes';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { download } from './download';
import { acceptDrops } from './drop-target';
import { element } from './element';
import { createFaultsMenu } from './faults-menu';
import { createMessageBar } from './message-bar';
import { createPaneFrame, type PaneFrame } from './pane-frame';
import { createSplitter } from './splitter';
import { Spreadsheet } from './spreadsheet';
import { createTheme } from './theme';
import { createToolbar } from './toolbar';
import { wordsIn, type Language, type Words } from './words';

const FIRST_SAMPLE = 'township-2024.xlsx';

export interface Workbench {
  readonly root: HTMLElement;
  /** Opens the first sample, or the one named by `?sample=`. */
  start(): Promise<void>;
  open(name: string, bytes: Uint8Array): Promise<void>;
  host(): OfficeHost;
  book(): UniverWorkbook | null;
}

/** A workbook on screen, and what became of it since. */
interface Open {
  readonly file: OpenedFile;
  readonly book: UniverWorkbook;
  readonly unsaved: UnsavedChanges;
}

/** Milliseconds without a change before the toolbar counts again. */
const PAUSE = 300;

/** The whole page: toolbar, spreadsheet, and the task pane beside it. */
export function createWorkbench(language: Language, parameters: URLSearchParams): Workbench {
  const words = wordsIn(language);
  const spreadsheet = new Spreadsheet(language, words.loading);
  const messages = createMessageBar(words.dismiss);
  const slot = element('div', { class: 'slot' });
  const faults = new Faults();
  let excelApi = parameters.get('excelApi') ?? HIGHEST_EXCEL_API;
  let pane = newPane();
  let open: Open | null = null;
  let opening = 0;
  const theme = createTheme((dark) => {
    spreadsheet.setDark(dark);
    pane.frame.style.colorScheme = dark ? 'dark' : 'light';
  });
  const toolbar = createToolbar(words, {
    open: (files) => void openFirst(files),
    sample: (file) => void openSample(file),
    download: () => void downloadResult(),
    theme: () => theme.toggle(),
  });
  const splitter = createSplitter(words.resize, (width) => slot.style.setProperty('width', `${width}px`));
  const root = element(
    'div',
    { class: 'workbench' },
    toolbar.root,
    element('p', { class: 'not-excel' }, words.notExcel),
    messages.root,
    createFaultsMenu(words.faults, faults, excelApi, { protect: toggleProtection, coAuthor: editAsCoAuthor, offer: offerExcelApi }),
    element('div', { class: 'beside' }, spreadsheet.root, splitter, slot),
    acceptDrops(words.drop, (files) => void openFirst(files)),
  );
  slot.append(pane.frame);

  function newPane(): PaneFrame {
    return createPaneFrame({ title: words.paneTitle, language, excelApi, faults });
  }

  /** Excel gives every workbook a task pane of its own. */
  function renewPane(): void {
    pane.dispose();
    pane = newPane();
    pane.frame.style.colorScheme = theme.isDark() ? 'dark' : 'light';
    slot.append(pane.frame);
  }

  /** As if the add-in were opened in an Excel of this version. */
  function offerExcelApi(version: string): void {
    excelApi = version;
    renewPane();
    if (open !== null) pane.host.show(open.book);
  }

  async function openFirst(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    // A folder dropped here cannot be read, nor a file that is gone by now.
    const content = await file.arrayBuffer().catch(() => null);
    if (content === null) return messages.show(words.failedRead(file.name));
    await openBytes(file.name, new Uint8Array(content));
    if (files.length > 1) messages.show(words.onlyOne);
  }

  async function openSample(file: string): Promise<void> {
    const answer = await fetch(`samples/${file}`).catch(() => null);
    if (answer?.ok === true) await openBytes(file, new Uint8Array(await answer.arrayBuffer()));
    else messages.show(words.failedSample);
  }

  async function openBytes(name: string, bytes: Uint8Array): Promise<void> {
    opening += 1;
    const mine = opening;
    let file: OpenedFile;
    try {
      // Comes with the spreadsheet: the toolbar and the pane do not wait for either.
      const { openFile } = await import('../open-file');
      file = openFile(name, bytes);
    } catch (error) {
      messages.show(reasonOf(error, name));
      return;
    }
    messages.clear();
    if (open !== null) renewPane();
    const shown = await spreadsheet.show(file, theme.isDark());
    const { UnsavedChanges } = await import('../saving/unsaved-changes');
    if (mine !== opening) return;
    const unsaved = new UnsavedChanges(file, shown);
    open = { file, book: shown, unsaved };
    pane.host.show(shown);
    toolbar.showFile(name);
    toolbar.allowDownload(true);
    countChanges(open);
  }

  function toggleProtection(): void {
    const book = open?.book;
    const sheet = book?.activeSheet();
    if (book && sheet) book.setProtected(sheet.id, !sheet.isProtected);
  }

  function editAsCoAuthor(): void {
    const book = open?.book;
    const [area] = book?.selection() ?? [];
    if (!book || area === undefined) return;
    const cell = { ...area, bottom: area.top, right: area.left };
    book.actAs('co-author', () => book.activeSheet().write(cell, [[{ value: 0, formula: null }]]));
  }

  /** What a person can do about a file that does not open. */
  function reasonOf(error: unknown, name: string): string {
    if (error instanceof TooLargeToShow) return words.tooLarge(error.sheetName);
    if (!(error instanceof UnreadableWorkbook)) return words.failedOpen(name, error instanceof Error ? error.message : String(error));
    const reason = error.describe(name);
    return language === 'en' ? reason.en : reason.zh;
  }

  /** Counts now, and again whenever nothing has happened for a moment after a change. */
  function countChanges(counted: Open): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = async (): Promise<void> => {
      const changes = await counted.unsaved.now();
      if (open === counted) toolbar.showChanges(summaryOf(changes, words));
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void count(), PAUSE);
    };
    counted.book.parts.commands.onCommandExecuted(later);
    later();
  }

  async function downloadResult(): Promise<void> {
    if (open === null) return;
    try {
      const { patchWorkbook } = await import('../../files/patching/patch-workbook');
      const saved = patchWorkbook(open.file.bytes, await open.unsaved.now());
      download(words.downloadName(open.file.name.replace(/\.xlsx$/i, '')), new Uint8Array(saved));
    } catch (error) {
      messages.show(words.failedDownload(error instanceof Error ? error.message : String(error)));
    }
  }

  return {
    root,
    start: () => openSample(parameters.get('sample') ?? FIRST_SAMPLE),
    open: openBytes,
    host: () => pane.host,
    book: () => open?.book ?? null,
  };
}

function summaryOf({ cells = [], marks = [], operations = [], added = [] }: WorkbookChanges, words: Words): string {
  const summary = words.changed(
    cells.length,
    new Set(marks.map(({ sheetId, at }) => `${sheetId} ${toA1(at)}`)).size,
    operations.length + added.length,
  );
  return summary === '' ? words.unchanged : summary;
}
