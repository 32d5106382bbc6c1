import fc from 'fast-check';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { BLANK_CELL } from '../../../src/core/grid/cell';
import type { Area, Position } from '../../../src/core/grid/address';
import { contains, LAST_COLUMN } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import type { Review } from '../../../src/core/review/result';
import { figureIn } from '../../../src/core/forms/cells/figure-cells';
import { consistentUnits, layouts } from '../../support/arbitraries';
import { baseTables } from '../../support/base-tables';
import { gridOf, type CellDraft } from '../../support/grid-of';
import { aUnit } from '../../support/unit-builder';

const RUNS = 60;
/** As many rows, times the columns, would be a billion cells. */
const FAR_DOWN = 65_536;

const reviewed = (grids: readonly Grid[]): Review => review(grids, { pack: defaultPack(), decisions: NO_DECISIONS });

/** Where a header of a form stands. */
interface HeaderCell {
  readonly sheet: string;
  readonly at: Position;
}

function headersOf({ units }: Review): HeaderCell[] {
  const blocks = /^(?:indicators|funds|staff|spending|buildings|rubric)\/(?!total|part)[a-zA-Z0-9]+$/;
  return units.flatMap(({ forms }) =>
    forms.flatMap(({ sheet, evidence }) => evidence.filter(({ role }) => blocks.test(role)).map(({ at }) => ({ sheet: sheet.id, at }))),
  );
}

function without(grids: readonly Grid[], { sheet, at }: HeaderCell): Grid[] {
  return grids.map((grid) =>
    grid.sheet.id !== sheet
      ? grid
      : {
          ...grid,
          rows: grid.rows.map((row, index) =>
            index + grid.top !== at.row ? row : row.map((cell, column) => (column + grid.left === at.column ? BLANK_CELL : cell)),
          ),
        },
  );
}

/** Cells with a figure that were named before, by sheet and place. */
function figures(grids: readonly Grid[], { units }: Review): Set<string> {
  const cells = new Map(grids.map((grid) => [grid.sheet.id, grid]));
  const named = new Set<string>();
  for (const { fields } of units) {
    for (const { sheet, at } of fields.values()) {
      const cell = cells.get(sheet.id)?.rows[at.row - (cells.get(sheet.id)?.top ?? 0)]?.[at.column - (cells.get(sheet.id)?.left ?? 0)];
      if (cell !== undefined && figureIn(cell)) named.add(`${sheet.id}!${at.row}:${at.column}`);
    }
  }
  return named;
}

function isListed({ units, unread }: Review, place: string): boolean {
  const [sheet = '', cell = ''] = place.split('!');
  const [row = 0, column = 0] = cell.split(':').map(Number);
  const blocks: readonly { readonly sheet: { readonly id: string }; readonly area: Area }[] = [
    ...units.flatMap(({ coverage }) => coverage.unread),
    ...unread,
  ];
  return blocks.some((block) => block.sheet.id === sheet && contains(block.area, { row, column }));
}

/** Every word in the area of a form: headers, names of rows, notes. */
function wordsOf(grids: readonly Grid[], { units }: Review): HeaderCell[] {
  return units.flatMap(({ forms }) =>
    forms.flatMap(({ sheet, area }) => {
      const grid = grids.find((each) => each.sheet.id === sheet.id);
      return (grid?.rows ?? []).flatMap((row, index) =>
        row.flatMap(({ value }, column): HeaderCell[] => {
          const at = { row: index + (grid?.top ?? 0), column: column + (grid?.left ?? 0) };
          return typeof value === 'string' && !/\d/.test(value) && contains(area, at) ? [{ sheet: sheet.id, at }] : [];
        }),
      );
    }),
  );
}

/** With one header word gone, every figure that was read before is still read, or listed. */
function holds(grids: readonly Grid[], choose: number, of = headersOf): void {
  const before = reviewed(grids);
  const headers = of(before);
  const header = headers[choose % Math.max(1, headers.length)];
  if (header === undefined) return;
  const fewer = without(grids, header);
  const after = reviewed(fewer);
  const read = figures(fewer, after);
  const gone = `${header.sheet}!${header.at.row}:${header.at.column}`;
  const skipped = [...figures(grids, before)].filter((place) => place !== gone && !read.has(place) && !isListed(after, place));
  if (skipped.length > 0) throw new Error(`without the header at ${gone} skipped silently: ${skipped.join(', ')}`);
}

describe('any word deleted at random', () => {
  test('leaves no figure of a unit or a base table unmentioned', () => {
    const units = fc.tuple(consistentUnits, layouts).map(([facts, layout]) => aUnit().of(facts).laidOut(layout).grids());
    const tables = baseTables.map(({ grid }) => [grid]);
    fc.assert(
      fc.property(fc.oneof(units, tables), fc.nat(), (grids, choose) => holds(grids, choose, (found) => wordsOf(grids, found))),
      { numRuns: RUNS },
    );
  }, 120_000);
});

test('a text far off in the last column costs what the sheet holds', () => {
  const [grid] = aUnit().grids();
  if (grid === undefined) throw new Error('a unit has sheets');
  const far = [...Array<typeof BLANK_CELL>(LAST_COLUMN).fill(BLANK_CELL), { ...BLANK_CELL, value: '另见', shown: '另见' }];
  const rows = [...grid.rows, ...Array<readonly []>(FAR_DOWN).fill([]), far];
  expect(reviewed([{ ...grid, rows }]).units.map(({ findings }) => findings)).toEqual(
    reviewed([grid]).units.map(({ findings }) => findings),
  );
});

test.each<[string, readonly CellDraft[]]>([
  ['of which one may be a year', [8000, 8100, 1990]],
  ['kept as text, close to those above', ['20.42', '20.20', '20.00']],
])('amounts in a row without a name are listed: %s', (_, amounts) => {
  const table = gridOf([
    ['2024年度部门整体支出绩效评价基础数据表'],
    ['经费控制情况', '2023年决算数', '2024年预算数', '2024年决算数'],
    ['三公经费', '14.28', '14.14', '14.00'],
    ['项目支出', '20.40', '20.20', '20.00'],
    [null, ...amounts],
  ]);
  const found = reviewed([table]);
  const places = [1, 2, 3].map((column) => `${table.sheet.id}!4:${column}`);
  expect(places.filter((place) => !isListed(found, place))).toEqual([]);
});

describe('a header word deleted at random', () => {
  test('leaves no figure of a unit unmentioned', () => {
    fc.assert(
      fc.property(consistentUnits, layouts, fc.nat(), (facts, layout, choose) => holds(aUnit().of(facts).laidOut(layout).grids(), choose)),
      { numRuns: RUNS },
    );
  }, 120_000);

  test('leaves no figure of a base table in any arrangement unmentioned', () => {
    fc.assert(
      fc.property(baseTables, fc.nat(), ({ grid }, choose) => holds([grid], choose)),
      { numRuns: RUNS },
    );
  }, 120_000);
});
