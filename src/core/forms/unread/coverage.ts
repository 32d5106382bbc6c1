import { contains, placeNumber, type Area, type Position, boundingArea } from '../../grid/address';
import { cellAt, extent, type Grid } from '../../grid/grid';
import type { Wording } from '../../wording';
import type { Field } from '../field';
import { fieldsOf, withSameFields } from '../fields-of';
import type { Form, UnreadBlock } from '../form';
import { figureIn, isUnderstood } from '../cells/figure-cells';
import { isFilled, labelsIn, rowsFrom } from '../cells/labels';
import { parseEntry } from '../cells/parse-entry';
import { headsAbove, reasonBeside, reasonWithin } from './unread-reason';

/** Fewer figures in fewer rows, on a sheet without a form, are no table. */
const LEAST_FIGURES = 4;
const LEAST_ROWS = 2;
/** So many of the texts of a range are shown. */
const SHOWN_TEXTS = 3;
const LONGEST_TEXT = 40;

/** The forms of a sheet, each with the figures in its area that it has not named, and what stands beside them all. */
export function withCoverage(
  grid: Grid,
  forms: readonly Form[],
): { readonly forms: readonly Form[]; readonly unread: readonly UnreadBlock[] } {
  const block = extent(grid);
  if (block === null) return { forms, unread: [] };
  const covered = forms.map((form): Form => {
    const fields = fieldsOf(form);
    const named = namedCells(grid, form, fields);
    const isLeftOver = (at: Position): boolean => !named.has(placeNumber(at)) && ownerOf(forms, at) === form;
    const [{ area }] = form.areas;
    const tableTop = firstFigureRow(form, fields);
    const columns = columnsByRow(fields);
    const figures = figuresIn(grid, area, tableTop, isLeftOver);
    const ranges = rangesOf(grid, figures, (range) => reasonWithin(grid, range, { top: area.top, tableTop, columns }));
    const unread = ranges.map((block) => ({ ...block, heads: headsAbove(grid, area.top, block.area) }));
    return withSameFields({ ...form, unread }, form);
  });
  return { forms: covered, unread: unclaimed(grid, block, forms) };
}

/** Areas of forms may overlap where one form's heading reaches beside another: the last to begin has the cell. */
function ownerOf(forms: readonly Form[], at: Position): Form | undefined {
  return forms.filter(({ areas: [{ area }] }) => contains(area, at)).at(-1);
}

function namedCells(grid: Grid, form: Form, fields: readonly Field[]): ReadonlySet<number> {
  const named = new Set(fields.map(({ at }) => placeNumber(at)));
  // A figure kept as text is nobody's label.
  for (const { at } of form.evidence) if (parseEntry(cellAt(grid, at)).kind !== 'number') named.add(placeNumber(at));
  return named;
}

/** Above it stand title, unit and headers, whose years and dates are no figures. */
function firstFigureRow(form: Form, fields: readonly Field[]): number {
  const signatures = new Set(form.signature.map(({ field }) => field));
  const ofTables = fields.filter((field) => field !== form.title && field !== form.unit && !signatures.has(field));
  return Math.min(form.areas[0].area.bottom, ...ofTables.map(({ at }) => at.row));
}

/** In which columns each row has fields: asked once for every range that nobody read. */
function columnsByRow(fields: readonly Field[]): ReadonlyMap<number, ReadonlySet<number>> {
  const columns = new Map<number, Set<number>>();
  for (const { at } of fields) columns.set(at.row, (columns.get(at.row) ?? new Set()).add(at.column));
  return columns;
}

/** Where a figure stands is asked first: most stand in forms, and what they are takes longer to tell. */
function figuresIn(grid: Grid, area: Area, tableTop: number, isAsked: (at: Position) => boolean): Position[] {
  const figures: Position[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    // Of a sheet with one text in its last cell most rows hold no cell at all.
    const last = Math.min(area.right, grid.left + (grid.rows[row - grid.top]?.length ?? 0) - 1);
    for (let column = area.left; column <= last; column += 1) {
      const at = { row, column };
      if (isAsked(at) && figureIn(cellAt(grid, at)) && !isUnderstood(grid, at, row < tableTop)) figures.push(at);
    }
  }
  return figures;
}

