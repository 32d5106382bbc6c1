import { fileOpen } from 'browser-fs-access';
import type { OfficeHost } from '../host/office-host';
import { HIGHEST_EXCEL_API } from '../host/app-context';
import { Faults } from '../host/faults';
import type { OpenedFile } from '../open-file';
import type { KeptWork } from '../saving/kept-work';
import { discardWork, holdWork, workLeftBehind } from '../saving/kept-work';
import { OpenWorkbook } from '../saving/open-workbook';
import { forgetFile, readRecent, recentFiles, rememberFile, type RecentFile } from '../saving/recent-files';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { changesInWords, workInWords } from './changes-in-words';
import { NOT_SAVED } from '../saving/not-saved';
import { ChangedElsewhere, FOLDER } from '../saving/save-file';
import { tell } from './dialog';
import { acceptDrops } from './drop-target';
import { element } from './element';
import { reasonNotOpened, reasonNotSaved } from './failures';
import { createFaultsMenu } from './faults-menu';
import { createMessageBar } from './message-bar';
import { createPaneFrame, keepFocusInPane, type PaneFrame } from './pane-frame';
import { printSheets } from './printing';
import { askBeforeLeaving, askToDiscard, askToRestore, askToSaveElsewhere } from './questions';
import { createSplitter } from './splitter';
import { Spreadsheet } from './spreadsheet';
import { createStartScreen } from './start-screen';
import { createTheme } from './theme';
import { createToolbar } from './toolbar';
import { wordsIn, type Language } from './words';

export interface Workbench {
  readonly root: HTMLElement;
  /** Opens the sample named by `?sample=`, or shows where to begin; asks about work that was left unsaved. */
  start(): Promise<void>;
  open(name: string, bytes: Uint8Array): Promise<void>;
  host(): OfficeHost;
  book(): UniverWorkbook | null;
}

/** Of a report (.docx) its annexes are opened. The old formats may be chosen too: then it is said how to save them anew. */
const OPENED = ['.xlsx', '.docx', '.xls', '.et', '.xlsm', '.xlsb', '.doc', '.wps'];

