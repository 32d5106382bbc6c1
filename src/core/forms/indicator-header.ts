import type { Decimal } from '../compute/decimal';
import { type Grid, cellAt } from '../grid/grid';
import { type HeaderColumn, positionIn } from './column';
import type { IndicatorRole } from './evaluation-roles';
import { type Header, readHeader } from './header';
import { isFilled } from './labels';
import { normalise } from './normalise';
import { parseEntry } from './parse-entry';
import type { Vocabulary } from './vocabulary';

/** Reads a row as the header of an indicator table or a rubric, and settles which column is which where names repeat. */
export function readIndicatorHeader(grid: Grid, row: number, vocabulary: Vocabulary<IndicatorRole>): Header<IndicatorRole> | null {
  const found = readHeader(grid, row, vocabulary);
  if (found === null) return null;
  const columns = new Map(found.columns);
  settleName(columns, found.candidates.get('level3') ?? []);
  settleActual(grid, found.bottom, columns);
  settleTarget(columns);
  settleWeights(columns, found.candidates.get('weight') ?? []);
  settleDirection(columns, found.candidates.get('direction') ?? []);
  settleConverted(grid, found.bottom, columns);
  const explanation = columns.get('explanation');
  if (!columns.has('standard') && explanation !== undefined) {
    // What an indicator means says by what it is scored.
    columns.set('standard', explanation);
    columns.delete('explanation');
  }
  const both = columns.get('weight');
  // 分值/得分: `10/9.5` in one cell.
  if (both !== undefined && !columns.has('score') && /分值?[/、](?:自评)?得分/.test(normalise(both.label))) columns.set('score', both);
  const reviewed = columns.get('reviewed');
  if (!columns.has('score') && reviewed !== undefined) {
    // One score, whoever gave it.
    columns.set('score', reviewed);
    columns.delete('reviewed');
  }
  if (!columns.has('score')) {
    const score = headerlessScore(grid, found.bottom, columns);
    if (score !== null) {
      for (const [role, column] of columns) {
        if (column.column < score.column && column.until >= score.column) columns.set(role, { ...column, until: score.column - 1 });
      }
      columns.set('score', score);
    }
  }
  return { ...found, columns: new Map([...columns].sort(([, a], [, b]) => a.column - b.column)) };
}

/** So many rows below a header say what its columns hold. */
const REACH = 40;

/** The deepest level names the indicator; 绩效指标 beside levels is only the block's own name, merged down. */
function settleName(columns: Map<IndicatorRole, HeaderColumn>, deepest: readonly HeaderColumn[]): void {
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

/** 实现程度 may be a share of the target, or what was reached: 212名, 12月20日 are no share. */
function settleActual(grid: Grid, header: number, columns: Map<IndicatorRole, HeaderColumn>): void {
  const reached = columns.get('completionRate');
  if (reached === undefined || columns.has('actual')) return;
  for (let row = header + 1; row <= header + REACH; row += 1) {
    const entry = parseEntry(cellAt(grid, positionIn(grid, row, reached)));
    if (entry.kind !== 'date' && !(entry.kind === 'number' && entry.unit !== '')) continue;
    columns.set('actual', reached);
    columns.delete('completionRate');
    return;
  }
}

/** A target after adjustment is only that beside the one it was adjusted from. */
function settleTarget(columns: Map<IndicatorRole, HeaderColumn>): void {
  const adjusted = columns.get('adjustedTarget');
  if (adjusted === undefined || columns.has('target')) return;
  columns.set('target', adjusted);
  columns.delete('adjustedTarget');
}

/** 单项得分 out of 100 beside 折算得分: the points are what it is converted to, and the single score is the factor. */
function settleConverted(grid: Grid, header: number, columns: Map<IndicatorRole, HeaderColumn>): void {
  const [single, converted, weight] = [columns.get('score'), columns.get('converted'), columns.get('weight')];
  if (single === undefined || converted === undefined || weight === undefined) return;
  for (let row = header + 1; row <= header + REACH; row += 1) {
    const [filed, points] = [single, weight].map((column) => parseEntry(cellAt(grid, positionIn(grid, row, column))));
    if (filed?.kind !== 'number' || points?.kind !== 'number' || filed.value.lte(points.value)) continue;
    columns.set('score', converted);
    columns.set('factor', single);
    columns.delete('converted');
    return;
  }
}

/** 指标性质 beside 指标方向: the second says the sign, the first whether more is better. */
function settleDirection(columns: Map<IndicatorRole, HeaderColumn>, directions: readonly HeaderColumn[]): void {
  const own = columns.get('direction');
  const other = directions.find((column) => column !== own);
  if (other !== undefined) columns.set('nature', other);
}

/** 分值 may stand behind each level; the one behind the name is the indicator's, one before it that of a level. */
function settleWeights(columns: Map<IndicatorRole, HeaderColumn>, weights: readonly HeaderColumn[]): void {
  const name = columns.get('name');
  if (name === undefined || weights.length < 2) return;
  const own = weights.find(({ column }) => column > name.column) ?? weights.at(-1);
  if (own !== undefined) columns.set('weight', own);
  const level1 = columns.get('level1');
  const behind = level1 === undefined ? undefined : weights.find(({ column }) => column > level1.column);
  const next = columns.get('level2') ?? name;
  if (behind !== undefined && behind !== own && behind.column < next.column) columns.set('level1Weight', behind);
}

const LEAST_ROWS = 3;

/**
 * The scores where their column has no header: figures beside the points, in a column that no header names, of which none
 * exceeds the points of its row. Null where no column is like that, or more than one.
 */
export function headerlessScore(grid: Grid, header: number, columns: ReadonlyMap<IndicatorRole, HeaderColumn>): HeaderColumn | null {
  const weight = columns.get('weight');
  if (weight === undefined || !columns.has('name')) return null;
  const named = [...columns.values()];
  const width = Math.max(...grid.rows.map((cells) => cells.length));
  const found: HeaderColumn[] = [];
  for (let column = weight.column + 1; column < grid.left + width; column += 1) {
    const owner = named.find((other) => column >= other.column && column <= other.until);
    if (owner?.column === column || isFilled(cellAt(grid, { row: weight.row, column }))) continue;
    if (isScoreBeside(grid, header, weight.column, column)) found.push({ row: weight.row, column, until: column, label: '' });
  }
  const [only, second] = found;
  return only === undefined || second !== undefined ? null : only;
}

function isScoreBeside(grid: Grid, header: number, weight: number, column: number): boolean {
  let rows = 0;
  for (let row = header + 1; row <= header + REACH; row += 1) {
    const own = figureAt(grid, row, column);
    const points = figureAt(grid, row, weight);
    if (own === 'other' || (own !== null && (points === null || points === 'other' || own.gt(points) || own.isNegative()))) return false;
    if (own !== null) rows += 1;
  }
  return rows >= LEAST_ROWS;
}

function figureAt(grid: Grid, row: number, column: number): Decimal | 'other' | null {
  const entry = parseEntry(cellAt(grid, { row, column }));
  if (entry.kind === 'blank' || entry.kind === 'placeholder') return null;
  return entry.kind === 'number' && !entry.percent ? entry.value : 'other';
}
