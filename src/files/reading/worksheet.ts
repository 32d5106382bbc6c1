import { columnLetters, LAST_COLUMN, LAST_ROW, parseA1, parseArea, type Area } from '../../core/grid/address';
import { BLANK_CELL, type Cell, type CellValue } from '../../core/grid/cell';
import { display } from '../../core/grid/display';
import { formulaCopier, type FormulaCopier } from '../formulas/formula-references';
import { readText, unescapeText } from './shared-strings';
import { countedFrom1900 } from './date-system';
import type { ReadingLimits } from './reading-limits';
import { UnreadableWorkbook } from '../package/unreadable';
import type { XmlScanner } from '../package/xml-scanner';

/** What a workbook's other parts say about the cells of its sheets. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Number format by style index. */
  readonly formats: readonly string[];
  /** Serial dates count from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly limits: ReadingLimits;
}

export interface WorksheetContent {
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly protected: boolean;
}

/** Columns that `<col>` elements may speak of in all; the schema wants them apart, so that a sheet's own would do. */
const MOST_COLUMNS = 16 * (LAST_COLUMN + 1);
const NO_CELLS: readonly Cell[] = [];

/** @throws UnreadableWorkbook `too-large`, `beyond-limits`; MalformedXml; RangeError for an address that is none */
export function readWorksheet(scanner: XmlScanner, sheetName: string, context: CellContext): WorksheetContent {
  const cells = new CellReader(scanner, sheetName, context);
  const merges: Area[] = [];
  let isProtected = false;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open' || scanner.depth === 1) continue;
    if (scanner.depth === 2 && scanner.name === 'sheetProtection') isProtected = isTrue(scanner.attribute('sheet'));
    else if (scanner.depth === 3 && scanner.name === 'col') cells.column();
    else if (scanner.depth === 3 && scanner.name === 'row') cells.row();
    else if (scanner.depth === 3 && scanner.name === 'mergeCell') merges.push(parseArea(scanner.attribute('ref') ?? ''));
    else if (scanner.depth === 2 && !CONTAINERS.has(scanner.name)) scanner.skip();
  }
  const rows = cells.finish();
  const areas = merges.map((area) => within(area, rows.length, cells.width));
  return {
    rows: withoutCovered(rows, areas),
    merges: areas,
    hiddenRows: cells.hiddenRows,
    protected: isProtected,
  };
}

/** A merged area that takes whole rows or columns ends with the content. */
function within(area: Area, height: number, width: number): Area {
  return {
    ...area,
    bottom: area.bottom < LAST_ROW ? area.bottom : Math.max(area.top, height - 1),
    right: area.right < LAST_COLUMN ? area.right : Math.max(area.left, width - 1),
  };
}

/** What some programs leave under a merge nobody can see or correct: only the first cell counts, as in Excel. */
function withoutCovered(rows: readonly (readonly Cell[])[], merges: readonly Area[]): readonly (readonly Cell[])[] {
  const seen: (readonly Cell[])[] = [...rows];
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const first = row === top ? left + 1 : left;
      const cells = seen[row] ?? NO_CELLS;
      if (cells.slice(first, right + 1).some(({ value }) => value !== null))
        seen[row] = cells.map((cell, column) => (column >= first && column <= right ? { ...BLANK_CELL, format: cell.format } : cell));
    }
  }
  return seen;
}

const CONTAINERS: ReadonlySet<string> = new Set(['sheetData', 'cols', 'mergeCells']);

function isTrue(text: string | null): boolean {
  return text === '1' || text === 'true' || text === 'on';
}

class CellReader {
  readonly hiddenRows = new Set<number>();

