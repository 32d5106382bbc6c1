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
}

/**
 * The task pane as Excel on the web shows it: a frame with a host to talk to. It loads at once and waits for its workbook,
 * not for the spreadsheet on screen.
 */
export function createPaneFrame({ title, language, excelApi, faults }: PaneOptions): PaneFrame {
  const { origin } = window.location;
  const frame = element('iframe', { title, class: 'pane' });
  const send = (text: string): void => frame.contentWindow?.postMessage(text, origin);
  const host = new OfficeHost(
    { language, documentUrl: `${origin}/workbook.xlsx`, excelApi, online: excelApi === HIGHEST_EXCEL_API },
    send,
    faults,
  );
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.source === frame.contentWindow && typeof event.data === 'string') host.receive(event.data);
  };
  window.addEventListener('message', hear);
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
