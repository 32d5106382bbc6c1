import type { Grid } from '../../grid/grid';
import type { HeaderColumn } from './column';
import { labelsIn } from '../cells/labels';
import { entriesUnder } from './column-content';
import type { IndicatorRole } from '../words/evaluation-roles';
import { readHeader, standsIn, type Columns, type Header } from './header';
import { normalise } from '../cells/normalise';
import { settleByContent } from './unnamed-columns';
import type { Vocabulary } from '../words/vocabulary';

/** Reads a row as the header of an indicator table or a rubric, and settles which column is which where names repeat. */
export function readIndicatorHeader(grid: Grid, row: number, vocabulary: Vocabulary<IndicatorRole>): Header<IndicatorRole> | null {
  const found = readHeader(grid, row, vocabulary);
  if (found === null) return null;
  const columns = new Map(found.columns);
  settleName(columns, found.candidates.get('level3') ?? []);
  settleActual(grid, found.bottom, columns);
  // A target after adjustment is only that beside the one it was adjusted from.
  standsIn(columns, 'target', 'adjustedTarget');
  settleWeights(columns, found.candidates.get('weight') ?? []);
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
  const isOutOfMore = filed?.some((own, row) => {
    const most = points?.[row];
    return own.kind === 'number' && most?.kind === 'number' && own.value.gt(most.value);
  });
  if (isOutOfMore !== true) return;
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

/** 分值 may stand behind each level; the one behind the name is the indicator's, one before it that of a level. */
function settleWeights(columns: Columns<IndicatorRole>, weights: readonly HeaderColumn[]): void {
  const name = columns.get('name');
  if (name === undefined || weights.length < 2) return;
  const own = weights.find(({ column }) => column > name.column) ?? weights.at(-1);
  if (own !== undefined) columns.set('weight', own);
  const level1 = columns.get('level1');
  const behind = level1 === undefined ? undefined : weights.find(({ column }) => column > level1.column);
  const next = columns.get('level2') ?? name;
  if (behind !== undefined && behind !== own && behind.column < next.column) columns.set('level1Weight', behind);
}
