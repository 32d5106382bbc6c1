import { isTable, mappedRoles } from '../../core/forms/words/blocks';
import type { PointedBlock } from '../../core/forms/areas/mapping';
import { parseA1 } from '../../core/grid/address';
import type { Wording } from '../../core/wording';
import type { zhMapping } from '../words/zh-cn/mapping';
import type { MappingEntry } from './known-mapping';

/** Problems by field (`headerRow`, or a role); the table pointed out when there are none. */
export interface CheckedMapping {
  readonly problems: Readonly<Record<string, string>>;
  readonly pointed: PointedBlock | null;
}

export function checkMapping(
  { block, headerRow, columns, rows, begins }: MappingEntry,
  words: typeof zhMapping,
  say: (wording: Wording) => string,
): CheckedMapping {
  const problems: Record<string, string> = {};
  const found = columnsOf(columns);
  const row = rowOf(headerRow);
  if (row === null) problems['headerRow'] = words.invalidRow;
  const kinds = labelsByKind(rows);
  if (!isTable(block) && Object.keys(rows).length === 0) problems['headerRow'] ??= words.labelHint;
  for (const { role, needed, called } of isTable(block) ? mappedRoles(block) : []) {
    const first = Object.keys(found).find((other) => found[other] === found[role]);
    // Of the staff each may have a row instead of a column.
    if (found[role] === undefined && needed && !(role in kinds)) problems[role] = words.missing(say(called));
    else if (found[role] !== undefined && first !== role) problems[role] = words.duplicate(columns[role] ?? '');
  }
  const right = Object.keys(problems).length === 0;
  const pointed = { block, headerRow: row ?? 0, columns: found, rows: kinds, ...(begins ? { begins } : {}) };
  return { problems, pointed: right ? pointed : null };
}

function labelsByKind(rows: MappingEntry['rows']): Readonly<Record<string, readonly string[]>> {
  const kinds: Record<string, readonly string[]> = {};
  for (const [label, kind] of Object.entries(rows)) kinds[kind] = [...(kinds[kind] ?? []), label];
  return kinds;
}

/** The row a person typed, from 0; null for anything else. */
export function rowOf(typed: string): number | null {
  return /^[1-9]\d{0,6}$/.test(typed.trim()) ? Number(typed.trim()) - 1 : null;
}

/** The columns that are chosen so far. */
export function columnsOf(columns: MappingEntry['columns']): Readonly<Record<string, number>> {
  const chosen = Object.entries(columns).flatMap(([role, letters]) => {
    const column = columnOf(letters);
    return column === null ? [] : [[role, column] as const];
  });
  return Object.fromEntries(chosen);
}

function columnOf(letters: string): number | null {
  return /^[A-Z]{1,3}$/.test(letters) ? parseA1(`${letters}1`).column : null;
}
