import type { Position } from '../grid/address';
import { cellAt, type Grid } from '../grid/grid';
import type { Field } from './field';
import type { FieldMaker } from './field-maker';
import type { Split } from './form';
import { inlineFigure, type InlineFigure } from './inline-figure';
import { isFilled, labelsIn, type Label } from './labels';
import { normalise } from './normalise';
import { parseEntry } from './parse-entry';

export type SplitKind = 'income' | 'expenditure';

const HEADS: readonly (readonly [SplitKind, RegExp])[] = [
  ['income', /^按(?:资金)?(?:收入|来源|资金来源)(?:性质|来源|类型|类别|结构|构成)?(?:划?分|分类)/],
  ['expenditure', /^按(?:资金)?支出(?:性质|功能|类型|类别|结构|构成)?(?:划?分|分类)/],
];
const OTHER_BLOCK = /总体目标|预期目标|绩效目标|[一二三]级指标|填表|填报|^按/;
const PART_NAME = /^(?:其中)?[:：]?(.*?)[:：]?$/;

/** The columns a split has for itself: from its heading to the next heading of the row. */
interface Lane {
  readonly kind: SplitKind;
  readonly head: Label;
  readonly until: number;
}

export interface Splits {
  readonly income: Split | null;
  readonly expenditure: Split | null;
  /** Last row read; null when there is no split. */
  readonly bottom: number | null;
}

/** Finds 按收入性质分 and 按支出性质分 between two rows (`end` not included) and reads the parts below each. */
export function readSplits(grid: Grid, start: number, end: number, fields: FieldMaker): Splits {
  let income: Split | null = null;
  let expenditure: Split | null = null;
  let bottom: number | null = null;
  for (let row = start; row < end; row += 1) {
    for (const lane of lanesIn(labelsIn(grid, row))) {
      if (lane.kind === 'income' ? income !== null : expenditure !== null) continue;
      const read = readLane(grid, lane, end, fields);
      if (lane.kind === 'income') income = read.split;
      else expenditure = read.split;
      bottom = Math.max(bottom ?? row, read.bottom);
    }
  }
  return { income, expenditure, bottom };
}

function lanesIn(labels: readonly Label[]): Lane[] {
  const heads = labels.flatMap((label) => {
    const kind = HEADS.find(([, pattern]) => pattern.test(label.plain))?.[0];
    return kind === undefined ? [] : [{ kind, head: label }];
  });
  return heads.map((lane, index) => ({ ...lane, until: (heads[index + 1]?.head.column ?? Infinity) - 1 }));
}

function readLane(grid: Grid, lane: Lane, end: number, fields: FieldMaker): { split: Split; bottom: number } {
  const name = lane.kind === 'income' ? '按收入性质分' : '按支出性质分';
  const figure = figureOf(grid, lane.head, lane.until);
  const totalAt = figure === null ? null : field(lane.head, figure, fields, `${lane.kind}/total`, name);
  const parts: Field[] = [];
  let bottom = lane.head.row;
  for (let row = lane.head.row + 1; row < end; row += 1) {
    const labels = labelsIn(grid, row);
    if (labels.some((label) => OTHER_BLOCK.test(label.plain))) break;
    const label = labels.find(({ column }) => column >= lane.head.column && column <= lane.until);
    if (label === undefined) continue;
    const found = figureOf(grid, label, lane.until);
    if (found === null) break;
    const part = PART_NAME.exec(normalise(found.kind === 'inline' ? found.figure.before : label.raw))?.[1] ?? '';
    parts.push(field(label, found, fields, fields.group(`${lane.kind}:${part}`), part));
    bottom = row;
  }
  return { split: { total: totalAt !== null && totalAt.entry.kind === 'blank' ? null : totalAt, parts }, bottom };
}

type Found =
  | { readonly kind: 'inline'; readonly figure: InlineFigure }
  | { readonly kind: 'beside'; readonly at: Position };

/** A figure stands behind the label's colon, or in the first filled cell beside it; a bare label with a colon awaits one. */
function figureOf(grid: Grid, label: Label, until: number): Found | null {
  const inline = inlineFigure(label.raw);
  if (inline !== null && inline.text !== '') return { kind: 'inline', figure: inline };
  const last = Math.min(until, grid.left + (grid.rows[label.row - grid.top]?.length ?? 0) - 1);
  for (let column = label.column + 1; column <= last; column += 1) {
    const cell = cellAt(grid, { row: label.row, column });
    if (!isFilled(cell)) continue;
    const { kind } = parseEntry(cell);
    return kind === 'number' || kind === 'placeholder' || kind === 'error' ? { kind: 'beside', at: { row: label.row, column } } : null;
  }
  return inline === null ? null : { kind: 'inline', figure: inline };
}

function field(label: Label, found: Found, fields: FieldMaker, path: string, name: string): Field {
  const wording = { zh: name, en: name };
  return found.kind === 'inline'
    ? fields.inline(path, wording, { row: label.row, column: label.column }, found.figure)
    : fields.cell(path, wording, found.at);
}
