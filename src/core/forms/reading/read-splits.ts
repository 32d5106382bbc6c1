import { cellAt, type Grid } from '../../grid/grid';
import type { Field } from '../field';
import type { FieldMaker } from '../columns/field-maker';
import type { Split } from '../form';
import { inlineFigure, inlineLines } from '../cells/inline-figure';
import { filledBeside, labelsIn, type Label } from '../cells/labels';
import { normalise } from '../cells/normalise';
import { parseEntry } from '../cells/parse-entry';

type SplitKind = 'income' | 'expenditure';

const HEADS: readonly (readonly [SplitKind, string, RegExp])[] = [
  ['income', '按收入性质分', /^(?:其中[:：])?按(?:资金)?(?:收入|来源|资金来源)(?:性质|来源|类型|类别|结构|构成)?(?:划?分|分类)/],
  ['expenditure', '按支出性质分', /^(?:其中[:：])?按(?:资金)?支出(?:性质|功能|类型|类别|结构|构成)?(?:划?分|分类)/],
];
const OTHER_BLOCK = /总体目标|预期目标|绩效目标|[一二三]级指标|填表|填报|实际完成/;
/** What money comes from or goes to; a label that has none of these words is no part of a split. */
const MONEY = /预算|拨款|收入|资金|支出|基金|经营|事业|上级|附属|债务|结转|转移|其他|补助|专户|非税|财政|经费/;
const PART_NAME = /^(?:其中)?[:：]?(?:[0-9]{1,2}[、.])?(.*?)[:：]?$/;

/** The columns a split has for itself: from its heading to the next heading of the row. */
interface Lane {
  readonly kind: SplitKind;
  readonly name: string;
  readonly head: Label;
  readonly until: number;
  readonly isFirst: boolean;
}

interface Named {
  readonly path: string;
  readonly name: string;
}

export interface Splits {
  readonly income: Split | null;
  readonly expenditure: Split | null;
  /** Last row read; null when there is no split. */
  readonly bottom: number | null;
}

/** Finds 按收入性质分 and 按支出性质分 between two rows (`end` not included) and reads the parts below each. */
export function readSplits(grid: Grid, start: number, end: number, fields: FieldMaker): Splits {
  const splits: Record<SplitKind, Split | null> = { income: null, expenditure: null };
  let bottom: number | null = null;
  for (let row = start; row < end; row += 1) {
    for (const lane of lanesIn(labelsIn(grid, row))) {
      if (splits[lane.kind] !== null) continue;
      const labels = partLabels(grid, lane, end);
      splits[lane.kind] = readLane(grid, lane, labels, fields);
      bottom = Math.max(bottom ?? row, labels.at(-1)?.row ?? row);
    }
  }
  return { ...splits, bottom };
}

function lanesIn(labels: readonly Label[]): Lane[] {
  const named = labels.flatMap((label) => {
    const head = HEADS.find(([, , pattern]) => pattern.test(label.plain));
    return head === undefined ? [] : [{ kind: head[0], name: head[1], head: label }];
  });
  const heads = named.length > 0 ? named : unnamedLanes(labels);
  return heads.map((lane, index) => ({ ...lane, until: (heads[index + 1]?.head.column ?? Infinity) - 1, isFirst: index === 0 }));
}

/** `其中：一般公共预算：2342.5` beside `其中：基本支出：1456.3`: both splits begin without a heading. */
export function unnamedLanes(labels: readonly Label[]): Pick<Lane, 'kind' | 'name' | 'head'>[] {
  const found = labels.flatMap((head) => {
    if (!/^其中[:：].+[:：]/.test(head.plain) || !inlineFigure(head.raw)?.text) return [];
    const [kind, name] = HEADS[/支出/.test(head.plain) ? 1 : 0] ?? [];
    return kind === undefined || name === undefined ? [] : [{ kind, name, head }];
  });
  return new Set(found.map(({ kind }) => kind)).size === HEADS.length ? found : [];
}

/** The labels below a heading, one a row, up to the next block. */
function partLabels(grid: Grid, lane: Lane, end: number): readonly Label[] {
  const parts: Label[] = [];
  for (let row = lane.head.row + 1; row < end; row += 1) {
    const labels = labelsIn(grid, row);
    if (labels.some((label) => OTHER_BLOCK.test(label.plain))) break;
    const own = labels.filter(({ column }) => column >= lane.head.column && column <= lane.until);
    if (own.some(({ plain }) => HEADS.some(([, , pattern]) => pattern.test(plain)))) break;
    // 其他资金：300万元 in a cell of the whole width, on a line of its own.
    const label =
      own[0] ??
      (lane.isFirst && labels.length === 1
        ? labels.find(({ raw, column }) => column < lane.head.column && inlineFigure(raw)?.text)
        : undefined);
    if (label === undefined) continue;
    if (!MONEY.test(label.plain)) break;
    parts.push(label);
  }
  return parts;
}

function readLane(grid: Grid, lane: Lane, labels: readonly Label[], fields: FieldMaker): Split {
  fields.saw(`${lane.kind}/total`, lane.head);
  // The column of the figures where they stand beside their labels.
  const apart = [lane.head, ...labels].flatMap((label) => amountBeside(grid, label, lane.until) ?? []).at(0) ?? null;
  const totalPath = `${lane.kind}/total`;
  const named = (words: string): Named => {
    if (HEADS.some(([, , pattern]) => pattern.test(words))) return { path: totalPath, name: lane.name };
    const name = PART_NAME.exec(words)?.[1] ?? words;
    return { path: fields.group(`${lane.kind}:${name}`), name };
  };
  const read = [lane.head, ...labels].flatMap((label) => figuresOf(grid, label, lane.until, apart, fields, named));
  for (const label of labels) fields.saw(`${lane.kind}/part`, label);
  return {
    total: read.find(({ path }) => path === totalPath)?.field ?? null,
    parts: read.flatMap(({ path, field }) => (path === totalPath ? [] : [field])),
  };
}

function amountBeside(grid: Grid, label: Label, until: number): number | null {
  const at = filledBeside(grid, label, until);
  const kind = at === null ? 'blank' : parseEntry(cellAt(grid, at)).kind;
  return at !== null && (kind === 'number' || kind === 'placeholder' || kind === 'error') ? at.column : null;
}

/** The figures of a label: within its cell (there may be several, a line each), else beside it. */
function figuresOf(
  grid: Grid,
  label: Label,
  until: number,
  apart: number | null,
  fields: FieldMaker,
  named: (words: string) => Named,
): { readonly path: string; readonly field: Field }[] {
  const lines = inlineLines(label.raw);
  const within = lines.length > 1 || lines.some(({ figure }) => figure.text !== '');
  const beside = within ? null : (amountBeside(grid, label, until) ?? apart);
  if (beside !== null) {
    const { path, name } = named(label.plain);
    return [{ path, field: fields.cell(path, { zh: name, en: name }, { row: label.row, column: beside }) }];
  }
  return lines.map(({ label: words, figure }) => {
    const { path, name } = named(normalise(words));
    return { path, field: fields.inline(path, { zh: name, en: name }, label, figure) };
  });
}
