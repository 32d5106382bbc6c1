import { UnreadableWorkbook } from '../../files/unreadable';
import type { OfficeHost } from '../host/office-host';
import { openFile, type OpenedFile } from '../open-file';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { acceptDrops } from './drop-target';
import { element } from './element';
import { createMessageBar } from './message-bar';
import { createPaneFrame, type PaneFrame } from './pane-frame';
import { createSplitter } from './splitter';
import { Spreadsheet } from './spreadsheet';
import { createTheme } from './theme';
import { createToolbar } from './toolbar';
import { wordsIn, type Language } from './words';

const FIRST_SAMPLE = 'township-2024.xlsx';

export interface Workbench {
  readonly root: HTMLElement;
  /** Opens the first sample, or the one named by `?sample=`. */
  start(): Promise<void>;
  open(name: string, bytes: Uint8Array): Promise<void>;
  host(): OfficeHost;
  book(): UniverWorkbook | null;
}

/** The whole page: toolbar, spreadsheet, and the task pane beside it. */
export function createWorkbench(language: Language, parameters: URLSearchParams): Workbench {
  const words = wordsIn(language);
  const spreadsheet = new Spreadsheet(language, words.loading);
  const messages = createMessageBar(words.dismiss);
  const slot = element('div', { class: 'slot' });
  let pane = newPane();
  let book: UniverWorkbook | null = null;
  let opening = 0;
  const theme = createTheme((dark) => {
    spreadsheet.setDark(dark);
    pane.frame.style.colorScheme = dark ? 'dark' : 'light';
  });
  const toolbar = createToolbar(words, {
    open: (files) => void openFirst(files),
    sample: (file) => void openSample(file),
    download: () => undefined,
    theme: () => theme.toggle(),
  });
  const splitter = createSplitter(words.resize, (width) => slot.style.setProperty('width', `${width}px`));
  const root = element(
    'div',
    { class: 'workbench' },
    toolbar.root,
    element('p', { class: 'not-excel' }, words.notExcel),
    messages.root,
    element('div', { class: 'beside' }, spreadsheet.root, splitter, slot),
    acceptDrops(words.drop, (files) => void openFirst(files)),
  );
  slot.append(pane.frame);

  function newPane(): PaneFrame {
    const excelApi = parameters.get('excelApi');
    return createPaneFrame({ title: words.paneTitle, language, ...(excelApi === null ? {} : { excelApi }) });
  }

  async function openFirst(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (file === undefined) return;
    await open(file.name, new Uint8Array(await file.arrayBuffer()));
    if (files.length > 1) messages.show(words.onlyOne);
  }

  async function openSample(file: string): Promise<void> {
    const answer = await fetch(`samples/${file}`).catch(() => null);
    if (answer?.ok === true) await open(file, new Uint8Array(await answer.arrayBuffer()));
    else messages.show(words.failedSample);
  }

  async function open(name: string, bytes: Uint8Array): Promise<void> {
    opening += 1;
    const mine = opening;
    let file: OpenedFile;
    try {
      file = openFile(name, bytes);
    } catch (error) {
      if (!(error instanceof UnreadableWorkbook)) throw error;
      const reason = error.describe(name);
      messages.show(language === 'en' ? reason.en : reason.zh);
      return;
    }
    messages.clear();
    if (book !== null) {
      // Excel gives every workbook a task pane of its own.
      pane.dispose();
      pane = newPane();
      pane.frame.style.colorScheme = theme.isDark() ? 'dark' : 'light';
      slot.append(pane.frame);
    }
    const shown = await spreadsheet.show(file, theme.isDark());
    if (mine !== opening) return;
    book = shown;
    pane.host.show(shown);
    toolbar.showFile(name);
    toolbar.allowDownload(true);
  }

  return {
    root,
    start: () => openSample(parameters.get('sample') ?? FIRST_SAMPLE),
    open,
    host: () => pane.host,
    book: () => book,
  };
}
