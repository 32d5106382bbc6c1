import { Decimal } from '../../compute/decimal';
import { cellAt, type Grid } from '../../grid/grid';
import { rowsBelow } from '../columns/block-row';
import { GOALS } from '../words/evaluation-roles';
import type { FieldMaker } from '../columns/field-maker';
import { type Field, numberIn, sumOf } from '../field';
import type { FundsBlock, FundsRow, Goals, Indicator, SelfEvaluationForm, Subtotal } from '../form';
import { readFrame } from './form-frame';
import type { FormSpan, Section } from '../areas/form-span';
import { readHeader } from '../columns/header';
import { pairsIn, roleIn } from '../columns/pairs';
import { readFunds } from './read-funds';
import { labelsIn, rowsFrom } from '../cells/labels';
import { rolesOf } from '../words/role';
import { readGrades } from './read-grade';
import { readHeading, type Heading } from './read-heading';
import { readIndicators } from './read-indicators';
import { readManagement, readRemarks } from './read-reasons';
import { readSplits } from './read-splits';
import { demoted, headedTotal, readHeadedTotal, sumsOf, TOTAL, type ExecutionRow } from './read-total';

const FULL = 100;
/** Goals stand within so many rows below the funds. */
const GOALS_REACH = 12;
/** Shorter words beside 总体目标 are another label. */
const SHORTEST_GOAL = 8;
/** So far below 预期目标 and 实际完成情况 may their texts stand. */
const GOAL_TEXTS_REACH = 3;

/** Reads funds, splits and indicators of a 绩效自评表; each may be missing. */
export function readSelfEvaluation(grid: Grid, span: FormSpan, fields: FieldMaker): SelfEvaluationForm {
  const firstRow = span.anchors[0]?.row ?? span.top;
  const heading = readHeading(grid, { top: span.top, bottom: firstRow }, fields);
  const paired = span.anchors[0]?.header;
  // Among funds in pairs the total of the form may stand.
  const headEnd = 1 + Math.max(firstRow - 1, ...(paired?.beside === true ? (paired.taken ?? []) : []));
  const indicatorsTop = span.anchors.find(({ block }) => block !== 'funds')?.row ?? span.end;
  const funds = readFunds(span, fields);
  const money = funds?.funds ?? null;
  const fundsEnd = funds !== null && funds.bottom < indicatorsTop ? funds.bottom : null;
  // Without funds above the indicators, splits and goals may stand as high as the heading.
  const above = fundsEnd ?? (firstRow === indicatorsTop ? span.top - 1 : firstRow);
  const splits = readSplits(grid, above + 1, indicatorsTop, fields);
  const management = readManagement(grid, above + 1, indicatorsTop, fields);
  const fundsBottom = Math.max(above, splits.bottom ?? above, management.bottom);
  const goals = readGoals(grid, fundsBottom + 1, Math.min(indicatorsTop, fundsBottom + GOALS_REACH), fields);
  const sections = sectionsOf(span, fundsEnd === null ? span.top : fundsBottom + 1, fields);
  const last = sections.at(-1);
  const isBelow = funds !== null && last !== undefined && funds.bottom > last.header.bottom;
  const all = isBelow ? [...sections, { ...last, from: funds.bottom + 1, end: span.end }] : sections;
  const table = readIndicators(all, fields, { executionPoints: executionPointsOf(money) });
  const bottom = Math.max(fundsBottom, table.bottom, funds?.bottom ?? 0);
  const totalRow = table.total?.score?.at.row ?? null;
  const isPartial = isOfIndicatorsAlone(table, money);
  const path = table.total === null || isPartial ? 'total/score' : 'headed-total/score';
  const scored = scoreOfAll(money, table.indicators);
  const headed =
    scored === null ? readHeadedTotal(fields, span.top, firstRow, headEnd, path) : headedTotal(fields.cell(path, TOTAL, scored.at));
  const gradedRows = [
    { top: span.top, bottom: headEnd - 1 },
    { top: totalRow ?? bottom + 1, bottom: span.end - 1 },
  ];
  const isWhole = !isPartial || numberIn(headed?.score ?? null) === null;
  return {
    kind: 'self-evaluation',
    ...readFrame(grid, span, heading, bottom, fields),
    scope: scopeOf(heading),
    funds: withExecution(scored === null && !isUnscored(money, table.indicators) ? money : withoutScore(money), table.execution),
    income: splits.income,
    expenditure: splits.expenditure ?? funds?.items ?? null,
    goals,
    levels: table.levels,
    indicators: table.indicators,
    subtotals: [
      ...table.subtotals.map((each) => withExecutionIn(each, money?.total ?? null)),
      ...(isWhole || table.total === null ? [] : [demoted(table.total, table.indicators, fields)]),
      ...sumsOf(table.otherTotals, table.indicators, money?.total ?? null),
    ],
    total: isWhole ? (table.total ?? headed) : headed,
    grades: readGrades(fields, gradedRows, totalRow),
    headedTotal: table.total === null || !isWhole ? null : (headed?.score ?? null),
    reasons: [...management.reasons, ...table.reasons],
    remarks: readRemarks(grid, bottom + 1, span.end, fields),
  };
}

