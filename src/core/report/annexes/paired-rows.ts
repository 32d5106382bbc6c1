import type { Field } from '../../forms/field';
import { fieldsOf } from '../../forms/fields-of';
import type { Form } from '../../forms/form';

/** A line of a form by its meaning, with its cells by column. */
export interface FormRow {
  readonly name: string;
  readonly cells: ReadonlyMap<string, Field>;
}

export interface PairedRows {
  readonly pairs: readonly (readonly [FormRow, FormRow])[];
  readonly onlyHere: readonly FormRow[];
  readonly onlyThere: readonly FormRow[];
}

/** The lines of a form from top to bottom. */
export function rowsOf(form: Form): readonly FormRow[] {
  const rows = new Map<string, Map<string, Field>>();
  const fields = [...fieldsOf(form)].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  for (const field of fields) {
    const { name, column } = placeOf(field.key);
    const cells = rows.get(name) ?? new Map<string, Field>();
    rows.set(name, cells.set(column, field));
  }
  return [...rows].map(([name, cells]) => ({ name, cells }));
}

/** `self-evaluation/indicator:参合率/score` is a cell of a line; `self-evaluation/expenditure:基本支出` is one by itself. */
function placeOf(key: string): { readonly name: string; readonly column: string } {
  const cut = key.lastIndexOf('/');
  return key.includes(':', cut) ? { name: key, column: '' } : { name: key.slice(0, cut), column: key.slice(cut + 1) };
}

/**
 * Lines of one meaning, whatever their order. Where the same number of lines without a counterpart stands between the
 * same neighbours of either copy, they are the same lines under other names.
 */
export function pairRows(here: readonly FormRow[], there: readonly FormRow[]): PairedRows {
  const counterparts = new Map(there.map((row) => [row.name, row]));
  const known = new Set(here.filter(({ name }) => counterparts.has(name)).map(({ name }) => name));
  const gapsThere = gapsBetween(there, known);
  const pairs: (readonly [FormRow, FormRow])[] = [];
  const onlyHere: FormRow[] = [];
  const renamed = new Set<FormRow>();
  for (const row of here) {
    const same = counterparts.get(row.name);
    if (same !== undefined) pairs.push([row, same]);
  }
  for (const [place, rows] of gapsBetween(here, known)) {
    const others = gapsThere.get(place) ?? [];
    const alike = others.length === rows.length && rows.every((row, index) => kindOf(row) === kindOf(others[index]));
    if (!alike) onlyHere.push(...rows);
    for (const [index, row] of rows.entries()) {
      const other = others[index];
      if (!alike || other === undefined) continue;
      pairs.push([row, other]);
      renamed.add(other);
    }
  }
  return { pairs, onlyHere, onlyThere: there.filter((row) => !known.has(row.name) && !renamed.has(row)) };
}

/** Runs of lines without a counterpart, by the known line above them. */
function gapsBetween(rows: readonly FormRow[], known: ReadonlySet<string>): ReadonlyMap<string, readonly FormRow[]> {
  const gaps = new Map<string, FormRow[]>();
  let above = '';
  for (const row of rows) {
    if (known.has(row.name)) {
      above = row.name;
      continue;
    }
    gaps.set(above, [...(gaps.get(above) ?? []), row]);
  }
  return gaps;
}

function kindOf(row: FormRow | undefined): string {
  return row === undefined ? '' : (row.name.split(':')[0] ?? '');
}
