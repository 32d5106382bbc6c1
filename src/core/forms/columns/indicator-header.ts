import { cellAt, type Grid } from '../../grid/grid';
import type { HeaderColumn } from './column';
import { isFilled, labelsIn, rowsFrom } from '../cells/labels';
import { entriesUnder } from './column-content';
import type { IndicatorRole } from '../words/evaluation-roles';
import { type Columns, type Header, readHeader, standsIn } from './header';
import { normalise } from '../cells/normalise';
import type { Vocabulary } from '../words/vocabulary';
import type { Entry } from '../cells/entry';

/** Reads a row as the header of an indicator table or a rubric, and settles which column is which where names repeat. */
export function readIndicatorHeader(grid: Grid, row: number, vocabulary: Vocabulary<IndicatorRole>): Header<IndicatorRole> | null {
  const found = readHeader(grid, row, vocabulary);
  if (found === null) return null;
  const columns = new Map(found.columns);
  settleName(columns, found.candidates.get('level3') ?? []);
  settleLevels(grid, found.bottom, columns);
  settleActual(grid, found.bottom, columns);
  // A target after adjustment is only that beside the one it was adjusted from.
  standsIn(columns, 'target', 'adjustedTarget');
  settleWeights(columns, found.candidates.get('weight') ?? []);
  const scores = found.candidates.get('score') ?? [];
  if (scores.some(({ column }) => column < (columns.get('name')?.column ?? 0))) settleOwn(columns, 'score', scores);
  settleDirection(columns, found.candidates.get('direction') ?? []);
  settleConverted(grid, found.bottom, columns);
  // What an indicator means says by what it is scored.
  standsIn(columns, 'standard', 'explanation');
  const both = columns.get('weight');
  // 分值/得分: `10/9.5` in one cell.
  if (both !== undefined && !columns.has('score') && /分值?[/、](?:自评)?得分/.test(normalise(both.label))) columns.set('score', both);
  // One score, whoever gave it.
  standsIn(columns, 'score', 'reviewed');
  // 基础分 | 加分 | 减分: what is lost is not all that parts the points from the score.
  if (labelsIn(grid, found.bottom).some(({ text }) => /^加分/.test(text))) columns.delete('deducted');
  settleByContent(grid, found, columns);
  return { ...found, columns: new Map([...columns].sort(([, a], [, b]) => a.column - b.column)) };
}

/** The deepest level names the indicator; 绩效指标 beside levels is only the block's own name, merged down. */
function settleName(columns: Columns<IndicatorRole>, deepest: readonly HeaderColumn[]): void {
  const level3 = deepest.at(-1) ?? columns.get('level3');
  const level2 = columns.get('level2');
  const name = columns.get('name');
  columns.delete('level3');
  if (level3 !== undefined) columns.set('name', level3);
  else if (level2 !== undefined && (name === undefined || name.column < level2.column)) {
    columns.set('name', level2);
    columns.delete('level2');
  }
}

/** 指标体系 over all the levels, or over those in front of the name: words stand in each of its columns from the first row on. */
function settleLevels(grid: Grid, header: number, columns: Columns<IndicatorRole>): void {
  const first = columns.get('level1');
  if (first === undefined || columns.has('level2')) return;
  const parts = rowsFrom(first.column, first.until + 1).map((column) => ({ ...first, column, until: column }));
  const words = parts.filter((part) => entriesUnder(grid, header, part)[0]?.kind === 'text');
  const name = columns.has('name') ? undefined : words.at(-1);
  if (words.length < 2) return;
  for (const [index, role] of (['level1', 'level2'] as const).entries())
    if (words[index] && words[index] !== name) columns.set(role, words[index]);
  if (name !== undefined) columns.set('name', name);
}

/** 实现程度 may be a share of the target, or what was reached: 212名, 12月20日 are no share. */
function settleActual(grid: Grid, header: number, columns: Columns<IndicatorRole>): void {
  const reached = columns.get('completionRate');
  if (reached === undefined || columns.has('actual')) return;
  const isReached = entriesUnder(grid, header, reached).some(
    ({ kind, ...entry }) => kind === 'date' || ('unit' in entry && entry.unit !== ''),
  );
  if (isReached) standsIn(columns, 'actual', 'completionRate');
}

/** 单项得分 out of 100 beside 折算得分: the points are what it is converted to, and the single score is the factor. */
function settleConverted(grid: Grid, header: number, columns: Columns<IndicatorRole>): void {
  const [single, converted, weight] = [columns.get('score'), columns.get('converted'), columns.get('weight')];
  if (single === undefined || converted === undefined || weight === undefined) return;
  const [filed, points] = [single, weight].map((column) => entriesUnder(grid, header, column));
  const isMore = (filed ?? []).flatMap((own, row) => {
    const most = points?.[row];
    return own.kind === 'number' && most?.kind === 'number' ? [own.value.gt(most.value)] : [];
  });
  // One above its points was mistyped.
  if (isMore.filter(Boolean).length * 2 <= isMore.length) return;
  columns.set('score', converted);
  columns.set('factor', single);
  columns.delete('converted');
}

/** 指标性质 beside 指标方向: the second says the sign, the first whether more is better. */
function settleDirection(columns: Columns<IndicatorRole>, directions: readonly HeaderColumn[]): void {
  const own = columns.get('direction');
  const other = directions.find((column) => column !== own);
  if (other !== undefined) columns.set('nature', other);
}

