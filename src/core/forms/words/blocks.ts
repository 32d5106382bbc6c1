import type { Wording } from '../../wording';
import { BUILDING, SPENDING, STAFF, type BuildingRole, type SpendingRole, type StaffRole } from './base-data-roles';
import { INDICATOR, type IndicatorRole } from './evaluation-roles';
import { FUNDS, type FundsRole } from './funds-roles';
import type { FormKind } from '../form';
import type { BlockDefinition, BlockName } from './role';

/** The columns of each block; a rubric has those of an indicator table. */
export interface BlockRoles {
  readonly indicators: IndicatorRole;
  readonly rubric: IndicatorRole;
  readonly funds: FundsRole;
  readonly staff: StaffRole;
  readonly spending: SpendingRole;
  readonly buildings: BuildingRole;
}

/** What each block of a form consists of. */
export const BLOCKS = {
  indicators: INDICATOR,
  funds: FUNDS,
  rubric: INDICATOR,
  staff: STAFF,
  spending: SPENDING,
  buildings: BUILDING,
} as const satisfies Readonly<Record<BlockName, BlockDefinition>>;

/** The form that each block is part of. */
export const FORM_OF = {
  indicators: 'self-evaluation',
  funds: 'self-evaluation',
  rubric: 'rubric',
  staff: 'base-data',
  spending: 'base-data',
  buildings: 'base-data',
} as const satisfies Readonly<Record<BlockName, FormKind>>;

/** The table a form of a kind mainly is. */
export const MAIN_BLOCK = { 'self-evaluation': 'indicators', 'base-data': 'spending', rubric: 'rubric' } as const satisfies Readonly<
  Record<FormKind, BlockName>
>;

/** In the order in which they are offered for pointing out. */
export const BLOCK_NAMES = Object.keys(BLOCKS) as readonly BlockName[];

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
  const definitions: BlockDefinition = BLOCKS[block];
  return Object.entries(definitions).flatMap(([role, { zh, en, derived, needed = [] }]) =>
    derived === true ? [] : [{ role, called: { zh, en }, needed: needed.includes(block) }],
  );
}
