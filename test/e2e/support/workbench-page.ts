import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { ensureCertificate } from '../../../src/tools/certificate';
import { serve, type Site } from '../../../src/tools/serve';
import { siteFolder } from '../../../src/tools/site-files';
import type { Workbench } from '../../../src/workbench/page/workbench';
import { launchBrowser } from './browser';

declare global {
  interface Window {
    readonly workbench: Workbench;
  }
}

/** The built site in a browser, for one test file. */
export class WorkbenchSite {
  private constructor(
    private readonly browser: Browser,
    private readonly site: Site,
  ) {}

  /** @param folder where the built site is. */
  static async start(folder: string = siteFolder): Promise<WorkbenchSite> {
    const site = await serve(folder, await ensureCertificate(), 0);
    return new WorkbenchSite(await launchBrowser(), site);
  }

  async open(parameters: Readonly<Record<string, string>> = {}): Promise<WorkbenchPage> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'zh-CN',
      // The frame of the pane takes its colours from the page, which a fixed choice would hide.
      colorScheme: null,
      viewport: { width: 1500, height: 950 },
      acceptDownloads: true,
    });
    const page = await context.newPage();
    const opened = new WorkbenchPage(context, page, this.site.address);
    await page.goto(`${this.site.address}/workbench.html?${new URLSearchParams(parameters).toString()}`);
    await opened.ready();
    return opened;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.site.close();
  }
}

const WAIT = { timeout: 30_000 };

/** The workbench as a person uses it: keys and clicks in the grid, roles and names in the pane. */
export class WorkbenchPage {
  /** Errors of the page and requests to anywhere but the site; a test expects none. */
  readonly problems: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    address: string,
  ) {
    page.on('pageerror', (error) => this.problems.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) this.problems.push(`request to ${url}`);
    });
  }

  /** Resolves when the spreadsheet shows its workbook and the pane its first screen. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench?.book() !== null && document.querySelector('canvas') !== null, null, WAIT);
    await (await this.pane()).waitForFunction(() => (document.getElementById('pane')?.childElementCount ?? 0) > 0, null, WAIT);
  }

  async pane(): Promise<Frame> {
    const frame = await this.page.waitForSelector('iframe.pane', WAIT).then((element) => element.contentFrame());
    if (frame === null) throw new Error('The pane has no frame');
    await frame.waitForLoadState('domcontentloaded');
    return frame;
  }

  /** Brings a cell on screen and clicks it. */
  async click(sheetName: string, a1: string): Promise<void> {
    const [x, y] = await this.page.evaluate(
      async ([name, address]) => {
        const workbook = window.workbench.book()?.parts.workbook;
        const sheet = workbook?.getSheetByName(name);
        if (!workbook || !sheet) throw new Error(`No sheet ${name}`);
        workbook.setActiveSheet(sheet);
        const range = sheet.getRange(address);
        sheet.scrollToCell(Math.max(0, range.getRow() - 3), 0);
        await new Promise((resolve) => setTimeout(resolve, 150));
        const canvas = document.querySelector('canvas[id*=univer-sheet-main]')?.getBoundingClientRect();
        // Univer tells where a cell is in the sheet; what is scrolled away goes off that.
        const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
        const origin = sheet.getRange(0, 0).getCellRect();
        const corner = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
        const cell = range.getCellRect();
        return [
          (canvas?.x ?? 0) + cell.x - (corner.x - origin.x) - offsetX + cell.width / 2,
          (canvas?.y ?? 0) + cell.y - (corner.y - origin.y) - offsetY + cell.height / 2,
        ];
      },
      [sheetName, a1] as const,
    );
    await this.page.mouse.click(x ?? 0, y ?? 0);
  }

  /** Types into a cell and presses Enter, with real keys. */
  async type(sheetName: string, a1: string, text: string): Promise<void> {
    await this.click(sheetName, a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** What the cell holds, in the spreadsheet's own model. */
  async cell(sheetName: string, a1: string): Promise<{ readonly value: unknown; readonly formula: string | null }> {
    return this.page.evaluate(
      ([name, address]) => {
        const sheet = window.workbench.book()?.parts.workbook.getSheetByName(name);
        if (!sheet) throw new Error(`No sheet ${name}`);
        const range = sheet.getRange(address);
        return { value: range.getRawValue() ?? null, formula: range.getFormula() || null };
      },
      [sheetName, a1] as const,
    );
  }

  async insertRow(sheetName: string, before: number): Promise<void> {
    await this.page.evaluate(
      ([name, row]) => {
        window.workbench.book()?.parts.workbook.getSheetByName(name)?.insertRowsBefore(row, 1);
      },
      [sheetName, before] as const,
    );
  }

  /** Cells that carry a mark of ours, by severity, in a sheet: `{ error: ['H40'], … }`. */
  async marks(sheetName: string): Promise<Readonly<Record<string, readonly string[]>>> {
    return this.page.evaluate((name) => {
      const sheet = window.workbench.book()?.parts.workbook.getSheetByName(name);
      const found: Record<string, string[]> = {};
      for (const rule of sheet?.getConditionalFormattingRules() ?? []) {
        const severity = 'value' in rule.rule ? /annex-review:(\w+)/.exec(String(rule.rule.value))?.[1] : undefined;
        if (severity === undefined) continue;
        for (const range of rule.ranges) (found[severity] ??= []).push(sheet?.getRange(range).getA1Notation() ?? '');
      }
      for (const cells of Object.values(found)) cells.sort();
      return found;
    }, sheetName);
  }

  roundTrips(): Promise<number> {
    return this.page.evaluate(() => window.workbench.host().roundTrips);
  }

  async download(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download', WAIT),
      this.page.getByRole('button', { name: '下载复核结果' }).click(),
    ]);
    const stream = await download.createReadStream();
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk as Uint8Array);
    return new Uint8Array(Buffer.concat(chunks));
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
