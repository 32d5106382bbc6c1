import { KEEPER, type JournalKeeper } from '../../app/journal-keeper';
import type { Faults } from '../host/faults';
import { HIGHEST_EXCEL_API } from '../host/app-context';
import { OfficeHost } from '../host/office-host';
import { element } from './element';

export interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  readonly host: OfficeHost;
  dispose(): void;
}

export interface PaneOptions {
  readonly title: string;
  readonly language: string;
  /** Highest `ExcelApi` on offer. */
  readonly excelApi: string;
  readonly faults: Faults;
  readonly keeper: JournalKeeper;
}

/**
 * The task pane as Excel on the web shows it: a frame with a host to talk to. It loads at once and waits for its workbook,
 * not for the spreadsheet on screen.
 */
export function createPaneFrame({ title, language, excelApi, faults, keeper }: PaneOptions): PaneFrame {
  const { origin } = window.location;
  const frame = element('iframe', { title, class: 'pane' });
  const send = (text: string): void => frame.contentWindow?.postMessage(text, origin);
  const host = new OfficeHost(
    // The pane is there before its workbook, and a name would not tell two files apart.
    { language, documentUrl: '', excelApi, online: excelApi === HIGHEST_EXCEL_API },
    send,
    faults,
  );
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source === frame.contentWindow && typeof event.data === 'string') host.receive(event.data);
  };
  window.addEventListener('message', hear);
  Object.assign(frame, { [KEEPER]: keeper });
  frame.name = host.frameName(origin);
  frame.src = 'pane.html';
  return {
    frame,
    host,
    dispose() {
      window.removeEventListener('message', hear);
      host.dispose();
      frame.remove();
    },
  };
}

/** Milliseconds within which the spreadsheet takes the focus by itself. */
const SETTLES_WITHIN = 4000;

/**
 * The spreadsheet takes the focus when it is ready, about a second after the pane: whoever is pressing keys in the pane
 * goes on there. A press on the page itself ends that.
 */
export function keepFocusInPane(frame: HTMLIFrameElement): void {
  const watching = new AbortController();
  const { signal } = watching;
  let inPane = document.activeElement === frame;
  // When another frame takes the focus, the browser forgets which element had it.
  let last = frame.contentDocument?.activeElement ?? null;
  const follow = (): void => {
    frame.contentDocument?.addEventListener('focusin', ({ target }) => (last = target as Element), { signal });
  };
  const end = (): void => watching.abort();
  follow();
  frame.addEventListener('load', follow, { signal });
  // The page loses the focus to its own frame.
  window.addEventListener('blur', () => (inPane = document.activeElement === frame), { signal });
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const byHand = target instanceof Element && target.closest('.toolbar, .splitter, .dialog') !== null;
      if (inPane && !byHand) (last as HTMLElement | null)?.focus();
    },
    { signal },
  );
  for (const press of ['pointerdown', 'keydown'] as const) window.addEventListener(press, end, { capture: true, signal });
  setTimeout(end, SETTLES_WITHIN);
}
