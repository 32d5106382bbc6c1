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
  /** Highest `ExcelApi` on offer; as high as office.js knows when absent. */
  readonly excelApi?: string;
}

/**
 * The task pane as Excel on the web shows it: a frame with a host to talk to. It loads at once and waits for its workbook,
 * not for the spreadsheet on screen.
 */
export function createPaneFrame({ title, language, excelApi = HIGHEST_EXCEL_API }: PaneOptions): PaneFrame {
  const { origin } = window.location;
  const frame = element('iframe', { title, class: 'pane' });
  const host = new OfficeHost({ language, documentUrl: `${origin}/workbook.xlsx`, excelApi }, (text) => {
    frame.contentWindow?.postMessage(text, origin);
  });
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
