import type { Field } from './forms/field';
import { BLOCKS } from './forms/blocks';
import type { FormMapping } from './forms/mapping';
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
        directions: entriesOf(stored['directions'], isDirection),
        ignored: entriesOf(stored['ignored'], isIgnoredEntry),
        explained: entriesOf(stored['explained'], isExplainedEntry),
        sentences: entriesOf(stored['sentences'], isText),
        mappings: entriesOf(stored['mappings'], isMapping),
      },
    };
  } catch {
    return { problem: 'unreadable' };
  }
}

/** @throws TypeError when one of the entries is not what it should be: half-read decisions would overwrite whole ones. */
function entriesOf<Value>(stored: unknown, is: (value: unknown) => value is Value): Record<string, Value> {
  if (stored === undefined) return {};
  if (!isRecord(stored)) throw new TypeError('Not a set of decisions');
  const entries = Object.entries(stored).map(([key, value]): [string, Value] => {
    if (!is(value)) throw new TypeError(`Not a decision: ${key}`);
    return [key, value];
  });
  return Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isDirection(value: unknown): value is Direction {
  return value === 'larger' || value === 'smaller' || value === 'equal' || value === 'qualitative';
}

function isIgnoredEntry(value: unknown): value is Ignored {
  return (
    isRecord(value) && isText(value['reason']) && isText(value['at']) && isTextOrNull(value['stated']) && isTextOrNull(value['expected'])
  );
}

function isExplainedEntry(value: unknown): value is Explained {
  return (
    isRecord(value) && isText(value['text']) && isText(value['at']) && isTextOrNull(value['stated']) && isTextOrNull(value['expected'])
  );
}

const KINDS = ['base-data', 'self-evaluation', 'rubric'];

function isMapping(value: unknown): value is FormMapping {
  if (!isRecord(value)) return false;
  const { kind, block, more = [], area } = value;
  return (
    typeof kind === 'string' &&
    KINDS.includes(kind) &&
    (block === undefined || isBlockName(block)) &&
    isPointed(value) &&
    Array.isArray(more) &&
    more.every((each) => isRecord(each) && isBlockName(each['block']) && isPointed(each)) &&
    (area === null || (isRecord(area) && ['top', 'left', 'bottom', 'right'].every((side) => typeof area[side] === 'number')))
  );
}

function isPointed({ headerRow, columns }: Record<string, unknown>): boolean {
  return typeof headerRow === 'number' && isRecord(columns) && Object.values(columns).every((column) => typeof column === 'number');
}

function isBlockName(value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(BLOCKS, value);
}
