import fc from 'fast-check';
import { fieldsOf } from '../../../src/core/forms/fields-of';
import type { Form } from '../../../src/core/forms/form';
import { recognised } from '../../support/recognised';
import type { Position } from '../../../src/core/grid/address';
import { BLANK_CELL, type Cell } from '../../../src/core/grid/cell';
import { display } from '../../../src/core/grid/display';
import type { Grid } from '../../../src/core/grid/grid';
import { brief } from '../../support/form-in';
import { withInsertedRow } from '../../support/moved-rows';
import { UnitBuilder } from '../../support/unit-builder';
import { LAYOUTS, toFullWidth } from '../../support/unit-layout';

/** Each layout's sheets by name; those that look the same in several layouts once. */
const SHEETS: readonly (readonly [string, Grid])[] = [
  ...new Map(
    Object.entries(LAYOUTS).flatMap(([name, layout]) =>
      new UnitBuilder()
        .laidOut(layout)
        .grids()
        .map((grid) => [JSON.stringify(grid), [`${name}: ${grid.sheet.name}`, grid]] as const),
    ),
  ).values(),
];

/** Every field with its content, and how the form hangs together; all but where things stand. */
function meaning(form: Form): unknown {
  const fields = [...fieldsOf(form)].map(({ key, label, entry }) => `${key} ${label.zh} ${brief(entry)}`);
  const common = [
    form.kind,
    form.year,
    form.moneyUnit,
    form.unit && brief(form.unit.entry),
    form.signature.map(({ name, filled }) => `${name} ${filled}`),
  ];
  switch (form.kind) {
    case 'base-data':
      return { common, fields, rows: form.spending.map(({ item, name, parent, exhaustive }) => [item, name, parent, exhaustive]) };
    case 'self-evaluation':
      return {
        common,
        fields,
        scope: form.scope,
        funds: form.funds?.headerWeight,
        levels: form.levels.map(({ name, indicators }) => [name, indicators]),
        indicators: form.indicators.map(({ level1, level2, placeholder }) => [level1, level2, placeholder]),
      };
    default:
      return { common, fields };
  }
}

function meanings(grid: Grid): unknown[] {
  return recognised(grid).forms.map(meaning);
}

function positions(grid: Grid): Map<string, Position> {
  return new Map(recognised(grid).forms.flatMap((form) => [...fieldsOf(form)].map(({ key, at }) => [key, at])));
}

function withInsertedColumn(grid: Grid, before: number): Grid {
  const index = before - grid.left;
  return {
    ...grid,
    rows: grid.rows.map((cells) => (cells.length <= index ? cells : [...cells.slice(0, index), BLANK_CELL, ...cells.slice(index)])),
    merges: grid.merges.map((area) => ({
      ...area,
      left: area.left >= before ? area.left + 1 : area.left,
      right: area.right >= before ? area.right + 1 : area.right,
    })),
  };
}

function mapCells(grid: Grid, change: (cell: Cell) => Cell): Grid {
  return { ...grid, rows: grid.rows.map((cells) => cells.map(change)) };
}

describe.each(SHEETS)('%s', (_, grid) => {
  const expected = meanings(grid);
  const height = grid.rows.length;
  const width = Math.max(...grid.rows.map((cells) => cells.length));

  it('holds one form', () => {
    expect(expected).toHaveLength(1);
  });

  it('means the same wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(20), (rows, columns) => {
        const moved = {
          ...grid,
          top: grid.top + rows,
          left: grid.left + columns,
          merges: grid.merges.map(({ top, left, bottom, right }) => ({
            top: top + rows,
            left: left + columns,
            bottom: bottom + rows,
            right: right + columns,
          })),
        };
        expect(meanings(moved)).toEqual(expected);
        const at = positions(grid);
        for (const [key, { row, column }] of positions(moved))
          expect([key, at.get(key)]).toEqual([key, { row: row - rows, column: column - columns }]);
      }),
      { numRuns: 5 },
    );
  });

  it('means the same with a blank row inserted anywhere', () => {
    for (let before = 0; before <= height; before += 1) {
      expect([before, meanings(withInsertedRow(grid, grid.top + before))]).toEqual([before, expected]);
    }
  });

  it('means the same with a blank column inserted anywhere', () => {
    for (let before = 0; before <= width; before += 1) {
      expect([before, meanings(withInsertedColumn(grid, grid.left + before))]).toEqual([before, expected]);
    }
  });

  it('means the same whether or not merges are known', () => {
    expect(meanings({ ...grid, merges: [] })).toEqual(expected);
  });

  it('means the same in full-width figures and brackets', () => {
    const wide = mapCells(grid, (cell) => {
      if (typeof cell.value !== 'string') return cell;
      const value = toFullWidth(cell.value);
      return { ...cell, value, shown: display(value, cell.format) };
    });
    const half = (text: string): string => text.normalize('NFKC');
    expect(half(JSON.stringify(meanings(wide)))).toBe(half(JSON.stringify(expected)));
  });
});
