import { type Field, isFilled, numberIn, sumOf } from '../forms/field';
import type { GradeName, SelfEvaluationForm } from '../forms/form';
import type { RulePack } from '../packs/pack';
import type { Wording } from '../wording';
import { amountOf } from './stated';
import { amountDue, uncomputable, type Words } from './due';
import { cell, constant, sum } from './expression';
import { BASIS } from './basis';
import { checkSum, totalOf } from './check';
import { Decimal } from './decimal';
import type { Due } from './checked';
import type { FormPoints, FundsFigures, IndicatorFigures, ScoreSum, SubtotalFigures, TotalFigures, WeightFigures } from './figures';
import { NO_TOTAL, scoreColumns } from './score-columns';
import { addUp, type CountedScore, countedScores, lossesOf } from './losses';
import { FULL_POINTS } from './points';

const MOST_LOSSES_WRITTEN = 8;
const TOTAL = { zh: '总分', en: 'Total score' };

export function totalFigures(
  form: SelfEvaluationForm,
  funds: FundsFigures | null,
  indicators: readonly IndicatorFigures[],
  { weights, points }: { readonly weights: WeightFigures | null; readonly points: FormPoints },
  pack: RulePack,
): TotalFigures | null {
  // Without a score of an indicator the execution score stands alone, and says nothing of a total.
  if (!form.indicators.some(({ score }) => isFilled(score))) return null;
  const counted = countedScores(funds, indicators);
  const asked = { field: form.total?.score ?? null, key: 'self-evaluation/total/score', basis: BASIS.total };
  const total = scoreSum(asked, scoreFields(form), counted, pack);
  const recomputed = weights?.whole === false || !points.sound ? unsound(total.filed.parts) : total.recomputed;
  return { ...total, recomputed, beside: scoreColumns(form.total ?? NO_TOTAL, false, pack), cap: capOf(funds, pack) };
}

/** A sum of scores as filed, and what it would be with each as it counts. `counted` may hold more than `parts`: then it is theirs alone. */
export function scoreSum(
  { field, key, basis }: { readonly field: Field | null; readonly key: string; readonly basis: Wording },
  parts: readonly Field[],
  counted: readonly CountedScore[],
  pack: RulePack,
): ScoreSum {
  const subject = { key: field?.key ?? key, label: field?.label ?? TOTAL, field };
  return {
    filed: checkSum(subject, { of: 'scores', parts, basis, leastDecimals: pack.scoreDecimals, tolerance: pack.tolerance }),
    recomputed: recomputedSum(parts, counted, basis, pack),
    withBlanksFilled: withBlanksFilled(counted),
    rounding: Decimal.sum(
      0,
      ...counted.map(({ checked }) => (checked.verdict === 'rounded' ? checked.stated.minus(checked.due.rounded).abs() : 0)),
    ),
    leftToJudge: Decimal.sum(
      0,
      ...counted.map(({ checked, points }) =>
        checked.field?.entry.kind === 'blank' && !checked.due.computable ? (points ?? FULL_POINTS) : 0,
      ),
    ),
  };
}

/** 小计 among the rows, against what stands above it. */
export function subtotalFigures(
  { subtotals, total }: Pick<SelfEvaluationForm, 'subtotals' | 'total'>,
  counted: readonly CountedScore[],
  pack: RulePack,
): SubtotalFigures[] {
  const last = Math.max(...subtotals.map(({ weights }) => weights.at(-1)?.at.row ?? 0));
  return subtotals.map(({ weight, score, weights, scores }) => {
    const own = counted.filter(({ checked: { field } }) => field !== null && scores.includes(field));
    // Of a form that was cut off, without a total, the last group may be short of rows.
    const isWhole =
      score !== null || total !== null || (weights.at(-1)?.at.row ?? last) < last || numberIn(weight)?.lt(sumOf(weights)) === true;
    return {
      weights: isWhole ? totalOf(weight, weights, { of: 'weights', basis: BASIS.subtotal, tolerance: pack.tolerance }) : null,
      scores:
        score !== null && scores.some(isFilled)
          ? scoreSum({ field: score, key: score.key, basis: BASIS.subtotal }, scores, own, pack)
          : null,
    };
  });
}

