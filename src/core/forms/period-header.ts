import type { Cell } from '../grid/cell';
import { cellAt, mergeAt, type Grid } from '../grid/grid';
import { acrossHeader, columnOf, linesBelow } from './across';
import type { SpendingRole } from './base-data-roles';
import { figureIn, isUnderstood } from './figure-cells';
import { COMPARISONS, PERIODS } from './form';
import { THIS_YEAR, yearNamed, type HeaderColumn } from './column';
import type { Header } from './header';
import { isFilled, labelsIn } from './labels';
import { labelOf, normalise } from './normalise';
import { parseEntry } from './parse-entry';
import { remembered } from './remembered';
import type { RowNames } from './row-words';
import type { Vocabulary } from './vocabulary';

/** What stands in front of the word for an amount, in any order and number. */
const WORDS =
  '(?:\\d{4}年?度?|上一?年度?|去年|本年度?|当年|今年|年初|期初|年末|全年|年中|年度|调整后?的?|部门|单位|财政|支出|资金|金额|经费|安排|批复|实际|总|[(]|[)]|万元|元)*';
const UNIT = '(?:[(][^()]*[)])?';
const AMOUNTS: readonly (readonly ['budget' | 'spent', RegExp])[] = [
  ['budget', new RegExp(`^${WORDS}(?:预算|计划)(?:安排|批复|调整|下达|支出)*(?:数|额|金额|总额)?${UNIT}$`)],
  ['spent', new RegExp(`^${WORDS}(?:决算|执行|完成|发生|实际支出|支出决算)(?:支出)?(?:数|额|金额|总额)?${UNIT}$`)],
  ['spent', new RegExp(`^${WORDS}(?:实际支出|支出|实际)(?:数|额|金额|总额)${UNIT}$`)],
];
const COMPARED: readonly (readonly [SpendingRole, RegExp])[] = [
  ['deviation', /(?:差异|偏差)率/],
  ['rate', /(?:控制|执行|完成|支出|使用)率/],
  ['change', /(?:增减|变动|变化|增长|增幅|降幅|下降|压减|降低|同比|比上年).*(?:率|%|比例|幅度?|百分比)|增幅|降幅|^同比$/],
  ['difference', /(?:增减|变动|变化|增长|下降|压减|比上年|较上年).*(?:额|数|值|情况)?$/],
  ['left', /结余|结转|节约|差额|超支|差异/],
];
const YEAR_ALONE = /^(?:(?:19|20)\d{2}年?度?|上一?年度?|去年|本年度?|当年|今年)$/;
const NUMBERING = /^(?:序号?|行次|编号|项次)$/;
const LONGEST = 24;
/** So far below a header its rows tell which columns hold names. */
const NAMES_REACH = 40;

interface Head {
  readonly role: SpendingRole;
  readonly year: string;
}
interface HeadColumn {
  /** Null for a label that names no amount: the items, a running number, a remark. */
  readonly head: Head | null;
  readonly text: string;
  readonly column: HeaderColumn;
}

/** The role of a column of amounts, and the year it is about: 2023年决算数, 2024年年初预算数, 较上年增减率. */
const commonHead = remembered((text): Head | null => {
  if (text.length > LONGEST) return null;
  const year = yearNamed(text);
  const amount = AMOUNTS.find(([, pattern]) => pattern.test(text))?.[0];
  if (amount !== undefined) return { role: amount === 'budget' && /年初|期初/.test(text) ? 'initial' : amount, year };
  const compared = COMPARED.find(([, pattern]) => pattern.test(text))?.[0];
  return compared === undefined ? null : { role: compared, year: THIS_YEAR };
});

interface Words {
  readonly spending: Vocabulary<SpendingRole>;
  readonly rows: RowNames;
}

/** A word of the place comes first. */
function headOf(text: string, words: Words): Head | null {
  const local = words.spending.roleOf(text)?.role;
  return local === undefined || local === 'name' ? commonHead(text) : { role: local, year: yearNamed(text) };
}

function namesAmount(text: string, words: Words): boolean {
  const role = headOf(text, words)?.role;
  return PERIODS.some((period) => period === role);
}

/**
 * Reads a row, with years above it or words below it, as headers of spending: 2023年决算数, 2024年预算数, 2024年决算数 and
 * rates beside them. Tables side by side have one each.
 */
