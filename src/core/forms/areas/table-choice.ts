import { contains } from '../../grid/address';
import { cellAt, extent, mergeAt, type Grid } from '../../grid/grid';
import { findLandmarks, readBlockHeader } from './anchors';
import { STAFF } from '../words/base-data-roles';
import { BLOCKS, mappedRoles } from '../words/blocks';
import type { HeaderColumn } from '../columns/column';
import { pairsIn } from '../columns/pairs';
import { headerTextAt, isFilled, labelsIn, type Label } from '../cells/labels';
import type { Lexicon, Vocabularies } from '../words/lexicon';
import type { PointedBlock } from './mapping';
import { STAFF_REACH } from './pointed-anchors';
import { rolesOf, type BlockDefinition, type BlockName, type Content } from '../words/role';
import { kindsOf, type RowBlock } from '../words/row-words';

/** A column as a person finds it in the row of the headers. */
export interface HeaderCell {
  readonly column: number;
  /** Its words, in one line; blank where it has none. */
  readonly text: string;
}

export interface HeaderChoice {
  readonly cells: readonly HeaderCell[];
  /** Role → column, as far as the words say it. */
  readonly columns: Readonly<Record<string, number>>;
}

/** A row below a header as a person finds it. */
export interface RowChoice {
  readonly row: number;
  /** The words it is known by; blank where it has none. */
  readonly label: string;
  /** As the cell shows them. */
  readonly text: string;
  /** What stands in the columns pointed out. */
  readonly figures: readonly string[];
  /** What its words say it is: one of `rowKindsOf` the block. */
  readonly kind: string;
}

/** More rows are looked through by nobody. */
const MOST_ROWS = 80;
const MOST_BLANK_ROWS = 2;

/** What a row offers as the header of a table, for a person to choose from; nothing where the sheet has no such row. */
export function headerChoice(grid: Grid, row: number, block: BlockName, words: Lexicon): HeaderChoice {
  const area = extent(grid);
  if (area === null || !contains(area, { row, column: area.left })) return { cells: [], columns: {} };
  const cells: HeaderCell[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const merged = mergeAt(grid, { row, column });
    if (merged === null || merged.left === column) cells.push({ column, text: oneLine(headerTextAt(grid, { row, column })) });
  }
  const local = words.layouts.filter((layout) => layout.block === block).map((layout) => layout.words);
  const found = [words, ...local].map((own) => columnsIn(grid, row, block, { ...own, rows: words.rows }));
  return { cells, columns: Object.fromEntries(found.reduce((best, columns) => (columns.length > best.length ? columns : best))) };
}

type NamedColumn = readonly [role: string, column: number];

function columnsIn(grid: Grid, row: number, block: BlockName, words: Vocabularies & Pick<Lexicon, 'rows'>): readonly NamedColumn[] {
  const found: ReadonlyMap<string, HeaderColumn> | undefined = readBlockHeader(grid, row, block, words)?.columns;
  return mappedRoles(block).flatMap(({ role }) => {
    const column = found?.get(role)?.column;
    return column === undefined ? [] : [[role, column] as const];
  });
}

/** Whose words the rows of a block go by; null for the staff, of which each may have a row to itself. */
function rowBlockOf(block: BlockName): RowBlock | null {
  return block === 'rubric' ? 'indicators' : block === 'staff' ? null : block;
}

/** A row that is none of the staff's. */
export const NO_STAFF = 'none';

/** What the rows of a block may be, the plain ones first. */
export function rowKindsOf(block: BlockName): readonly string[] {
  const rows = rowBlockOf(block);
  return rows === null ? [NO_STAFF, ...rolesOf(STAFF)] : kindsOf(rows);
}

const NO_FIGURES: ReadonlySet<Content> = new Set(['label', 'text']);

/** The rows below a header down to the next table, for a person to say what they are. */
export function rowChoice(grid: Grid, { block, headerRow, columns }: PointedBlock, words: Lexicon): readonly RowChoice[] {
  const rows = rowBlockOf(block);
  if (rows === null) return staffRows(grid, headerRow, words);
  const definitions: BlockDefinition = BLOCKS[block];
  const figures = Object.entries(columns).flatMap(([role, column]) =>
    NO_FIGURES.has(definitions[role]?.content ?? 'label') ? [] : [column],
  );
  if (figures.length === 0) return [];
  const first = Math.min(...figures);
  const next = findLandmarks(grid, words).anchors.find(({ row }) => row > headerRow)?.row ?? grid.top + grid.rows.length;
  const found: RowChoice[] = [];
  let blank = 0;
  for (let row = headerRow + 1; row < next && found.length < MOST_ROWS && blank < MOST_BLANK_ROWS; row += 1) {
    const before = labelsIn(grid, row).filter(({ column }) => column < first);
    const label = before.find(({ column }) => column === columns['name']) ?? before.at(-1);
    const cells = figures.map((column) => cellAt(grid, { row, column })).filter(isFilled);
    blank = label === undefined && cells.length === 0 ? blank + 1 : 0;
    if (blank > 0) continue;
    found.push({
      row,
      label: label?.text ?? '',
      text: oneLine(label?.raw ?? ''),
      figures: cells.map(({ shown }) => oneLine(shown)),
      kind: label === undefined ? '' : kindOf(label, rows, words),
    });
  }
  return found;
}

/** Labels below one another, each with its figure. */
function staffRows(grid: Grid, top: number, { staff }: Lexicon): readonly RowChoice[] {
  const rows = Array.from({ length: STAFF_REACH }, (_, index) => top + index);
  return rows.flatMap((row) =>
    pairsIn(grid, row, ({ text }) => text).flatMap(({ name, label, at, inline, kind }): RowChoice[] => {
      if (kind !== 'number') return [];
      const figures = [oneLine(inline?.text ?? cellAt(grid, at).shown)];
      return [{ row, label: name, text: oneLine(label.raw), figures, kind: staff.roleOf(name)?.role ?? NO_STAFF }];
    }),
  );
}

function kindOf(label: Label, block: RowBlock, { rows, spendingLabel }: Lexicon): string {
  const kinds = kindsOf(block);
  const [plain = ''] = kinds;
  const named = kinds.find((kind) => rows.is(block, kind, label)) ?? plain;
  return block === 'spending' && named !== 'end' ? spendingLabel(label.raw).item : named;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, '');
}
