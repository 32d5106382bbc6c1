import { parseAddress } from '../address';
import type { PageSetup } from '../model';
import { RemoteObject } from '../remote-object';

/** `Excel.PageLayout` */
export class PageLayout extends RemoteObject {
  readonly className = 'PageLayout';

  constructor(private readonly page: PageSetup) {
    super();
  }

  get orientation(): PageSetup['orientation'] {
    return this.page.orientation;
  }

  set orientation(orientation: PageSetup['orientation']) {
    this.page.orientation = orientation;
  }

  get paperSize(): string {
    return this.page.paperSize;
  }

  set paperSize(paperSize: string) {
    this.page.paperSize = paperSize;
  }

  get zoom(): PageSetup['zoom'] {
    return this.page.zoom;
  }

  set zoom(zoom: PageSetup['zoom']) {
    this.page.zoom = zoom;
  }

  get centerHorizontally(): boolean {
    return this.page.centerHorizontally;
  }

  set centerHorizontally(center: boolean) {
    this.page.centerHorizontally = center;
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.page);
  }

  setPrintArea(address: unknown): void {
    this.page.printArea = parseAddress(String(address)).area;
  }

  setPrintTitleRows(address: unknown): void {
    const { top, bottom } = parseAddress(String(address)).area;
    this.page.titleRows = { top, bottom };
  }
}

/** `Excel.HeaderFooterGroup` */
class HeaderFooterGroup extends RemoteObject {
  readonly className = 'HeaderFooterGroup';

  constructor(private readonly page: PageSetup) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.page);
  }
}

/** `Excel.HeaderFooter` */
class HeaderFooter extends RemoteObject {
  readonly className = 'HeaderFooter';

  constructor(private readonly page: PageSetup) {
    super();
  }

  get centerFooter(): string {
    return this.page.centerFooter;
  }

  set centerFooter(text: string) {
    this.page.centerFooter = text;
  }
}
