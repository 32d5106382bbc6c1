import { type Field, isFilled, numberIn } from '../forms/field';
import type { BaseDataForm, RubricForm, RubricRow } from '../forms/form';
import type { RulePack } from '../packs/pack';
import type { Wording } from '../wording';
import { NO_POINTS } from './indicator-score';
import { BASIS } from './basis';
import { checkScore, countedAs, totalOf, withRounding } from './check';
import { type Decimal, ZERO } from './decimal';
import { because, pointsDue, rateDue, uncomputable, type Words } from './due';
import { cell, type Expression } from './expression';
import { NO_TOTAL, scoreColumns } from './score-columns';
import type { Computed, Due, SumChecked } from './checked';
import type { BaseDataFigures, RubricFigures, RubricRowFigures, SelfEvaluationFigures } from './figures';
import { fundsIdentities } from './funds-identities';
import type { CountedScore } from './losses';
import { scoreSum, subtotalFigures } from './score-sums';
import { parseStandard, pointsBy, type PartOfStep, type Standard } from './rubric-standard';
import { FULL_POINTS } from './points';

/** What a rubric can be measured by. */
export interface RubricSources {
  readonly form: BaseDataForm | null;
  readonly baseData: BaseDataFigures | null;
  readonly selfEvaluation: SelfEvaluationFigures | null;
}

interface Measure {
  readonly name: RegExp;
  readonly of: (sources: RubricSources) => Due | null;
}

const MEASURES: readonly Measure[] = [
  { name: /(?:在职|财政供养)人员控制率|人员控制率/, of: ({ baseData }) => baseData?.controlRate?.due ?? null },
  { name: /三公.*变动率|三公.*增长率/, of: ({ baseData }) => baseData?.threePublicChange ?? null },
  { name: /三公.*控制率/, of: (sources) => budgetUse(sources, 'three-public') },
  { name: /公用经费控制率/, of: (sources) => budgetUse(sources, 'public-funds') },
  { name: /政府采购执行率/, of: (sources) => budgetUse(sources, 'procurement') },
  { name: /预算(?:控制|调整)率/, of: ({ selfEvaluation }) => selfEvaluation?.funds?.adjustment ?? null },
  { name: /预算(?:完成|执行)率/, of: ({ selfEvaluation }) => selfEvaluation?.funds?.total?.rate.due ?? null },
];

export function rubricFigures(form: RubricForm, sources: RubricSources, pack: RulePack): RubricFigures {
  const rows = form.rows.map((row) => rowFigures(row, sources, pack));
  const scores = form.rows.map(({ score }) => score).filter((field) => field !== null);
  const counted = rows.map(countedRow);
  const total = { field: form.total?.score ?? null, key: 'rubric/total/score', basis: BASIS.rubricTotal };
  return {
    identities: form.funds === null ? [] : fundsIdentities(form.funds, form.unread),
    rows,
    weights: weightsOf(form, pack),
    subtotals: subtotalFigures(form, counted, pack),
    total: scores.some(isFilled)
      ? { ...scoreSum(total, scores, counted, pack), beside: scoreColumns(form.total ?? NO_TOTAL, false, pack) }
      : null,
  };
}

function weightsOf({ rows, subtotals, total }: RubricForm, pack: RulePack): SumChecked | null {
  const parts = rows.flatMap(({ weight }) => weight ?? []);
  const field = total?.weight ?? null;
  // Points that are taken off, and those that come on top, stand outside the 100; which rows are which is not said.
  const isFull = (weight: Field | null) => weight?.at.row !== field?.at.row && numberIn(weight)?.eq(FULL_POINTS) === true;
  const isOnTop = numberIn(field)?.gt(FULL_POINTS) === true && subtotals.some(({ weight }) => isFull(weight));
  if (rows.some(isMalus) || isOnTop) return null;
  return isFilled(field) ? totalOf(field, parts, { of: 'weights', basis: BASIS.weights, tolerance: pack.tolerance }) : null;
}

/** 减分项: so many points below nothing at most, and none above it. */
function isMalus({ weight, score }: Pick<RubricRow, 'weight' | 'score'>): boolean {
  return numberIn(weight)?.lt(0) === true && !numberIn(score)?.gt(0);
}

/** More than its points are; what 减分项 takes off is never more. */
export function isAbovePoints(row: Pick<RubricRow, 'weight' | 'score'>): boolean {
  const [filed, most] = [numberIn(row.score), numberIn(row.weight)];
  return filed !== null && most !== null && filed.gt(most) && !isMalus(row);
}

function countedRow({ row, score: checked }: RubricRowFigures): CountedScore {
  return { field: row.score ?? row.name, points: numberIn(row.weight), score: countedAs(checked), checked };
}

