import { earlierKey, type Decisions, type Direction, withoutEntry } from '../../core/decisions';
import { mappingOf, type PointedBlock } from '../../core/forms/areas/mapping';
import type { RulePack } from '../../core/packs/pack';
import { CATALOG } from '../../core/rules/catalog';
import { severityOf } from '../../core/rules/severities';
import type { SessionController } from '../session-controller';
import { packOf } from '../workbook-policy';
import { keepMarks } from './attempt';

/** Settings of a workbook: kept in it, and reviewed by at once. They are no entries of the journal. */
export async function decide(controller: SessionController, decision: (current: Decisions) => Decisions): Promise<void> {
  await controller.write(() => [], decision);
  await keepMarks(controller);
}

export function withPack(pack: string) {
  return (current: Decisions): Decisions => ({ ...current, pack, overrides: mutedOf(current) });
}

/** What is set while another setting waits to be written is set on top of it. */
export function withAdjusted(change: (pack: RulePack) => Decisions['overrides']) {
  return (current: Decisions): Decisions => ({ ...current, overrides: { ...current.overrides, ...change(packOf(current)) } });
}

export function withOwnPack(ownPack: RulePack) {
  return (current: Decisions): Decisions => ({ ...current, pack: ownPack.name, overrides: mutedOf(current), ownPack });
}

/** What this workbook is no longer told about is its own: it stays with every pack. */
function mutedOf({ overrides: { rules } }: Decisions): Decisions['overrides'] {
  return rules === undefined || Object.keys(rules).length === 0 ? {} : { rules };
}

/** 本工作簿不再提示这一类, and back. True once it is kept. */
export async function muteRule(controller: SessionController, rule: string, muted: boolean): Promise<boolean> {
  await controller.write(
    () => [],
    withMutedRule(rule, muted),
    () => controller.withNotice({ kind: muted ? 'rule-muted' : 'rule-told' }),
  );
  await keepMarks(controller);
  return true;
}

/** A rule that the pack itself switches off is told again with its own severity. */
function withMutedRule(rule: string, muted: boolean) {
  return (current: Decisions): Decisions => {
    const others = withoutEntry(current.overrides.rules ?? {}, rule);
    const known = CATALOG.find(({ id }) => id === rule);
    const told = known && packOf({ ...current, overrides: {} }).rules[rule] === 'off' ? severityOf(known.id) : undefined;
    const setting = muted ? 'off' : told;
    return { ...current, overrides: { ...current.overrides, rules: setting === undefined ? others : { ...others, [rule]: setting } } };
  };
}

/** Unset, it must not come back from a decision kept by an earlier version. */
export function withDirection(key: string, direction: Direction | null) {
  return (current: Decisions): Decisions => {
    const directions = direction === null ? withoutEntry(current.directions, earlierKey(key)) : current.directions;
    return { ...current, directions: withEntry(directions, key, direction) };
  };
}

export function withMapping(sheetId: string, pointed: readonly PointedBlock[]) {
  return (current: Decisions): Decisions => ({ ...current, mappings: withEntry(current.mappings, sheetId, mappingOf(pointed)) });
}

function withEntry<Value>(entries: Readonly<Record<string, Value>>, key: string, value: Value | null): Readonly<Record<string, Value>> {
  const others = withoutEntry(entries, key);
  return value === null ? others : { ...others, [key]: value };
}