export function readPeriods(grid: Grid, row: number, words: Words): readonly Header<SpendingRole>[] {
  if (!textsIn(grid, row).some(({ text }) => YEAR_ALONE.test(text) || namesAmount(text, words))) return [];
  const rows = headerRows(grid, row, words);
  const columns = headColumns(grid, rows, words);
  return groupsOf(columns).flatMap((group, index, groups) => {
    const before = groups[index - 1]?.at(-1)?.column.until ?? grid.left - 1;
    return headerOf(grid, rows, group, before, words) ?? [];
  });
}

function headerRows(grid: Grid, row: number, words: Words): readonly number[] {
  const rows = [row];
  if (textsIn(grid, row - 1).some(({ text }) => YEAR_ALONE.test(text))) rows.unshift(row - 1);
  const below = textsIn(grid, row + 1);
  const isHeader = below.length > 0 && below.length === (grid.rows[row + 1 - grid.top] ?? []).filter(isFilled).length;
  const alone = textsIn(grid, row).filter(({ text }) => headOf(text, words) !== null).length;
  if (
    isHeader &&
    below.some(({ text }) => headOf(text, words) !== null) &&
    below.every(({ text }) => headOf(text, words) !== null || text.length <= 8)
  ) {
    const composed = headColumns(grid, [...rows, row + 1], words).filter(({ head }) => head !== null).length;
    if (composed > alone) rows.push(row + 1);
  }
  return rows;
}

interface HeadText {
  readonly column: number;
  readonly text: string;
  readonly raw: string;
}

/** A row is asked for itself and for the rows above and below it. */
const known = new WeakMap<readonly Cell[], { readonly left: number; readonly texts: readonly HeadText[] }>();

function textsIn(grid: Grid, row: number): readonly HeadText[] {
  const cells = grid.rows[row - grid.top];
  if (cells === undefined || cells.length === 0) return [];
  const earlier = known.get(cells);
  if (earlier?.left === grid.left) return earlier.texts;
  const texts = readTexts(cells, grid.left);
  known.set(cells, { left: grid.left, texts });
  return texts;
}

/** The words of a row, and years kept as numbers. */
function readTexts(cells: readonly Cell[], left: number): readonly HeadText[] {
  // 1997 people among other figures are no year.
  const areYears = cells.every((cell) => typeof cell.value !== 'number' || YEAR_ALONE.test(normalise(cell.shown)));
  return cells.flatMap((cell, index): HeadText[] => {
    if (!isFilled(cell)) return [];
    const raw = typeof cell.value === 'string' ? cell.value : cell.shown;
    const text = normalise(raw);
    if (typeof cell.value !== 'string' && !(areYears && YEAR_ALONE.test(text))) return [];
    return [{ column: left + index, text: headText(raw), raw: raw.trim() }];
  });
}

/** Of `比上年增减（%）` the sign says what is compared. */
function headText(raw: string): string {
  const plain = normalise(raw);
  return /%[)]?$/.test(plain) ? plain : labelOf(raw);
}

/** Every column that has a header, with the words of all rows above it; a year spreads over the columns right of it. */
function headColumns(grid: Grid, rows: readonly number[], words: Words): readonly HeadColumn[] {
  const texts = rows.map((row) => textsIn(grid, row));
  const starts = [...new Set(texts.flat().map(({ column }) => column))].sort((a, b) => a - b);
  return starts.map((column, index): HeadColumn => {
    const parts = texts.flatMap((line, level) => partAt(grid, line, rows[level] ?? 0, column, level === texts.length - 1));
    const text = parts.map((part) => part.text).join('');
    const own = parts.filter((part) => part.column === column).at(-1) ?? parts[0];
    const row = rows.filter((_, level) => texts[level]?.some((each) => each.column === column) === true).at(-1) ?? rows[0] ?? 0;
    const until = starts[index + 1] === undefined ? (mergeAt(grid, { row, column })?.right ?? column) : (starts[index + 1] ?? column) - 1;
    return { head: headOf(text, words), text, column: { row, column, until: Math.max(column, until), label: own?.raw ?? text } };
  });
}

function partAt(grid: Grid, line: readonly HeadText[], row: number, column: number, isLast: boolean): readonly HeadText[] {
  const own = line.find((each) => each.column === column);
  if (own !== undefined) return [own];
  const left = isLast ? undefined : line.filter((each) => each.column < column).at(-1);
  if (left === undefined || !YEAR_ALONE.test(left.text)) return [];
  const merged = mergeAt(grid, { row, column: left.column });
  return merged !== null && merged.right < column ? [] : [left];
}

