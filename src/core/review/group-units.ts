import { rememberedFor } from '../forms/cells/remembered';
import { textIn } from '../forms/field';
import { continues, selfEvaluationOf } from './continued-form';
import { isSameUnit } from '../forms/words/unit-name';
import type { BaseDataForm, Form, RubricForm, SelfEvaluationForm } from '../forms/form';

/** The forms of one reporting unit. */
export interface UnitGroup {
  /** Lasting within a workbook: the ids of its sheets; numbered where a sheet holds forms of several units. */
  readonly key: string;
  readonly baseData: BaseDataForm | null;
  readonly selfEvaluation: SelfEvaluationForm | null;
  readonly rubric: RubricForm | null;
  /** In sheet order. */
  readonly forms: readonly Form[];
}

type Group = Form[];
type Slot = 'base' | 'department' | 'project' | 'rubric';

/**
 * Which forms belong together. A base table, a self-evaluation and a rubric that are alone of their kind in the workbook
 * always do. Otherwise: those that name the same unit, in the same words or in others that can mean no other unit of the
 * workbook, then neighbours that complete each other. Further project forms stand for themselves.
 */
export function groupUnits(forms: readonly Form[]): UnitGroup[] {
  // Funds whose indicators stand in the next form go with those.
  const parts = new Map(forms.flatMap((form, index) => (continues(forms[index - 1], form) ? [[form, forms[index - 1]] as const] : [])));
  const apart = new Set(parts.values());
  const whole = forms.filter((form) => !apart.has(form));
  const found = isOneUnit(whole) ? [[...whole]] : byNeighbours(byLikeName(byName(whole)));
  const groups = found.map((group) => group.flatMap((form) => [parts.get(form) ?? [], form].flat()));
  const place = new Map(forms.map((form, index) => [form, index]));
  const order = (a: Form, b: Form) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return numbered(groups.filter((group) => group.length > 0).map((group) => group.sort(order)));
}

/** As `groupUnits`; where forms were only filled in differently since, the groups they were in still hold. */
export function regroupUnits(
  forms: readonly Form[],
  before: { readonly forms: readonly Form[]; readonly groups: readonly UnitGroup[] } | null,
): readonly UnitGroup[] {
  if (before === null || before.forms.length !== forms.length) return groupUnits(forms);
  const replaced = new Map<Form, Form>();
  for (const [at, form] of forms.entries()) {
    const earlier = before.forms[at];
    if (earlier === form) continue;
    if (earlier === undefined || !isInterchangeable(earlier, form)) return groupUnits(forms);
    replaced.set(earlier, form);
  }
  if (replaced.size === 0) return before.groups;
  const groups = [...before.groups];
  for (const [earlier, form] of replaced) {
    const at = groups.findIndex((group) => group.forms.includes(earlier));
    const group = groups[at];
    if (group !== undefined)
      groups[at] = groupOf(
        group.key,
        group.forms.map((other) => (other === earlier ? form : other)),
      );
  }
  return groups;
}

function isInterchangeable(a: Form, b: Form): boolean {
  return (
    a.areas[0].sheet.id === b.areas[0].sheet.id && slotOf(a) === slotOf(b) && unitName(a) === unitName(b) && tablesOf(a) === tablesOf(b)
  );
}

/** By its tables and title a form is known as part of another. */
function tablesOf(form: Form): string {
  if (form.kind !== 'self-evaluation') return '';
  return `${form.funds === null}${form.indicators.length === 0}${form.title?.cell.shown ?? ''}${form.year ?? ''}`;
}

function isOneUnit(forms: readonly Form[]): boolean {
  const count = (kind: Form['kind']) => forms.filter((form) => form.kind === kind).length;
  return forms.length > 0 && count('base-data') <= 1 && count('self-evaluation') <= 1 && count('rubric') <= 1;
}