/** Finds 预期目标 and 实际完成情况 between two rows (`end` not included); their texts stand beside them or below. */
function readGoals(grid: Grid, start: number, end: number, fields: FieldMaker): Goals | null {
  const roles = rolesOf(GOALS);
  const pairs = rowsFrom(start, end).flatMap((row) => pairsIn(grid, row, roleIn(fields.words.goals)));
  for (const { name, label } of pairs) fields.saw(`goals/${name}`, label);
  const beside = roles.map((role) =>
    pairs.find(({ name, at, kind }) => name === role && kind !== 'blank' && cellAt(grid, at).shown.trim().length >= SHORTEST_GOAL),
  );
  if (beside[0] !== undefined) {
    const [expected = null, achieved = null] = beside.map((pair) => pair && fields.cell(`goals/${pair.name}`, GOALS[pair.name], pair.at));
    return { expected, achieved };
  }
  for (const row of new Set(pairs.map(({ label }) => label.row))) {
    const header = readHeader(grid, row, fields.words.goals);
    if (header === null || !header.columns.has('expected')) continue;
    const below = [...rowsBelow(fields, header, Math.min(end, header.bottom + 1 + GOAL_TEXTS_REACH))];
    const texts = below.find((line) => line.isFilled(...roles)) ?? below.at(-1);
    return texts?.fieldsOf('goals', '', GOALS, roles) ?? { expected: null, achieved: null };
  }
  return null;
}

function sectionsOf({ anchors, end }: FormSpan, start: number, fields: FieldMaker): readonly Section[] {
  return anchors.flatMap((anchor, index): Section[] => {
    if (anchor.block !== 'indicators' && anchor.block !== 'rubric') return [];
    const previous = anchors[index - 1];
    const isFirst = previous === undefined || previous.block === 'funds';
    const { header, lane, row } = anchor;
    const until = Math.min(anchor.until, anchors.find((other) => other.row > row)?.row ?? end);
    if (lane === null) return [{ header, start: isFirst ? Math.min(start, row) : row, end: until }];
    // One total of both stands in the columns of either; where each has its own, that of both may follow.
    const totals = (at: number) => labelsIn(fields.grid, at).filter((label) => fields.words.rows.is('indicators', 'total', label));
    const total = rowsFrom(header.bottom + 1, until).find((at) => totals(at).length > 0) ?? until;
    const laneEnd = total === until || totals(total).length === 1 ? total : total + 1;
    const own: Section = { header, start: row, end: laneEnd, lane };
    return anchors[index + 1]?.row === row ? [own] : [own, { header, start: row, from: laneEnd, end: until }];
  });
}

