import type { Grid } from '../grid/grid';
import type { BuildingRole, SpendingRole, StaffRole } from './base-data-roles';
import type { FundsRole, IndicatorRole } from './evaluation-roles';
import type { FormKind } from './form';
import { readHeader, type Header } from './header';
import { readFundsHeader } from './funds-header';
import { readIndicatorHeader } from './indicator-header';
import { labelsIn, type Label } from './labels';
import { FUNDS_SHAPES, GOAL_SHAPES, INDICATOR_SHAPES, RUBRIC_SHAPES, type HeaderShape } from './layouts';
import { readFundsAcross } from './across';
import { COMMON_LEXICON, type Lexicon, type LocalBlock, type Vocabularies } from './lexicon';
import { readPairedFunds } from './paired-funds';
import { readPeriods } from './period-header';
import { spendingHeaders } from './spending-headers';
import type { BlockName } from './role';
import type { RowNames } from './row-words';
import { readStackedStaff } from './stacked-staff';
import { isTitle, isTitleAlone } from './title';

interface Found {
  readonly row: number;
  /** First row that its layout says is no longer the block's. */
  readonly until: number;
  /** The block of a place's own layout that it was found by; null for the common arrangements. */
  readonly local: LocalBlock | null;
}

/** The header of one table: from here the rest of a form is found. */
export type Anchor = Found &
  /** `goals`: targets without results. */
  (
    | { readonly block: 'indicators' | 'rubric' | 'goals'; readonly header: Header<IndicatorRole> }
    /** `paired`: each amount stands beside its label, for the total and for every part. */
    | { readonly block: 'funds'; readonly header: Header<FundsRole>; readonly paired: boolean }
    /** `stacked`: each label has its figure beside it or in its own cell, and they may stand below one another. */
    | { readonly block: 'staff'; readonly header: Header<StaffRole>; readonly stacked: boolean }
    | { readonly block: 'spending'; readonly header: Header<SpendingRole> }
    | { readonly block: 'buildings'; readonly header: Header<BuildingRole> }
  );

/** What every block has that nothing but the common arrangements is known of. */
export const COMMON = { until: Infinity, local: null } as const;

export interface Landmarks {
  readonly anchors: readonly Anchor[];
  readonly titles: readonly Label[];
  /** Rows with some words of an indicator header, and too few of them. */
  readonly nearMisses: readonly Header<IndicatorRole>[];
}

/** Where one of its rows has to be called what the shape of a header says. */
const ROWS_REACH = 3;
/** Fewer columns make no header of funds or indicators. */
const LEAST_COLUMNS = 3;

/** The family of forms a block belongs to. */
export function familyOf({ block }: Anchor): 'evaluation' | 'base-data' {
  return block === 'staff' || block === 'spending' || block === 'buildings' ? 'base-data' : 'evaluation';
}

/** The form that blocks make together: a rubric beside scored funds or indicators is part of a self-evaluation. */
export function kindOf(anchors: readonly Anchor[]): FormKind {
  const local = anchors.find((anchor) => anchor.local !== null)?.local?.layout.form;
  if (local !== undefined) return local;
  if (anchors.some((anchor) => familyOf(anchor) === 'base-data')) return 'base-data';
  const rubric = anchors.some(({ block }) => block === 'rubric') && !anchors.some(({ block }) => block === 'indicators');
  const scored = anchors.some((anchor) => anchor.block === 'funds' && !anchor.paired && anchor.header.columns.has('score'));
  return rubric && !scored ? 'rubric' : 'self-evaluation';
}

