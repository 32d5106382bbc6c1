import { LAST_COLUMN, LAST_ROW, type Area } from '../../core/grid/address';
import { contentOf } from './entry';
import { accessDenied, invalidArgument, invalidReference, sizeMismatch } from './host-error';
import type { HostCell, HostSheet } from './model';

/** The cells a range stands for. They move with what is inserted or deleted around them for as long as the add-in keeps the range. */
export class CellBlock {
  private current: Area | null;

  constructor(
    readonly sheet: HostSheet,
    area: Area,
  ) {
    this.current = area;
  }

  /** @throws HostError `InvalidReference` once its cells were deleted. */
  get area(): Area {
    if (this.current === null) throw invalidReference();
    return this.current;
  }

  move(change: (area: Area) => Area | null): void {
    if (this.current !== null) this.current = change(this.current);
  }

  get rows(): readonly number[] {
    return Array.from({ length: this.area.bottom - this.area.top + 1 }, (_, index) => this.area.top + index);
  }

  get width(): number {
    return this.area.right - this.area.left + 1;
  }

  /** Whole rows and whole columns answer null, as in Excel. */
  each<Value>(pick: (cell: HostCell) => Value): Value[][] | null {
    if (this.rows.length > LAST_ROW || this.width > LAST_COLUMN) return null;
    return this.sheet.read(this.area).map((row) => row.map(pick));
  }

  /** Writes entries as a person would type them; a single one goes into every cell. */
  enter(given: unknown): void {
    this.refuseIfProtected();
    const entries = this.inShape(given);
    const cells = this.sheet.read(this.area);
    const contents = entries.map((row, r) => row.map((entry, c) => contentOf(entry, cells[r]?.[c]?.format ?? 'General')));
    if (contents.flat().some((content) => content?.formula && !this.sheet.canRead(content.formula))) throw invalidArgument();
    this.sheet.write(this.area, contents);
  }

  setNumberFormats(given: unknown): void {
    this.refuseIfFormatsClosed();
    const formats = this.inShape(given);
    this.sheet.setNumberFormats(
      this.area,
      formats.map((row) => row.map((format) => (typeof format === 'string' ? format : undefined))),
    );
  }

  refuseIfProtected(): void {
    if (!this.sheet.canWrite(this.area)) throw accessDenied();
  }

  /** Formatting is a permission apart from writing: it can be closed where cells are open, and open where they are closed. */
  refuseIfFormatsClosed(): void {
    if (this.sheet.protection?.formatCells === false) throw accessDenied();
  }

  refuseIfRowsClosed(): void {
    if (this.sheet.protection?.formatRows === false) throw accessDenied();
  }

  private inShape(given: unknown): readonly (readonly unknown[])[] {
    if (!Array.isArray(given)) return this.rows.map(() => Array<unknown>(this.width).fill(given));
    const rows = given.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
    if (rows.length !== this.rows.length || rows.some((row) => row.length !== this.width)) throw sizeMismatch();
    return rows;
  }
}
