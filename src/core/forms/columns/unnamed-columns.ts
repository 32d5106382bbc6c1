import { cellAt, type Grid } from '../../grid/grid';
import type { HeaderColumn } from './column';
import { entriesUnder } from './column-content';
import type { Entry } from '../cells/entry';
import type { IndicatorRole } from '../words/evaluation-roles';
import { isFilled, labelsIn } from '../cells/labels';

/** A column whose header nobody knows, against one that is known: whether it can be what stands beside it. */
interface Counterpart {
  readonly role: IndicatorRole;
  readonly of: IndicatorRole;
  /** Null for a row that says nothing of it, else whether both are the same, or may only be. */
  readonly compare: (own: Entry, other: Entry) => 'same' | 'possible' | 'impossible' | null;
}

const LEAST_ROWS = 3;
/** Of the rows, where a header has other words. */
const LEAST_SAME = 0.5;

const COUNTERPARTS: readonly Counterpart[] = [
  { role: 'score', of: 'weight', compare: (own, points) => within(own, points) },
  { role: 'weight', of: 'score', compare: (own, score) => within(score, own) },
  { role: 'target', of: 'actual', compare: alike },
  { role: 'actual', of: 'target', compare: alike },
];

/**
 * What a table has to have and no header names is the one column behind the names that holds it: scores never exceed the
 * points of their row, results are counted as targets are.
 */
export function settleByContent(
  grid: Grid,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  columns: Map<IndicatorRole, HeaderColumn>,
): void {
  const name = columns.get('name');
  if (name === undefined) return;
  for (const { role, of, compare } of COUNTERPARTS) {
    const other = columns.get(of);
    if (columns.has(role) || other === undefined) continue;
    const entries = entriesUnder(grid, bottom, other);
    const [found, second] = unnamed(grid, { top, bottom, from: name.column + 1 }, columns).filter((column) => {
      if (column.label === '' && role !== 'score') return false;
      const verdicts = entriesUnder(grid, bottom, column).flatMap((own, row) => compare(own, entries[row] ?? BLANK) ?? []);
      const same = verdicts.filter((verdict) => verdict === 'same').length;
      const impossible = verdicts.filter((verdict) => verdict === 'impossible').length;
      const isProven = (column.label === '' && impossible === 0) || same >= LEAST_SAME * verdicts.length;
      // One may be the fault that is looked for.
      return verdicts.length >= LEAST_ROWS && isProven && impossible <= 1;
    });
    if (found === undefined || second !== undefined) continue;
    for (const [owner, column] of columns) {
      if (column.column < found.column && column.until >= found.column) columns.set(owner, { ...column, until: found.column - 1 });
    }
    columns.set(role, found);
  }
}

const BLANK: Entry = { kind: 'blank' };

/** The columns that no header names, with the words above them where there are any. */
function unnamed(
  grid: Grid,
  { top, bottom, from }: { readonly top: number; readonly bottom: number; readonly from: number },
  columns: ReadonlyMap<IndicatorRole, HeaderColumn>,
): readonly HeaderColumn[] {
  const named = new Set([...columns.values()].map(({ column }) => column));
  const right = Math.max(0, ...grid.rows.slice(bottom - grid.top, bottom - grid.top + LEAST_ROWS).map((cells) => cells.length));
  return Array.from({ length: Math.max(0, grid.left + right - from) }, (_, index) => from + index).flatMap((column): HeaderColumn[] => {
    if (named.has(column)) return [];
    const label = [bottom, top].flatMap((row) => labelsIn(grid, row).find((one) => one.column === column) ?? [])[0];
    if (label === undefined && isFilled(cellAt(grid, { row: top, column }))) return [];
    return [{ row: label?.row ?? top, column, until: column, label: label?.raw.trim() ?? '' }];
  });
}

/** A score against the points of its row; words, rates and figures with units are neither. */
function within(score: Entry, points: Entry): 'same' | 'possible' | 'impossible' | null {
  if (isEmpty(score)) return null;
  if (score.kind !== 'number' || score.percent || points.kind !== 'number' || points.percent) return 'impossible';
  if (score.value.isNegative() || score.value.gt(points.value)) return 'impossible';
  return score.value.eq(points.value) ? 'same' : 'possible';
}

function alike(own: Entry, other: Entry): 'same' | 'possible' | null {
  if (isEmpty(own) || isEmpty(other)) return null;
  if (own.kind === 'number' && other.kind === 'number')
    return own.unit === other.unit && own.percent === other.percent ? 'same' : 'possible';
  const isSame = own.kind === other.kind && (own.kind === 'date' || ('text' in own && 'text' in other && own.text === other.text));
  return isSame ? 'same' : 'possible';
}

function isEmpty({ kind }: Entry): boolean {
  return kind === 'blank' || kind === 'placeholder';
}
