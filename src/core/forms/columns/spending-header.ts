import { cellAt, type Grid } from '../../grid/grid';
import { acrossHeader, columnOf, linesBelow } from './sideways';
import type { SpendingRole } from '../words/base-data-roles';
import { yearNamed, type HeaderColumn } from './column';
import { figureIn, isUnderstood } from '../cells/figure-cells';
import { COMPARISONS, PERIODS } from '../form';
import { headerLabels, type Header, type HeaderLabel } from './header';
import { labelsIn, rowsFrom } from '../cells/labels';
import type { Lexicon, Vocabularies } from '../words/lexicon';
import { parseEntry } from '../cells/parse-entry';
import { isQualifier } from '../words/qualifiers';
import type { RowNames } from '../words/row-words';

/** How far below its header the rows of the base data form are looked for. */
const REACH = 40;
/** Tables of other kinds have columns for budget and accounts too; so many of these rows are listed in ours alone. */
const LISTED: ReadonlySet<string> = new Set(['three-public', 'projects', 'public-funds']);
const LEAST_LISTED = 2;
/** What 三公经费 consists of: a unit without projects lists nothing else. */
const THREE_PUBLIC: ReadonlySet<string> = new Set(['vehicles', 'overseas', 'reception']);
const NUMBERING = /^(?:序号?|行次|编号|项次)$/;

type Words = Pick<Vocabularies, 'spending'> & { readonly rows: RowNames };
type SpendingLabel = HeaderLabel<SpendingRole>;

/** The tables of spending that begin in a row, upright or on their side; several may stand side by side. */
export function spendingHeaders(grid: Grid, row: number, words: Lexicon): readonly Header<SpendingRole>[] {
  // Above the items of a table on its side other words may stand, each with a figure of its own.
  const isItem = labelsIn(grid, row).some(({ raw }) => words.spendingLabel(raw).item !== 'other');
  const across = isItem ? headerAcross(grid, row, words) : null;
  const headers = across === null ? readSpendingHeaders(grid, row, words) : [across];
  return listsSpending(grid, headers, words) ? headers : [];
}

/**
 * Reads a row as headers of spending, whatever its rows are called: 2023年决算数, 2024年预算数, 2024年决算数 and rates beside
 * them, the years also above. Tables side by side have one each.
 */
export function readSpendingHeaders(grid: Grid, row: number, words: Words): readonly Header<SpendingRole>[] {
  const isUnderYears = labelsIn(grid, row - 1).some(({ text }) => isQualifier(text));
  const top = isUnderYears && (headerLabels(grid, row - 1, words.spending)?.bottom ?? 0) >= row ? row - 1 : row;
  const read = headerLabels(grid, top, words.spending);
  if (read === null) return [];
  return tablesIn(read.labels).flatMap((labels, index, tables) => {
    const columns = columnsIn(labels);
    if (columns === null) return [];
    const before = tables[index - 1]?.at(-1)?.column.until ?? grid.left - 1;
    const named = namesBefore(grid, labels, columns, { before, bottom: read.bottom }, words.rows);
    if (named !== null) columns.set('name', named);
    return [{ top, bottom: read.bottom, columns, candidates: new Map() }];
  });
}

function listsSpending(grid: Grid, headers: readonly Header<SpendingRole>[], { spendingLabel }: Lexicon): boolean {
  const names = new Set<string>();
  for (const { top, bottom, columns, items } of headers) {
    const named = columns.get('name');
    const [from, to] = items === undefined ? [bottom + 1, bottom + REACH] : [top, items.head];
    for (const { column, raw } of rowsFrom(from, to + 1).flatMap((row) => labelsIn(grid, row))) {
      if (named !== undefined && (column < named.column || column > named.until)) continue;
      const { heading, item } = spendingLabel(raw);
      names.add(heading?.item ?? item);
    }
  }
  const listed = [...names].filter((name) => LISTED.has(name)).length;
  return listed >= LEAST_LISTED || (listed > 0 && [...THREE_PUBLIC].every((part) => names.has(part)));
}

