import { mappedRoles } from '../../core/forms/words/blocks';
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
  const found: Record<string, number> = {};
  const row = rowOf(headerRow);
  if (row === null) problems['headerRow'] = words.invalidRow;
  const kinds = labelsByKind(rows);

  const taken = new Map<number, string>();
  for (const { role, needed, called } of mappedRoles(block)) {
    const text = (columns[role] ?? '').trim().toUpperCase();
    const column = columnOf(text);
    if (text === '') {
      // Of the staff each may have a row instead of a column.
      if (needed && !(role in kinds)) problems[role] = words.missing(say(called));
    } else if (column === null) {
      problems[role] = words.invalidColumn;
    } else if (taken.has(column)) {
      problems[role] = words.duplicate(text);
    } else {
      taken.set(column, role);
      found[role] = column;
    }
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
