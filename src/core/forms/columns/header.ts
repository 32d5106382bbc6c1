import { cellAt, mergeAt, type Grid } from '../../grid/grid';
import { THIS_YEAR, yearNamed, type HeaderColumn } from './column';
import { holdsNoFigure, numbersColumns, standsUnder } from './column-content';
import type { Evidence } from '../form';
import { holdsFigures, isFilled, labelsBetween, labelsIn, type Label } from '../cells/labels';
import { isQualifier } from '../words/qualifiers';
import type { NamedRole, Vocabulary } from '../words/vocabulary';

export interface Header<Role extends string> {
  readonly top: number;
  /** Last row of the header; a table may have two. */
  readonly bottom: number;
  readonly columns: ReadonlyMap<Role, HeaderColumn>;
  /** Every column that fits a role, from left to right: 分值 may stand behind each level. */
  readonly candidates: ReadonlyMap<Role, readonly HeaderColumn[]>;
  /** Rows below (of a table on its side columns) that say more of the first line, and are none of their own. */
  readonly taken?: ReadonlySet<number>;
  /** Each label has its figure beside it or in its own cell; labels may stand below one another. */
  readonly beside?: true;
  /** The table lies on its side: these columns are its rows, named down to the row `head`, and each role has a row instead of a column. */
  readonly items?: { readonly from: number; readonly to: number; readonly head: number };
}

/** The columns of a header while they are settled. */
export type Columns<Role> = Map<Role, HeaderColumn>;

/** Where there is no column of its own for a role, another one is it. */
export function standsIn<Role>(columns: Columns<Role>, role: Role, other: Role): void {
  const column = columns.get(other);
  if (column === undefined || columns.has(role)) return;
  columns.set(role, column);
  columns.delete(other);
}

/** A label with what it says of its column, alone or together with those above it. */
interface Named<Role extends string> {
  readonly label: Label;
  readonly text: string;
  readonly role: NamedRole<Role> | null;
  /** The words of the row above that it goes on from. */
  readonly above?: string;
}

const MOST_ROWS_BELOW = 2;
/** Fewer labels above that are headers, or begin one that the row below ends, make no header of two rows. */
const LEAST_ABOVE = 2;
/** Say that the column is what the row above says, beside one for its points or sign, or for what it consists of. */
const ITSELF = /^(?:名称|数值|值|内容|总额|合计|小计|总计|金额)$/;

/**
 * Reads a row as a header, together with the row or two below it that name more columns or end what it begins, and with
 * what the row above it names where this one is blank. Words propose a column, what stands below disposes: a column of
 * labels is no amount. Null when no label has a role.
 */
export function readHeader<Role extends string>(grid: Grid, row: number, vocabulary: Vocabulary<Role>): Header<Role> | null {
  const read = headerLabels(grid, row, vocabulary);
  if (read === null) return null;
  const { bottom, labels } = read;
  const found = new Map<Role, Fit[]>();
  for (const { role, column } of labels) {
    if (role !== null) found.set(role.role, [...(found.get(role.role) ?? []), { rank: role.rank, column }]);
  }
  const columns = new Map<Role, HeaderColumn>();
  const candidates = new Map<Role, readonly HeaderColumn[]>();
  for (const [role, fits] of found) {
    const content = vocabulary.contentOf(role);
    const holding = withoutSideHeadings(
      fits.filter(({ column }) => standsUnder(grid, bottom, column, content) !== 'other'),
      ({ row: at, column }) => {
        const isFirstAndBare = column === labels[0]?.column.column && holdsNoFigure(grid, bottom, column, content);
        return isFirstAndBare || (mergeAt(grid, { row: at, column })?.bottom ?? bottom) > bottom;
      },
    );
    const kept = holding.length > 0 ? holding : content === 'amount' ? [] : fits;
    const { own, earlier } = byYear(kept, () => yearAbove(grid, row));
    const [first] = own;
    if (first === undefined) continue;
    columns.set(role, own.reduce((best, fit) => (fit.rank < best.rank ? fit : best), first).column);
    const all = own.map(({ column }) => column);
    candidates.set(role, all);
    const before = vocabulary.earlierOf(role);
    if (before !== null && earlier !== undefined && !columns.has(before)) columns.set(before, earlier.column);
  }
  if (columns.size === 0) return null;
  addMergedDown(grid, row, columns, vocabulary);
  return { top: row, bottom, columns, candidates };
}

