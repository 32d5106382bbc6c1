import { qualified } from './qualifiers';
import { remembered } from './remembered';
import { BUILDING, STAFF } from './base-data-roles';
import { FUNDS, GOALS, INDICATOR } from './evaluation-roles';
import { rolesOf, type HeadWords, type RoleDefinition } from './role';

/** Names columns by the labels of their headers, as `labelOf` leaves them. */
export interface Vocabulary<Role extends string> {
  /** The role a label names: the first line that fits; null when none does. */
  readonly roleOf: (label: string) => NamedRole<Role> | null;
}

/** `rank` is the number of the line that fits; it says which of two columns with the same role is meant. */
export interface NamedRole<Role extends string> {
  readonly role: Role;
  readonly rank: number;
}

/** Longer texts are sentences. */
const LONGEST_LABEL = 30;

export function vocabularyOf<Role extends string>(block: Readonly<Record<Role, RoleDefinition>>): Vocabulary<Role> {
  const lines = rolesOf(block)
    .flatMap((role) => block[role].words.map((words) => ({ role, words })))
    .map((line, rank) => ({ ...line, rank }));
  const roleOf = remembered((label) => lines.find(({ words }) => fits(label, words)) ?? null);
  return { roleOf: (label) => (label.length > LONGEST_LABEL ? null : roleOf(label)) };
}

function fits(label: string, { head, after, notAfter = [] }: HeadWords): boolean {
  const words = qualified(label);
  if (!head.test(words.head) || notAfter.some((qualifier) => words.qualifiers.has(qualifier))) return false;
  return after === undefined || after.some((qualifier) => words.qualifiers.has(qualifier));
}

export const INDICATOR_COLUMNS = vocabularyOf(INDICATOR);
export const FUNDS_COLUMNS = vocabularyOf(FUNDS);
export const BUILDING_COLUMNS = vocabularyOf(BUILDING);
export const GOAL_COLUMNS = vocabularyOf(GOALS);
export const STAFF_COLUMNS = vocabularyOf(STAFF);
