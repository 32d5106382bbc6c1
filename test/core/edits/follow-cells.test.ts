import fc from 'fast-check';
import { followCells } from '../../../src/core/edits/follow-cells';
import { moveReferences, refersTo } from '../../../src/core/edits/move-references';
import type { Cell, CellValue } from '../../../src/core/grid/cell';
import { BLANK_CELL } from '../../../src/core/grid/cell';
import type { Grid } from '../../../src/core/grid/grid';

/** A row that keeps its identity whatever happens to it. */
interface Row {
  readonly id: number;
  readonly cells: readonly CellValue[];
}

function gridOf(rows: readonly Row[]): Grid {
  const cell = (value: CellValue): Cell => ({ ...BLANK_CELL, value, shown: '' });
  return {
    sheet: { id: 's', name: 's' },
    top: 0,
    left: 0,
    rows: rows.map(({ cells }) => cells.map(cell)),
    merges: [],
    hiddenRows: new Set(),
  };
}

type Deed = { readonly kind: 'insert' | 'copy' | 'delete' | 'type'; readonly pick: number; readonly to: number; readonly value: CellValue };

function after(rows: readonly Row[], { kind, pick, to, value }: Deed, newId: number): Row[] {
  const [from, at] = [pick % rows.length, to % (rows.length + 1)];
  switch (kind) {
    case 'insert':
      return [...rows.slice(0, at), { id: newId, cells: [null, null, null, null] }, ...rows.slice(at)];
    case 'copy':
      return [...rows.slice(0, at), { id: newId, cells: rows[from]?.cells ?? [] }, ...rows.slice(at)];
    case 'delete':
      return rows.filter((_, index) => index !== from);
    case 'type':
      return rows.map((row, index) =>
        index === from ? { ...row, cells: row.cells.map((old, column) => (column === to % 4 ? value : old)) } : row,
      );
  }
}

const value = fc.constantFrom(null, 1, 2, '甲', '乙');
const rows = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 });
const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('insert', 'copy', 'delete', 'type'),
  pick: fc.nat(99),
  to: fc.nat(99),
  value,
});

test('a cell is found in the row it was in, or in none: few words in many rows, and one thing done to them', () => {
  fc.assert(
    fc.property(rows, deed, (contents, done) => {
      const before = contents.map((cells, id): Row => ({ id, cells }));
      const later = after(before, done, before.length);
      const follow = followCells(gridOf(before), gridOf(later));
      for (const [row, { id }] of before.entries()) {
        const found = follow({ row, column: 1 });
        if (found !== null) expect([later[found.row]?.id, found.column]).toEqual([id, 1]);
      }
    }),
    {
      numRuns: 2000,
      // Of three rows that read alike the first is taken away.
      examples: [
        [
          [
            [1, null, '甲', null],
            [1, null, null, '甲'],
            [1, null, '甲', null],
            [null, null, null, null],
          ],
          { kind: 'delete', pick: 0, to: 0, value: null },
        ],
      ],
    },
  );
});

test('rows that differ are all found, wherever a blank one came between and whatever was typed into one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(99), deed, (size, at, { pick, to, value: typed }) => {
      const before = Array.from({ length: size }, (_, id): Row => ({ id, cells: [`指标${id}`, id, id * 2, id * 3] }));
      const change = { pick, to: at, value: typed };
      const inserted = after(before, { ...change, kind: 'insert' }, size);
      const changed = after(inserted, { ...change, kind: 'type', pick: inserted.findIndex(({ id }) => id === pick % size), to }, size);
      const follow = followCells(gridOf(before), gridOf(changed));
      before.forEach(({ id }, row) => expect(follow({ row, column: 2 })?.row).toBe(changed.findIndex((found) => found.id === id)));
    }),
  );
});

test('columns are followed as rows are', () => {
  const before = gridOf(Array.from({ length: 5 }, (_, id) => ({ id, cells: [`指标${id}`, id, id * 2] })));
  const wider = { ...before, rows: before.rows.map((row) => [row[0] ?? BLANK_CELL, BLANK_CELL, ...row.slice(1)]) };
  const narrower = { ...before, rows: before.rows.map((row) => row.slice(1)) };
  expect(followCells(before, wider)({ row: 3, column: 2 })).toEqual({ row: 3, column: 3 });
  expect(followCells(before, narrower)({ row: 3, column: 2 })).toEqual({ row: 3, column: 1 });
  expect(followCells(before, narrower)({ row: 3, column: 0 })).toBeNull();
});

test.each([
  ['=E40*F$40', '=E43*F$43'],
  ["=SUM(H5:H39)+'附件1-1'!F7", "=SUM(H5:H42)+'附件1-1'!F107"],
  ['=IF(A1="E40",附件!E4,LOG10(E40))', '=IF(A1="E40",附件!E104,LOG10(E43))'],
])('%s asks for the same cells where they stand now', (formula, moved) => {
  const find = (sheet: string | null, { row, column }: { row: number; column: number }) => ({
    row: sheet !== null ? row + 100 : row >= 10 ? row + 3 : row,
    column,
  });
  expect(moveReferences({ kind: 'formula', formula }, find)).toEqual({ kind: 'formula', formula: moved });
  expect(moveReferences({ kind: 'formula', formula }, () => null)).toBeNull();
});

test.each([
  ['=SUM(H13:H20)+J6', true],
  ['=SUM($H$13:$H20)', true],
  ['=J6+H14', true],
  ['=SUM(H15:H20)+H13', false],
  ['=SUM(附件!H13:H20)', false],
  ['=IF(J6="H14",1,H140)', false],
  ['=99.25', false],
])('%s asks for H14: %s', (formula, asks) => {
  expect(refersTo(formula, { row: 13, column: 7 })).toBe(asks);
});
