import { contains } from '../../grid/address';
import { cellAt, extent, mergeAt, type Grid } from '../../grid/grid';
import { findLandmarks, READERS } from './anchors';
import { BLOCKS, isTable, mappedRoles } from '../words/blocks';
import type { Header } from '../columns/header';
import { saidBy } from '../cells/inline-figure';
import { filledBeside, headerTextAt, isFilled, labelsBetween, labelsIn, type Label } from '../cells/labels';
import { parseText } from '../cells/parse-entry';
import type { Wording } from '../../wording';
import type { Lexicon, Vocabularies } from '../words/lexicon';
import type { PointedBlock } from './mapping';
import type { BlockDefinition, BlockName, Content } from '../words/role';
import { kindsOf, NONE, ROW_WORDS, type RowBlock } from '../words/row-words';

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

/** So many rows may labels take. */
const LABELS_REACH = 12;
/** Longer texts are sentences. */
const LONGEST_LABEL = 30;
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
  const header: Header<string> | null = isTable(block) ? READERS[block](grid, row, words) : null;
  return mappedRoles(block).flatMap(({ role }) => {
    const column = header?.columns.get(role)?.column;
    return column === undefined ? [] : [[role, column] as const];
  });
}

/** What the rows of a table, or labels each with what it says, may be, the plain ones first; roles with what people call them. */
export function rowKindsOf(block: BlockName): readonly { readonly kind: string; readonly called?: Wording }[] {
  const rows = rowBlockOf(block);
  const kinds =
    rows === null ? mappedRoles(block).map(({ role: kind, called }) => ({ kind, called })) : kindsOf(rows).map((kind) => ({ kind }));
  return isLabelled(block) ? [{ kind: NONE }, ...kinds] : kinds;
}

/** Known by its labels, not by columns; of the staff each may have a column or a label. */
export function isLabelled(block: BlockName): boolean {
  return block === 'staff' || !isTable(block);
}

/** Whose words the rows of a block go by; null where its labels have roles. */
function rowBlockOf(block: BlockName): RowBlock | null {
  return block === 'rubric' ? 'indicators' : block in ROW_WORDS ? (block as RowBlock) : null;
}

const NO_FIGURES: ReadonlySet<Content> = new Set(['label', 'text']);

/** The rows below a header down to the next table, or the labels from a row on, for a person to say what they are. */
export function rowChoice(grid: Grid, { block, headerRow, columns }: PointedBlock, words: Lexicon): readonly RowChoice[] {
  const next = findLandmarks(grid, words).anchors.find(({ row }) => row > headerRow)?.row ?? grid.top + grid.rows.length;
  const reach = headerRow + LABELS_REACH;
  if (block === 'staff' || !isTable(block))
    return labelRows(grid, block, headerRow, block === 'staff' ? reach : Math.min(next, reach), words);
  const definitions: BlockDefinition = BLOCKS[block];
  const figures = Object.entries(columns).flatMap(([role, column]) =>
    NO_FIGURES.has(definitions[role]?.content ?? 'label') ? [] : [column],
  );
  if (figures.length === 0) return [];
  const first = Math.min(...figures);
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
      kind: label === undefined ? '' : kindOf(label, block, words),
    });
  }
  return found;
}

/** The labels of some rows, each with what it says beside it or behind its colon; of the staff those that say a number. */
function labelRows(grid: Grid, block: BlockName, from: number, end: number, words: Lexicon): readonly RowChoice[] {
  const labels = labelsBetween(grid, from, end).flatMap(saidBy);
  return labels.flatMap(({ label, said }, index): RowChoice[] => {
    const { row, text } = label;
    const next = labels[index + 1]?.label;
    const at = said === '' ? filledBeside(grid, label, next?.row === row ? next.column - 1 : Infinity) : null;
    const figure = oneLine(at === null ? said : cellAt(grid, at).shown);
    if (text.length > LONGEST_LABEL || (block === 'staff' && parseText(figure).kind !== 'number')) return [];
    return [{ row, label: text, text, figures: figure === '' ? [] : [figure], kind: kindOf(label, block, words) }];
  });
}

function kindOf(label: Label, block: BlockName, { rows, spendingLabel, ...roles }: Lexicon): string {
  const own = rowBlockOf(block);
  if (own === null) return roles[block as keyof Vocabularies].roleOf(label.text)?.role ?? NONE;
  const named = kindsOf(own).find((kind) => rows.is(own, kind, label)) ?? rowKindsOf(block)[0]?.kind ?? '';
  return block === 'spending' && named !== 'end' ? spendingLabel(label.raw).item : named;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, '');
}
