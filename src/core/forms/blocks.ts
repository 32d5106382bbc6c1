import type { Wording } from '../wording';
import { BUILDING, SPENDING, STAFF } from './base-data-roles';
import { FUNDS, INDICATOR } from './evaluation-roles';
import type { BlockDefinition, BlockName } from './role';

/** What each block of a form consists of; a rubric has the columns of an indicator table. */
export const BLOCKS = {
  indicators: INDICATOR,
  rubric: INDICATOR,
  funds: FUNDS,
  staff: STAFF,
  spending: SPENDING,
  buildings: BUILDING,
} as const satisfies Readonly<Record<BlockName, BlockDefinition>>;

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
