import { decisionKey, type Decisions } from '../core/decisions';
import type { Field } from '../core/forms/field';

const MAPS = ['directions', 'ignored', 'explained', 'sentences', 'mappings'] as const;

/** Names of the single decisions that differ: `ignored/…`. */
export function changedDecisions(before: Decisions, after: Decisions): Set<string> {
  return new Set(MAPS.flatMap((map) => changedKeys(before[map], after[map]).map((key) => `${map}/${key}`)));
}

/** Takes back one change, and leaves what was decided otherwise meanwhile. */
export function revertDecisions(current: Decisions, before: Decisions, after: Decisions): Decisions {
  return {
    ...current,
    ...(same(rulesOf(before), rulesOf(after)) || !same(rulesOf(current), rulesOf(after)) ? {} : rulesOf(before)),
    directions: reverted(current.directions, before.directions, after.directions),
    ignored: reverted(current.ignored, before.ignored, after.ignored),
    explained: reverted(current.explained, before.explained, after.explained),
    sentences: reverted(current.sentences, before.sentences, after.sentences),
    mappings: reverted(current.mappings, before.mappings, after.mappings),
  };
}

/** The pack with what was set on top of it: of no use one without the other. */
function rulesOf({ pack, overrides, ownPack }: Decisions): Pick<Decisions, 'pack' | 'overrides' | 'ownPack'> {
  return { pack, overrides, ownPack };
}

/** The sentences decided on between the two, but those about the notes in these cells. */
export function sentencesOf(before: Decisions, after: Decisions, without: readonly Pick<Field, 'sheet' | 'key'>[]): Decisions['sentences'] {
  const keys = new Set(without.flatMap((field) => [decisionKey(field), field.key]));
  const others = Object.entries(after.sentences).filter(([key]) => !keys.has(key));
  return Object.fromEntries([...others, ...Object.entries(before.sentences).filter(([key]) => keys.has(key))]);
}

type Entries<Value> = Readonly<Record<string, Value>>;

function changedKeys(before: Entries<unknown>, after: Entries<unknown>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => before[key] !== after[key]);
}

function reverted<Value>(current: Entries<Value>, before: Entries<Value>, after: Entries<Value>): Entries<Value> {
  const entries: Record<string, Value> = { ...current };
  for (const key of changedKeys(before, after)) {
    if (!same(current[key], after[key])) continue;
    const earlier = before[key];
    if (earlier === undefined) delete entries[key];
    else entries[key] = earlier;
  }
  return entries;
}

/** By content: what was read from the workbook anew is another object. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
