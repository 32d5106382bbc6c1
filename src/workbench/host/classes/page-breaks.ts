import { areaOnSheet } from '../address';
import { invalidArgument } from '../host-error';
import type { HostSheet } from '../model';
import { RemoteCollection, RemotePart } from '../remote-object';
import { Range } from './range';

/** `Excel.PageBreakCollection` of the breaks between rows. */
export class PageBreakCollection extends RemoteCollection<PageBreak> {
  readonly className = 'PageBreakCollection';

  constructor(private readonly sheet: HostSheet) {
    super();
  }

  list(): readonly PageBreak[] {
    return this.sheet.page.breaksBefore.map((row) => new PageBreak(row));
  }

  /** @param before the first cell below the break. */
  add(before: unknown): PageBreak {
    const { page, name } = this.sheet;
    const { top } = before instanceof Range ? before.block.area : areaOnSheet(name, String(before));
    if (top === 0) throw invalidArgument();
    page.breaksBefore = [...new Set([...page.breaksBefore, top])].sort((a, b) => a - b);
    return new PageBreak(top);
  }

  removePageBreaks(): void {
    this.sheet.page.breaksBefore = [];
  }
}

/** `Excel.PageBreak` */
class PageBreak extends RemotePart<number> {
  readonly className = 'PageBreak';

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: String(this.of) };
  }
}