/** A label of a header: what it names, alone or together with those above it, and the columns it stands over. */
export interface HeaderLabel<Role extends string> {
  readonly role: NamedRole<Role> | null;
  readonly text: string;
  readonly column: HeaderColumn;
}

/** The labels of a row and of the row or two below it that go on from them; null where they can be no header. */
export function headerLabels<Role extends string>(
  grid: Grid,
  row: number,
  vocabulary: Vocabulary<Role>,
): { readonly bottom: number; readonly labels: readonly HeaderLabel<Role>[] } | null {
  const texts = labelsIn(grid, row);
  // Most rows of a sheet are no header, and are asked for every block: they are told before anything is made.
  const standsAlone = texts.length < LEAST_ABOVE || holdsFigures(grid, row) || holdsFigures(grid, row + 1, texts[0]?.column);
  if (standsAlone && !texts.some(({ text }) => vocabulary.roleOf(text) !== null)) return null;
  let labels: readonly Named<Role>[] = texts.map((label) => ({ label, text: label.text, role: vocabulary.roleOf(label.text) }));
  let bottom = row;
  for (; labels.length >= LEAST_ABOVE && bottom < row + MOST_ROWS_BELOW; bottom += 1) {
    const joined = joinedWith(grid, bottom + 1, labels, vocabulary);
    if (joined === null) break;
    labels = joined;
  }
  if (numbersColumns(grid, bottom + 1)) bottom += 1;
  return {
    bottom,
    labels: labels.map(({ label, text, role, above = '' }, index) => ({
      role,
      text,
      column: { ...headerColumn(grid, label, labels[index + 1]?.label ?? null), above },
    })),
  };
}

interface Fit {
  readonly rank: number;
  readonly column: HeaderColumn;
}

/** 2020年执行数 beside 2021年执行数: the columns of the form's own year, or the latest, and the last of those before. */
function byYear(fits: readonly Fit[], yearOfForm: () => string | null): { readonly own: readonly Fit[]; readonly earlier?: Fit } {
  const yearOf = ({ column: { above = '', label } }: Fit): string => yearNamed(above + label);
  const years = [...new Set(fits.map(yearOf))].sort();
  if (years.length < 2) return { own: fits };
  const stated = years.includes(THIS_YEAR) ? THIS_YEAR : yearOfForm();
  const year = stated !== null && years.includes(stated) ? stated : years.at(-1);
  const earlier = fits.filter((fit) => yearOf(fit) === years[years.indexOf(year ?? '') - 1]).at(-1);
  return { own: fits.filter((fit) => yearOf(fit) === year), ...(earlier && { earlier }) };
}

/** The year named nearest above a row; of 2022—2023年度 the later. */
function yearAbove(grid: Grid, row: number): string | null {
  return (
    labelsBetween(grid, grid.top, row)
      .flatMap(({ plain }) => plain.match(/(?:19|20)\d{2}/g) ?? [])
      .at(-1) ?? null
  );
}

/** 预算资金 merged down beside its rows heads the block: where another column has the same role, that one is the column. */
function withoutSideHeadings(fits: readonly Fit[], isSide: (column: HeaderColumn) => boolean): readonly Fit[] {
  const columns = fits.length < 2 ? fits : fits.filter(({ column }) => !isSide(column));
  return columns.length > 0 ? columns : fits;
}

/**
 * The labels of a header and of the row below it, which has to be of nothing but headers and to say something new: name
 * columns that were unnamed, or end the words above. Null when it does not.
 */
