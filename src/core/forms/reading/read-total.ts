import { Decimal } from '../../compute/decimal';
import type { Position } from '../../grid/address';
import { cellAt, mergeAt, type Grid } from '../../grid/grid';
import type { Wording } from '../../wording';
import { type Field, numberIn, sumOf } from '../field';
import { labelled, type FieldMaker } from '../columns/field-maker';
import type { FundsRow, Indicator, PointsTotal, Subtotal } from '../form';
import { cellBehind, type Pair, pairsIn } from '../columns/pairs';
import { isFilled, rowsFrom, type Label } from '../cells/labels';
import { INDICATOR } from '../words/evaluation-roles';
import { FUNDS } from '../words/funds-roles';
import { totalIn, writtenScores, type TableRow } from '../columns/indicator-row';

export const TOTAL = labelled('总分', INDICATOR.score);
const POINTS = labelled('总分', INDICATOR.weight);
const FULL = new Decimal(100);
/** `自评：97.2分` */
const IN_ONE_CELL = /^(?:单位)?自评$/;

/**
 * `自评总分（分）` among the heading, with its figure, else with a blank beside it; null where there is none. `path` names it in
 * keys. Down to the row `end` it may stand among pairs of the funds, whose own score is none.
 */
export function readHeadedTotal(fields: FieldMaker, top: number, first: number, end = first, path = 'total/score'): PointsTotal | null {
  const { grid } = fields;
  const isTotal = ({ text, row }: Label) =>
    (fields.words.heading.roleOf(text)?.role === 'total' && (row < first || text.endsWith('总分'))) || IN_ONE_CELL.test(text);
  const pairs = rowsFrom(top, end)
    .flatMap((row) => pairsIn(grid, row, (label) => (isTotal(label) ? label.text : null)))
    .filter(({ name, inline }) => !IN_ONE_CELL.test(name) || inline?.after.trim().startsWith('分') === true);
  const figures = pairs.filter(({ kind }) => kind === 'number');
  // 总分 100 beside 自评总得分 97.9 is what could be had.
  const stated = figures.find(({ name }) => name !== '总分') ?? figures[0];
  if (stated === undefined) {
    const blank = pairs
      .filter(({ label }) => label.row < first)
      .map(({ label }) => cellBehind(grid, label))
      .find((at) => isBlankIn(grid, at));
    return blank === undefined ? null : headedTotal(fields.cell(path, TOTAL, blank));
  }
  const other = figures.find((each) => each !== stated && each.name === '总分');
  const points = other === undefined ? null : figureOf(other, fields, path.replace('score', 'weight'), POINTS);
  return { ...headedTotal(figureOf(stated, fields, path, TOTAL)), weight: numberIn(points)?.eq(FULL) === true ? points : null };
}

function figureOf({ label, inline, at }: Pair<string>, fields: FieldMaker, path: string, name: Wording): Field {
  fields.saw('total', label);
  return inline === null ? fields.cell(path, name, at) : fields.inline(path, name, at, inline);
}

/** The sheet has the cell, and nothing stands in it. */
function isBlankIn(grid: Grid, at: Position): boolean {
  return grid.rows.some((cells) => cells.length > at.column - grid.left) && !isFilled(cellAt(grid, at));
}

/** A total that states nothing but the score. */
export function headedTotal(score: Field | null): PointsTotal {
  return { weight: null, scoreRate: null, score };
}

/** 小计 of the rows above, since the last one; and of the reviewed scores where it states that too. */
export function readSubtotal(
  row: TableRow,
  label: Label,
  above: readonly Pick<Indicator, 'weight' | 'score' | 'reviewed'>[],
): readonly Subtotal[] {
  row.fields.saw('subtotal', label);
  const group = row.fields.group('subtotal');
  const { weight, score, reviewed } = row.fieldsOf(group, '小计', INDICATOR, ['weight', 'score', 'reviewed']);
  const own = { weight, score, weights: above.flatMap((part) => part.weight ?? []), scores: above.flatMap((part) => part.score ?? []) };
  if (reviewed === null) return [own];
  return [own, { weight: null, score: reviewed, weights: [], scores: above.flatMap((part) => part.reviewed ?? []) }];
}

/** 合计 above another total row: what all indicators come to without the execution rate. */
export function demoted(
  { weight, score }: PointsTotal,
  above: readonly Pick<Subtotal, 'weight' | 'score'>[],
  fields: FieldMaker,
): Subtotal {
  const group = fields.group('subtotal');
  const again = (field: Field | null, role: 'weight' | 'score'): Field | null =>
    field && fields.cell(`${group}/${role}`, labelled('小计', INDICATOR[role]), field.at);
  return {
    weight: again(weight, 'weight'),
    score: again(score, 'score'),
    weights: above.flatMap((part) => part.weight ?? []),
    scores: above.flatMap((part) => part.score ?? []),
  };
}

