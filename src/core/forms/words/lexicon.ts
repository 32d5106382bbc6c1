import { BUILDING, SPENDING, STAFF, type BuildingRole, type SpendingRole, type StaffRole } from './base-data-roles';
import { BLOCKS } from './blocks';
import { GOALS, INDICATOR, type GoalRole, type IndicatorRole } from './evaluation-roles';
import { FUNDS, type FundsRole } from './funds-roles';

import type { FormKind } from '../form';
import type { LocalClasses } from './indicator-class';
import { normalise } from '../cells/normalise';
import type { BlockName } from './role';
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

const NO_PLACE: PlaceWords = { words: {}, rows: {}, layouts: [], classes: {} };

/** Names the columns of every block. */
export interface Vocabularies {
  readonly indicators: Vocabulary<IndicatorRole>;
  readonly funds: Vocabulary<FundsRole>;
  readonly goals: Vocabulary<GoalRole>;
  readonly staff: Vocabulary<StaffRole>;
  readonly buildings: Vocabulary<BuildingRole>;
  readonly spending: Vocabulary<SpendingRole>;
}

/** A block of a place's own layout. */
export interface LocalBlock {
  readonly layout: LocalLayout;
  /** Its place among the blocks of its layout, from 0. */
  readonly order: number;
  readonly block: BlockName;
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
  return {
    indicators: vocabularyOf(INDICATOR, joined(words.rubric, words.indicators)),
    funds: vocabularyOf(FUNDS, words.funds),
    goals: vocabularyOf(GOALS, words.goals),
    staff: vocabularyOf(STAFF, words.staff),
    buildings: vocabularyOf(BUILDING, words.buildings),
    spending: vocabularyOf(SPENDING, words.spending),
  };
}

/** A rubric has the columns of an indicator table. */
function joined(first: LocalWords[string] = {}, second: LocalWords[string] = {}): LocalWords[string] {
  const roles = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(roles.map((role) => [role, [...(first[role] ?? []), ...(second[role] ?? [])]]));
}

/** The words that hold in one form: those of its place, and of the layout it is known by. */
export function lexiconWithin(words: Lexicon, blocks: readonly (LocalBlock | null)[]): Lexicon {
  const own = blocks.flatMap((block) => (block === null || Object.values(block.rows).every(isEmpty) ? [] : [block.rows]));
  if (own.length === 0) return words;
  const rows = new RowNames([...own, words.place.rows].reduce(merged));
  return { ...words, rows, spendingLabel: spendingLabels(rows) };
}

function isEmpty(entries: object): boolean {
  return Object.keys(entries).length === 0;
}

function merged(first: LocalWords, second: LocalWords): LocalWords {
  const blocks = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(blocks.map((block) => [block, joined(first[block], second[block])]));
}

function blocksOf(layout: LocalLayout, common: LocalWords): readonly LocalBlock[] {
  return layout.blocks.flatMap((own, order) => (isBlockName(own.block) ? [layoutBlock(layout, own, order, own.block, common)] : []));
}

/** Within its block the words of a layout come first. */
export function layoutBlock(
  layout: LocalLayout,
  { begins = [], columns, rows = {}, ends = [] }: LayoutBlock,
  order: number,
  block: BlockName,
  common: LocalWords,
): LocalBlock {
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

function isBlockName(block: string): block is BlockName {
  return Object.hasOwn(BLOCKS, block);
}