/** A second column for the same amount of the same year, with names in between, begins the table beside. */
function groupsOf(columns: readonly HeadColumn[]): readonly (readonly HeadColumn[])[] {
  const groups: HeadColumn[][] = [[]];
  let pending: HeadColumn[] = [];
  for (const column of columns) {
    const current = groups.at(-1) ?? [];
    if (column.head === null) {
      pending.push(column);
      continue;
    }
    const { role, year } = column.head;
    const isRepeated = current.some(({ head }) => head?.role === role && head.year === year);
    if (isRepeated && pending.length > 0) groups.push([...pending, column]);
    else current.push(...pending, column);
    pending = [];
  }
  return groups;
}

function headerOf(
  grid: Grid,
  rows: readonly number[],
  group: readonly HeadColumn[],
  before: number,
  words: Words,
): Header<SpendingRole> | null {
  const columns = columnsIn(group);
  if (columns === null) return null;
  const first = Math.min(...[...columns.values()].map(({ column }) => column));
  const top = rows[0] ?? 0;
  const bottom = rows.at(-1) ?? top;
  const named = namesBefore(grid, group, { first, before, bottom }, words.rows);
  if (named !== null) columns.set('name', named);
  return { top, bottom, columns, candidates: new Map() };
}

/** Which column is last year's accounts, which the budget and which was spent; null where they are too few. */
function columnsIn(group: readonly HeadColumn[]): Map<SpendingRole, HeaderColumn> | null {
  const columns = new Map<SpendingRole, HeaderColumn>();
  const ofRole = (role: SpendingRole) => group.filter(({ head }) => head?.role === role);
  const byYear = (role: SpendingRole) => ofRole(role).sort((a, b) => yearOf(a) - yearOf(b));
  const budgets = byYear('budget');
  const initial = byYear('initial').at(-1);
  const budget = budgets.at(-1) ?? initial;
  const settled = byYear('spent');
  const latest = settled.at(-1);
  // Of one settled year and the budget of a later one, nothing is spent yet.
  const isEarlier = settled.length === 1 && (budget?.head?.year ?? '') > (latest?.head?.year ?? '');
  const spent = isEarlier ? undefined : latest;
  const previous = isEarlier ? latest : settled.at(-2);
  if (previous !== undefined) columns.set('previous', previous.column);
  if (budget !== undefined) columns.set('budget', budget.column);
  if (initial !== undefined && initial !== budget) columns.set('initial', initial.column);
  if (spent !== undefined) columns.set('spent', spent.column);
  if (PERIODS.filter((period) => columns.has(period)).length < 2) return null;
  for (const role of COMPARISONS) {
    const [found] = ofRole(role);
    if (found !== undefined) columns.set(role, found.column);
  }
  return columns;
}

/** Items beside one another over 2023年决算数, 2024年预算数, 2024年决算数, one a row. Null when the row does not begin such a table. */
export function readPeriodsAcross(grid: Grid, row: number, words: Words): Header<SpendingRole> | null {
  for (const first of [row + 1, row + 2]) {
    const [year] = labelsIn(grid, first);
    const from = labelsIn(grid, row).find(({ column }) => year !== undefined && column > year.column)?.column;
    if (from === undefined) continue;
    const lines = linesBelow(grid, first, from, ({ raw }) => headOf(headText(raw), words));
    const columns = columnsIn(lines.map(({ role, label }) => ({ head: role, text: label.text, column: columnOf(label) })));
    if (columns !== null) return { ...acrossHeader(grid, { row, from }, lines), columns, candidates: new Map() };
  }
  return null;
}

function yearOf({ head }: HeadColumn): number {
  return Number(head?.year ?? 0);
}

/** The columns of words in front of the amounts; those of a table further left hold figures of their own. */
function namesBefore(
  grid: Grid,
  group: readonly HeadColumn[],
  { first, before, bottom }: { readonly first: number; readonly before: number; readonly bottom: number },
  names: RowNames,
): HeaderColumn | null {
  let from = first - 1;
  if (from <= before) return null;
  while (from - 1 > before && !holdsFigures(grid, from - 1, bottom, names)) from -= 1;
  const named = group.filter(({ head, column, text }) => head === null && column.column < first && !NUMBERING.test(text)).at(-1);
  return { row: named?.column.row ?? bottom, column: from, until: first - 1, label: named?.column.label ?? '' };
}

function holdsFigures(grid: Grid, column: number, header: number, rows: RowNames): boolean {
  for (let row = header + 1; row <= header + NAMES_REACH; row += 1) {
    if (labelsIn(grid, row).some((label) => rows.is('spending', 'end', label))) return false;
    const at = { row, column };
    const cell = cellAt(grid, at);
    if (figureIn(cell) && parseEntry(cell).kind === 'number' && !isUnderstood(grid, at, false)) return true;
  }
  return false;
}