  private readonly rows: Cell[][] = [];
  private readonly blanks = new Map<string, Cell>();
  private readonly columnFormats: string[] = [];
  private readonly shared = new Map<string, { readonly copy: FormulaCopier; readonly row: number; readonly column: number }>();
  private rowIndex = -1;
  private lastRow = -1;
  private lastColumn = -1;
  /** Columns that `<col>` elements spoke of. */
  private columns = 0;
  /** Where the next cell stands that names no column. */
  private nextColumn = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly sheetName: string,
    private readonly context: CellContext,
  ) {}

  /** Columns up to the last one with content. */
  get width(): number {
    return this.lastColumn + 1;
  }

  column(): void {
    const style = this.scanner.attribute('style');
    if (style === null) return;
    const last = Math.min(Number(this.scanner.attribute('max')), LAST_COLUMN + 1);
    const first = Math.max(1, Number(this.scanner.attribute('min')));
    this.columns += Math.max(0, last - first);
    if (this.columns > MOST_COLUMNS) throw new UnreadableWorkbook('too-large', `${this.sheetName}: columns`);
    for (let column = first - 1; column < last; column += 1) this.columnFormats[column] = this.formatOf(style);
  }

  row(): void {
    const { scanner } = this;
    const written = scanner.attribute('r');
    this.rowIndex = written === null ? this.rowIndex + 1 : Number(written) - 1;
    this.nextColumn = 0;
    if (!Number.isInteger(this.rowIndex) || this.rowIndex < 0) throw new RangeError(`Not a row number: ${written ?? ''}`);
    if (this.rowIndex > LAST_ROW) throw this.beyond(`A${this.rowIndex + 1}`);
    if (isTrue(scanner.attribute('hidden'))) this.hiddenRows.add(this.rowIndex);
    const rowStyle = isTrue(scanner.attribute('customFormat')) ? scanner.attribute('s') : null;
    const rowFormat = rowStyle === null ? null : this.formatOf(rowStyle);
    // Some programs write a row in several pieces.
    const cells = this.rows[this.rowIndex] ?? [];
    const outside = scanner.depth - 1;
    while (scanner.depth > outside) {
      if (scanner.next() === 'open' && scanner.name === 'c') this.cell(cells, rowFormat);
    }
    if (cells.length > 0) this.rows[this.rowIndex] = cells;
  }

  /** Rows up to the last cell with content, each as far right as the last column with content. */
  finish(): readonly (readonly Cell[])[] {
    const rows: (readonly Cell[])[] = [];
    for (let row = 0; row <= this.lastRow; row += 1) {
      const cells = this.rows[row];
      if (cells === undefined) rows.push(NO_CELLS);
      else if (cells.length > this.lastColumn + 1) rows.push(cells.slice(0, this.lastColumn + 1));
      else rows.push(cells);
    }
    return rows;
  }

  private cell(cells: Cell[], rowFormat: string | null): void {
    const { scanner } = this;
    const address = scanner.attribute('r');
    const column = address === null ? this.nextColumn : columnOf(address);
    this.nextColumn = column + 1;
    if (column > LAST_COLUMN) throw this.beyond(`${columnLetters(column)}${this.rowIndex + 1}`);
    const style = scanner.attribute('s');
    const format = style === null ? 'General' : this.formatOf(style);
    const type = scanner.attribute('t');
    let raw: string | null = null;
    let formula: string | null = null;
    const outside = scanner.depth - 1;
    while (scanner.depth > outside) {
      if (scanner.next() !== 'open') continue;
      if (scanner.name === 'v') raw = scanner.innerText();
      else if (scanner.name === 'is') raw = readText(scanner);
      else if (scanner.name === 'f') formula = this.formula(column);
      else scanner.skip();
    }
    const value = raw === null ? null : this.value(type, raw, format, formula !== null);
    if (value === null && formula === null) {
      this.place(cells, column, rowFormat, this.blank(format));
      return;
    }
    const shown = display(value, format);
    this.context.limits.addCell(shown.length + (formula?.length ?? 0));
    this.place(cells, column, rowFormat, { value, shown, format, formula });
  }

  private beyond(place: string): UnreadableWorkbook {
    return new UnreadableWorkbook('beyond-limits', `${this.sheetName}!${place}`);
  }

  private place(cells: Cell[], column: number, rowFormat: string | null, cell: Cell): void {
    this.context.limits.addPlaces(Math.max(0, column + 1 - cells.length));
    while (cells.length < column) cells.push(this.blank(rowFormat ?? this.columnFormats[cells.length] ?? 'General'));
    const blank = cell.value === null && cell.formula === null;
    const known = cells[column];
    if (blank && known !== undefined && (known.value !== null || known.formula !== null)) return;
    cells[column] = cell;
    if (blank) return;
    this.lastRow = Math.max(this.lastRow, this.rowIndex);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  private value(type: string | null, raw: string, format: string, calculated: boolean): CellValue {
    // An empty `<v/>` is a blank of whatever type, not the first shared string or FALSE.
    if (type !== 'str' && type !== 'inlineStr' && raw.trim() === '') return null;
    switch (type) {
      case 's':
        return this.context.strings[Number(raw)] || null;
      case 'inlineStr':
        return raw === '' ? null : raw;
      case 'str':
        return raw === '' && !calculated ? null : unescapeText(raw);
      case 'b':
        return isTrue(raw.trim());
      case 'e':
        return { error: raw.trim() };
      case 'd':
        return serialOf(raw);
      default:
        return this.number(raw, format);
    }
  }

  private number(raw: string, format: string): CellValue {
    const number = Number(raw.trim());
    if (!Number.isFinite(number)) return raw;
    return this.context.from1904 ? countedFrom1900(number, format) : number;
  }

  /** With its `=`. A dependent of a shared formula gets the master's, moved to where it stands. */
  private formula(column: number): string | null {
    const { scanner } = this;
    const type = scanner.attribute('t');
    const index = scanner.attribute('si');
    const inputs = [scanner.attribute('r1'), scanner.attribute('r2')].filter((input) => input !== null);
    const text = scanner.innerText().replace(/_xlfn\.(?:_xlws\.)?/g, '');
    if (type === 'dataTable') return `=TABLE(${inputs.join(',')})`;
    if (type === 'shared' && index !== null) {
      if (text !== '') this.shared.set(index, { copy: formulaCopier(text), row: this.rowIndex, column });
      const master = this.shared.get(index);
      return master === undefined ? null : `=${master.copy(this.rowIndex - master.row, column - master.column)}`;
    }
    return text === '' ? null : `=${text}`;
  }

  private formatOf(style: string): string {
    return this.context.formats[Number(style)] ?? 'General';
  }

  private blank(format: string): Cell {
    if (format === 'General') return BLANK_CELL;
    const known = this.blanks.get(format);
    if (known !== undefined) return known;
    const blank = { ...BLANK_CELL, format };
    this.blanks.set(format, blank);
    return blank;
  }
}

/** Column of `H40`; letter by letter, because this is done once for every cell of a file. */
function columnOf(address: string): number {
  let column = 0;
  let at = 0;
  for (let code = address.charCodeAt(0); code >= 65 && code <= 90; code = address.charCodeAt((at += 1))) column = column * 26 + code - 64;
  const digit = address.charCodeAt(at);
  return at > 0 && at <= 3 && digit >= 48 && digit <= 57 ? column - 1 : parseA1(address).column;
}

/** `2024-11-24` or `2024-11-24T09:30:00` (strict files) as a serial date. */
function serialOf(text: string): CellValue {
  const milliseconds = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? text : milliseconds / 86_400_000 + 25_569;
}