/** Beside forms every figure counts; on a sheet without one, only what looks like a table. */
function unclaimed(grid: Grid, block: Area, forms: readonly Form[]): readonly UnreadBlock[] {
  const figures = figuresIn(grid, block, block.bottom + 1, (at) => ownerOf(forms, at) === undefined);
  const found: UnreadBlock[] = [];
  let region: Position[] = [];
  const close = (): void => {
    const rows = new Set(region.map(({ row }) => row));
    const isTable = region.length >= LEAST_FIGURES && rows.size >= LEAST_ROWS;
    if (isTable) found.push(tableAround(grid, region, forms));
    else if (forms.length > 0) found.push(...rangesOf(grid, region, (area) => reasonBeside(grid, area, true)));
    region = [];
  };
  for (const at of figures) {
    const last = region.at(-1);
    if (last !== undefined && parted(grid, last.row, at.row, forms)) close();
    region.push(at);
  }
  close();
  return found;
}

/** A blank row, or a form, lies between. */
function parted(grid: Grid, from: number, to: number, forms: readonly Form[]): boolean {
  for (let row = from + 1; row < to; row += 1) {
    if (!(grid.rows[row - grid.top] ?? []).some(isFilled)) return true;
    if (forms.some(({ areas: [{ area }] }) => row >= area.top && row <= area.bottom)) return true;
  }
  return false;
}

/** The figures with the words above and beside them that belong to no form. */
function tableAround(grid: Grid, figures: readonly Position[], forms: readonly Form[]): UnreadBlock {
  const own = figures.map(cellArea).reduce(boundingArea);
  let row = own.top;
  const wordsOf = (at: number) => labelsIn(grid, at).filter((label) => ownerOf(forms, label) === undefined);
  while (row > grid.top && wordsOf(row - 1).length > 0) row -= 1;
  const words = rowsFrom(row, own.bottom + 1).flatMap(wordsOf);
  const area = words.map(cellArea).reduce(boundingArea, own);
  const text = words[0]?.raw.trim() ?? '';
  const why = reasonBeside(grid, area, forms.length > 0);
  return { sheet: grid.sheet, area, text: cut(text === '' ? textOf(grid, figures) : text), why };
}

/** Joins cells side by side to a range, and ranges of the same columns below one another. */
function rangesOf(grid: Grid, cells: readonly Position[], whyOf: (area: Area) => Wording): readonly UnreadBlock[] {
  const areas: Area[] = [];
  for (const { row, column } of cells) {
    const left = areas.findIndex((area) => area.top === row && area.bottom === row && area.right === column - 1);
    const run = areas[left];
    if (run === undefined) areas.push({ top: row, left: column, bottom: row, right: column });
    else areas[left] = { ...run, right: column };
  }
  const joined: Area[] = [];
  for (const area of areas) {
    const above = joined.findIndex(({ left, right, bottom }) => left === area.left && right === area.right && bottom === area.top - 1);
    const over = joined[above];
    if (over === undefined) joined.push(area);
    else joined[above] = { ...over, bottom: area.bottom };
  }
  return joined.map((area) => {
    const own = cells.filter((at) => contains(area, at));
    return { sheet: grid.sheet, area, text: textOf(grid, own), why: whyOf(area) };
  });
}

function textOf(grid: Grid, cells: readonly Position[]): string {
  const texts = cells.slice(0, SHOWN_TEXTS).map((at) => cellAt(grid, at).shown.trim());
  return cut(`${texts.join('、')}${cells.length > SHOWN_TEXTS ? '…' : ''}`);
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1)}…` : line;
}

function cellArea({ row, column }: Position): Area {
  return { top: row, left: column, bottom: row, right: column };
}