/** Forms of one name come together as far as no two take the same slot; nameless ones and project forms stay alone. */
function byName(forms: readonly Form[]): Group[] {
  const groups: Group[] = [];
  const named = new Map<string, Group[]>();
  for (const form of forms) {
    const name = unitName(form);
    const candidates = name === '' || slotOf(form) === 'project' ? [] : (named.get(name) ?? []);
    const group = candidates.find((candidate) => completes(candidate, form));
    if (group !== undefined) {
      group.push(form);
      continue;
    }
    const fresh = [form];
    groups.push(fresh);
    if (name !== '' && slotOf(form) !== 'project') named.set(name, [...candidates, fresh]);
  }
  return groups;
}

/** 安沅县财政局 and 县财政局: groups that complete each other join where neither could as well be a third one's. */
function byLikeName(groups: readonly Group[]): readonly Group[] {
  const bySlots = new Map<string, Group[]>();
  for (const group of groups) {
    const slots = group.map(slotOf).sort().join('+');
    if (group.some((form) => unitName(form) !== '')) bySlots.set(slots, [...(bySlots.get(slots) ?? []), group]);
  }
  const others = new Map<Group, readonly Group[]>();
  for (const alike of bySlots.values()) {
    const fitting = [...bySlots.values()].filter(([other = []]) => alike[0]?.every((form) => completes(other, form))).flat();
    for (const group of alike)
      others.set(
        group,
        fitting.filter((other) => namesAgree(group, other)),
      );
  }
  const joined = new Set<Group>();
  return groups.flatMap((group) => {
    const [only, another] = others.get(group) ?? [];
    if (joined.has(group)) return [];
    if (only === undefined || another !== undefined || others.get(only)?.length !== 1) return [group];
    joined.add(only);
    return [[...group, ...only]];
  });
}

/** A group joins the one before it when together they complete each other and their names do not disagree, but for a slip on one sheet. */
function byNeighbours(groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const fits =
      before !== undefined && group.every((form) => completes(before, form)) && (namesAgree(before, group) || isMistyped(before, group));
    if (fits) before.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

function completes(group: readonly Form[], form: Form): boolean {
  const slot = slotOf(form);
  return slot !== 'project' && group.every((member) => slotOf(member) !== slot && slotOf(member) !== 'project');
}

function namesAgree(a: readonly Form[], b: readonly Form[]): boolean {
  const named = (forms: readonly Form[]) => forms.map(unitName).filter((name) => name !== '');
  return named(a).every((one) => named(b).every((other) => one === other || isSameUnit(one, other)));
}

/** 临水县青溪镇 and 临水乙青溪镇 on one sheet: one unit with a character mistyped, which a rule then asks about. */
function isMistyped(before: readonly Form[], group: readonly Form[]): boolean {
  const sheets = new Set([...before, ...group].flatMap(({ areas }) => areas.map(({ sheet }) => sheet.id)));
  const [one = '', other = ''] = [...new Set([...before, ...group].map(unitName))].filter((name) => name !== '');
  return sheets.size === 1 && one.length === other.length && [...one].filter((character, at) => character !== other[at]).length === 1;
}

function slotOf(form: Form): Slot {
  switch (form.kind) {
    case 'base-data':
      return 'base';
    case 'rubric':
      return 'rubric';
    case 'self-evaluation':
      return form.scope;
  }
}

const unitName = rememberedFor(({ unit }: Form) => textIn(unit).replace(/[\s()（）:：]/g, ''));

function numbered(groups: readonly Group[]): UnitGroup[] {
  const taken = new Map<string, number>();
  return groups.map((forms) => {
    const sheets = [...new Set(forms.map(({ areas: [{ sheet }] }) => sheet.id))].join('+');
    const number = (taken.get(sheets) ?? 0) + 1;
    taken.set(sheets, number);
    return groupOf(number === 1 ? sheets : `${sheets}#${number}`, forms);
  });
}

function groupOf(key: string, forms: readonly Form[]): UnitGroup {
  return {
    key,
    baseData: forms.find((form) => form.kind === 'base-data') ?? null,
    selfEvaluation: selfEvaluationOf(forms),
    rubric: forms.find((form) => form.kind === 'rubric') ?? null,
    forms,
  };
}
