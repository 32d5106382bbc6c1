import { contains, LAST_COLUMN, type Area, boundingArea, intersection } from '../../../core/grid/address';
import { display } from '../../../core/grid/display';
import { areaAddress, areaOnSheet, quotedSheetName } from '../address';
import { bringForward } from '../bring-forward';
import { CellBlock } from '../cell-block';
import { excelValue } from '../cell-values';
import type { ExcelContext } from '../excel-context';
import { accessDenied, invalidArgument, itemNotFound, sizeMismatch } from '../host-error';
import type { HostSheet, Hyperlink } from '../model';
import { RemoteObject } from '../remote-object';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';

interface WantedOfLines {
  readonly rowHidden?: boolean;
  readonly format?: { readonly rowHeight?: boolean; readonly columnWidth?: boolean };
}

/** `Excel.Range` */
export class Range extends RemoteObject {
  readonly className = 'Range';
  readonly block: CellBlock;

  constructor(
    private readonly context: ExcelContext,
    sheet: HostSheet,
    area: Area,
  ) {
    super();
    this.block = new CellBlock(sheet, area);
  }

  override identity(): Readonly<Record<string, unknown>> {
    const reference = this.context.references.idOf(this);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  get address(): string {
    return `${quotedSheetName(this.block.sheet.name)}!${areaAddress(this.block.area)}`;
  }

  get rowIndex(): number {
    return this.block.area.top;
  }

  get columnIndex(): number {
    return this.block.area.left;
  }

  get rowCount(): number {
    return this.block.rows.length;
  }

  get columnCount(): number {
    return this.block.width;
  }

  get values(): unknown[][] | null {
    return this.block.each((cell) => excelValue(cell.value));
  }

  set values(entries: unknown) {
    this.block.enter(entries);
  }

  get formulas(): unknown[][] | null {
    return this.block.each((cell) => cell.formula ?? excelValue(cell.value));
  }

  set formulas(entries: unknown) {
    this.block.enter(entries);
  }

  get text(): unknown[][] | null {
    return this.block.each((cell) => display(cell.value, cell.format));
  }

  get numberFormat(): unknown[][] | null {
    return this.block.each((cell) => cell.format);
  }

  set numberFormat(formats: unknown) {
    this.block.setNumberFormats(formats);
  }

  get hyperlink(): Hyperlink | null {
    return this.block.sheet.hyperlink(this.block.area.top, this.block.area.left);
  }

  set hyperlink(link: Hyperlink) {
    this.block.refuseIfProtected();
    this.block.sheet.setHyperlink(this.block.area, link);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.block);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    const { sheet, area } = this.block;
    return new ConditionalFormatCollection(this.context, sheet, [area], (areas) => rangeAreas(this.context, sheet, areas));
  }

  getBoundingRect(other: unknown): Range {
    return new Range(this.context, this.block.sheet, boundingArea(this.block.area, this.#areaOf(other)));
  }

  getIntersection(other: unknown): Range {
    const common = intersection(this.block.area, this.#areaOf(other));
    if (common === null) throw itemNotFound();
    return new Range(this.context, this.block.sheet, common);
  }

  /** office.js reaches the rows of a large array this way, to write them bit by bit. */
  getRow(row: number): Range {
    const top = this.block.area.top + row;
    return new Range(this.context, this.block.sheet, { ...this.block.area, top, bottom: top });
  }

  /** office.js asks before it writes a large array bit by bit. */
  validateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw sizeMismatch();
  }

  getRowProperties({ rowHidden, format }: WantedOfLines): Record<string, unknown>[] {
    const { sheet, rows } = this.block;
    return rows.map((row) => ({
      ...(rowHidden === true ? { rowHidden: sheet.isRowHidden(row) } : {}),
      ...(format?.rowHeight === true ? { format: { rowHeight: sheet.rowHeight(row) } } : {}),
    }));
  }

  getColumnProperties({ format }: WantedOfLines): Record<string, unknown>[] {
    const { sheet, area } = this.block;
    return Array.from({ length: this.block.width }, (_, index) =>
      format?.columnWidth === true ? { format: { columnWidth: sheet.columnWidth(area.left + index) } } : {},
    );
  }

  /** Only merged areas whose first cell is in the range, as in Excel (office-js 3611). */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const { sheet, area } = this.block;
    const merged = sheet.merges().filter(({ top, left }) => contains(area, { row: top, column: left }));
    return merged.length === 0 ? null : rangeAreas(this.context, sheet, merged);
  }

  clear(applyTo: unknown): void {
    if (applyTo !== undefined && applyTo !== null && applyTo !== 'All') throw invalidArgument();
    this.block.refuseIfProtected();
    this.block.sheet.clear(this.block.area);
  }

  /** Of several values the first cell's stays. @param across each row by itself. */
  merge(across: unknown): void {
    this.block.refuseIfProtected();
    const { sheet, area, rows } = this.block;
    const areas = across === true ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
    for (const each of areas) sheet.merge(each);
  }

  /** Whole rows only. */
  insert(shift: unknown): Range {
    const { sheet, area } = this.#wholeRows(shift === 'Down');
    sheet.insertRows(area.top, area.bottom);
    return new Range(this.context, sheet, area);
  }

  /** Whole rows only. */
  delete(shift: unknown): void {
    const { sheet, area } = this.#wholeRows(shift === 'Up');
    sheet.deleteRows(area.top, area.bottom);
  }

  #wholeRows(rightWay: boolean): CellBlock {
    if (!rightWay || this.block.width <= LAST_COLUMN) throw invalidArgument();
    if (this.block.sheet.protection !== null) throw accessDenied();
    return this.block;
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.block);
  }

  select(): void {
    const { sheet, area } = this.block;
    bringForward(sheet);
    sheet.select([area]);
  }

  #areaOf(other: unknown): Area {
    const { sheet } = this.block;
    if (typeof other === 'string') return areaOnSheet(sheet.name, other);
    if (other instanceof Range && other.block.sheet.id === sheet.id) return other.block.area;
    throw invalidArgument();
  }
}

export function rangeAreas(context: ExcelContext, sheet: HostSheet, areas: readonly Area[]): RangeAreas {
  return new RangeAreas(context, sheet, areas, (area) => new Range(context, sheet, area));
}