/** The whole page: toolbar, spreadsheet, and the task pane beside it. */
export function createWorkbench(language: Language, parameters: URLSearchParams): Workbench {
  const words = wordsIn(language);
  const spreadsheet = new Spreadsheet(language, words.loading);
  const messages = createMessageBar(words.dismiss);
  const slot = element('div', { class: 'slot' });
  const faults = new Faults();
  let excelApi = parameters.get('excelApi') ?? HIGHEST_EXCEL_API;
  let pane = newPane();
  let open: OpenWorkbook | null = null;
  let opening = 0;
  const theme = createTheme((dark) => {
    spreadsheet.setDark(dark);
    pane.frame.style.colorScheme = dark ? 'dark' : 'light';
  });
  const toolbar = createToolbar(words, {
    open: () => void openChosen(),
    sample: (file) => void openSample(file),
    save: () => void save(),
    undo: () => void open?.book.parts.api.undo(),
    redo: () => void open?.book.parts.api.redo(),
    print: () => void (open === null ? undefined : printSheets(open.book, words.printQuestion)),
    differences: () => {
      const items = words.differences.items.map((item) => element('li', {}, item));
      tell(words.differences.title, [element('ul', {}, ...items)], words.close);
    },
    home: () => void goHome(),
    theme: () => theme.toggle(),
  });
  const startScreen = createStartScreen(words, timeOf, {
    open: () => void openChosen(),
    sample: (file) => void openSample(file),
    recent: (file) => void openRecent(file),
    forget: (file) => void forgetFile(file).then(showStart),
    restore: (work) => void restore(work),
    discard: (work) => void discard(work),
  });
  const splitter = createSplitter(words.resize, slot);
  const root = element(
    'div',
    { class: 'workbench' },
    toolbar.root,
    messages.root,
    createFaultsMenu(words.faults, faults, excelApi, { book: () => open?.book ?? null, offer: offerExcelApi }),
    element('div', { class: 'beside' }, startScreen.root, spreadsheet.root, splitter, slot),
    acceptDrops(words.drop, (dropped) => void openDropped(dropped)),
  );
  slot.append(pane.frame);
  toolbar.showFile(null);
  toolbar.allowUndo(false, false);
  window.addEventListener('keydown', saveByKey, true);
  window.addEventListener('beforeunload', (event) => {
    if (open?.mayHaveUnsavedWork === true) event.preventDefault();
  });

  function newPane(): PaneFrame {
    // What the pane keeps goes with the workbook that is open then.
    const keeper = { load: () => open?.journalKeeper.load(), keep: (kept: unknown) => open?.journalKeeper.keep(kept) };
    const made = createPaneFrame({ title: words.paneTitle, language, excelApi, faults, keeper });
    // Keys pressed in the pane stay in its frame.
    made.frame.addEventListener('load', () => made.frame.contentWindow?.addEventListener('keydown', saveByKey, true));
    return made;
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

  function saveByKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.code !== 'KeyS') return;
    event.preventDefault();
    void save();
  }

  function timeOf(at: number): string {
    return new Date(at).toLocaleString(language, { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });
  }

  async function showStart(): Promise<void> {
    const [left, recent] = await Promise.all([workLeftBehind(), recentFiles()]);
    if (open !== null) return;
    root.classList.add('starting');
    startScreen.show(left, recent);
  }

  async function goHome(): Promise<void> {
    if (!(await mayLeave())) return;
    opening += 1;
    await open?.close(true);
    open = null;
    spreadsheet.clear();
    renewPane();
    toolbar.showFile(null);
    toolbar.allowUndo(false, false);
    await showStart();
  }

  async function openChosen(): Promise<void> {
    const file = await fileOpen({ description: words.openDescription, extensions: OPENED, id: FOLDER }).catch(() => null);
    if (file !== null) await openFile(file, file.handle ?? null);
  }

  async function openDropped(dropped: readonly { readonly file: File; readonly handle: FileSystemFileHandle | null }[]): Promise<void> {
    const [first] = dropped;
    if (first === undefined) return;
    await openFile(first.file, first.handle);
    if (dropped.length > 1) messages.show(words.onlyOne);
  }

  async function openRecent(recent: RecentFile): Promise<void> {
    const file = await readRecent(recent).catch(() => null);
    if (file === null) messages.show(words.failedRead(recent.name));
    else await openFile(file, recent.handle);
  }

  async function openFile(file: File, handle: FileSystemFileHandle | null): Promise<void> {
    // A folder dropped here cannot be read, nor a file that is gone by now.
    const content = await file.arrayBuffer().catch(() => null);
    if (content === null) return messages.show(words.failedRead(file.name));
    const opened = await openBytes(file.name, new Uint8Array(content));
    if (opened && handle !== null) await rememberFile(handle, Date.now());
  }

  async function openSample(file: string): Promise<void> {
    const answer = await fetch(`samples/${file}`).catch(() => null);
    if (answer?.ok === true) await openBytes(file, new Uint8Array(await answer.arrayBuffer()));
    else messages.show(words.failedSample);
  }

  async function restore(work: KeptWork): Promise<void> {
    const isLeft = (await workLeftBehind()).some(({ id }) => id === work.id);
    if (!isLeft) {
      messages.show(words.restoredElsewhere(work.name));
      return showStart();
    }
    // Until it is on screen, where it is held as well.
    const letGo = holdWork(work.id);
    if (await openBytes(work.name, work.bytes, work)) messages.note(words.restored);
    letGo();
  }

  async function discard(work: KeptWork): Promise<void> {
    const sure = await askToDiscard(work.name, words.discardQuestion);
    if (!sure) return;
    await discardWork(work.id);
    await showStart();
  }

  /** @returns false when it could not be opened or the person would rather stay; then all is as it was. */
  async function openBytes(name: string, bytes: Uint8Array, restored: KeptWork | null = null): Promise<boolean> {
    opening += 1;
    const mine = opening;
    let file: OpenedFile;
    try {
      // Comes with the spreadsheet: the toolbar and the pane do not wait for either.
      const { openFile: read } = await import('../open-file');
      file = read(name, bytes);
    } catch (error) {
      messages.show(reasonNotOpened(error, name, words, language));
      return false;
    }
    if (!(await mayLeave()) || mine !== opening) return false;
    messages.clear();
    if (open !== null) {
      await open.close(true);
      open = null;
      renewPane();
    }
    startScreen.hide();
    root.classList.remove('starting');
    keepFocusInPane(pane.frame);
    const shown = await spreadsheet.show(file, theme.isDark());
    const { UnsavedChanges } = await import('../saving/unsaved-changes');
    if (shown === null || mine !== opening) return false;
    open = new OpenWorkbook(file, shown, new UnsavedChanges(file, shown), restored, {
      counted: (state) => toolbar.showChanges(workInWords(state, words)),
      notKept: () => messages.show(words.notKept),
      summary: (state) => changesInWords(state, words),
      now: () => Date.now(),
    });
    shown.refuse(NOT_SAVED, () => messages.show(words.notSavedHere));
    shown.parts.undo.undoRedoStatus$.subscribe(({ undos, redos }) => toolbar.allowUndo(undos > 0, redos > 0));
    pane.host.show(shown);
    toolbar.showFile(file.name);
    return true;
  }

  /** Nothing unsaved, saved now, or given up by the person's own word. */
  async function mayLeave(): Promise<boolean> {
    if (open === null || !(await open.hasUnsavedWork())) return true;
    const answer = await askBeforeLeaving(open.file.name, words.leaveQuestion);
    return answer === 'discard' || (answer === 'save' && (await save()));
  }

  /** @returns whether it is in a file now. */
  async function save(anew = false): Promise<boolean> {
    if (open === null) return false;
    try {
      const base = open.file.name.replace(/\.xlsx$/i, '');
      const name = /（复核）$|\(reviewed\)$/.test(base) ? `${base}.xlsx` : words.saveName(base);
      const saved = await open.save(name, anew);
      if (saved === null) return false;
      if (saved.handle !== null) await rememberFile(saved.handle, Date.now());
      const now = new Date().toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
      messages.note(saved.handle === null ? words.downloaded(saved.name) : words.savedTo(saved.name, now));
      return true;
    } catch (error) {
      if (error instanceof ChangedElsewhere) {
        return (await askToSaveElsewhere(error.fileName, words.changedElsewhere)) && (await save(true));
      }
      messages.show(reasonNotSaved(error, words, language));
      return false;
    }
  }

  /** Asks about the newest of what was left; the others wait on the start page. */
  async function offerWorkLeftBehind(): Promise<boolean> {
    const [newest, ...others] = await workLeftBehind();
    if (newest === undefined) return false;
    const answer = await askToRestore(newest, timeOf(newest.at), others.length, words);
    if (answer === 'discard') await discard(newest);
    if (answer === 'restore') await restore(newest);
    return answer === 'restore';
  }

  return {
    root,
    async start() {
      const sample = parameters.get('sample');
      if (await offerWorkLeftBehind()) return;
      if (sample === null) await showStart();
      else await openSample(sample);
    },
    open: async (name, bytes) => void (await openBytes(name, bytes)),
    host: () => pane.host,
    book: () => open?.book ?? null,
  };
}
