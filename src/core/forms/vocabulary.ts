import { BUILDING, STAFF, type BuildingRole, type StaffRole, SPENDING, type SpendingRole } from './base-data-roles';
import { FUNDS, GOALS, INDICATOR, type FundsRole, type GoalRole, type IndicatorRole } from './evaluation-roles';
import { labelOf } from './normalise';
import { isQualifier, qualified } from './qualifiers';
import { remembered } from './remembered';
import { rolesOf, type Content, type HeadWords, type RoleDefinition } from './role';

/** Names columns by the labels of their headers, as `labelOf` leaves them. */
export interface Vocabulary<Role extends string> {
  /** The role a label names: the first line that fits; null when none does. */
  readonly roleOf: (label: string) => NamedRole<Role> | null;
  /** The role that two labels below one another name together: 预期指标值 over 符号, 年初 over 预算数, 执行 over 率. */
  readonly roleUnder: (above: string, own: string) => NamedRole<Role> | null;
  readonly contentOf: (role: Role) => Content;
}

/** `rank` is the number of the line that fits; it says which of two columns with the same role is meant. */
export interface NamedRole<Role extends string> {
  readonly role: Role;
  readonly rank: number;
}

/** Words of a place beyond the common ones, by role: whole labels. */
export type MoreWords<Role extends string> = Readonly<Partial<Record<Role, readonly string[]>>>;

/** The words of every block. */
export interface Lexicon {
  readonly indicators: Vocabulary<IndicatorRole>;
  readonly funds: Vocabulary<FundsRole>;
  readonly goals: Vocabulary<GoalRole>;
  readonly staff: Vocabulary<StaffRole>;
  readonly buildings: Vocabulary<BuildingRole>;
  readonly spending: Vocabulary<SpendingRole>;
}

/** What a place adds to the common words. */
export interface LocalWords {
  readonly indicators?: MoreWords<IndicatorRole>;
  readonly funds?: MoreWords<FundsRole>;
  readonly goals?: MoreWords<GoalRole>;
  readonly staff?: MoreWords<StaffRole>;
  readonly buildings?: MoreWords<BuildingRole>;
  readonly spending?: MoreWords<SpendingRole>;
}

/** What ends a word that the row above began: 三级 | 指标, 分 | 值. */
const ENDING = /^(?:指标|目标|分|值|数|率)$/;
/** Longer texts are sentences. */
const LONGEST_LABEL = 30;

export function lexiconOf(local: LocalWords = {}): Lexicon {
  return {
    indicators: vocabularyOf(INDICATOR, local.indicators),
    funds: vocabularyOf(FUNDS, local.funds),
    goals: vocabularyOf(GOALS, local.goals),
    staff: vocabularyOf(STAFF, local.staff),
    buildings: vocabularyOf(BUILDING, local.buildings),
    spending: vocabularyOf(SPENDING, local.spending),
  };
}

function vocabularyOf<Role extends string>(
  block: Readonly<Record<Role, RoleDefinition>>,
  local: MoreWords<Role> | undefined,
): Vocabulary<Role> {
  const roles = rolesOf(block);
  const whole = new Map(roles.flatMap((role) => (local?.[role] ?? []).map((word) => [labelOf(word), role] as const)));
  const lines = roles.flatMap((role) => block[role].words.map((words) => ({ role, words }))).map((line, rank) => ({ ...line, rank }));
  const known = remembered((label): NamedRole<Role> | null => {
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
  };
}

function fits(label: string, { head, after, notAfter = [] }: HeadWords): boolean {
  const words = qualified(label);
  if (!head.test(words.head) || notAfter.some((qualifier) => words.qualifiers.has(qualifier))) return false;
  return after === undefined || after.some((qualifier) => words.qualifiers.has(qualifier));
}

export const COMMON_WORDS = lexiconOf();
export const STAFF_COLUMNS = COMMON_WORDS.staff;