/** Of 分值, or 得分, behind each level that behind the name is the indicator's own. */
function settleOwn(columns: Columns<IndicatorRole>, role: 'weight' | 'score', all: readonly HeaderColumn[]): HeaderColumn | undefined {
  const name = columns.get('name');
  if (name === undefined || all.length < 2) return undefined;
  const own = all.find(({ column }) => column > name.column) ?? all.at(-1);
  if (own !== undefined) columns.set(role, own);
  return own;
}

/** 分值 may stand behind each level; the one behind the name is the indicator's, one before it that of a level. */
function settleWeights(columns: Columns<IndicatorRole>, weights: readonly HeaderColumn[]): void {
  const name = columns.get('name');
  const own = settleOwn(columns, 'weight', weights);
  if (name === undefined || own === undefined) return;
  const level1 = columns.get('level1');
  const behind = level1 === undefined ? undefined : weights.find(({ column }) => column > level1.column);
  const next = columns.get('level2') ?? name;
  if (behind !== undefined && behind !== own && behind.column < next.column) columns.set('level1Weight', behind);
}

/** A column whose header nobody knows, against one that is known: whether it can be what stands beside it. */
interface Counterpart {
  readonly role: IndicatorRole;
  readonly of: IndicatorRole;
  /** Null for a row that says nothing of it, else whether both are the same, or may only be. */
  readonly compare: (own: Entry, other: Entry) => 'same' | 'possible' | 'impossible' | null;
}

const LEAST_ROWS = 3;
/** Of the rows, where a header has other words. */
const LEAST_SAME = 0.5;

const COUNTERPARTS: readonly Counterpart[] = [
  { role: 'score', of: 'weight', compare: (own, points) => within(own, points) },
  { role: 'weight', of: 'score', compare: (own, score) => within(score, own) },
  { role: 'target', of: 'actual', compare: alike },
  { role: 'actual', of: 'target', compare: alike },
];

/**
 * What a table has to have and no header names is the one column behind the names that holds it: scores never exceed the
 * points of their row, results are counted as targets are.
 */
function settleByContent(
  grid: Grid,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  columns: Map<IndicatorRole, HeaderColumn>,
): void {
  const name = columns.get('name');
  if (name === undefined) return;
  for (const { role, of, compare } of COUNTERPARTS) {
    const other = columns.get(of);
    if (columns.has(role) || other === undefined) continue;
    const entries = entriesUnder(grid, bottom, other);
    const [found, second] = unnamed(grid, { top, bottom, from: name.column + 1 }, columns).filter((column) => {
      if (column.label === '' && role !== 'score') return false;
      const verdicts = entriesUnder(grid, bottom, column).flatMap((own, row) => compare(own, entries[row] ?? BLANK) ?? []);
      const same = verdicts.filter((verdict) => verdict === 'same').length;
      const impossible = verdicts.filter((verdict) => verdict === 'impossible').length;
      const isProven = (column.label === '' && impossible === 0) || same >= LEAST_SAME * verdicts.length;
      // One may be the fault that is looked for.
      return verdicts.length >= LEAST_ROWS && isProven && impossible <= 1;
    });
    if (found === undefined || second !== undefined) continue;
    for (const [owner, column] of columns) {
      if (column.column < found.column && column.until >= found.column) columns.set(owner, { ...column, until: found.column - 1 });
    }
    columns.set(role, found);
  }
}

const BLANK: Entry = { kind: 'blank' };

/** The columns that no header names, with the words above them where there are any. */
function unnamed(
  grid: Grid,
  { top, bottom, from }: { readonly top: number; readonly bottom: number; readonly from: number },
  columns: ReadonlyMap<IndicatorRole, HeaderColumn>,
): readonly HeaderColumn[] {
  const named = new Set([...columns.values()].map(({ column }) => column));
  const right = Math.max(0, ...grid.rows.slice(bottom - grid.top, bottom - grid.top + LEAST_ROWS).map((cells) => cells.length));
  return Array.from({ length: Math.max(0, grid.left + right - from) }, (_, index) => from + index).flatMap((column): HeaderColumn[] => {
    if (named.has(column)) return [];
    const label = [bottom, top].flatMap((row) => labelsIn(grid, row).find((one) => one.column === column) ?? [])[0];
    if (label === undefined && isFilled(cellAt(grid, { row: top, column }))) return [];
    return [{ row: label?.row ?? top, column, until: column, label: label?.raw.trim() ?? '' }];
  });
}

/** A score against the points of its row; words, rates and figures with units are neither. */
function within(score: Entry, points: Entry): 'same' | 'possible' | 'impossible' | null {
  if (isEmpty(score)) return null;
  if (score.kind !== 'number' || score.percent || points.kind !== 'number' || points.percent) return 'impossible';
  if (score.value.isNegative() || score.value.gt(points.value)) return 'impossible';
  return score.value.eq(points.value) ? 'same' : 'possible';
}

function alike(own: Entry, other: Entry): 'same' | 'possible' | null {
  if (isEmpty(own) || isEmpty(other)) return null;
  if (own.kind === 'number' && other.kind === 'number')
    return own.unit === other.unit && own.percent === other.percent ? 'same' : 'possible';
  const isSame = own.kind === other.kind && (own.kind === 'date' || ('text' in own && 'text' in other && own.text === other.text));
  return isSame ? 'same' : 'possible';
}

function isEmpty({ kind }: Entry): boolean {
  return kind === 'blank' || kind === 'placeholder';
}
