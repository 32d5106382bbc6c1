import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { ensureCertificate } from '../../../src/tools/certificate';
import { serve, type Site } from '../../../src/tools/serve';
import { siteFolder } from '../../../src/tools/site-files';
import type { Workbench } from '../../../src/workbench/page/workbench';
import { launchBrowser, visitor, withoutFileAccess } from './browser';

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
  static async start(folder: string = process.env['SITE_FOLDER'] ?? siteFolder): Promise<WorkbenchSite> {
    const site = await serve(folder, await ensureCertificate(), 0);
    return new WorkbenchSite(await launchBrowser(), site);
  }

  /** With the first sample, unless the parameters name another. */
  async open(parameters: Readonly<Record<string, string>> = {}): Promise<WorkbenchPage> {
    const opened = await this.visit({ sample: 'township-2024.xlsx', ...parameters });
    await opened.ready();
    return opened;
  }

  /** The page as it comes, in a browser of its own that hands out no files unless `setUp` gives it back what it has. */
  async visit(
    parameters: Readonly<Record<string, string>> = {},
    { offline = false, setUp = withoutFileAccess } = {},
  ): Promise<WorkbenchPage> {
    const context = await visitor(this.browser, offline, setUp);
    context.setDefaultTimeout(WAIT.timeout);
    return WorkbenchPage.in(context, this.site.address, parameters);
  }

  /** The server goes away; the browser stays. */
  async closeServer(): Promise<void> {
    await this.site.close();
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.site.close();
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WAIT = { timeout: 90_000 };

/** The workbench as a person uses it: keys and clicks in the grid, roles and names in the pane. */
export class WorkbenchPage {
  /** Errors of the page and requests to anywhere but the site; a test expects none. */
  readonly problems: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly address: string,
  ) {
    page.on('pageerror', (error) => this.problems.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`${message.text()} ${message.location().url}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(data|blob):/.test(url)) this.problems.push(`request to ${url}`);
    });
  }

  static async in(context: BrowserContext, address: string, parameters: Readonly<Record<string, string>>): Promise<WorkbenchPage> {
    const page = await context.newPage();
    const opened = new WorkbenchPage(context, page, address);
    await page.goto(`${address}/workbench.html?${new URLSearchParams(parameters).toString()}`);
    return opened;
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
    await this.page.evaluate(
      async ([name, address]) => {
        const workbook = window.workbench.book()?.parts.workbook;
        const sheet = workbook?.getSheetByName(name);
        if (!workbook || !sheet) throw new Error(`No sheet ${name}`);
        workbook.setActiveSheet(sheet);
        sheet.scrollToCell(Math.max(0, sheet.getRange(address).getRow() - 3), 0);
        await new Promise((resolve) => setTimeout(resolve, 150));
      },
      [sheetName, a1] as const,
    );
    const { x, y } = (await this.placeOf(sheetName, a1)).cell;
    await this.page.mouse.click(x, y);
  }

  /** Where the middle of a cell is on the page, and the part of the page that shows the cells. */
  async placeOf(sheetName: string, a1: string): Promise<{ readonly cell: Point; readonly grid: Box }> {
    return this.page.evaluate(
      ([name, address]) => {
        const sheet = window.workbench.book()?.parts.workbook.getSheetByName(name);
        const canvas = document.querySelector('canvas[id*=univer-sheet-main]')?.getBoundingClientRect();
        if (!sheet || !canvas) throw new Error(`No sheet ${name}`);
        // Univer tells where a cell is in the sheet; what is scrolled away goes off that.
        const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
        const origin = sheet.getRange(0, 0).getCellRect();
        const corner = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
        const { x, y, width, height } = sheet.getRange(address).getCellRect();
        const cell = {
          x: canvas.x + x - (corner.x - origin.x) - offsetX + width / 2,
          y: canvas.y + y - (corner.y - origin.y) - offsetY + height / 2,
        };
        return { cell, grid: { left: canvas.x + origin.x, top: canvas.y + origin.y, right: canvas.right, bottom: canvas.bottom } };
      },
      [sheetName, a1] as const,
    );
  }

  /** Types into a cell and presses Enter, with real keys. */
  async type(sheetName: string, a1: string, text: string): Promise<void> {
    await this.click(sheetName, a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Writes text into a cell as an input method does, in place of what was there. */
  async write(sheetName: string, a1: string, text: string): Promise<void> {
    await this.click(sheetName, a1);
    await this.page.keyboard.press('F2');
    await this.page.waitForFunction(() => window.workbench.book()?.isEditing() === true);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
    // Univer takes the text in a turn of the loop later, and until then no Enter.
    await this.until(async () => {
      await this.page.keyboard.press('Enter');
      return this.page.evaluate(() => window.workbench.book()?.isEditing() === false);
    });
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

  /** Picks a file in the dialog of 打开. */
  async pick(name: string, bytes: Uint8Array): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser', WAIT),
      this.page.getByRole('banner').getByRole('button', { name: '打开…' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  async setProtected(sheetName: string, isProtected: boolean): Promise<void> {
    await this.page.evaluate(
      ([name, on]) => {
        const book = window.workbench.book();
        book?.setProtected(book.sheets().find((sheet) => sheet.name === name)?.id ?? '', on);
      },
      [sheetName, isProtected] as const,
    );
  }

  async insertRow(sheetName: string, before: number): Promise<void> {
    await this.page.evaluate(([name, row]) => void window.workbench.book()?.parts.workbook.getSheetByName(name)?.insertRowsBefore(row, 1), [
      sheetName,
      before,
    ] as const);
  }

  /** Presses 开始复核 and waits until its results are listed and marked. */
  async review(): Promise<Frame> {
    const pane = await this.pane();
    await pane.getByRole('button', { name: '开始复核' }).first().click();
    await this.findings(pane).first().waitFor(WAIT);
    await this.settled();
    return pane;
  }

  /** Cards of findings: all of them, or those about something and in some cell. */
  findings(pane: Frame, label = '', a1 = ''): Locator {
    const cards = pane.getByRole('listbox', { name: '问题列表' }).getByRole('option');
    return label === '' ? cards : cards.filter({ hasText: label }).filter({ hasText: new RegExp(`${a1}(?![0-9])`) });
  }

  /** Chooses the card of a finding by what it is about and where it stands. */
  async choose(label: string, a1: string): Promise<void> {
    const pane = await this.pane();
    const hints = pane.getByRole('button', { name: /^可选 \d+ 项$/ });
    if ((await this.findings(pane, label, a1).count()) === 0 && (await hints.count()) > 0) await hints.click();
    await this.findings(pane, label, a1).first().click();
  }

  /** Resolves when nothing has gone to and fro between pane and host for a second. */
  async settled(): Promise<void> {
    let before = -1;
    for (let now = await this.roundTrips(); now !== before; now = await this.roundTrips()) {
      before = now;
      await this.page.waitForTimeout(1000);
    }
  }

  /** @throws Error when it does not come true in time. */
  async until(isSo: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + WAIT.timeout;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(`Not so after ${WAIT.timeout} ms: ${isSo.toString()}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Every cell and conditional format of every sheet, to compare one moment with another. */
  async state(): Promise<unknown> {
    return this.page.evaluate(() => {
      const workbook = window.workbench.book()?.parts.workbook;
      return workbook?.getSheets().map((sheet) => ({
        name: sheet.getSheetName(),
        values: sheet.getDataRange().getRawValues(),
        formulas: sheet.getDataRange().getFormulas(),
        marks: sheet
          .getConditionalFormattingRules()
          .map(({ ranges, rule }) => ({ ranges, rule }))
          .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
      }));
    });
  }

  /** Cells that carry a mark of ours, in the order of their addresses. */
  async markedCells(sheetName: string): Promise<readonly string[]> {
    return this.page.evaluate((name) => {
      const sheet = window.workbench.book()?.parts.workbook.getSheetByName(name);
      const rules = sheet?.getConditionalFormattingRules() ?? [];
      return rules
        .filter(({ rule }) => 'value' in rule && /annex-review:/.test(String(rule.value)))
        .flatMap(({ ranges }) => ranges.map((range) => sheet?.getRange(range).getA1Notation() ?? ''))
        .sort();
    }, sheetName);
  }

  roundTrips(): Promise<number> {
    return this.page.evaluate(() => window.workbench.host().roundTrips);
  }

  /** Another window of the same browser, on the same site. */
  anotherWindow = (): Promise<WorkbenchPage> => WorkbenchPage.in(this.context, this.address, {});

  /** Presses 保存 where that is a download. */
  async download(): Promise<Uint8Array> {
    return this.downloadBy(() => this.page.getByRole('banner').getByRole('button', { name: '保存' }).click());
  }

  async downloadBy(press: () => Promise<void>): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent('download', WAIT), press()]);
    const stream = await download.createReadStream();
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk as Uint8Array);
    return new Uint8Array(Buffer.concat(chunks));
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
