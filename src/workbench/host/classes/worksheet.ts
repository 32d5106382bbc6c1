import { WHOLE_SHEET } from '../../../core/grid/address';
import { areaOnSheet } from '../address';
import { bringForward } from '../bring-forward';
import type { ExcelContext } from '../excel-context';
import { accessDenied, invalidArgument, invalidOperation } from '../host-error';
import type { HostSheet, Visibility } from '../model';
import { RemoteObject } from '../remote-object';
import { PageBreakCollection } from './page-breaks';
import { PageLayout } from './page-layout';
import { Range, rangeAreas } from './range';
import type { RangeAreas } from './range-areas';
import { WorksheetProtection } from './worksheet-protection';

/** Excel takes no more characters of addresses at once. */
const LONGEST_ADDRESS = 8192;

/** `Excel.Worksheet` */
export class Worksheet extends RemoteObject {
  readonly className = 'Worksheet';

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: HostSheet,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.sheet.id };
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  get visibility(): Visibility {
    return this.sheet.visibility;
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.sheet.page);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.sheet);
  }

  /** @param address none for the whole sheet. */
  getRange(address: unknown): Range {
    if (address === null || address === undefined || address === '') return new Range(this.context, this.sheet, WHOLE_SHEET);
    if (typeof address !== 'string') throw invalidArgument();
    return new Range(this.context, this.sheet, areaOnSheet(this.sheet.name, address));
  }

  getCell(row: number, column: number): Range {
    if (row < 0 || column < 0) throw invalidArgument();
    return new Range(this.context, this.sheet, { top: row, left: column, bottom: row, right: column });
  }

  /** @param address areas with commas between them. */
  getRanges(address: unknown): RangeAreas {
    const text = String(address);
    if (text.length > LONGEST_ADDRESS) throw invalidArgument();
    return rangeAreas(
      this.context,
      this.sheet,
      text.split(',').map((part) => areaOnSheet(this.sheet.name, part)),
    );
  }

  /** The first cell of an empty sheet. */
  getUsedRange(valuesOnly: boolean | null): Range {
    const used = this.sheet.usedArea(valuesOnly === true);
    return new Range(this.context, this.sheet, used ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }

  activate(): void {
    bringForward(this.sheet);
  }

  delete(): void {
    if (this.context.workbook.isStructureProtected) throw accessDenied();
    const visible = this.context.workbook.sheets().filter(({ visibility }) => visibility === 'Visible');
    if (this.sheet.visibility === 'Visible' && visible.length < 2) {
      throw invalidOperation('A workbook must contain at least one visible worksheet.');
    }
    this.sheet.remove();
  }
}
