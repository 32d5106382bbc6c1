import type { Wording } from '../../wording';
import { BUILDING, SPENDING, STAFF } from './base-data-roles';
import { GOALS, INDICATOR } from './evaluation-roles';
import { FUNDS } from './funds-roles';
import type { FormKind } from '../form';
import { HEADING } from './heading-roles';
import type { BlockDefinition, BlockName, TableName } from './role';

/** The columns of each table; a rubric has those of an indicator table. */
export const TABLES = {
  indicators: INDICATOR,
  funds: FUNDS,
  rubric: INDICATOR,
  staff: STAFF,
  spending: SPENDING,
  buildings: BUILDING,
} as const satisfies Readonly<Record<TableName, BlockDefinition>>;

/** What each block of a form consists of; splits are known by their rows alone. */
export const BLOCKS = { ...TABLES, goals: GOALS, heading: HEADING } as const satisfies Readonly<
  Partial<Record<BlockName, BlockDefinition>>
>;
export type BlockRoles = { readonly [Block in keyof typeof BLOCKS]: keyof (typeof BLOCKS)[Block] };

/** The form that each block is part of. */
export const FORM_OF = {
  indicators: 'self-evaluation',
  funds: 'self-evaluation',
  rubric: 'rubric',
  staff: 'base-data',
  spending: 'base-data',
  buildings: 'base-data',
  splits: 'self-evaluation',
  goals: 'self-evaluation',
  heading: 'self-evaluation',
} as const satisfies Readonly<Record<BlockName, FormKind>>;

/** The table a form of a kind mainly is. */
export const MAIN_BLOCK = { 'self-evaluation': 'indicators', 'base-data': 'spending', rubric: 'rubric' } as const satisfies Readonly<
  Record<FormKind, TableName>
>;

/** In the order in which they are offered for pointing out. */
export const BLOCK_NAMES = Object.keys(FORM_OF) as readonly BlockName[];

export function isTable(block: string): block is TableName {
  return Object.hasOwn(TABLES, block);
}

/** A column a person may point out. */
export interface MappedRole {
  readonly role: string;
  /** What people call it. */
  readonly called: Wording;
  /** Without it nothing can be reviewed. */
  readonly needed: boolean;
}

/** The columns of a block that a person may point out, in the order they usually stand. */
export function mappedRoles(block: BlockName): readonly MappedRole[] {
  const roles: BlockDefinition = block === 'splits' ? {} : BLOCKS[block];
  return Object.entries(roles).flatMap(([role, { zh, en, derived, needed = [] }]) =>
    derived === true ? [] : [{ role, called: { zh, en }, needed: isTable(block) && needed.includes(block) }],
  );
}
