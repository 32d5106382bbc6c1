import './missing-in-jsdom';
import { createRequire } from 'node:module';
import { parseArea, type Area } from '../../src/core/grid/address';
import type { CellValue } from '../../src/core/grid/cell';
import type { Protection } from '../../src/workbench/host/model';
import { HIGHEST_EXCEL_API } from '../../src/workbench/host/app-context';
import { OfficeHost } from '../../src/workbench/host/office-host';
import { openFile } from '../../src/workbench/open-file';
import { headlessWorkbook } from './headless-workbook';
import type { UniverSheet } from '../../src/workbench/univer/univer-sheet';
import type { UniverWorkbook } from '../../src/workbench/univer/univer-workbook';

/** Excel, played by the workbench's host, for the unmodified office.js in this window. */
export interface OfficeHostInTest {
  readonly host: OfficeHost;
  readonly book: UniverWorkbook;
  /** What a person types; resolves when formulas are calculated and Excel has told of the change. */
  edit(sheetName: string, a1: string, value: CellValue): Promise<void>;
  /** What a co-author types in the same workbook elsewhere. */
  editRemotely(sheetName: string, a1: string, value: CellValue): Promise<void>;
  insertRows(sheetName: string, before: number, count?: number): Promise<void>;
  deleteRows(sheetName: string, first: number, count?: number): Promise<void>;
  hideRows(sheetName: string, first: number, count?: number): Promise<void>;
  rename(sheetName: string, newName: string): Promise<void>;
  hideSheet(sheetName: string, hidden?: boolean): Promise<void>;
  select(sheetName: string, a1: string): Promise<void>;
  /** A person's undo (Ctrl+Z). */
  undo(): Promise<void>;
  protect(sheetName: string, isProtected?: boolean, allowed?: Partial<Protection>): Promise<void>;
  value(sheetName: string, a1: string): CellValue;
  formula(sheetName: string, a1: string): string | null;
  /** Resolves when nothing is on its way any more: batches, calculation, events. */
  settled(): Promise<void>;
  dispose(): void;
}

let running: OfficeHost | null = null;

/** Opens a workbook for the office.js of this window, which loads with the first call; later calls show it another workbook. */
export async function startOfficeHost(
  window: Window & typeof globalThis,
  bytes: Uint8Array,
  excelApi: string = HIGHEST_EXCEL_API,
  online: boolean = excelApi === HIGHEST_EXCEL_API,
): Promise<OfficeHostInTest> {
  const book = headlessWorkbook(openFile('test.xlsx', bytes));
  const { parts } = book;
  const host = await connect(window, book, excelApi, online);
  await book.calculated();
  const settled = async (): Promise<void> => {
    await host.idle();
    await book.calculated();
    // Events leave the host, the window and the library one turn of the loop later each.
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const sheet = (name: string): UniverSheet => {
    const found = book.sheets().find((each) => each.name === name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  };
  const facade = (name: string): ReturnType<typeof parts.workbook.getActiveSheet> => {
    const found = parts.workbook.getSheetByName(name);
    if (found === null) throw new Error(`No sheet ${name}`);
    return found;
  };
  const write = async (actor: 'user' | 'co-author', name: string, area: Area, value: CellValue): Promise<void> => {
    const formula = typeof value === 'string' && value.startsWith('=') ? value : null;
    book.actAs(actor, () => sheet(name).write(area, [[{ value: formula === null ? value : null, formula }]]));
    await settled();
  };
  return {
    host,
    book,
    edit: (name, a1, value) => write('user', name, parseArea(a1), value),
    editRemotely: (name, a1, value) => write('co-author', name, parseArea(a1), value),
    async insertRows(name, before, count = 1) {
      facade(name).insertRowsBefore(before, count);
      await settled();
    },
    async deleteRows(name, first, count = 1) {
      facade(name).deleteRows(first, count);
      await settled();
    },
    async hideRows(name, first, count = 1) {
      facade(name).hideRows(first, count);
      await settled();
    },
    async rename(name, newName) {
      facade(name).setName(newName);
      await settled();
    },
    async hideSheet(name, hidden = true) {
      if (hidden) facade(name).hideSheet();
      else facade(name).showSheet();
      await settled();
    },
    async select(name, a1) {
      sheet(name).activate();
      sheet(name).select([parseArea(a1)]);
      await settled();
    },
    async undo() {
      await parts.api.undo();
      await settled();
    },
    async protect(name, isProtected = true, allowed = {}) {
      book.setProtected(sheet(name).id, isProtected, allowed);
      await settled();
    },
    value: (name, a1) => sheet(name).read(parseArea(a1))[0]?.[0]?.value ?? null,
    formula: (name, a1) => sheet(name).read(parseArea(a1))[0]?.[0]?.formula ?? null,
    settled,
    dispose: () => book.dispose(),
  };
}

async function connect(window: Window & typeof globalThis, book: UniverWorkbook, excelApi: string, online: boolean): Promise<OfficeHost> {
  if (running !== null) {
    running.faults.clear();
    running.roundTrips = 0;
    running.show(book);
    return running;
  }
  const { origin } = window.location;
  const host = new OfficeHost({ language: 'zh-CN', documentUrl: `${origin}/test.xlsx`, excelApi, online }, (text) => {
    setTimeout(() => window.dispatchEvent(new window.MessageEvent('message', { data: text, origin })), 0);
  });
  running = host;
  host.show(book);
  await loadOfficeJs(window, host);
  return host;
}

/** Loads the library as a page would, from the installed package, and lets it start. */
async function loadOfficeJs(window: Window & typeof globalThis, host: OfficeHost): Promise<void> {
  window.name = host.frameName(window.location.origin);
  const { document } = window;
  // jsdom has no document.domain; office.js trusts a host on the pane's own host name.
  if (!document.domain) Object.defineProperty(document, 'domain', { configurable: true, value: window.location.hostname });
  const parent = { postMessage: (text: string) => setTimeout(() => host.receive(text), 0) };
  Object.defineProperty(window, 'parent', { configurable: true, value: parent });
  const path = createRequire(__filename).resolve('@microsoft/office-js/dist/office.js');
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `file://${path}`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('office.js did not load'));
    document.head.appendChild(script);
  });
  await window.Office.onReady();
}
