import { BLOCKS, isTable, type BlockRoles } from './blocks';
import type { FormKind } from '../form';
import type { LocalClasses } from './indicator-class';
import { normalise } from '../cells/normalise';
import type { BlockDefinition, TableName } from './role';
import { RowNames, type LocalWords, type RowLabels } from './row-words';
import { spendingLabels, type SpendingLabel } from './spending-names';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** A form of one place. Its words hold within it alone; those of the whole place are `words` and `rows`. */
export interface LocalLayout {
  readonly form: FormKind;
  /** Words of the titles such a form goes by. */
  readonly titles?: readonly string[];
  /** In the order in which they stand. */
  readonly blocks: readonly {
    /** `indicators`, `rubric`, `funds`, `staff`, `spending` or `buildings`. */
    readonly block: string;
    /** One of these stands in the row of the header or the row above. */
    readonly begins?: readonly string[];
    /** Column → printed headers. A row is the header of this block where every column named here is found. */
    readonly columns: Readonly<Record<string, readonly string[]>>;
    /** Kind of row → what such rows are called. */
    readonly rows?: RowLabels;
    /** A row whose first words are one of these is no longer the block's. */
    readonly ends?: readonly string[];
  }[];
}
type LayoutBlock = LocalLayout['blocks'][number];

/** What a place says otherwise, or beyond what is common: as a rule pack holds it. */
export interface PlaceWords {
  /** Header words beyond the common ones: block → column → words. */
  readonly words: LocalWords;
  /** What rows are called beyond the common words: block → kind of row → whole labels. */
  readonly rows: LocalWords;
  /** Forms of the place whose blocks are arranged as nobody else arranges them; tried before the common arrangements. */
  readonly layouts: readonly LocalLayout[];
  /** Words within an indicator's name by which it is known: staff, 三公, execution rate, cost, better the more or the less. */
  readonly classes: LocalClasses;
}

export type OwnWords = Pick<PlaceWords, 'words' | 'rows'>;

const NO_PLACE: PlaceWords = { words: {}, rows: {}, layouts: [], classes: {} };

/** Names the columns of every block. */
export type Vocabularies = { readonly [Block in keyof BlockRoles]: Vocabulary<BlockRoles[Block]> };

/** A block of a place's own layout. */
export interface LocalBlock {
  readonly layout: LocalLayout;
  /** Its place among the blocks of its layout, from 0. */
  readonly order: number;
  readonly block: TableName;
  readonly words: Vocabularies;
  readonly columns: readonly string[];
  readonly begins: readonly string[];
  /** What the rows of its block are called; a rubric has those of an indicator table. */
  readonly rows: LocalWords;
  readonly ends: readonly string[];
}

/** Everything by which the forms of a place are known. */
export interface Lexicon extends Vocabularies {
  readonly rows: RowNames;
  readonly spendingLabel: (raw: string) => SpendingLabel;
  readonly layouts: readonly LocalBlock[];
  readonly titles: readonly { readonly form: FormKind; readonly words: string }[];
  readonly place: PlaceWords;
}

export function lexiconOf(place: PlaceWords = NO_PLACE): Lexicon {
  const rows = new RowNames(place.rows);
  return {
    ...vocabulariesOf(place.words),
    rows,
    spendingLabel: spendingLabels(rows),
    layouts: place.layouts.flatMap((layout) => blocksOf(layout, place.words)),
    titles: place.layouts.flatMap(({ form, titles = [] }) => titles.map((words) => ({ form, words: normalise(words) }))),
    place,
  };
}

function vocabulariesOf(words: LocalWords): Vocabularies {
  // A rubric has the columns of an indicator table.
  const evaluation = joined(words.rubric, words.indicators);
  const own: LocalWords = { ...words, indicators: evaluation, rubric: evaluation };
  const named = Object.entries<BlockDefinition>(BLOCKS).map(([block, roles]) => [block, vocabularyOf(roles, own[block])] as const);
  return Object.fromEntries(named) as Vocabularies;
}

function joined(first: LocalWords[string] = {}, second: LocalWords[string] = {}): LocalWords[string] {
  const roles = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(roles.map((role) => [role, [...new Set([...(first[role] ?? []), ...(second[role] ?? [])])]]));
}

/** The words that hold in one form: those of its place, and of the layout it is known by. */
export function lexiconWithin(words: Lexicon, blocks: readonly (LocalBlock | null)[]): Lexicon {
  const within = blocks.flatMap((block) => (block === null ? [] : [block.rows]));
  const own = within.filter((rows) => Object.values(rows).some((kinds) => Object.keys(kinds).length > 0));
  if (own.length === 0) return words;
  const rows = new RowNames([...own, words.place.rows].reduce(merged));
  return { ...words, rows, spendingLabel: spendingLabels(rows) };
}

/** A place with further words. */
export function withWords<Place extends OwnWords>(place: Place, { words, rows }: OwnWords): Place {
  return { ...place, words: merged(words, place.words), rows: merged(rows, place.rows) };
}

/** Two sets of words as one. */
export function merged(first: LocalWords, second: LocalWords): LocalWords {
  const blocks = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(blocks.map((block) => [block, joined(first[block], second[block])]));
}

function blocksOf(layout: LocalLayout, common: LocalWords): readonly LocalBlock[] {
  return layout.blocks.flatMap((own, order) => (isTable(own.block) ? [layoutBlock(layout, own, order, own.block, common)] : []));
}

/** Within its block the words of a layout come first. */
export function layoutBlock(layout: LocalLayout, own: LayoutBlock, order: number, block: TableName, common: LocalWords): LocalBlock {
  const { begins = [], columns, rows = {}, ends = [] } = own;
  const words = vocabulariesOf({ ...common, [block]: { ...common[block], ...columns } });
  const plain = (labels: readonly string[]): readonly string[] => labels.map(normalise);
  return {
    layout,
    order,
    block,
    words,
    columns: Object.keys(columns),
    begins: plain(begins),
    rows: { [block === 'rubric' ? 'indicators' : block]: rows },
    ends: plain(ends),
  };
}
