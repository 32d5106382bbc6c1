import type { Position } from '../../grid/address';
import type { Cell } from '../../grid/cell';
import { cellAt, type Grid } from '../../grid/grid';
import type { NumberEntry } from './entry';
import { inlineFigure } from './inline-figure';
import { isFilled, labelsIn } from './labels';
import { normalise } from './normalise';
import { parseEntry } from './parse-entry';

/** Longer texts are sentences, whatever figures they mention. */
const LONGEST_LABELLED = 40;
const LONGEST_UNIT = 4;
/** What stands behind such words is a number to call, to sign or to file by. */
const NO_FIGURE = /(?:电话|手机|联系方式|传真|邮编|编码|代码|编号|文号|账号)(?:号码?)?[:：]?$|^附[件表]/;
/** The same, in a heading: among indicators 完成时间 may have a figure for its target. */
const NO_FIGURE_IN_HEADING = /(?:日期|时间|年度|年份|期限|存续期|页|单位个数|单位数量?)[:：]?$/;
const NUMBERING = /^(?:序号?|行次|栏次|列次|编号|项次|No\.?)$/i;
const ORDINAL = /^[一二三四五六七八九十百①-⑳()、.0-9]+$/;
const YEARS = { first: 1990, last: 2100 } as const;
/** Running numbers of rows and columns stay below. */
const MOST_ROWS = 500;

/** 计量单位 may have a column of its own, between a name and its figures. */
export function isUnitOfMeasure(text: string): boolean {
  return /^(?:万?元|千元|人|%|百分比|个|辆|次|平方米|㎡|m2)$/.test(normalise(text));
}

/** `50/50`: points and score in one cell. */
const TWO_FIGURES = /^\d{1,3}(?:\.\d+)?\/\d{1,3}(?:\.\d+)?$/;

/** Whether a cell holds a figure that a form would be about: a number, an error in its place, or a label with a number. */
export function figureIn(cell: Cell): boolean {
  if (cell.value === null || typeof cell.value === 'boolean') return false;
  const { kind } = parseEntry(cell);
  if (kind === 'number' || kind === 'error') return true;
  return kind === 'text' && typeof cell.value === 'string' && (isLabelledFigure(cell.value) || TWO_FIGURES.test(normalise(cell.value)));
}

/** `执行率：99.3%`, `自评得分: 96分`; not `联系电话：…`. */
function isLabelledFigure(text: string): boolean {
  if (text.length > LONGEST_LABELLED || !/[:：]/.test(text)) return false;
  const figure = inlineFigure(text);
  if (figure === null || !/[0-9０-９]/.test(figure.text)) return false;
  const unit = normalise(figure.after).replace(/[。;]$/, '');
  return (
    unit.length <= LONGEST_UNIT &&
    !/^[年月日:.\-/]/.test(unit) &&
    ![NO_FIGURE, NO_FIGURE_IN_HEADING].some((words) => words.test(normalise(figure.before)))
  );
}

/** Numbers that state nothing: running numbers, years and dates of a heading, telephones, codes. */
export function isUnderstood(grid: Grid, at: Position, inHeading: boolean): boolean {
  const entry = parseEntry(cellAt(grid, at));
  if (entry.kind !== 'number') return false;
  if (isYear(entry, inHeading && isAmongYears(grid, at))) return true;
  const [beside] = labelsIn(grid, at.row)
    .filter(({ column }) => column < at.column)
    .slice(-1);
  if (beside !== undefined && (NO_FIGURE.test(beside.text) || (inHeading && NO_FIGURE_IN_HEADING.test(beside.text)))) return true;
  return isRunning(entry) && (isRowNumber(grid, at) || isColumnNumber(grid, at));
}

function isYear({ value, decimals, unit, percent }: NumberEntry, inHeading: boolean): boolean {
  const looks = decimals === 0 && !percent && value.gte(YEARS.first) && value.lte(YEARS.last);
  return looks && (unit.startsWith('年') || (unit === '' && inHeading));
}

/** 1990 yuan among other amounts are no year. */
function isAmongYears(grid: Grid, { row }: Position): boolean {
  const entries = (grid.rows[row - grid.top] ?? []).map((cell) => parseEntry(cell));
  return entries.every((entry) => entry.kind !== 'number' || isYear(entry, true));
}

function isRunning({ value, unit, percent, operator }: NumberEntry): boolean {
  return unit === '' && !percent && operator === null && value.gte(0) && value.lte(MOST_ROWS);
}

/** Under 序号, or in front of the first words of its row and at most one more or less than its neighbour above or below. */
function isRowNumber(grid: Grid, { row, column }: Position): boolean {
  for (let above = row - 1; above >= grid.top; above -= 1) {
    const cell = cellAt(grid, { row: above, column });
    if (parseEntry(cell).kind !== 'text' || ORDINAL.test(normalise(cell.shown))) continue;
    if (NUMBERING.test(normalise(cell.shown))) return true;
    break;
  }
  const cells = grid.rows[row - grid.top] ?? [];
  const first = cells.findIndex(isFilled);
  const next = cells.slice(first + 1).find(isFilled);
  // Amounts may be kept as text: what follows a running number is words.
  if (first + grid.left !== column || next === undefined || parseEntry(next).kind !== 'text') return false;
  const own = numberAt(grid, { row, column });
  if (own === 1) return true;
  return [-1, 1].some((step) => {
    for (let next = row + step; grid.rows[next - grid.top] !== undefined; next += step) {
      const other = numberAt(grid, { row: next, column });
      const distance = (other ?? own ?? 0) - (own ?? 0);
      if (other !== null) return distance !== 0 && distance * step <= 1 && distance * step > 0;
    }
    return false;
  });
}

/** `栏次 1 2 3 4`: nothing but consecutive numbers stands in the row. */
function isColumnNumber(grid: Grid, { row }: Position): boolean {
  const filled = (grid.rows[row - grid.top] ?? []).filter(isFilled);
  const numbers = filled.map((cell) => parseEntry(cell)).flatMap((entry) => (entry.kind === 'number' ? [entry.value.toNumber()] : []));
  const words = filled.length - numbers.length;
  const labelled = labelsIn(grid, row).some(({ text }) => NUMBERING.test(text));
  const enough = labelled ? numbers.length >= 1 : numbers.length >= 3 && words === 0;
  return enough && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

function numberAt(grid: Grid, at: Position): number | null {
  const entry = parseEntry(cellAt(grid, at));
  return entry.kind === 'number' && entry.unit === '' ? entry.value.toNumber() : null;
}