/** A second column for the same amount of the same year, with names in between, begins the table beside. */
function tablesIn(labels: readonly SpendingLabel[]): readonly (readonly SpendingLabel[])[] {
  const tables: SpendingLabel[][] = [[]];
  let names: SpendingLabel[] = [];
  for (const label of labels) {
    const current = tables.at(-1) ?? [];
    if (!isHead(label)) {
      names.push(label);
      continue;
    }
    const isRepeated = current.some((other) => other.role?.role === label.role?.role && yearOf(other) === yearOf(label));
    if (isRepeated && names.length > 0) tables.push([...names, label]);
    else current.push(...names, label);
    names = [];
  }
  return tables;
}

/** Names an amount, or what is worked out from amounts; not the items, a running number, a remark. */
function isHead({ role }: SpendingLabel): boolean {
  return role !== null && role.role !== 'name' && role.role !== 'note';
}

/** What is worked out of amounts is of this year, whichever it names. */
function yearOf({ role, column: { above = '', label } }: SpendingLabel): string {
  return yearNamed(COMPARISONS.some((comparison) => comparison === role?.role) ? '' : above + label);
}

/** Which column is last year's accounts, which the budget and which was spent; null where they are too few. */
function columnsIn(labels: readonly SpendingLabel[]): Map<SpendingRole, HeaderColumn> | null {
  const columns = new Map<SpendingRole, HeaderColumn>();
  const ofRole = (role: SpendingRole) => labels.filter((label) => label.role?.role === role);
  const byYear = (role: SpendingRole) => ofRole(role).sort((a, b) => Number(yearOf(a)) - Number(yearOf(b)));
  const initial = byYear('initial').at(-1);
  const budget = byYear('budget').at(-1) ?? initial;
  const settled = byYear('spent');
  const latest = settled.at(-1);
  // Of one settled year and the budget of a later one, nothing is spent yet.
  const isEarlier = settled.length === 1 && latest !== undefined && budget !== undefined && yearOf(budget) > yearOf(latest);
  const spent = isEarlier ? undefined : latest;
  const previous = ofRole('previous')[0] ?? (isEarlier ? latest : settled.at(-2));
  const found = { previous, budget, initial: initial === budget ? undefined : initial, spent };
  for (const period of PERIODS) {
    const label = found[period];
    if (label !== undefined) columns.set(period, label.column);
  }
  if (columns.size < 2) return null;
  for (const role of COMPARISONS) {
    const [first] = ofRole(role);
    if (first !== undefined) columns.set(role, first.column);
  }
  return columns;
}

/** Items beside one another over 2023年决算数, 2024年预算数, 2024年决算数, one a row. Null when the row does not begin such a table. */
function headerAcross(grid: Grid, row: number, words: Words): Header<SpendingRole> | null {
  for (const first of [row + 1, row + 2]) {
    const [year] = labelsIn(grid, first);
    const from = labelsIn(grid, row).find(({ column }) => year !== undefined && column > year.column)?.column;
    if (from === undefined) continue;
    const lines = linesBelow(grid, first, from, ({ text }) => words.spending.roleOf(text));
    const columns = columnsIn(lines.map(({ role, label }) => ({ role, text: label.text, column: columnOf(label) })));
    if (columns !== null) return { ...acrossHeader(grid, { row, from }, lines), columns, candidates: new Map() };
  }
  return null;
}

/** The columns of words in front of the amounts; those of a table further left hold figures of their own. */
function namesBefore(
  grid: Grid,
  labels: readonly SpendingLabel[],
  columns: ReadonlyMap<SpendingRole, HeaderColumn>,
  { before, bottom }: { readonly before: number; readonly bottom: number },
  names: RowNames,
): HeaderColumn | null {
  const first = Math.min(...[...columns.values()].map(({ column }) => column));
  let from = first - 1;
  if (from <= before) return null;
  while (from - 1 > before && !holdsFigures(grid, from - 1, bottom, names)) from -= 1;
  const named = labels.filter((label) => !isHead(label) && label.column.column < first && !NUMBERING.test(label.text)).at(-1);
  return { row: named?.column.row ?? bottom, column: from, until: first - 1, label: named?.column.label ?? '' };
}

function holdsFigures(grid: Grid, column: number, header: number, rows: RowNames): boolean {
  for (let row = header + 1; row <= header + REACH; row += 1) {
    if (labelsIn(grid, row).some((label) => rows.is('spending', 'end', label))) return false;
    const at = { row, column };
    const cell = cellAt(grid, at);
    if (figureIn(cell) && parseEntry(cell).kind === 'number' && !isUnderstood(grid, at, false)) return true;
  }
  return false;
}