/** Walks the sheet once and finds the headers of every table that a form is made of. */
export function findLandmarks(grid: Grid, words: Lexicon = COMMON_LEXICON): Landmarks {
  const anchors: Anchor[] = [];
  const titles: Label[] = [];
  const nearMisses: Header<IndicatorRole>[] = [];
  let next = grid.top;
  for (const index of grid.rows.keys()) {
    const row = grid.top + index;
    if (row < next) continue;
    const labels = labelsIn(grid, row);
    if (labels.length < 2 && !holdsStaff(grid, row, anchors, words)) {
      titles.push(...labels.filter((label) => isTitleAlone(label, words)));
      continue;
    }
    const local = localAnchor(grid, row, words);
    if (local !== null) {
      anchors.push(local);
      next = Math.max(row, local.header.bottom) + 1;
      continue;
    }
    const indicators = labels.length < LEAST_COLUMNS ? null : readIndicatorHeader(grid, row, words.indicators);
    const evaluation = indicatorAnchor(grid, indicators) ?? fundsAnchor(grid, row, labels.length, words);
    // Both have budgets and rates; rows called 三公经费, 项目支出, 公用经费 are of the base table.
    const isSpending = evaluation?.block === 'funds' && isOfBaseTable(evaluation.header, spendingAnchors(grid, row, words));
    const found = evaluation === null || isSpending ? baseAnchors(grid, row, isBelowStaff(row, anchors), words) : [evaluation];
    if (found.length > 0) {
      anchors.push(...found);
      next = Math.max(row, ...found.filter((anchor) => !isStacked(anchor)).map(({ header }) => header.bottom)) + 1;
    } else if (indicators !== null && indicators.columns.size >= LEAST_COLUMNS) nearMisses.push(indicators);
    else titles.push(...labels.filter((label) => isTitle(label, words)).slice(0, 1));
  }
  return { anchors, titles, nearMisses };
}

/** The block of a place's own layout that begins in a row: every column it names is there, and the words it begins with. */
function localAnchor(grid: Grid, row: number, { layouts, rows }: Lexicon): Anchor | null {
  for (const local of layouts) {
    const { begins, columns, block } = local;
    const near = [...labelsIn(grid, row - 1), ...labelsIn(grid, row)];
    if (begins.length > 0 && !near.some(({ plain }) => begins.some((words) => plain.startsWith(words)))) continue;
    const anchor = anchorBy(grid, row, block, local.words, rows);
    const named: ReadonlyMap<string, unknown> | undefined = anchor?.header.columns;
    if (anchor === null || named === undefined || !columns.every((role) => named.has(role))) continue;
    return { ...anchor, local, until: endBy(grid, anchor.header.bottom + 1, local) };
  }
  return null;
}

function anchorBy(grid: Grid, row: number, block: BlockName, words: Vocabularies, rows: RowNames): Anchor | null {
  switch (block) {
    case 'funds': {
      const header = readFundsHeader(grid, row, words.funds);
      return header && { ...COMMON, block, row, header, paired: false };
    }
    case 'staff':
      return staffAnchor(grid, row, words);
    case 'spending': {
      const [header] = readPeriods(grid, row, { spending: words.spending, rows });
      return header === undefined ? null : { ...COMMON, block, row, header };
    }
    case 'buildings': {
      const header = readHeader(grid, row, words.buildings);
      return header && { ...COMMON, block, row, header };
    }
    default: {
      const header = readIndicatorHeader(grid, row, words.indicators);
      return header && { ...COMMON, block, row, header };
    }
  }
}

function endBy(grid: Grid, from: number, { ends }: LocalBlock): number {
  for (let row = from; ends.length > 0 && row < grid.top + grid.rows.length; row += 1) {
    const first = labelsIn(grid, row)[0]?.plain ?? '';
    if (ends.some((words) => first.startsWith(words))) return row;
  }
  return Infinity;
}

/** Funds may list 项目支出 and 公用经费 too; what last year was spent stands in the base table alone, and points never. */
function isOfBaseTable(funds: Header<FundsRole>, spending: readonly Anchor[]): boolean {
  const isScored = funds.columns.has('score') || funds.columns.has('weight');
  return !isScored && spending.some((anchor) => anchor.block === 'spending' && anchor.header.columns.has('previous'));
}

/** Labels below one another, each with its figure: other tables may stand beside them, or around them. */
export function isStacked(anchor: Anchor): boolean {
  return anchor.block === 'staff' && anchor.stacked;
}

