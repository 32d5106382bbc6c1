import type { Wording } from '../wording';
import type { Qualifier } from './qualifiers';

/** What stands under a header: the words propose a column, its content disposes. */
export type Content = 'label' | 'amount' | 'points' | 'rate' | 'value' | 'count' | 'text';

/** One way of calling a column, by what is left of its header without qualifiers. */
export interface HeadWords {
  readonly head: RegExp;
  /** At least one of these has to stand in front. */
  readonly after?: readonly Qualifier[];
  /** None of these may stand in front. */
  readonly notAfter?: readonly Qualifier[];
}

/** The tables a form is made of. */
export type BlockName = 'indicators' | 'rubric' | 'funds' | 'staff' | 'spending' | 'buildings';

/** A column of a form, defined once: vocabulary, wording, fields, amounts and mapping by hand follow from it. */
export interface RoleDefinition {
  readonly zh: string;
  readonly en: string;
  readonly content: Content;
  /** Where two columns fit, the one named by the earlier line wins. A header nobody knew is added to a line here, or to a pack. */
  readonly words: readonly HeadWords[];
  /** In which blocks a person has to point it out where their header is not recognised. */
  readonly needed?: readonly BlockName[];
  /** Not offered for pointing out: other roles follow from it. */
  readonly derived?: true;
}

export type BlockDefinition = Readonly<Record<string, RoleDefinition>>;

/** The names of a block's roles, in the order they are defined in. */
export function rolesOf<Role extends string>(block: Readonly<Record<Role, RoleDefinition>>): readonly Role[] {
  return Object.keys(block) as Role[];
}

/** The roles of a block whose figures are of these kinds: its amounts, its points. */
export function rolesHolding<Role extends string>(
  block: Readonly<Record<Role, RoleDefinition>>,
  ...contents: readonly Content[]
): readonly Role[] {
  return rolesOf(block).filter((role) => contents.includes(block[role].content));
}

/** What every form has around its tables. */
export const HEADING = {
  title: { zh: '标题', en: 'title' },
  unit: { zh: '单位名称', en: 'reporting unit' },
  preparer: { zh: '填表人', en: 'prepared by' },
  date: { zh: '填报日期', en: 'date' },
  phone: { zh: '联系电话', en: 'telephone' },
  measures: { zh: '厉行节约保障措施', en: 'saving measures' },
} as const satisfies Readonly<Record<string, Wording>>;
