import { Decimal } from '../../src/core/compute/decimal';
import type { Area, Position } from '../../src/core/grid/address';
import { BLANK_CELL, type Cell } from '../../src/core/grid/cell';
import type { Grid, SheetRef } from '../../src/core/grid/grid';

/** What a test puts into a cell. Strings are text as typed, also when they look like numbers. */
export type Content =
  | string
  | number
  | null
  /** A number shown with the decimals it is written with: `1200.00`. */
  | { readonly amount: string }
  /** `99.90`: text `99.90%`, or the fraction under a percent format, as the layout has it. */
  | { readonly percent: string }
  | { readonly formula: string; readonly value: number }
  | { readonly error: string };

export interface CellStyle {
  readonly rates: 'text' | 'fraction';
  readonly amounts: 'number' | 'text';
}

const decimalFormat = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

export function cellOf(content: Content, style: CellStyle): Cell {
  if (content === null) return BLANK_CELL;
  if (typeof content === 'string') return { value: content, shown: content, format: 'General', formula: null };
  if (typeof content === 'number') return { value: content, shown: String(content), format: 'General', formula: null };
  if ('error' in content) return { value: { error: content.error }, shown: content.error, format: 'General', formula: null };
  if ('formula' in content) return { value: content.value, shown: String(content.value), format: 'General', formula: content.formula };
  if ('percent' in content) {
    const shown = `${content.percent}%`;
    if (style.rates === 'text') return { value: shown, shown, format: 'General', formula: null };
    const exact = new Decimal(content.percent);
    return {
      value: exact.div(100).toNumber(),
      shown,
      format: `${decimalFormat(content.percent.split('.')[1]?.length ?? 0)}%`,
      formula: null,
    };
  }
  if (style.amounts === 'text') return { value: content.amount, shown: content.amount, format: '@', formula: null };
  const decimals = content.amount.split('.')[1]?.length ?? 0;
  return { value: Number(content.amount), shown: content.amount, format: decimalFormat(decimals), formula: null };
}

/** A sheet being drawn; remembers where each cell that has a meaning went. */
export class SheetCanvas {
  readonly positions = new Map<string, Position>();
  private readonly cells = new Map<number, Map<number, Cell>>();
  private readonly merges: Area[] = [];

  constructor(
    private readonly sheet: SheetRef,
    private readonly shift: { readonly rows: number; readonly columns: number },
    private readonly label: (text: string) => string,
  ) {}

  text(row: number, column: number, text: string, meaning?: string): void {
    const shown = this.label(text);
    const cell: Cell = { value: shown, shown, format: 'General', formula: null };
    if (meaning === undefined) this.put(row, column, cell);
    else this.cell(row, column, cell, meaning);
  }

  cell(row: number, column: number, cell: Cell, meaning: string): void {
    this.put(row, column, cell);
    this.positions.set(meaning, { row: row + this.shift.rows, column: column + this.shift.columns });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    const { rows, columns } = this.shift;
    this.merges.push({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }

  grid(knowsMerges: boolean): Grid {
    const rows = [...this.cells.keys()];
    const height = Math.max(0, ...rows) + 1;
    const width = Math.max(0, ...[...this.cells.values()].flatMap((row) => [...row.keys()])) + 1;
    return {
      sheet: this.sheet,
      top: 0,
      left: 0,
      rows: Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_, column) => this.cells.get(row)?.get(column) ?? BLANK_CELL),
      ),
      merges: knowsMerges ? this.merges : [],
      hiddenRows: new Set(),
    };
  }

  private put(row: number, column: number, cell: Cell): void {
    const at = row + this.shift.rows;
    const cells = this.cells.get(at) ?? new Map<number, Cell>();
    cells.set(column + this.shift.columns, cell);
    this.cells.set(at, cells);
  }
}
