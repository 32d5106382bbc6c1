import type { Grid } from '../grid/grid';
import { headerColumn, type Header, type HeaderColumn } from './header';
import { isFilled, labelsIn, type Label } from './labels';
import type { SpendingRole } from './base-data-roles';

const PERIOD = /^(?:\d{4}年?度?|上年度?|去年|本年度?|当年|年初|全年|部门|单位|支出)*(预算|决算)(?:数|额|金额)?$/;
const YEAR_ALONE = /^(?:(\d{4})年?度?|上年度?|去年|本年度?|当年)$/;
/** Sorts before and after any year that is written. */
const LAST_YEAR = '0';
const THIS_YEAR = '9999';

interface PeriodColumn {
  readonly kind: string;
  readonly year: string;
  readonly column: HeaderColumn;
}

/** Reads a header row of periods: 2023年决算数, 2024年预算数, 2024年决算数; of two settled years the earlier is last year's. */
export function readPeriods(grid: Grid, row: number): Header<SpendingRole> | null {
  const labels = labelsIn(grid, row);
  const grouped = groupedPeriods(grid, labels, row + 1);
  const found = grouped.length > 0 ? grouped : periodsIn(grid, labels, () => '');
  const columns = new Map<SpendingRole, HeaderColumn>();
  const settled = found.filter(({ kind }) => kind === '决算').sort((a, b) => a.year.localeCompare(b.year));
  const budgets = found.filter(({ kind }) => kind === '预算').sort((a, b) => b.year.localeCompare(a.year));
  const [previous] = settled;
  const spent = settled.at(-1);
  const [budget] = budgets;
  if (previous !== undefined && previous !== spent) columns.set('previous', previous.column);
  if (budget !== undefined) columns.set('budget', budget.column);
  if (spent !== undefined) columns.set('spent', spent.column);
  if (columns.size < 2) return null;
  const first = Math.min(...[...columns.values()].map(({ column }) => column));
  const name = labels.filter(({ column }) => column < first).at(-1);
  if (name !== undefined) columns.set('name', { ...headerColumn(grid, name, null), until: first - 1 });
  return { top: row, bottom: grouped.length > 0 ? row + 1 : row, columns, candidates: new Map() };
}

function periodsIn(grid: Grid, labels: readonly Label[], group: (label: Label) => string): PeriodColumn[] {
  return labels.flatMap((label, index) => {
    const text = group(label) + label.text;
    const kind = PERIOD.exec(text)?.[1];
    if (kind === undefined) return [];
    const year = /\d{4}/.exec(text)?.[0] ?? (/上年|去年/.test(text) ? LAST_YEAR : THIS_YEAR);
    return [{ kind, year, column: headerColumn(grid, label, labels[index + 1] ?? null) }];
  });
}

/** Years in one row, 预算数 and 决算数 below them in the next. */
function groupedPeriods(grid: Grid, years: readonly Label[], below: number): PeriodColumn[] {
  const groups = years.filter(({ text }) => YEAR_ALONE.test(text));
  if (groups.length === 0) return [];
  const labels = labelsIn(grid, below);
  const filled = (grid.rows[below - grid.top] ?? []).filter(isFilled).length;
  if (filled !== labels.length || !labels.some(({ text }) => PERIOD.test(text))) return [];
  return periodsIn(grid, labels, (label) => groups.filter(({ column }) => column <= label.column).at(-1)?.text ?? '');
}
