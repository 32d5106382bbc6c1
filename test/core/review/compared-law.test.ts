import { unitFigures } from '../../../src/core/compute/unit-figures';
import { NO_DECISIONS } from '../../../src/core/decisions';
import { fieldsOf } from '../../../src/core/forms/fields-of';
import { numberIn, type Field } from '../../../src/core/forms/field';
import { cellKey, toA1 } from '../../../src/core/grid/address';
import type { Grid } from '../../../src/core/grid/grid';
import { defaultPack } from '../../../src/core/packs/built-in';
import { review } from '../../../src/core/review';
import { comparedFigures } from '../../../src/core/review/coverage';
import { groupUnits } from '../../../src/core/review/group-units';
import { ARRANGED_FAMILIES } from '../../support/arranged-families';
import { FAMILIES } from '../../support/families';
import { FUND_FAMILIES } from '../../support/fund-families';
import { cellOf, gridOf } from '../../support/grid-of';
import { recognised } from '../../support/recognised';

/** No slip of the pen: so much more, or less, than was stated. */
const FACTORS = [7.3, 0.137];

const LAST_FIGURE = /\d[\d,]*(?:\.\d+)?(?=\D*$)/;

const pack = defaultPack();

function said(grid: Grid): string {
  const { units } = review([grid], { pack, decisions: NO_DECISIONS });
  return JSON.stringify(units.flatMap(({ findings }) => findings.map(({ key, severity, message }) => [key, severity, message.zh])).sort());
}

/** The sheet with another figure in a cell; its words stay. */
function changed(grid: Grid, { at, cell: { value, format } }: Field, factor: number): Grid {
  const times = (figure: number) => Number((figure * factor).toPrecision(12));
  const changedText = (text: string) => text.replace(LAST_FIGURE, (figure) => String(times(Number(figure.replaceAll(',', '')))));
  const other = cellOf({ value: typeof value === 'number' ? times(value) : changedText(typeof value === 'string' ? value : ''), format });
  const rows = grid.rows.map((row, index) =>
    index + grid.top === at.row ? row.map((each, column) => (column + grid.left === at.column ? other : each)) : row,
  );
  return { ...grid, rows };
}

/** The cells that count as checked, and of which nothing is said however much they are changed. */
function silentlyChecked(grid: Grid): string[] {
  const before = said(grid);
  return groupUnits(recognised(grid).forms).flatMap((group) => {
    const compared = new Set(comparedFigures(unitFigures(group, NO_DECISIONS, pack)));
    const fields = group.forms.flatMap((form) => fieldsOf(form)).filter((field) => compared.has(cellKey(field)));
    const figures = fields.filter((field) => numberIn(field)?.isZero() === false);
    const silent = figures.filter((field) => FACTORS.every((factor) => said(changed(grid, field, factor)) === before));
    return silent.map(({ at, key }) => `${toA1(at)} ${key}`);
  });
}

describe('a figure that counts as checked is told when it is changed', () => {
  test.each([...FAMILIES, ...ARRANGED_FAMILIES, ...FUND_FAMILIES])('$name', ({ rows, merges }) => {
    expect(silentlyChecked(gridOf(rows, { merges: merges ?? [] }))).toEqual([]);
  });
});
