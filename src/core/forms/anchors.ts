import type { Grid } from '../grid/grid';
import type { FormKind } from './form';
import { readHeader, type Header } from './header';
import { readIndicatorHeader } from './indicator-header';
import { labelsIn, type Label } from './labels';
import { readPeriods } from './period-header';
import { spendingLabel } from './spending-names';
import { readStackedStaff } from './stacked-staff';
import { normalise } from './normalise';
import { isTitle } from './title';
import { BUILDING_COLUMNS, FUNDS_COLUMNS, STAFF_COLUMNS } from './vocabulary';
import type { BuildingRole, StaffRole, SpendingRole } from './base-data-roles';
import type { FundsRole, IndicatorRole } from './evaluation-roles';

/** The header of one table: from here the rest of a form is found. */
export type Anchor =
  | { readonly block: 'indicators' | 'rubric'; readonly row: number; readonly header: Header<IndicatorRole> }
  | { readonly block: 'funds'; readonly row: number; readonly header: Header<FundsRole> }
  /** `stacked`: each label has its figure beside it or in its own cell, and they may stand below one another. */
  | { readonly block: 'staff'; readonly row: number; readonly header: Header<StaffRole>; readonly stacked: boolean }
  | { readonly block: 'spending'; readonly row: number; readonly header: Header<SpendingRole> }
  | { readonly block: 'buildings'; readonly row: number; readonly header: Header<BuildingRole> };

export interface Landmarks {
  readonly anchors: readonly Anchor[];
  readonly titles: readonly Label[];
  /** Rows with some words of an indicator header, and too few of them. */
  readonly nearMisses: readonly Header<IndicatorRole>[];
}

/** A header or title has one of these, broken anywhere to fit its column; what has none costs one test and no more. */
const HINT = /指标|[完实]成|得分|编制|在职|控制率|规模|[预决]算|执行率|自评|基础数据|评分表|评价/;
const LONGEST_LABEL = 80;
/** How far below its header the rows of the base data form are looked for. */
const SPENDING_REACH = 40;
/** Fewer columns make no header of funds or indicators. */
const LEAST_COLUMNS = 3;

export function kindOf({ block }: Anchor): FormKind {
  if (block === 'rubric') return 'rubric';
  return block === 'indicators' || block === 'funds' ? 'self-evaluation' : 'base-data';
}

/** Walks the sheet once and finds the headers of every table that a form is made of. */
export function findLandmarks(grid: Grid): Landmarks {
  const anchors: Anchor[] = [];
  const titles: Label[] = [];
  const nearMisses: Header<IndicatorRole>[] = [];
  let next = grid.top;
  for (const [index, cells] of grid.rows.entries()) {
    const row = grid.top + index;
    if (row < next || !cells.some(({ value }) => typeof value === 'string' && value.length <= LONGEST_LABEL && HINT.test(normalise(value))))
      continue;
    const labels = labelsIn(grid, row);
    const stacked = readStackedStaff(grid, row);
    if (stacked !== null) {
      anchors.push({ block: 'staff', row, header: stacked, stacked: true });
      next = stacked.bottom + 1;
      continue;
    }
    if (labels.length < 2) {
      titles.push(...labels.filter(isTitle));
      continue;
    }
    const indicators = labels.length < LEAST_COLUMNS ? null : readIndicatorHeader(grid, row);
    const anchor = indicatorAnchor(indicators) ?? (labels.length < LEAST_COLUMNS ? null : fundsAnchor(grid, row)) ?? baseAnchor(grid, row);
    if (anchor !== null) {
      anchors.push(anchor);
      next = anchor.header.bottom + 1;
    } else if (indicators !== null && indicators.columns.size >= LEAST_COLUMNS) nearMisses.push(indicators);
    else titles.push(...labels.filter(isTitle).slice(0, 1));
  }
  return { anchors, titles, nearMisses };
}

function indicatorAnchor(header: Header<IndicatorRole> | null): Anchor | null {
  if (header === null || header.columns.size < LEAST_COLUMNS || !header.columns.has('name')) return null;
  const has = (role: IndicatorRole): boolean => header.columns.has(role);
  const row = header.top;
  if (has('standard') && has('score') && !(has('target') && has('actual'))) return { block: 'rubric', row, header };
  const evaluates = has('actual') ? has('target') || has('score') : has('target') && has('score');
  const official = has('level1') || has('level2') || has('weight') || has('score');
  return evaluates && official ? { block: 'indicators', row, header } : null;
}

function fundsAnchor(grid: Grid, row: number): Anchor | null {
  const header = readHeader(grid, row, FUNDS_COLUMNS);
  if (header === null) return null;
  const has = (role: FundsRole): boolean => header.columns.has(role);
  const complete = has('spent') && (has('initial') || has('budget')) && (has('rate') || has('score'));
  return complete ? { block: 'funds', row, header } : null;
}

function baseAnchor(grid: Grid, row: number): Anchor | null {
  const staff = readHeader(grid, row, STAFF_COLUMNS);
  if (staff !== null && staff.columns.has('authorised') && staff.columns.has('actual'))
    return { block: 'staff', row, header: staff, stacked: false };
  const buildings = readHeader(grid, row, BUILDING_COLUMNS);
  if (buildings !== null && buildings.columns.size >= LEAST_COLUMNS) return { block: 'buildings', row, header: buildings };
  const periods = readPeriods(grid, row);
  return periods !== null && namesSpending(grid, periods.bottom) ? { block: 'spending', row, header: periods } : null;
}

/** Many tables have columns for budget and accounts; only the base data form lists these rows below them. */
function namesSpending(grid: Grid, header: number): boolean {
  const names = new Set<string>();
  for (let row = header + 1; row <= header + SPENDING_REACH; row += 1) {
    for (const label of labelsIn(grid, row).slice(0, 2)) {
      const { heading, item } = spendingLabel(label.raw);
      const name = heading?.item ?? item;
      if (name === 'three-public' || name === 'projects' || name === 'public-funds') names.add(name);
    }
  }
  return names.size >= 2;
}
