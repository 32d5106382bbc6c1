import type { Grid } from '../../grid/grid';
import type { Header } from '../columns/header';
import type { IndicatorRole } from '../words/evaluation-roles';
import { familyOf, isGoals, kindOf, type Anchor, type Landmarks } from './anchors';
import type { FormKind } from '../form';
import { holdsFigures, labelsBetween, labelsIn, rowsFrom, type Label } from '../cells/labels';
import { FORM_HEAD } from '../words/layouts';
import { lexiconWithin, type Lexicon } from '../words/lexicon';
import { isDeclined, isList, isProjectList, isUnitList } from './declined';
import { kindInTitle } from '../words/title';

/** The headers that make one form, and the rows it may lie in. */
export interface FormSpan {
  /** The sheet, or those of its columns that hold this form and others beside it. */
  readonly grid: Grid;
  readonly kind: FormKind;
  readonly anchors: readonly Anchor[];
  /** First row where its heading may stand. */
  readonly top: number;
  /** First row that is no longer its. */
  readonly end: number;
}

/** One header and the rows it governs; a table may repeat its header or have one for each goal. */
export interface Section {
  readonly header: Header<IndicatorRole>;
  /** First of the rows above the header where a goal may be named, with its points. */
  readonly start: number;
  /** First row that is no longer governed by it. */
  readonly end: number;
  /** Where its rows go on below another table: 总分 under the funds that stand below the indicators. */
  readonly from?: number;
  /** The columns it has where another table of the form stands beside it. */
  readonly lane?: Grid | null;
}

/**
 * Parts the headers of a sheet into forms, in row order: a title, another kind, or a second table of the same sort begins
 * a new one. What only looks like a form (a list of staff, a table of budget execution) is left out.
 */
export function formSpans(grid: Grid, { anchors, titles }: Landmarks, end: number, words: Lexicon): readonly FormSpan[] {
  const groups: { anchors: Anchor[]; top: number }[] = [];
  let previous = grid.top - 1;
  for (const anchor of anchors) {
    const current = groups.at(-1);
    const title = titles.find(({ row }) => row > previous && row < anchor.row);
    const head = headBetween(grid, previous + 1, anchor.row);
    const own = title !== undefined || (head !== null && current !== undefined && isWhole(current.anchors));
    if (current !== undefined && !own && !anchor.begins && belongs(grid, anchor, current.anchors, words)) current.anchors.push(anchor);
    else {
      const top = current === undefined ? grid.top : headingTop(grid, previous, title?.row ?? head ?? headOf(grid, anchor, previous));
      groups.push({ anchors: [anchor], top });
    }
    previous = Math.max(anchor.row, anchor.header.bottom);
  }
  return groups.flatMap(({ anchors: group, top }, index) => {
    const [first] = group;
    const own = titles.filter(({ row }) => first !== undefined && row >= top && row < first.row).at(-1);
    // A form without a title of its own is of the kind of the one above.
    const title = own ?? titles.filter(({ row }) => row < top).at(-1);
    if (first === undefined || !isForm(grid, group, title, words)) return [];
    return [{ grid, kind: kindOf(group), anchors: group, top, end: groups[index + 1]?.top ?? end }];
  });
}

/** Of a form of a place's own, or that a person points out, whatever it is called: the rows of words above it. */
function headOf(grid: Grid, { row, local }: Anchor, previous: number): number {
  let top = row;
  while (local !== null && top - 1 > previous && labelsIn(grid, top - 1).length > 0 && !holdsFigures(grid, top - 1)) top -= 1;
  return top;
}

/** A line 附件1-2 or （2023年度） above the title belongs to the form below, not to the one above. */
function headingTop(grid: Grid, previous: number, first: number): number {
  let top = first;
  while (top - 1 > previous && /^附|^[(]?(?:19|20)\d{2}年度?[)]?$/.test(labelsIn(grid, top - 1)[0]?.plain ?? '')) top -= 1;
  return top;
}

/** The first row between two blocks that says what a form is about: 项目名称, 单位名称. */
function headBetween(grid: Grid, from: number, end: number): number | null {
  return rowsFrom(from, end).find((row) => FORM_HEAD.test(labelsIn(grid, row)[0]?.text ?? '')) ?? null;
}

/** Nothing that stands at the head of a form can follow it and still be part of it. */
function isWhole(group: readonly Anchor[]): boolean {
  return group.some(({ block, header }) => block !== 'funds' || header.beside !== true);
}

function belongs(grid: Grid, anchor: Anchor, group: readonly Anchor[], words: Lexicon): boolean {
  const last = group.at(-1);
  if (anchor.local !== null && last?.local?.layout === anchor.local.layout) return anchor.local.order > last.local.order;
  if (last === undefined || familyOf(last) !== familyOf(anchor)) return false;
  switch (anchor.block) {
    case 'indicators':
      return last.block === 'funds' || !hasTotal(grid, last.row, anchor.row, lexiconWithin(words, [last.local]));
    case 'rubric':
      return last.block === 'funds';
    case 'funds':
      // Below its indicators too, where the form has none above.
      return group.every(({ block }) => block === 'funds') || group.every(({ block }) => block !== 'funds');
    default:
      // Two tables of one sort make one form where they stand side by side.
      return !group.some(({ block, header }) => block === anchor.block && anchor.row > header.bottom);
  }
}

function hasTotal(grid: Grid, from: number, to: number, { rows }: Lexicon): boolean {
  return labelsBetween(grid, from + 1, to).some((label) => rows.is('indicators', 'total', label));
}

function isForm(grid: Grid, anchors: readonly Anchor[], title: Label | undefined, words: Lexicon): boolean {
  if (anchors.some(({ local }) => local !== null)) return true;
  const promised = title === undefined ? null : kindInTitle(title.plain, words);
  if (title !== undefined && isDeclined(title.plain)) return false;
  // The funds of a whole department may have a line for each of its units, above indicators of their own.
  const isOne =
    anchors.some(({ block }) => block === 'funds') && anchors.some((anchor) => anchor.block === 'indicators' && !isGoals(anchor));
  const isListed = (anchor: Anchor) => !(isOne && anchor.block === 'funds') && (isUnitList(grid, anchor) || isProjectList(grid, anchor));
  if (anchors.some(isListed)) return false;
  if (anchors.some((anchor) => familyOf(anchor) === 'base-data'))
    return anchors.some(({ block }) => block === 'spending') || promised === 'base-data' || anchors.some(isControlledStaff);
  if (anchors.some((anchor) => (anchor.block === 'indicators' && !isGoals(anchor)) || anchor.block === 'rubric')) return true;
  const funds = anchors.filter(({ block, header }) => block === 'funds' && header.beside !== true);
  return funds.some((anchor) => (promised === 'self-evaluation' ? !isList(grid, anchor) : isScoredFunds(grid, anchor)));
}

/** Funds alone make a form where they are scored and name 年度资金总额. */
function isScoredFunds(grid: Grid, anchor: Anchor): boolean {
  if (anchor.block !== 'funds' || !(anchor.header.columns.has('score') && anchor.header.columns.has('rate'))) return false;
  const { bottom } = anchor.header;
  return [bottom + 1, bottom + 2].some((row) => labelsIn(grid, row).some(({ plain }) => /资金总额|总额/.test(plain)));
}

/** A list of units may have columns for posts and people; only the form states the control rate. */
function isControlledStaff(anchor: Anchor): boolean {
  return anchor.block === 'staff' && anchor.header.columns.has('controlRate');
}
