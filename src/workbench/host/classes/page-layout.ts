import { parseAddress } from '../address';
import type { PageSetup } from '../model';
import { RemotePart } from '../remote-object';

/** `Excel.PageLayout` */
export class PageLayout extends RemotePart<PageSetup> {
  readonly className = 'PageLayout';

  get orientation(): PageSetup['orientation'] {
    return this.of.orientation;
  }

  set orientation(orientation: PageSetup['orientation']) {
    this.of.orientation = orientation;
  }

  get paperSize(): string {
    return this.of.paperSize;
  }

  set paperSize(paperSize: string) {
    this.of.paperSize = paperSize;
  }

  get zoom(): PageSetup['zoom'] {
    return this.of.zoom;
  }

  set zoom(zoom: PageSetup['zoom']) {
    this.of.zoom = zoom;
  }

  get centerHorizontally(): boolean {
    return this.of.centerHorizontally;
  }

  set centerHorizontally(center: boolean) {
    this.of.centerHorizontally = center;
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.of);
  }

  setPrintArea(address: unknown): void {
    this.of.printArea = parseAddress(String(address)).area;
  }

  setPrintTitleRows(address: unknown): void {
    const { top, bottom } = parseAddress(String(address)).area;
    this.of.titleRows = { top, bottom };
  }
}

/** `Excel.HeaderFooterGroup` */
class HeaderFooterGroup extends RemotePart<PageSetup> {
  readonly className = 'HeaderFooterGroup';

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.of);
  }
}

/** `Excel.HeaderFooter` */
class HeaderFooter extends RemotePart<PageSetup> {
  readonly className = 'HeaderFooter';

  get centerFooter(): string {
    return this.of.centerFooter;
  }

  set centerFooter(text: string) {
    this.of.centerFooter = text;
  }
}
