import { cellAt, type Grid } from '../../grid/grid';
import type { Wording } from '../../wording';
import type { Field } from '../field';
import type { FieldMaker } from '../columns/field-maker';
import type { Split } from '../form';
import { inlineFigure, inlineLines } from '../cells/inline-figure';
import { filledBeside, labelsIn, type Label } from '../cells/labels';
import { labelOf, normalise } from '../cells/normalise';
import { parseEntry } from '../cells/parse-entry';

const NAMES = { income: '按收入性质分', expenditure: '按支出性质分' } as const;
type SplitKind = keyof typeof NAMES;
const KINDS = ['income', 'expenditure'] as const;
const PART_NAME = /^(?:其中)?[:：]?(?:[0-9]{1,2}[、.])?(.*?)[:：]?$/;

/** The columns a split has for itself: from its heading to the next heading of the row. */
interface Lane {
  readonly kind: SplitKind;
  readonly head: Label;
  readonly until: number;
  readonly isFirst: boolean;
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
    for (const lane of lanesIn(labelsIn(grid, row), fields)) {
      if (splits[lane.kind] !== null) continue;
      const labels = partLabels(grid, lane, end, fields);
      splits[lane.kind] = readLane(grid, lane, labels, fields);
      bottom = Math.max(bottom ?? row, labels.at(-1)?.row ?? row);
    }
  }
  return { ...splits, bottom };
}

/** The words of a label, without a figure that shares its cell. */
function wordsOf({ raw, plain, text }: Label): Pick<Label, 'plain' | 'text'> {
  const [line] = inlineLines(raw);
  return line === undefined || !/[:：]/.test(raw) ? { plain, text } : { plain, text: labelOf(line.label) };
}

function kindOf(label: Label, { words }: FieldMaker): SplitKind | null {
  return KINDS.find((kind) => words.rows.is('splits', kind, wordsOf(label))) ?? null;
}

/** The splits that begin in a row. */
export function lanesIn(labels: readonly Label[], fields: FieldMaker): readonly Lane[] {
  const named = labels.flatMap((head) => {
    const kind = kindOf(head, fields);
    return kind === null ? [] : [{ kind, head }];
  });
  const heads = named.length > 0 ? named : unnamedLanes(labels);
  return heads.map((lane, index) => ({ ...lane, until: (heads[index + 1]?.head.column ?? Infinity) - 1, isFirst: index === 0 }));
}

/** `其中：一般公共预算：2342.5` beside `其中：基本支出：1456.3`: both splits begin without a heading. */
function unnamedLanes(labels: readonly Label[]): Pick<Lane, 'kind' | 'head'>[] {
  const found = labels.flatMap((head) => {
    if (!/^其中[:：].+[:：]/.test(head.plain) || !inlineFigure(head.raw)?.text) return [];
    return [{ kind: KINDS[/支出/.test(head.plain) ? 1 : 0], head }];
  });
  return new Set(found.map(({ kind }) => kind)).size === KINDS.length ? found : [];
}

/** The labels below a heading, one a row, up to the next block. */
function partLabels(grid: Grid, lane: Lane, end: number, fields: FieldMaker): readonly Label[] {
  const is = (kind: 'part' | 'end', label: Label): boolean => fields.words.rows.is('splits', kind, wordsOf(label));
  const parts: Label[] = [];
  for (let row = lane.head.row + 1; row < end; row += 1) {
    const labels = labelsIn(grid, row);
    if (labels.some((label) => is('end', label))) break;
    const own = labels.filter(({ column }) => column >= lane.head.column && column <= lane.until);
    if (own.some((label) => kindOf(label, fields) !== null)) break;
    // 其他资金：300万元 in a cell of the whole width, on a line of its own.
    const label =
      own[0] ??
      (lane.isFirst && labels.length === 1
        ? labels.find(({ raw, column }) => column < lane.head.column && inlineFigure(raw)?.text)
        : undefined);
    if (label === undefined) continue;
    if (!is('part', label)) break;
    parts.push(label);
  }
  return parts;
}

/** The figures of each label: within its cell (there may be several, a line each), else beside it. */
function readLane(grid: Grid, lane: Lane, labels: readonly Label[], fields: FieldMaker): Split {
  fields.saw(`splits/${lane.kind}`, lane.head);
  for (const label of labels) fields.saw('splits/part', label);
  const all = [lane.head, ...labels];
  // The column of the figures where they stand beside their labels.
  const apart = all.flatMap((label) => amountBeside(grid, label, lane.until) ?? []).at(0) ?? null;
  const totalPath = `${lane.kind}/total`;
  const named = (words: string, make: (path: string, name: Wording) => Field) => {
    const isTotal = fields.words.rows.is('splits', lane.kind, { plain: words, text: labelOf(words) });
    const name = isTotal ? NAMES[lane.kind] : (PART_NAME.exec(words)?.[1] ?? words);
    return { isTotal, field: make(isTotal ? totalPath : fields.group(`${lane.kind}:${name}`), { zh: name, en: name }) };
  };
  const read = all.flatMap((label) => {
    const lines = inlineLines(label.raw);
    const within = lines.length > 1 || lines.some(({ figure }) => figure.text !== '');
    const column = within ? null : (amountBeside(grid, label, lane.until) ?? apart);
    if (column !== null) return [named(label.plain, (path, name) => fields.cell(path, name, { row: label.row, column }))];
    return lines.map(({ label: words, figure }) => named(normalise(words), (path, name) => fields.inline(path, name, label, figure)));
  });
  return {
    total: read.find(({ isTotal }) => isTotal)?.field ?? null,
    parts: read.flatMap(({ isTotal, field }) => (isTotal ? [] : [field])),
  };
}

function amountBeside(grid: Grid, label: Label, until: number): number | null {
  const at = filledBeside(grid, label, until);
  const kind = at === null ? 'blank' : parseEntry(cellAt(grid, at)).kind;
  return at !== null && (kind === 'number' || kind === 'placeholder' || kind === 'error') ? at.column : null;
}
