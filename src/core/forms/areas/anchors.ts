import type { Grid } from '../../grid/grid';
import { FORM_OF, type BlockRoles } from '../words/blocks';
import type { IndicatorRole } from '../words/evaluation-roles';
import type { FundsRole } from '../words/funds-roles';
import type { FormKind } from '../form';
import { readHeader, type Header } from '../columns/header';
import { readFundsHeader } from '../columns/funds-header';
import { readIndicatorHeader } from '../columns/indicator-header';
import { holdsFigures, labelsBetween, labelsIn, rowsFrom, type Label } from '../cells/labels';
import { FUNDS_SHAPES, INDICATOR_SHAPES, RUBRIC_SHAPES, type HeaderShape } from '../words/layouts';
import { readFundsAcross, readPairedFunds } from '../columns/sideways';
import { type Lexicon, type LocalBlock, type Vocabularies } from '../words/lexicon';
import { readSpendingHeaders, spendingHeaders } from '../columns/spending-header';
import type { TableName } from '../words/role';
import { readStackedStaff } from '../columns/staff-header';
import { isTitle, isTitleAlone } from '../words/title';
import { lanesOf } from './strips';

interface Found {
  readonly row: number;
  /** First row that its layout says is no longer the block's. */
  readonly until: number;
  /** The block of a place's own layout that it was found by; null for the common arrangements. */
  readonly local: LocalBlock | null;
  /** A person says that a form begins with it. */
  readonly begins: boolean;
  /** The columns it has where a table of the same sort stands beside it. */
  readonly lane: Grid | null;
}

/** The header of one table: from here the rest of a form is found. */
export type Anchor = {
  [Block in TableName]: Found & { readonly block: Block; readonly header: Header<BlockRoles[Block]> };
}[TableName];

/** Where a header begins a block; without `place` of nothing but the common arrangements. */
export function anchorOf(block: TableName, header: Header<string>, place: Partial<Found> = {}): Anchor {
  return { row: header.top, until: Infinity, local: null, begins: false, lane: null, ...place, block, header } as Anchor;
}

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
  return FORM_OF[block] === 'base-data' ? 'base-data' : 'evaluation';
}

/** Targets without results: what a table of goals has. */
export function isGoals({ block, header }: Anchor): boolean {
  return block === 'indicators' && !header.columns.has('actual') && !header.columns.has('score');
}

/** The form that blocks make together: a rubric beside scored funds or indicators is part of a self-evaluation. */
export function kindOf(anchors: readonly Anchor[]): FormKind {
  const local = anchors.find((anchor) => anchor.local !== null)?.local?.layout.form;
  if (local !== undefined) return local;
  if (anchors.some((anchor) => familyOf(anchor) === 'base-data')) return 'base-data';
  const rubric = anchors.some(({ block }) => block === 'rubric') && !anchors.some(({ block }) => block === 'indicators');
  const scored = anchors.some(({ block, header }) => block === 'funds' && header.beside !== true && header.columns.has('score'));
  return rubric && !scored ? 'rubric' : 'self-evaluation';
}

