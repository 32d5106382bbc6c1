import type { Position } from '../../grid/address';
import type { Cell } from '../../grid/cell';
import { cellAt, mergeAt, type Grid } from '../../grid/grid';
import type { Entry } from '../cells/entry';
import { inlineLines, type InlineFigure } from '../cells/inline-figure';
import { filledBeside, labelsIn, type Label } from '../cells/labels';
import { labelOf, normalise } from '../cells/normalise';
import { parseEntry, parseText } from '../cells/parse-entry';
import { isUnitOfMeasure } from '../cells/figure-cells';
import type { Vocabulary } from '../words/vocabulary';
import type { HeaderColumn } from './column';
import type { Header } from './header';

/** A label that names something, and the cell that says what of it. */
export interface Pair<Name> {
  readonly name: Name;
  readonly label: Label;
  /** Its own cell, the filled one behind it, or the one where it would stand. */
  readonly at: Position;
  /** Set where its own cell says it: `自评总分：97.6分`. */
  readonly inline: InlineFigure | null;
  /** What stands there. */
  readonly kind: Entry['kind'];
}

/** What a label names; null where it is none of those looked for. */
export type NameOf<Name> = (label: Label) => Name | null;

/** What may stand between a label and what it says. */
type Passes<Name> = (cell: Cell, name: Name) => boolean;

/** 人, 万元 in a column of their own. */
const isUnit = ({ shown }: Cell): boolean => isUnitOfMeasure(shown);
const isNoText = (cell: Cell): boolean => isUnit(cell) || parseEntry(cell).kind !== 'text';

export function roleIn<Role extends string>({ roleOf }: Vocabulary<Role>): NameOf<Role> {
  return ({ text }) => roleOf(text)?.role ?? null;
}

/**
 * The labels of a row that name something, from left to right, each with what it says: 全年预算数 | 700 | 全年执行数 | 690, or
 * behind a colon of its own cell. What stands in front of the next of them may be said by one alone.
 */
export function pairsIn<Name>(grid: Grid, row: number, nameOf: NameOf<Name>, passes: Passes<Name> = isUnit): readonly Pair<Name>[] {
  const named = labelsIn(grid, row).flatMap((label) => namedIn(label, nameOf));
  return named.map(({ name, label, inline }, index): Pair<Name> => {
    if (inline !== null) return { name, label, inline, at: label, kind: parseText(inline.text).kind };
    const until = (named.slice(index + 1).find((other) => other.label.column > label.column)?.label.column ?? Infinity) - 1;
    const at = filledBeside(grid, label, until, (cell) => passes(cell, name)) ?? filledBeside(grid, label, until, isNoText);
    // Where it would stand may be the next label.
    if (at === null) return { name, label, inline, at: cellBehind(grid, label), kind: 'blank' };
    return { name, label, inline, at, kind: parseEntry(cellAt(grid, at)).kind };
  });
}

type Named<Name> = Pick<Pair<Name>, 'name' | 'label' | 'inline'>;

/** What a cell names: as a whole, or line by line, each with its figure. */
function namedIn<Name>(label: Label, nameOf: NameOf<Name>): readonly Named<Name>[] {
  const whole = nameOf(label);
  if (whole !== null) return [{ name: whole, label, inline: null }];
  return inlineLines(label.raw).flatMap(({ label: raw, figure }): Named<Name>[] => {
    const name = figure.text === '' ? null : nameOf({ ...label, plain: normalise(raw), text: labelOf(raw) });
    return name === null ? [] : [{ name, label, inline: figure }];
  });
}

/** The cell behind a label; a figure is never looked for, or written, in one that a merge covers. */
export function cellBehind(grid: Grid, label: Position): Position {
  const at = { row: label.row, column: (mergeAt(grid, label)?.right ?? label.column) + 1 };
  const merged = mergeAt(grid, at);
  return merged === null ? at : { row: merged.top, column: merged.left };
}

/** The one cell of a pair, as the column of a header. */
export function columnOfPair({ label: { row, column, raw }, at, inline }: Pair<unknown>): HeaderColumn {
  return { row, column, until: Math.max(column, at.column), label: (inline?.before ?? raw).trim(), cell: at, ...(inline && { inline }) };
}

/**
 * 预算资金, 预算执行率得分 in front of the first pair heads the row: directly, or where another says what it seems to. Else its
 * figure is not filled in.
 */
export function withoutHeading<Name>(pairs: readonly Pair<Name>[]): readonly Pair<Name>[] {
  const [first, second, ...others] = pairs;
  if (first?.kind !== 'blank' || second?.kind !== 'number') return pairs;
  return first.at.column >= second.label.column || others.some(({ name }) => name === first.name) ? [second, ...others] : pairs;
}

/** The pairs of a row that holds nothing else, with a figure among them; null where it is anything else. `repeated` may be named more than once. */
export function wholePairs<Name>(
  grid: Grid,
  row: number,
  nameOf: NameOf<Name>,
  repeated: readonly Name[] = [],
): readonly Pair<Name>[] | null {
  const all = pairsIn(grid, row, nameOf);
  const pairs = withoutHeading(all);
  const known = new Set(all.flatMap(({ label, at }) => [label.column, at.column]));
  const names = pairs.flatMap(({ name }) => (repeated.includes(name) ? [] : [name]));
  const isWhole = labelsIn(grid, row).every(({ column }) => known.has(column)) && new Set(names).size === names.length;
  return isWhole && pairs.some(({ kind }) => kind === 'number') ? pairs : null;
}

/**
 * Labels below one another, in so many rows from `top`, each with its figure: a header of single cells. A row of labels over
 * others, whose figures stand below, is passed over. Null where none begins there, or none has a figure.
 */
export function stackOf<Role extends string>(
  grid: Grid,
  top: number,
  rows: number,
  nameOf: NameOf<Role>,
  passes: Passes<Role>,
): Header<Role> | null {
  const found = Array.from({ length: rows }, (_, index) => pairsIn(grid, top + index, nameOf, passes)).map((pairs) =>
    pairs.some(({ kind }, index) => kind === 'blank' && index + 1 < pairs.length) ? [] : pairs,
  );
  if (found[0]?.length === 0) return null;
  const pairs = new Map<Role, Pair<Role>>();
  for (const pair of found.flat()) if (!pairs.has(pair.name) || (isBare(pairs.get(pair.name)) && !isBare(pair))) pairs.set(pair.name, pair);
  const all = [...pairs.values()];
  if (all.every(isBare)) return null;
  // Where one says nothing its figure would stand where others have theirs.
  const placed = all.map((pair) => {
    const like = all.find(({ label, kind, inline }) => kind === 'number' && inline === null && label.column === pair.label.column);
    return pair.kind === 'blank' && like !== undefined ? { ...pair, at: { row: pair.label.row, column: like.at.column } } : pair;
  });
  return {
    top,
    bottom: Math.max(...all.map(({ label }) => label.row)),
    columns: new Map(placed.map((pair) => [pair.name, columnOfPair(pair)])),
    candidates: new Map(),
    beside: true,
  };
}

function isBare(pair: Pair<unknown> | undefined): boolean {
  return pair?.kind !== 'number';
}