/** 总分, 合计: the sums stand under 分值 and 得分, or the total behind the label's own colon, or in one cell beside it. */
export function readTotal(row: TableRow, label: Label): PointsTotal {
  row.fields.saw('total', label);
  const { weight, score, scoreRate } = row.fieldsOf('total', '总分', INDICATOR, ['weight', 'score', 'scoreRate']);
  const written = writtenScores(row, 'total', '总分');
  if (row.isFilled('score') || written.score) return { weight, scoreRate, score, ...written };
  const figure = /[:：]/.test(label.raw) ? totalIn(row, label) : null;
  if (figure !== null) return { weight, scoreRate, score: row.fields.inline('total/score', TOTAL, label, figure) };
  const beside = scoreBeside(row, label);
  if (beside === null) return { weight, scoreRate, score };
  return { weight: weight?.at.column === beside.at.column ? null : weight, scoreRate, score: beside };
}

/** 自评总分 | 99.8 in one cell that reaches over the scores, filled in or not, or that stands where no points do. */
function scoreBeside(row: TableRow, label: Label): Field | null {
  const { fields, header } = row;
  const [pair] = pairsIn(fields.grid, label.row, ({ column }) => (column === label.column ? label : null));
  if (pair?.kind !== 'number' && pair?.kind !== 'blank') return null;
  const { columns, candidates } = header;
  const right = mergeAt(fields.grid, pair.at)?.right ?? pair.at.column;
  const [score, name] = (['score', 'name'] as const).map((role) => columns.get(role)?.column ?? 0);
  const isOver = score !== undefined && pair.at.column <= score && score <= right;
  // Beside the points in their own column the score left blank is that of its own column too.
  const isFree =
    pair.kind === 'number' &&
    !row.isFilled('weight') &&
    pair.at.column <= (name ?? 0) &&
    candidates.get('weight')?.some(({ column }) => column === pair.at.column) !== true;
  return isOver || isFree ? fields.cell('total/score', TOTAL, pair.at) : null;
}

/** What a total row states beside the points and scores. */
export interface OtherTotals {
  readonly reviewed: Field | null;
  readonly deducted: Field | null;
}

export function readOtherTotals(row: TableRow): OtherTotals {
  const stated = (role: 'reviewed' | 'deducted') => (row.isFilled(role) ? row.field('total', '总分', role, INDICATOR[role]) : null);
  return { reviewed: stated('reviewed'), deducted: stated('deducted') };
}

/**
 * What they are sums of: 复核分 of the rows with that of the execution rate, `execution`, which may have one score for both; 扣分 of the rows, where no points
 * of the execution rate may be lost as well.
 */
export function sumsOf(
  { reviewed, deducted }: OtherTotals,
  rows: readonly Pick<Indicator, keyof OtherTotals>[],
  execution: FundsRow | null,
): readonly Subtotal[] {
  const scores = [...rows.map((row) => row.reviewed), execution?.reviewed ?? execution?.score].flatMap((field) => field ?? []);
  const weights = execution?.score ? [] : rows.flatMap((row) => row.deducted ?? []);
  return [
    ...(reviewed === null ? [] : [{ weight: null, score: reviewed, weights: [], scores }]),
    ...(deducted === null ? [] : [{ weight: deducted, score: null, weights, scores: [] }]),
  ];
}

export type ExecutionRow = Pick<FundsRow, 'weight' | 'rate' | 'score' | 'note'>;

/** 预算执行率 below the indicators; 单项得分 95.2 beside 折算得分 9.52 is the rate. */
export function readExecution(row: TableRow): ExecutionRow {
  const group = row.fields.group('funds/execution');
  const rate = row.isFilled('factor') ? row.field(group, '', 'factor', FUNDS.rate) : null;
  return { ...row.fieldsOf(group, '', FUNDS, ['weight', 'score', 'note']), rate };
}

/** 100 where the indicators have all points, or all but those of the execution rate; else both sums have to be theirs. */
export function isTotalOf(
  indicators: readonly Indicator[],
  weight: Decimal | null,
  score: Decimal | null,
  execution: Decimal | null,
): boolean {
  const points = sumOf(indicators.map((indicator) => indicator.weight));
  if (weight === null || indicators.length < 2 || points.isZero()) return false;
  const left = FULL.minus(points);
  // Nobody says how many points the rate has where the funds stand elsewhere: fewer than the indicators.
  if (weight.eq(FULL)) return left.isZero() || (execution === null ? left.gt(0) && left.lt(points) : left.eq(execution));
  return weight.eq(points) && (score?.eq(sumOf(indicators.map((indicator) => indicator.score))) ?? false);
}
