import { labelOf } from '../cells/normalise';
import { isQualifier, qualified } from './qualifiers';
import { remembered } from '../cells/remembered';
import { NONE } from './row-words';
import { rolesOf, type Content, type HeadWords, type RoleDefinition } from './role';

/** Names columns by the labels of their headers, as `labelOf` leaves them. */
export interface Vocabulary<Role extends string> {
  /** The role a label names: the first line that fits; null when none does. */
  readonly roleOf: (label: string) => NamedRole<Role> | null;
  /** The role that two labels below one another name together: 预期指标值 over 符号, 年初 over 预算数, 执行 over 率. */
  readonly roleUnder: (above: string, own: string) => NamedRole<Role> | null;
  readonly contentOf: (role: Role) => Content;
  /** What a second column of the role is that is about a year before. */
  readonly earlierOf: (role: Role) => Role | null;
}

/** `rank` is the number of the line that fits; it says which of two columns with the same role is meant. */
export interface NamedRole<Role extends string> {
  readonly role: Role;
  readonly rank: number;
}

/** What ends a word that the row above began: 三级 | 指标, 分 | 值. */
const ENDING = /^(?:指标|目标|分|值|数|率)$/;
/** Longer texts are sentences. */
const LONGEST_LABEL = 30;

/** The words of a block; `local` are whole labels of a place, by role. */
export function vocabularyOf<Role extends string>(
  block: Readonly<Record<Role, RoleDefinition>>,
  local: Readonly<Record<string, readonly string[]>> | undefined,
): Vocabulary<Role> {
  const roles = rolesOf(block);
  const whole = new Map(roles.flatMap((role) => (local?.[role] ?? []).map((word) => [labelOf(word), role] as const)));
  const none = new Set(local?.[NONE]?.map(labelOf));
  const lines = roles.flatMap((role) => block[role].words.map((words) => ({ role, words }))).map((line, rank) => ({ ...line, rank }));
  const known = remembered((label): NamedRole<Role> | null => {
    if (none.has(label)) return null;
    const own = whole.get(label);
    return own === undefined ? (lines.find(({ words }) => fits(label, words)) ?? null) : { role: own, rank: -1 };
  });
  const roleOf = (label: string): NamedRole<Role> | null => (label.length > LONGEST_LABEL ? null : known(label));
  return {
    roleOf,
    roleUnder: (above, own) => {
      const joined = roleOf(above + own);
      return (isQualifier(above) || ENDING.test(own) ? joined : null) ?? roleOf(own) ?? joined ?? roleOf(own + above);
    },
    contentOf: (role) => block[role].content,
    earlierOf: (role) => roles.find((other) => other === block[role].earlier) ?? null,
  };
}

function fits(label: string, own: HeadWords): boolean {
  const words = qualified(label);
  if (own instanceof RegExp) return own.test(words.head);
  const { head, after, notAfter = [] } = own;
  if (!head.test(words.head) || notAfter.some((qualifier) => words.qualifiers.has(qualifier))) return false;
  return after === undefined || after.some((qualifier) => words.qualifiers.has(qualifier));
}
