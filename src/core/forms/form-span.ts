import type { Grid } from '../grid/grid';
import { kindOf, type Anchor, type Landmarks } from './anchors';
import type { FormKind } from './form';
import { isTotalLabel } from './indicator-labels';
import { labelsIn, type Label } from './labels';
import { kindInTitle } from './title';

/** The headers that make one form, and the rows it may lie in. */
export interface FormSpan {
  readonly kind: FormKind;
  readonly anchors: readonly Anchor[];
  /** First row where its heading may stand. */
  readonly top: number;
  /** First row that is no longer its. */
  readonly end: number;
}

/**
 * Parts the headers of a sheet into forms, in row order: a title, another kind, or a second table of the same sort begins
 * a new one. What only looks like a form (a list of staff, a table of budget execution) is left out.
 */
export function formSpans(grid: Grid, { anchors, titles }: Landmarks, end: number): readonly FormSpan[] {
  const groups: { anchors: Anchor[]; top: number }[] = [];
  let previous = grid.top - 1;
  for (const anchor of anchors) {
    const current = groups.at(-1);
    const title = titles.find(({ row }) => row > previous && row < anchor.row);
    if (current !== undefined && title === undefined && belongs(grid, anchor, current.anchors)) current.anchors.push(anchor);
    else groups.push({ anchors: [anchor], top: current === undefined ? grid.top : headingTop(grid, previous, title, anchor.row) });
    previous = anchor.header.bottom;
  }
  return groups.flatMap(({ anchors: group, top }, index) => {
    const [first] = group;
    const title = titles.filter(({ row }) => first !== undefined && row >= top && row < first.row).at(-1);
    if (first === undefined || !isForm(grid, group, title)) return [];
    return [{ kind: kindOf(first), anchors: group, top, end: groups[index + 1]?.top ?? end }];
  });
}

/** A line 附件1-2 above the title belongs to the form below, not to the one above. */
function headingTop(grid: Grid, previous: number, title: Label | undefined, anchor: number): number {
  if (title === undefined) return anchor;
  const above = title.row - 1;
  return above > previous && labelsIn(grid, above)[0]?.plain.startsWith('附') === true ? above : title.row;
}

function belongs(grid: Grid, anchor: Anchor, group: readonly Anchor[]): boolean {
  const last = group.at(-1);
  if (last === undefined || kindOf(last) !== kindOf(anchor)) return false;
  if (anchor.block === 'indicators') return last.block !== 'indicators' || !hasTotal(grid, last.row, anchor.row);
  return !group.some(({ block }) => block === anchor.block || block === 'indicators');
}

function hasTotal(grid: Grid, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row += 1) {
    if (labelsIn(grid, row).some(({ text }) => isTotalLabel(text))) return true;
  }
  return false;
}

function isForm(grid: Grid, anchors: readonly Anchor[], title: Label | undefined): boolean {
  const promised = title === undefined ? null : kindInTitle(title.plain);
  const [first] = anchors;
  if (first === undefined) return false;
  switch (kindOf(first)) {
    case 'rubric':
      return true;
    case 'self-evaluation':
      return (
        anchors.some(({ block }) => block === 'indicators') ||
        (promised === 'self-evaluation' && !anchors.every((anchor) => isList(grid, anchor))) ||
        anchors.some((anchor) => isScoredFunds(grid, anchor))
      );
    default:
      return anchors.some(({ block }) => block === 'spending') || promised === 'base-data' || anchors.some(isControlledStaff);
  }
}

/** Funds alone make a form where they are scored and name 年度资金总额. */
function isScoredFunds(grid: Grid, anchor: Anchor): boolean {
  if (anchor.block !== 'funds' || !(anchor.header.columns.has('score') && anchor.header.columns.has('rate'))) return false;
  const { bottom } = anchor.header;
  return [bottom + 1, bottom + 2].some((row) => labelsIn(grid, row).some(({ plain }) => /资金总额|总额/.test(plain)));
}

/** 自评得分汇总表: a line for each unit or project instead of the funds of one. */
function isList(grid: Grid, { header: { top, bottom } }: Anchor): boolean {
  const listed = labelsIn(grid, top).some(({ text }) => /^(?:序号|(?:预算|填报)?(?:单位|部门|项目)(?:名称)?)$/.test(text));
  return listed && !labelsIn(grid, bottom + 1).some(({ plain }) => plain.includes('总额'));
}

/** A list of units may have columns for posts and people; only the form states the control rate. */
function isControlledStaff(anchor: Anchor): boolean {
  return anchor.block === 'staff' && anchor.header.columns.has('controlRate');
}
