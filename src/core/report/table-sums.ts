import { Decimal } from '../compute/decimal';
import { cellAddress } from '../grid/address';
import { cellAt, extent, type Grid } from '../grid/grid';
import { checked, FITS_REPORT, type Checked } from './checked';
import { REPORT_RULES } from './report-rules';
import { lineOf, type ReportLine } from './sentences';

/** The sum of this table, whatever its rows are. */
export const SUM = /^(?:合计|总计|小计|共计)[:：]?$/;
/** Shares of that sum. */
export const SHARE = /^(?:占比|比重|比例|所占比[例重])(?:[(（].*)?$/;
/** A row that is part of the one above it. */
const PART = /^\s*(?:其中|#)|^[(（]\d+[)）]/;
const FIGURE = /^[-－]?[\d,，]+(?:\.\d+)?[%％]?$/;

/** What the words above a column say. */
export interface ColumnWords {
  readonly headOf: (column: number) => string;
  readonly isRate: (head: string) => boolean;
}

interface Computed {
  readonly row: number;
  readonly column: number;
  readonly stated: Decimal;
  readonly due: Decimal;
  readonly arithmetic: string;
  readonly kind: 'sum' | 'share';
}

/**
 * Sums at the foot of a table and shares of them, worked out of its own rows. Of sums, and of shares, those that hold
 * show that they are what they seem; where none does, nothing is said.
 */
export function tableSums(grid: Grid, after: number, heading: string, first: number, words: ColumnWords): readonly Checked[] {
  const area = extent(grid);
  if (area === null) return [];
  const found: Computed[] = [];
  let top = first;
  for (let row = first; row <= area.bottom; row += 1) {
    if (!SUM.test(labelIn(grid, row))) continue;
    const rows = range(top, row - 1);
    top = row + 1;
    if (rows.length < 2 || rows.some((part) => PART.test(labelIn(grid, part)) || SUM.test(labelIn(grid, part)))) continue;
    for (let column = 0; column <= area.right; column += 1) {
      const head = words.headOf(column);
      if (SHARE.test(head)) found.push(...sharesIn(grid, [...rows, row], column, words));
      else if (!words.isRate(head)) found.push(...sumIn(grid, rows, row, column));
    }
  }
  const holds = (kind: Computed['kind']) => found.some((each) => each.kind === kind && agrees(grid, each));
  const [sums, shares] = [holds('sum'), holds('share')];
  return found
    .filter(({ kind }) => (kind === 'sum' ? sums : shares))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((each) => checkedOf(grid, each, after, heading, words));
}

function sumIn(grid: Grid, rows: readonly number[], row: number, column: number): readonly Computed[] {
  const stated = figureAt(grid, row, column);
  const parts = rows.map((part) => figureAt(grid, part, column));
  const known = parts.filter((part) => part !== null);
  // A part that is blank is none; text in its place may be any.
  const readable = rows.every((part, index) => parts[index] !== null || /^[-—－/]?$/.test(shownAt(grid, part, column)));
  if (stated === null || known.length < 2 || !readable) return [];
  const due = known.reduce((sum, part) => sum.plus(part));
  return [{ row, column, stated, due, arithmetic: `${known.map(String).join(' + ')} = ${due.toFixed()}`, kind: 'sum' }];
}

function sharesIn(grid: Grid, rows: readonly number[], column: number, { headOf, isRate }: ColumnWords): readonly Computed[] {
  const amounts = range(0, column - 1)
    .filter((other) => !isRate(headOf(other)) && figureAt(grid, rows.at(-1) ?? 0, other) !== null)
    .at(-1);
  const whole = amounts === undefined ? null : figureAt(grid, rows.at(-1) ?? 0, amounts);
  if (amounts === undefined || whole === null || whole.isZero()) return [];
  return rows.flatMap((row): readonly Computed[] => {
    const [stated, part] = [figureAt(grid, row, column), figureAt(grid, row, amounts)];
    if (stated === null || part === null) return [];
    const due = part.div(whole).times(100);
    return [{ row, column, stated, due, arithmetic: `${part.toFixed()} ÷ ${whole.toFixed()} × 100% = ${due.toFixed(2)}%`, kind: 'share' }];
  });
}

function checkedOf(grid: Grid, computed: Computed, after: number, heading: string, { headOf }: ColumnWords): Checked {
  const { row, column, stated, due, arithmetic, kind } = computed;
  const text = shownAt(grid, row, column);
  const cell = cellAddress({ sheet: grid.sheet, at: { row, column } });
  const name = `${labelIn(grid, row)}${headOf(column)}`;
  const line: ReportLine = lineOf({ number: after, text: `${name}${text}`, outline: null, place: 'body' }, heading, cell);
  const expected = `${due.toFixed(Math.max(placesOf(text), kind === 'sum' ? due.decimalPlaces() : 0))}${/[%％]$/.test(text) ? '%' : ''}`;
  const to = line.text.plain.length;
  return checked(
    { place: { line, from: to - text.length, to, stated: text }, label: { zh: name, en: name }, expected, arithmetic },
    { agrees: FITS_REPORT, differs: { zh: '与表中其他数据不符', en: 'Does not follow from the other figures of the table' } },
    roundedLike(due, text).eq(stated)
      ? null
      : {
          rule: kind === 'sum' ? REPORT_RULES.sumDiffers : REPORT_RULES.relationDiffers,
          message: {
            zh: `报告${cell}“${name}”为${text}，按表中数据应为${expected}，请核实。`,
            en: `${cell} says ${text}; the other figures of the table come to ${expected}.`,
          },
        },
  );
}

function agrees(grid: Grid, { row, column, stated, due }: Computed): boolean {
  return roundedLike(due, shownAt(grid, row, column)).eq(stated);
}

function roundedLike(due: Decimal, text: string): Decimal {
  return due.toDecimalPlaces(placesOf(text), Decimal.ROUND_HALF_UP);
}

function placesOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function labelIn(grid: Grid, row: number): string {
  const texts = (grid.rows[row] ?? []).map(({ shown }) => shown.trim());
  return texts.find((text) => /[一-龥]/.test(text)) ?? '';
}

function figureAt(grid: Grid, row: number, column: number): Decimal | null {
  const text = shownAt(grid, row, column);
  return FIGURE.test(text) ? new Decimal(text.replace(/[,，%％]/g, '').replace('－', '-')) : null;
}

function shownAt(grid: Grid, row: number, column: number): string {
  return cellAt(grid, { row, column }).shown.trim();
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