function isBelowStaff(row: number, anchors: readonly Anchor[]): boolean {
  return anchors.some((anchor) => isStacked(anchor) && row > anchor.row && row <= anchor.header.bottom);
}

function holdsStaff(grid: Grid, row: number, anchors: readonly Anchor[], words: Lexicon): boolean {
  return !isBelowStaff(row, anchors) && readStackedStaff(grid, row, words.staff) !== null;
}

function indicatorAnchor(grid: Grid, header: Header<IndicatorRole> | null): Anchor | null {
  if (header === null || header.columns.size < LEAST_COLUMNS) return null;
  const row = header.top;
  if (RUBRIC_SHAPES.some((shape) => hasShape(grid, header, shape))) return { ...COMMON, block: 'rubric', row, header };
  if (INDICATOR_SHAPES.some((shape) => hasShape(grid, header, shape))) return { ...COMMON, block: 'indicators', row, header };
  return GOAL_SHAPES.some((shape) => hasShape(grid, header, shape)) ? { ...COMMON, block: 'goals', row, header } : null;
}

function fundsAnchor(grid: Grid, row: number, labels: number, words: Lexicon): Anchor | null {
  const { funds } = words;
  const paired = readPairedFunds(grid, row, funds);
  if (paired !== null) return { ...COMMON, block: 'funds', row, header: paired, paired: true };
  const across = readFundsAcross(grid, row, words);
  if (across !== null) return { ...COMMON, block: 'funds', row, header: across, paired: false };
  const header = labels < LEAST_COLUMNS - 1 ? null : readFundsHeader(grid, row, funds);
  if (header !== null && FUNDS_SHAPES.some((shape) => hasShape(grid, header, shape)))
    return { ...COMMON, block: 'funds', row, header, paired: false };
  return null;
}

function hasShape<Role extends string>(
  grid: Grid,
  header: Header<Role>,
  { all, any = [], none = [], rows, beside }: HeaderShape<Role>,
): boolean {
  const has = (role: Role): boolean => header.columns.has(role);
  if (!all.every(has) || none.some(has) || !any.every((group) => group.some(has))) return false;
  if (beside !== undefined && !labelsIn(grid, header.top).some(({ text }) => beside.test(text))) return false;
  return rows === undefined || isCalled(grid, header.bottom + 1, rows);
}

function isCalled(grid: Grid, from: number, pattern: RegExp): boolean {
  for (let row = from; row < from + ROWS_REACH; row += 1) {
    if (labelsIn(grid, row).some(({ text }) => pattern.test(text))) return true;
  }
  return false;
}

/** The tables of 基础数据表 that begin in a row; several may stand side by side. */
function baseAnchors(grid: Grid, row: number, staffAbove: boolean, words: Lexicon): readonly Anchor[] {
  const staff = staffAbove ? [] : staffAnchors(grid, row, words);
  return [...staff, ...buildingAnchors(grid, row, words), ...spendingAnchors(grid, row, words)];
}

function staffAnchors(grid: Grid, row: number, words: Lexicon): readonly Anchor[] {
  const anchor = staffAnchor(grid, row, words);
  const isComplete = anchor?.header.columns.has('authorised') === true && anchor.header.columns.has('actual');
  return isComplete ? [anchor] : [];
}

function staffAnchor(grid: Grid, row: number, { staff }: Vocabularies): Extract<Anchor, { block: 'staff' }> | null {
  const stacked = readStackedStaff(grid, row, staff);
  const header = stacked ?? readHeader(grid, row, staff);
  return header && { ...COMMON, block: 'staff', row, header, stacked: stacked !== null };
}

function buildingAnchors(grid: Grid, row: number, words: Lexicon): readonly Anchor[] {
  const header = readHeader(grid, row, words.buildings);
  return header !== null && header.columns.size >= LEAST_COLUMNS ? [{ ...COMMON, block: 'buildings', row, header }] : [];
}

function spendingAnchors(grid: Grid, row: number, words: Lexicon): readonly Anchor[] {
  return spendingHeaders(grid, row, words).map((header) => ({ ...COMMON, block: 'spending', row: header.top, header }));
}