/** Walks the sheet once and finds the headers of every table that a form is made of. */
export function findLandmarks(grid: Grid, words: Lexicon): Landmarks {
  const anchors: Anchor[] = [];
  const titles: Label[] = [];
  const nearMisses: Header<IndicatorRole>[] = [];
  let next = grid.top;
  for (const index of grid.rows.keys()) {
    const row = grid.top + index;
    if (row < next) continue;
    const labels = labelsIn(grid, row);
    if (labels.length < 2 && (isBelowStaff(row, anchors) || readStackedStaff(grid, row, words.staff) === null)) {
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
    const abreast = indicators === null ? null : anchorsAbreast(grid, row, words);
    const evaluation = abreast === null ? (indicatorAnchor(grid, indicators) ?? fundsAnchor(grid, row, labels.length, words)) : null;
    // Both have budgets and rates; rows called 三公经费, 项目支出, 公用经费 are of the base table.
    const isSpending = evaluation?.block === 'funds' && isOfBaseTable(evaluation.header, baseAnchors(grid, row, true, words));
    const base = () => baseAnchors(grid, row, isBelowStaff(row, anchors), words);
    const found = abreast ?? (evaluation === null || isSpending ? base() : [evaluation]);
    if (found.length > 0) {
      anchors.push(...found);
      next = Math.max(row, ...found.filter((anchor) => !isStacked(anchor)).map(({ header }) => header.bottom)) + 1;
      anchors.push(...staffBeside(grid, { from: row + 1, to: next - 1 }, words));
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
    const header: Header<string> | null = READERS[block](grid, row, { ...local.words, rows });
    if (header === null || !columns.every((role) => header.columns.has(role))) continue;
    return anchorOf(block, header, { row, local, until: endBy(grid, header.bottom + 1, local) });
  }
  return null;
}

type Words = Vocabularies & Pick<Lexicon, 'rows'>;

/** Read a row as the header of a table, whatever shape it has. */
export const READERS: {
  readonly [Block in TableName]: (grid: Grid, row: number, words: Words) => Header<BlockRoles[Block]> | null;
} = {
  indicators: (grid, row, words) => readIndicatorHeader(grid, row, words.indicators),
  rubric: (grid, row, words) => readIndicatorHeader(grid, row, words.rubric),
  funds: (grid, row, words) => readFundsHeader(grid, row, words.funds),
  staff: (grid, row, words) => readStackedStaff(grid, row, words.staff) ?? readHeader(grid, row, words.staff),
  spending: (grid, row, words) => readSpendingHeaders(grid, row, words)[0] ?? null,
  buildings: (grid, row, words) => readHeader(grid, row, words.buildings),
};

function endBy(grid: Grid, from: number, { ends }: LocalBlock): number {
  const isEnd = (row: number) => ends.some((words) => labelsIn(grid, row)[0]?.plain.startsWith(words));
  return rowsFrom(from, grid.top + grid.rows.length).find(isEnd) ?? Infinity;
}

/** Funds may list 项目支出 and 公用经费 too; what last year was spent and what was built stand in the base table alone, and points never. */
function isOfBaseTable(funds: Header<FundsRole>, anchors: readonly Anchor[]): boolean {
  const isScored = funds.columns.has('score') || funds.columns.has('weight');
  return (
    !isScored && anchors.some(({ block, header }) => block === 'buildings' || (block === 'spending' && header.columns.has('previous')))
  );
}

/** Labels below one another, each with its figure: other tables may stand beside them, or around them. */
export function isStacked({ block, header }: Anchor): boolean {
  return block === 'staff' && header.beside === true;
}

function isBelowStaff(row: number, anchors: readonly Anchor[]): boolean {
  return anchors.some((anchor) => isStacked(anchor) && row > anchor.row && row <= anchor.header.bottom);
}

/** Where a header takes two rows, the staff may begin beside the second. */
function staffBeside(grid: Grid, { from, to }: { readonly from: number; readonly to: number }, words: Lexicon): readonly Anchor[] {
  for (let row = from; row <= to; row += 1) {
    const staff = holdsFigures(grid, row) ? readStackedStaff(grid, row, words.staff) : null;
    if (staff !== null) return [anchorOf('staff', staff)];
  }
  return [];
}

function indicatorAnchor(grid: Grid, header: Header<IndicatorRole> | null): Anchor | null {
  if (header === null || header.columns.size < LEAST_COLUMNS) return null;
  if (RUBRIC_SHAPES.some((shape) => hasShape(grid, header, shape))) return anchorOf('rubric', header);
  return INDICATOR_SHAPES.some((shape) => hasShape(grid, header, shape)) ? anchorOf('indicators', header) : null;
}

/** 指标 | 目标值 | 完成值 | 得分 and all of it once more: two tables of indicators, side by side. */
function anchorsAbreast(grid: Grid, row: number, words: Lexicon): readonly Anchor[] | null {
  const lanes = lanesOf(grid, row) ?? [];
  const anchors = lanes.flatMap((lane): Anchor[] => {
    const anchor = indicatorAnchor(lane, readIndicatorHeader(lane, row, words.indicators));
    return anchor === null ? [] : [{ ...anchor, lane }];
  });
  return lanes.length > 0 && anchors.length === lanes.length ? anchors : null;
}

function fundsAnchor(grid: Grid, row: number, labels: number, words: Lexicon): Anchor | null {
  const sideways = readPairedFunds(grid, row, words.funds) ?? readFundsAcross(grid, row, words);
  if (sideways !== null) return anchorOf('funds', sideways);
  const header = labels < LEAST_COLUMNS - 1 ? null : readFundsHeader(grid, row, words.funds);
  return header !== null && FUNDS_SHAPES.some((shape) => hasShape(grid, header, shape)) ? anchorOf('funds', header) : null;
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
  return labelsBetween(grid, from, from + ROWS_REACH).some(({ text, plain }) => pattern.test(text) || pattern.test(plain));
}

/** The tables of 基础数据表 that begin in a row; several may stand side by side. */
function baseAnchors(grid: Grid, row: number, staffAbove: boolean, words: Lexicon): readonly Anchor[] {
  const staff = staffAbove ? null : READERS.staff(grid, row, words);
  const buildings = READERS.buildings(grid, row, words);
  return [
    ...(staff !== null && staff.columns.has('authorised') && staff.columns.has('actual') ? [anchorOf('staff', staff)] : []),
    ...(buildings !== null && buildings.columns.size >= LEAST_COLUMNS ? [anchorOf('buildings', buildings)] : []),
    ...spendingHeaders(grid, row, words).map((header) => anchorOf('spending', header)),
  ];
}