/** What the total has that no score as filed accounts for, its blank ones at full points; null without a total, or with one above all points of the table. */
export function unaccountedIn(form: SelfEvaluationForm): Decimal | null {
  const total = numberIn(form.total?.score ?? null);
  const rows = [...(form.funds?.total ? [form.funds.total] : []), ...form.indicators];
  const pointsOf = (some: typeof rows) => Decimal.sum(0, ...some.map(({ weight }) => numberIn(weight) ?? 0));
  const points = pointsOf(rows);
  if (total === null || (!points.isZero() && total.gt(points))) return null;
  const blank = pointsOf(rows.filter(({ score }) => score !== null && numberIn(score) === null));
  return total.minus(blank).minus(Decimal.sum(0, ...scoreFields(form).map((score) => numberIn(score) ?? 0)));
}

/** The execution score and every indicator's, in sheet order. */
function scoreFields(form: SelfEvaluationForm): Field[] {
  const execution = form.funds?.total?.score ?? null;
  return [execution, ...form.indicators.map(({ score }) => score)].filter((field) => field !== null);
}

function recomputedSum(scores: readonly Field[], counted: readonly CountedScore[], basis: Wording, pack: RulePack): Due {
  const known = counted.flatMap(({ field, score }) => (score === null ? [] : [field === null ? constant(score) : cell(field, score)]));
  if (known.length < counted.length || scores.some((field) => amountOf(field).kind === 'unreadable')) {
    const reason = { zh: '有得分既无法计算、填报值也不能采用，总分无法计算', en: 'A score can neither be computed nor taken as filed' };
    return uncomputable('blank', reason, scores, basis);
  }
  return amountDue(sum(known), pack.scoreDecimals, basis, lessLosses(counted));
}

/** Points that do not add up say nothing of the total of the scores. */
function unsound(scores: readonly Field[]): Due {
  const reason = { zh: '分值合计不完整或有误，不重算总分', en: 'The points are incomplete or do not add up: no total is recomputed' };
  return uncomputable('no-weight', reason, scores, BASIS.total);
}

/** `100 − 0.02 − 0.13` says more than the sum of all scores; where nothing was lost, the sum does. */
function lessLosses(counted: readonly CountedScore[]): Words | undefined {
  const full = addUp(counted.map(({ points }) => points));
  const losses = lossesOf(counted);
  if (full === null || losses === null || losses.length === 0 || losses.length > MOST_LOSSES_WRITTEN) return undefined;
  return (shown) => `${[full, ...losses.map(({ lost }) => lost)].map((amount) => amount.toFixed()).join(' − ')} = ${shown}`;
}

/** It may have been worked out with a score that was then left blank. */
function withBlanksFilled(counted: readonly CountedScore[]): Decimal | null {
  const scores = counted.map(({ checked }) => checked);
  if (!scores.some(({ verdict }) => verdict === 'blank')) return null;
  return Decimal.sum(0, ...scores.map(({ stated, due, verdict }) => (verdict === 'blank' ? due.rounded : (stated ?? 0))));
}

/** The lowest cap whose execution rate is not reached. */
function capOf(funds: FundsFigures | null, pack: RulePack): Decimal | null {
  const rate = funds?.total?.rate.due;
  if (!rate?.computable) return null;
  const caps = pack.totalCaps.filter(({ below }) => rate.exact.lt(below)).map(({ cap }) => cap);
  return caps.length === 0 ? null : new Decimal(Math.min(...caps));
}

export type Grade = 'excellent' | 'good' | 'fair' | 'poor';

const NAMES: Readonly<Record<Grade, GradeName>> = { excellent: '优', good: '良', fair: '中', poor: '差' };

/** The grade as forms write it. */
export function nameOfGrade(grade: Grade): GradeName {
  return NAMES[grade];
}

/** 优 · 良 · 中 · 差; the bounds are for a total out of 100 and scale with `full`. */
export function gradeOf(total: Decimal, full: Decimal, { grades }: RulePack): Grade {
  const share = full.isZero() ? total : total.times(100).div(full);
  if (share.gte(grades.excellent)) return 'excellent';
  if (share.gte(grades.good)) return 'good';
  return share.gte(grades.fair) ? 'fair' : 'poor';
}
