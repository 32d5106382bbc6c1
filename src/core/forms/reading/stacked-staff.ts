import { cellAt, type Grid } from '../../grid/grid';
import type { HeaderColumn } from '../columns/column';
import type { Header } from '../columns/header';
import { inlineFigure, type InlineFigure } from '../cells/inline-figure';
import { filledBeside, labelsIn } from '../cells/labels';
import { isUnitOfMeasure } from '../unread/figure-cells';
import { labelOf } from '../cells/normalise';
import { parseEntry } from '../cells/parse-entry';
import type { Vocabulary } from '../words/vocabulary';
import type { StaffRole } from '../words/base-data-roles';

type StaffWords = Vocabulary<StaffRole>;

/** So many rows may the labels take: each post may be followed by a 其中 or two. */
const REACH = 6;
/** Longer texts are sentences. */
const LONGEST_LABEL = 30;
/** Words alone, such as the blanks of a printed form, are no block of figures. */
const LEAST_FIGURES = 1;

/**
 * 编制数, 实际在职人数 and 控制率 below one another, each with its figure beside it, or each with its figure behind a colon;
 * one may be missing or in words. Null when they do not begin in this row.
 */
export function readStackedStaff(grid: Grid, row: number, words: StaffWords): Header<StaffRole> | null {
  if (staffLabels(grid, row, words).length === 0) return null;
  const columns = new Map<StaffRole, HeaderColumn>();
  let figures = 0;
  let bottom = row;
  for (let at = row; at <= row + REACH; at += 1) {
    for (const { role, column, hasFigure } of staffLabels(grid, at, words)) {
      if (columns.has(role)) continue;
      columns.set(role, column);
      if (hasFigure) figures += 1;
      bottom = at;
    }
  }
  const complete = columns.has('authorised') && columns.has('actual') && figures >= LEAST_FIGURES;
  return complete ? { top: row, bottom, columns, candidates: new Map(), beside: true } : null;
}

/** `编制数：86人`: a label with its figure, as far as it is one of the staff's. */
export function inlineStaff(raw: string, words: StaffWords): { readonly role: StaffRole; readonly figure: InlineFigure } | null {
  const figure = raw.length <= LONGEST_LABEL && /[:：]/.test(raw) ? inlineFigure(raw) : null;
  const role = figure === null || figure.text === '' ? undefined : words.roleOf(labelOf(figure.before))?.role;
  return figure === null || role === undefined ? null : { role, figure };
}

interface StaffLabel {
  readonly role: StaffRole;
  readonly column: HeaderColumn;
  readonly hasFigure: boolean;
}

/** The labels of a row, each with its figure behind a colon or beside it; none of a row of labels whose figures stand below. */
function staffLabels(grid: Grid, row: number, words: StaffWords): readonly StaffLabel[] {
  const labels = labelsIn(grid, row).flatMap((label): StaffLabel[] => {
    const [column, raw] = [label.column, label.raw.trim()];
    const inline = inlineStaff(label.raw, words);
    if (inline !== null) return [{ role: inline.role, hasFigure: true, column: { row, column, until: column, label: raw } }];
    const role = words.roleOf(label.text)?.role;
    if (role === undefined) return [];
    const beside = filledBeside(grid, label, Infinity, ({ shown }) => isUnitOfMeasure(shown));
    const hasFigure = beside !== null && parseEntry(cellAt(grid, beside)).kind === 'number';
    return [{ role, hasFigure, column: { row, column, until: beside?.column ?? column + 1, label: raw } }];
  });
  const isHead = labels.some(({ hasFigure, column: { until } }) => !hasFigure && labels.some(({ column }) => column.column === until));
  return isHead ? [] : labels;
}
