import type { Grid } from '../grid/grid';
import type { FormKind, Period } from './form';
import { readHeader, type Header } from './header';
import { labelsIn, type Label } from './labels';
import { isTitle } from './read-heading';
import { readPeriods } from './read-spending';
import { spendingLabel } from './spending-names';
import { BUILDING_COLUMNS, FUNDS_COLUMNS, INDICATOR_COLUMNS, STAFF_COLUMNS, type BuildingRole, type FundsRole, type IndicatorRole, type StaffRole } from './vocabulary';

/** The header of one table: from here the rest of a form is found. */
export type Anchor =
  | { readonly block: 'indicators' | 'rubric'; readonly row: number; readonly header: Header<IndicatorRole> }
  | { readonly block: 'funds'; readonly row: number; readonly header: Header<FundsRole> }
  | { readonly block: 'staff'; readonly row: number; readonly header: Header<StaffRole> }
  | { readonly block: 'spending'; readonly row: number; readonly header: Header<Period> }
  | { readonly block: 'buildings'; readonly row: number; readonly header: Header<BuildingRole> };

export interface Landmarks {
  readonly anchors: readonly Anchor[];
  /** Rows with a title of a form. */
  readonly titles: readonly Label[];
  /** Header rows that fell short, with the words that were there. */
  readonly nearMisses: readonly Label[][];
}

/** A header or title has one of these; what has none costs one test and no more. */
const HINT = /[标值分率编批预决执规投表]/;
const LONGEST_LABEL = 80;

const KIND_OF_BLOCK: Readonly<Record<Anchor['block'], FormKind>> = {
  indicators: 'self-evaluation',
  funds: 'self-evaluation',
  rubric: 'rubric',
  staff: 'base-data',
  spending: 'base-data',
  buildings: 'base-data',
};

export function kindOf(anchor: Anchor): FormKind {
  return KIND_OF_BLOCK[anchor.block];
}

/** Walks the sheet once and finds the headers of every table that a form is made of. */
export function findLandmarks(grid: Grid): Landmarks {
  const anchors: Anchor[] = [];
  const titles: Label[] = [];
  const nearMisses: Label[][] = [];
  for (const [index, cells] of grid.rows.entries()) {
    if (!cells.some(({ value }) => typeof value === 'string' && value.length <= LONGEST_LABEL && HINT.test(value))) continue;
    const labels = labelsIn(grid, grid.top + index);
    const anchor = anchorIn(grid, labels);
    if (anchor !== null) anchors.push(anchor);
    else if (labels.length <= 3) titles.push(...labels.filter(isTitle).slice(0, 1));
    if (anchor === null && isNearMiss(grid, labels)) nearMisses.push([...labels]);
  }
  return { anchors, titles, nearMisses };
}

function anchorIn(grid: Grid, labels: readonly Label[]): Anchor | null {
  return indicatorAnchor(grid, labels) ?? fundsAnchor(grid, labels) ?? baseAnchor(grid, labels);
}

function indicatorAnchor(grid: Grid, labels: readonly Label[]): Anchor | null {
  const found = readHeader(grid, labels, INDICATOR_COLUMNS);
  if (found === null) return null;
  const header = withName(found);
  const has = (...roles: IndicatorRole[]): boolean => roles.some((role) => header.columns.has(role));
  if (!has('name', 'level2', 'level1') || header.columns.size < 3) return null;
  const row = header.top;
  if (has('standard') && has('score') && !has('actual')) return { block: 'rubric', row, header };
  const evaluates = has('actual') || (has('target') && has('score'));
  return evaluates && has('target', 'weight', 'score') ? { block: 'indicators', row, header } : null;
}

/** The deepest level names the indicator; 绩效指标 beside levels is only the block's own name, merged down. */
function withName(header: Header<IndicatorRole>): Header<IndicatorRole> {
  const columns = new Map(header.columns);
  const name = columns.get('level3') ?? columns.get('name');
  columns.delete('level3');
  if (name !== undefined) columns.set('name', name);
  return { ...header, columns };
}

function fundsAnchor(grid: Grid, labels: readonly Label[]): Anchor | null {
  const header = readHeader(grid, labels, FUNDS_COLUMNS);
  if (header === null) return null;
  const { columns, top } = header;
  const amounts = ['initial', 'budget', 'spent'].filter((role) => [...columns.keys()].some((key) => key === role)).length;
  const complete = columns.has('spent') && amounts >= 2 && (columns.has('rate') || columns.has('score'));
  return complete ? { block: 'funds', row: top, header } : null;
}

function baseAnchor(grid: Grid, labels: readonly Label[]): Anchor | null {
  const staff = readHeader(grid, labels, STAFF_COLUMNS);
  if (staff !== null && staff.columns.has('authorised') && staff.columns.has('actual')) {
    return { block: 'staff', row: staff.top, header: staff };
  }
  const buildings = readHeader(grid, labels, BUILDING_COLUMNS);
  if (buildings !== null && buildings.columns.size >= 3) return { block: 'buildings', row: buildings.top, header: buildings };
  const periods = readPeriods(grid, labels);
  return periods !== null && namesSpending(grid, periods.bottom) ? { block: 'spending', row: periods.top, header: periods } : null;
}

/** Many tables have columns for budget and accounts; only the base data form lists these rows below them. */
function namesSpending(grid: Grid, header: number): boolean {
  const names = new Set<string>();
  for (let row = header + 1; row <= header + 40; row += 1) {
    const label = labelsIn(grid, row)[0];
    const read = label === undefined ? null : spendingLabel(label.raw);
    const item = read?.heading?.item ?? read?.item;
    if (item === 'three-public' || item === 'projects' || item === 'public-funds') names.add(item);
  }
  return names.size >= 2;
}

function isNearMiss(grid: Grid, labels: readonly Label[]): boolean {
  return labels.length >= 3 && (readHeader(grid, labels, INDICATOR_COLUMNS)?.columns.size ?? 0) >= 3;
}