function rowFigures(row: RubricRow, sources: RubricSources, pack: RulePack): RubricRowFigures {
  const name = row.name.cell.shown;
  const measured = MEASURES.find((candidate) => candidate.name.test(name))?.of(sources) ?? ownResult(row);
  const subject = { key: row.score?.key ?? `${row.name.key}/score`, label: row.score?.label ?? row.name.label, field: row.score };
  const by = (part: PartOfStep) => checkScore(subject, standardDue(row, measured, part, pack), pack.tolerance);
  // Bureaus read `每超过1个百分点扣0.5分` in each of these ways; none of them is wrong.
  const usual = by('share');
  const readings = [usual, by('nothing'), by('whole')];
  const agreeing = readings.find(({ verdict }) => verdict === 'agrees');
  return {
    row,
    beside: scoreColumns(row, false, pack),
    score: agreeing ?? withRounding(usual, numberIn(row.weight)),
    readings: distinct(readings.flatMap(({ due }) => (due.computable ? [due.rounded] : []))),
  };
}

/** The rate that the row itself states as its result. */
function ownResult({ actual }: RubricRow): Due | null {
  if (actual?.entry.kind !== 'number' || !actual.entry.percent) return null;
  return rateDue(cell(actual, actual.entry.value), BASIS.rubric, actual.label, actual.entry.decimals);
}

function distinct(points: readonly Decimal[]): readonly Decimal[] {
  return points.filter((each, at) => points.findIndex((other) => other.eq(each)) === at);
}

const BY_PEOPLE = {
  unmeasured: { zh: '评分依据不在表内，由人评分', en: 'Measured by nothing in the forms: people score it' },
  unread: { zh: '评分标准无法换算为算式，由人评分', en: 'The standard cannot be turned into figures: people score it' },
  unsaid: { zh: '评分标准没有说明该结果得几分，由人评分', en: 'The standard says nothing of this result: people score it' },
} satisfies Record<string, Wording>;

function standardDue(row: RubricRow, measured: Due | null, part: PartOfStep, pack: RulePack): Due {
  const full = numberIn(row.weight);
  const inputs = [row.weight].filter((field) => field !== null);
  if (measured === null) return unmeasured(inputs, BY_PEOPLE.unmeasured);
  if (full === null) return uncomputable('no-weight', NO_POINTS.reason, inputs, BASIS.rubric);
  const standard = parseStandard(row.standard?.cell.shown ?? '');
  if (standard === null) return unmeasured(inputs, BY_PEOPLE.unread);
  if (measured.computable && pointsBy(standard, measured.exact, full, part) === null) return unmeasured(inputs, BY_PEOPLE.unsaid);
  const points = (rate: Decimal) => pointsBy(standard, rate, full, part) ?? ZERO;
  const scored = (of: Expression) => ({ kind: 'scored', of, points }) as const;
  return pointsDue(measured, scored, pack.scoreDecimals, BASIS.rubric, (by) => [
    standardInWords(standard, by, full),
    [...by.inputs, ...inputs],
  ]);
}

function unmeasured(inputs: Due['inputs'], reason: Wording): Due {
  return uncomputable('judgement', reason, inputs, BASIS.rubric);
}

function budgetUse({ form, baseData }: RubricSources, item: 'three-public' | 'public-funds' | 'procurement'): Due | null {
  const index = form?.spending.findIndex((row) => row.item === item) ?? -1;
  return baseData?.spending[index]?.budgetUse ?? null;
}

/** `5 − (187.00 − 100) ÷ 1 × 0.5`, or the rate that leads to a step. */
function standardInWords(standard: Standard, measured: Computed, full: Decimal): Words {
  if (standard.kind === 'tiers') return because(() => measured.shown);
  if (standard.kind === 'share') return because(() => `${measured.shown} ÷ ${standard.base.toFixed()}% × ${full.toFixed()}`);
  const { side, limit, step, points, wholeSteps } = standard;
  const within = side === 'above' ? measured.exact.lte(limit) : measured.exact.gte(limit);
  if (within) return because(() => `${measured.shown} ${side === 'above' ? '≤' : '≥'} ${limit.toFixed()}%`);
  const rate = measured.rounded.toFixed(measured.decimals);
  const excess = side === 'above' ? `${rate} − ${limit.toFixed()}` : `${limit.toFixed()} − ${rate}`;
  const count = wholeSteps ? `⌊(${excess}) ÷ ${step.toFixed()}⌋` : step.eq(1) ? `(${excess})` : `(${excess}) ÷ ${step.toFixed()}`;
  return because(() => `${full.toFixed()} − ${count} × ${points.toFixed()}`);
}
