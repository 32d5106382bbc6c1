import { type CellContent, contentOf, sameContent } from '../../src/core/edits/edit';
import { toA1 } from '../../src/core/grid/address';
import { cellAt, extent, type Grid } from '../../src/core/grid/grid';
import { MemoryWorkbook } from './memory-workbook';

/** A cell by the identity of its row, and what became of it. */
export interface CellChange {
  /** `2 row 17 7`: sheet, row, column. */
  readonly cell: string;
  readonly from: CellContent;
  readonly to: CellContent;
}

/** A workbook whose rows keep an identity, whatever is done to it: a model of what Excel knows, and nobody reading cells does. */
export class TrackedWorkbook extends MemoryWorkbook {
  private readonly rows = new Map<string, number[]>();
  private last = 0;

  override insertRow(sheetId: string, before: number): void {
    this.rowsOf(sheetId).splice(before, 0, ++this.last);
    super.insertRow(sheetId, before);
  }

  override deleteRow(sheetId: string, row: number): void {
    this.rowsOf(sheetId).splice(row, 1);
    super.deleteRow(sheetId, row);
  }

  /** 插入复制的单元格: another row with the same content. */
  copyRow(sheetId: string, from: number, before: number): void {
    const grid = this.gridOf(sheetId);
    const contents = Array.from({ length: (extent(grid)?.right ?? 0) + 1 }, (_, column) => contentOf(cellAt(grid, { row: from, column })));
    this.insertRow(sheetId, before);
    contents.forEach((content, column) => {
      const value = content.kind === 'formula' ? content.formula : content.value;
      if (value !== null) this.type(sheetId, toA1({ row: before, column }), value);
    });
  }

  lastRow(sheetId: string): number {
    return extent(this.gridOf(sheetId))?.bottom ?? 0;
  }

  /** Which cells something changes that moves no row. */
  async changesOf(deed: () => Promise<void>): Promise<CellChange[]> {
    const before = this.grids();
    await deed();
    return this.grids().flatMap((grid) => this.changed(before.find(({ sheet }) => sheet.id === grid.sheet.id) ?? grid, grid));
  }

  private changed(before: Grid, after: Grid): CellChange[] {
    const [{ bottom, right }, other] = [before, after].map((grid) => extent(grid) ?? { bottom: 0, right: 0 }) as [
      { bottom: number; right: number },
      { bottom: number; right: number },
    ];
    const changes: CellChange[] = [];
    for (let row = 0; row <= Math.max(bottom, other.bottom); row += 1) {
      for (let column = 0; column <= Math.max(right, other.right); column += 1) {
        const [from, to] = [contentOf(cellAt(before, { row, column })), contentOf(cellAt(after, { row, column }))];
        if (sameContent(from, to)) continue;
        changes.push({ cell: `${after.sheet.id} row ${this.rowsOf(after.sheet.id)[row] ?? -1} ${column}`, from, to });
      }
    }
    return changes;
  }

  private gridOf(sheetId: string): Grid {
    const grid = this.grids().find(({ sheet }) => sheet.id === sheetId);
    if (grid === undefined) throw new Error(`No sheet ${sheetId}`);
    return grid;
  }

  private rowsOf(sheetId: string): number[] {
    const known = this.rows.get(sheetId) ?? Array.from({ length: 400 }, () => ++this.last);
    this.rows.set(sheetId, known);
    return known;
  }
}