/** 自评分数 beside the amounts, where the points of the indicators are all there are: the score of the form. */
function scoreOfAll(funds: FundsBlock | null, indicators: readonly Indicator[]): Field | null {
  const score = funds?.total?.score ?? null;
  // A column of points beside it, filled in or not, says that it is the rate's.
  if (funds === null || score === null || funds.total?.weight || executionPointsOf(funds) !== null) return null;
  const isWhole = sumOf(indicators.map(({ weight }) => weight)).eq(FULL);
  const isSum = numberIn(score)?.gt(0) && sumOf(indicators.map((each) => each.score)).eq(numberIn(score) ?? 0);
  return isWhole || isSum ? score : null;
}

/** 合计 | 90 | 87.7 of indicators of 90 points, with a score of the rate beside them: the total of the form is in its heading. */
function isOfIndicatorsAlone({ total, indicators }: Pick<SelfEvaluationForm, 'total' | 'indicators'>, funds: FundsBlock | null): boolean {
  const [points, score] = [numberIn(total?.weight ?? null), numberIn(total?.score ?? null)];
  const isSum = points?.eq(sumOf(indicators.map(({ weight }) => weight))) && score?.eq(sumOf(indicators.map((each) => each.score)));
  return isSum === true && points?.lt(FULL) === true && numberIn(funds?.total?.score ?? null) !== null;
}

/** Nobody filled in points of the rate, and those of the indicators are all there are. */
function isUnscored(funds: FundsBlock | null, indicators: readonly Indicator[]): boolean {
  return (
    executionPointsOf(funds) === null &&
    numberIn(funds?.total?.score ?? null) === null &&
    sumOf(indicators.map(({ weight }) => weight)).eq(FULL)
  );
}

function withoutScore(funds: FundsBlock | null): FundsBlock | null {
  const total = funds?.total && { ...funds.total, score: null };
  return funds && { ...funds, total: total ?? null, lines: funds.lines.map((line) => (line === funds.total && total ? total : line)) };
}

function executionPointsOf(funds: FundsBlock | null): Decimal | null {
  const inHeader = funds?.headerWeight ?? null;
  return numberIn(funds?.total?.weight ?? null) ?? (inHeader === null ? null : new Decimal(inHeader));
}

/** The execution rate may be scored below the indicators, where the funds above state it without points. */
function withExecution(funds: FundsBlock | null, execution: ExecutionRow | null): FundsBlock | null {
  if (execution === null || funds === null || funds.total === null || funds.total.score !== null) return funds;
  const total = { ...funds.total, ...execution, rate: funds.total.rate ?? execution.rate, note: funds.total.note ?? execution.note };
  // A second rate, beside its points, is one more line.
  const again = execution.rate === null || total.rate === execution.rate ? [] : [{ ...total, rate: execution.rate }];
  return { ...funds, total, lines: [...funds.lines, total, ...again] };
}

/** 指标得分小计 | 100 below indicators of 90 points: those of the execution rate, which the funds state, are in it. Its points tell, or its scores. */
function withExecutionIn(subtotal: Subtotal, total: FundsRow | null): Subtotal {
  const { weight = null, score = null } = total ?? {};
  if (score === null || subtotal.scores.includes(score)) return subtotal;
  const holds = (sum: Field | null, parts: readonly Field[], execution: Field | null) =>
    numberIn(execution)?.gt(0) === true && numberIn(sum)?.eq(sumOf([execution, ...parts])) === true;
  if (!holds(subtotal.weight, subtotal.weights, weight) && !holds(subtotal.score, subtotal.scores, score)) return subtotal;
  return { ...subtotal, weights: weight === null ? subtotal.weights : [weight, ...subtotal.weights], scores: [score, ...subtotal.scores] };
}

function scopeOf({ title, project }: Heading): SelfEvaluationForm['scope'] {
  const words = title?.cell.shown ?? '';
  if (words.includes('整体')) return 'department';
  return project || words.includes('项目') ? 'project' : 'department';
}
