import fc from 'fast-check';
import { applyEdits } from '../../src/core/edits/apply';
import { type CellContent, type Edit, contentOf } from '../../src/core/edits/edit';
import { toA1, type Position } from '../../src/core/grid/address';
import { BLANK_CELL, type Cell } from '../../src/core/grid/cell';
import { cellAt, type Grid } from '../../src/core/grid/grid';

const ROWS = 6;
const COLUMNS = 4;

export const contents: fc.Arbitrary<CellContent> = fc.oneof(
  fc
    .oneof(fc.integer({ min: -9999, max: 9999 }), fc.string({ minLength: 1 }), fc.boolean(), fc.constant(null))
    .map((value): CellContent => ({ kind: 'value', value })),
  fc.integer({ min: 1, max: 99 }).map((row): CellContent => ({ kind: 'formula', formula: `=A${row}` })),
);

const cells: fc.Arbitrary<Cell> = contents.map((content) =>
  content.kind === 'formula'
    ? { ...BLANK_CELL, value: 1, shown: '1', formula: content.formula }
    : { ...BLANK_CELL, value: content.value, shown: String(content.value ?? '') },
);

export function gridsOf(id: string): fc.Arbitrary<Grid> {
  const row = fc.array(cells, { minLength: COLUMNS, maxLength: COLUMNS });
  return fc.array(row, { minLength: ROWS, maxLength: ROWS }).map((rows) => ({
    sheet: { id, name: `表 ${id}` },
    top: 0,
    left: 0,
    rows,
    merges: [],
    hiddenRows: new Set<number>(),
  }));
}

interface Step {
  readonly sheet: number;
  readonly at: Position;
  readonly to: CellContent;
}

const steps: fc.Arbitrary<Step> = fc.record({
  sheet: fc.nat(1),
  at: fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) }),
  to: contents,
});

/** Two sheets, and edits made one after another: each finds what the one before it left. */
export const editedWorkbooks: fc.Arbitrary<{ grids: Grid[]; edits: Edit[] }> = fc
  .record({ first: gridsOf('a'), second: gridsOf('b'), made: fc.array(steps, { maxLength: 12 }) })
  .map(({ first, second, made }) => {
    const grids = [first, second];
    let current: readonly Grid[] = grids;
    const edits = made.flatMap(({ sheet, at, to }) => {
      const grid = current[sheet];
      if (grid === undefined) return [];
      const edit: Edit = { key: `${sheet}/${toA1(at)}`, sheet: grid.sheet, at, from: contentOf(cellAt(grid, at)), to };
      current = applyEdits(current, [edit]);
      return [edit];
    });
    return { grids, edits };
  });

/** What stands in every cell: values and formulas, not results or formats. */
export function contentsOf(grids: readonly Grid[]): CellContent[][][] {
  return grids.map(({ rows }) => rows.map((row) => row.map(contentOf)));
}
