import type { Field } from './forms/field';
import { BLOCK_NAMES } from './forms/words/blocks';
import type { FormMapping } from './forms/areas/mapping';
import { having, isRecord, listOf, number, oneOf, orNull, recordOf, text, type Check } from './packs/checks';
import type { PackOverrides, RulePack } from './packs/pack';
import { parseOverrides, parsePack } from './packs/schema';

export type Direction = 'larger' | 'smaller' | 'equal' | 'qualitative';

/** What people decided about a workbook; kept in the workbook as one setting, written only when they act. */
export interface Decisions {
  readonly version: 1;
  /** Name of the rule pack. */
  readonly pack: string;
  readonly overrides: PackOverrides;
  /** A person's own rule pack, opened from a file; it applies while `pack` names it. */
  readonly ownPack: RulePack | null;
  /** By decision key of the indicator's name field. */
  readonly directions: Readonly<Record<string, Direction>>;
  /** By finding key. */
  readonly ignored: Readonly<Record<string, Ignored>>;
  /** 已说明: what stands in for a note where the form has no cell for one; by finding key. */
  readonly explained: Readonly<Record<string, Explained>>;
  /** The computed sentence we last wrote, by decision key of the note field: how an earlier one is told from a person's words. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Forms pointed out by hand, by sheet id. */
  readonly mappings: Readonly<Record<string, FormMapping>>;
}

export interface Ignored {
  readonly reason: string;
  /** ISO time; given by whoever knows the clock. */
  readonly at: string;
  /** What was ignored: another figure in the same cell is a new question. */
  readonly stated: string | null;
  readonly expected: string | null;
}

export interface Explained {
  readonly text: string;
  /** ISO time. */
  readonly at: string;
  /** The figures it explains: others ask anew. */
  readonly stated: string | null;
  readonly expected: string | null;
}

export const NO_DECISIONS: Decisions = {
  version: 1,
  pack: 'national',
  overrides: {},
  ownPack: null,
  directions: {},
  ignored: {},
  explained: {},
  sentences: {},
  mappings: {},
};

/** What a decision about a field is kept under: units of a workbook name their fields alike, their sheets differ. */
export function decisionKey({ sheet, key }: Pick<Field, 'sheet' | 'key'>): string {
  return `${sheet.id}!${key}`;
}

/** What was decided about a field. Decisions kept before keys named the sheet hold for every unit of the workbook. */
export function decidedOn<Value>(decided: Readonly<Record<string, Value>>, field: Pick<Field, 'sheet' | 'key'>): Value | undefined {
  return isNothing(decided) ? undefined : (decided[decisionKey(field)] ?? decided[field.key]);
}

/** Most workbooks come without a decision, and every field is asked for one. */
function isNothing(decided: object): boolean {
  for (const key in decided) if (Object.hasOwn(decided, key)) return false;
  return true;
}

/** The key that earlier versions kept the same decision under. */
export function earlierKey(key: string): string {
  return key.slice(key.indexOf('!') + 1);
}

export type ParsedDecisions = { readonly decisions: Decisions } | { readonly problem: 'unreadable' | 'newer' };

/** The text that is kept in a workbook. */
export function serialiseDecisions(decisions: Decisions): string {
  return JSON.stringify(decisions);
}

/** Reads what `serialiseDecisions` wrote, in whatever state it comes back from a file. Never throws. */
export function parseDecisions(text: string): ParsedDecisions {
  try {
    const stored: unknown = JSON.parse(text);
    if (!isRecord(stored) || typeof stored['version'] !== 'number') return { problem: 'unreadable' };
    if (stored['version'] > NO_DECISIONS.version) return { problem: 'newer' };
    if (typeof stored['pack'] !== 'string') return { problem: 'unreadable' };
    return {
      decisions: {
        version: NO_DECISIONS.version,
        pack: stored['pack'],
        overrides: parseOverrides(stored['overrides'] ?? {}),
        ownPack: isRecord(stored['ownPack']) ? parsePack(stored['ownPack']) : null,
        directions: entriesOf(stored, 'directions'),
        ignored: entriesOf(stored, 'ignored'),
        explained: entriesOf(stored, 'explained'),
        sentences: entriesOf(stored, 'sentences'),
        mappings: entriesOf(stored, 'mappings'),
      },
    };
  } catch {
    return { problem: 'unreadable' };
  }
}

/** What each set of decisions holds. Half-read decisions would overwrite whole ones: where one entry is not as it should be, none is taken. */
const yesOrNo: Check = (value, path) =>
  typeof value === 'boolean' ? null : { path, wording: { zh: '应为 true 或 false', en: 'should be true or false' } };
const anyText = text(0, Infinity);
const anyNumber = number(-Infinity, Infinity);
const figures = { at: anyText, stated: orNull(anyText), expected: orNull(anyText) };
const pointed = { headerRow: anyNumber, columns: recordOf(anyNumber) };
const further = { rows: recordOf(listOf(anyText)), begins: yesOrNo };
const blockName = oneOf(...BLOCK_NAMES);
const ENTRIES = {
  directions: oneOf('larger', 'smaller', 'equal', 'qualitative'),
  ignored: having({ reason: anyText, ...figures }),
  explained: having({ text: anyText, ...figures }),
  sentences: anyText,
  mappings: having(
    {
      kind: oneOf('base-data', 'self-evaluation', 'rubric'),
      area: orNull(having({ top: anyNumber, left: anyNumber, bottom: anyNumber, right: anyNumber })),
      ...pointed,
    },
    { block: blockName, more: listOf(having({ block: blockName, ...pointed }, further)), ...further },
  ),
} as const satisfies Partial<Record<keyof Decisions, Check>>;

/** @throws TypeError when one of the entries is not what it should be. */
function entriesOf<Name extends keyof typeof ENTRIES>(stored: Readonly<Record<string, unknown>>, name: Name): Decisions[Name] {
  const entries = stored[name] === undefined ? {} : stored[name];
  const problem = recordOf(ENTRIES[name])(entries, name);
  if (problem !== null) throw new TypeError(`Not a decision: ${problem.path}`);
  return entries as Decisions[Name];
}

/** The same entries but the one with this key. */
export function withoutEntry<Value>(entries: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(entries).filter(([known]) => known !== key));
}