function joinedWith<Role extends string>(
  grid: Grid,
  row: number,
  above: readonly Named<Role>[],
  vocabulary: Vocabulary<Role>,
): readonly Named<Role>[] | null {
  // Labels that stand left of it among figures are of the table beside.
  const first = holdsFigures(grid, row) ? above[0]?.label.column : undefined;
  const below = labelsIn(grid, row).filter(({ column }) => column >= (first ?? column));
  if (below.length === 0 || holdsFigures(grid, row, first) || holdsFigures(grid, row - 1)) return null;
  const own: Named<Role>[] = [];
  let news = false;
  let completed = above.filter(({ role }) => role !== null).length;
  for (const label of below) {
    const parent = above.filter(({ label: { column } }) => column <= label.column).at(-1);
    const sameColumn = parent?.label.column === label.column;
    if (ITSELF.test(label.text) && parent?.role) {
      if (!sameColumn) own.push({ ...parent, label });
      continue;
    }
    const role = parent === undefined ? vocabulary.roleOf(label.text) : vocabulary.roleUnder(parent.text, label.text);
    if (role === null) return null;
    // 经费保障 | 人员保障 under 偏差原因: nothing but what the words above say.
    if (parent?.role?.rank === role.rank && vocabulary.roleOf(label.text) === null) continue;
    news ||= !sameColumn || parent.role?.rank !== role.rank;
    const isOfYear = parent !== undefined && isQualifier(parent.text);
    if (isOfYear || vocabulary.roleOf(label.text)?.role !== role.role) completed += 1;
    own.push({ label, text: label.text, role, above: `${parent?.above ?? ''}${parent?.label.raw.trim() ?? ''}` });
  }
  return news && completed >= LEAST_ABOVE ? overlaid(grid, row, above, own) : null;
}

/** A header over others stands for what they leave of its columns: 预期指标值 over 符号 and 单位 is the column between them. */
function overlaid<Role extends string>(
  grid: Grid,
  row: number,
  above: readonly Named<Role>[],
  own: readonly Named<Role>[],
): readonly Named<Role>[] {
  const taken = new Set(own.map(({ label }) => label.column));
  const kept = above.flatMap((named, index): readonly Named<Role>[] => {
    const { label } = named;
    const next = above[index + 1]?.label.column ?? Math.max(mergeAt(grid, label)?.right ?? label.column, ...taken) + 1;
    const repeated = own.some(
      (other) => other.role?.role === named.role?.role && other.label.column >= label.column && other.label.column < next,
    );
    if (!taken.has(label.column) && !repeated) return [named];
    if (named.role === null || repeated) return [];
    for (let column = label.column + 1; column < next; column += 1) {
      const at = { row: label.row, column, until: column, label: label.raw };
      if (!taken.has(column) && standsUnder(grid, row, at, 'value') === 'fits') return [{ ...named, label: { ...label, column } }];
    }
    return [];
  });
  return [...kept, ...own].sort((a, b) => a.label.column - b.label.column);
}

/** 得分 beside groups such as 预算批复 and 资金执行: merged down, it stands in the row above the header's own. */
function addMergedDown<Role extends string>(grid: Grid, row: number, columns: Map<Role, HeaderColumn>, vocabulary: Vocabulary<Role>): void {
  if (columns.size < LEAST_ABOVE) return;
  for (const label of labelsIn(grid, row - 1)) {
    const role = vocabulary.roleOf(label.text)?.role;
    if (role === undefined || columns.has(role)) continue;
    const isBlank = !isFilled(cellAt(grid, { row, column: label.column }));
    const isFree = [...columns.values()].every(({ column, until }) => label.column < column || label.column > until);
    if (isBlank && isFree) columns.set(role, headerColumn(grid, label, null));
  }
}

function headerColumn(grid: Grid, label: Label, next: Label | null): HeaderColumn {
  const merged = mergeAt(grid, label)?.right ?? label.column;
  const until = next === null ? merged : Math.max(label.column, next.column - 1);
  return { row: label.row, column: label.column, until, label: label.raw.trim() };
}

export function evidenceOf({ block, header }: { readonly block: string; readonly header: Header<string> }): Evidence[] {
  return [...header.columns].map(([role, { label, row, column }]) => ({ role: `${block}/${role}`, label, at: { row, column } }));
}

/** First column of the header that has one of these roles. */
export function firstColumn<Role extends string>(header: Header<Role>, roles: readonly Role[]): number | null {
  const columns = roles.flatMap((role) => header.columns.get(role)?.column ?? []);
  return columns.length === 0 ? null : Math.min(...columns);
}
