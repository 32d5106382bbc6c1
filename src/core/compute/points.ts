import type { Field } from '../forms/field';
import type { Indicator, SelfEvaluationForm } from '../forms/form';
import type { RulePack } from '../packs/pack';
import { amountOf, cell, isFilled, numberIn } from './amount';
import { BASIS } from './basis';
import { checkPointsSum } from './check';
import { Decimal } from './decimal';
import { addUp, countedScores, lossesOf, type CountedScore } from './losses';
import { amountDue, constant, sum, sumDue, uncomputable, type Words } from './due';
import type { Due, FundsFigures, IndicatorFigures, LevelFigures, SumChecked, TotalFigures, WeightFigures } from './figures';

const FULL = 100;
/** What the points add up to where the execution rate was counted on top. */
const FULL_AND_EXECUTION = 110;
/** A form of 80 or 90 points says so; 95 is a slip. */
const ROUND = 10;
const MOST_LOSSES_WRITTEN = 8;

export function levelFigures(form: SelfEvaluationForm, indicators: readonly IndicatorFigures[], pack: RulePack): LevelFigures[] {
  return form.levels.map((level) => {
    const members = level.indicators.map((index) => indicators[index]).filter((figures) => figures !== undefined);
    const weights = members.map(({ indicator }) => indicator.weight).filter((field) => field !== null);
    const filed = members.map(({ indicator }) => numberIn(indicator.score)).filter((score) => score !== null);
    const labels = weights.some(isFilled) ? [level.weight, ...level.restated].filter((field) => field !== null) : [];
    const checks = labels.map((field) => levelWeight(field, weights, pack));
    const weight = checks.find(({ verdict }) => verdict === 'agrees') ?? checks[0] ?? null;
    const misstated = labels.filter((field) => !(numberIn(field)?.eq(weight?.stated ?? 0) ?? true));
    return {
      level,
      weight,
      misstated,
      filed: filed.length > 0 ? Decimal.sum(...filed) : null,
      counted: addUp(members.map(({ counted }) => counted)),
    };
  });
}

function levelWeight(field: Field, weights: readonly Field[], pack: RulePack): SumChecked {
  const subject = { key: `${field.key}/parts`, label: field.label, field };
  return checkPointsSum(subject, sumDue(weights, BASIS.levelWeight), { of: 'weights', parts: weights }, pack.tolerance);
}

export function weightFigures(form: SelfEvaluationForm, funds: FundsFigures | null, pack: RulePack): WeightFigures | null {
  const weights = form.indicators.map(({ weight }) => weight).filter((field) => field !== null);
  if (!weights.some(isFilled) || form.indicators.some(isWithoutPoints)) return null;
  const execution = form.funds?.total?.weight ?? null;
  const parts = execution === null ? weights : [execution, ...weights];
  const elsewhere = execution === null && funds?.executionWeight ? [constant(funds.executionWeight)] : [];
  const field = form.total?.weight ?? null;
  const due = sumDue(parts, BASIS.weights, 0, elsewhere);
  const subject = {
    key: field?.key ?? 'self-evaluation/total/weight',
    label: field?.label ?? { zh: '分值合计', en: 'Sum of points' },
    field,
  };
  const sum = checkPointsSum(subject, due, { of: 'weights', parts }, pack.tolerance);
  const countedTwice = due.computable && due.exact.eq(FULL_AND_EXECUTION);
  const comesTo = (points: Decimal | number) => due.computable && due.exact.eq(points);
  // A part of a table, without its total row, need not come to 100; a form may state a sum of its own.
  const own = sum.stated !== null && sum.stated.lt(FULL) && sum.stated.mod(ROUND).isZero() && comesTo(sum.stated);
  return { sum, expected: new Decimal(countedTwice ? FULL_AND_EXECUTION : FULL), sound: form.total === null || comesTo(FULL) || own };
}

/** One of several tables has no column for points: what the others come to is not the whole. */
function isWithoutPoints({ weight, partOf, scoredWith, placeholder }: Indicator): boolean {
  return weight === null && partOf === null && scoredWith === null && !placeholder;
}

export function totalFigures(
  form: SelfEvaluationForm,
  funds: FundsFigures | null,
  indicators: readonly IndicatorFigures[],
  weights: WeightFigures | null,
  pack: RulePack,
): TotalFigures | null {
  const scores = scoreFields(form);
  // Without a score of an indicator the execution score stands alone, and says nothing of a total.
  if (!form.indicators.some(({ score }) => isFilled(score))) return null;
  const field = form.total?.score ?? null;
  const subject = { key: field?.key ?? 'self-evaluation/total/score', label: field?.label ?? { zh: '总分', en: 'Total score' }, field };
  const due = sumDue(scores, BASIS.total, pack.scoreDecimals);
  return {
    filed: checkPointsSum(subject, due, { of: 'scores', parts: scores }, pack.tolerance),
    recomputed: weights?.sound === false ? unsound(scores) : recomputedTotal(scores, countedScores(funds, indicators), pack),
    withBlanksFilled: withBlanksFilled(funds, indicators),
    cap: capOf(funds, pack),
  };
}

/** No total says otherwise than the scores as filed; a blank one may be in it. */
export function totalFollowsScores(form: SelfEvaluationForm): boolean {
  const total = numberIn(form.total?.score ?? null);
  const filed = Decimal.sum(0, ...scoreFields(form).map((score) => numberIn(score) ?? 0));
  const rows = [...(form.funds?.total ? [form.funds.total] : []), ...form.indicators];
  const blank = rows.filter(({ score }) => score !== null && numberIn(score) === null).map(({ weight }) => numberIn(weight) ?? 0);
  return total === null || (total.gte(filed) && total.lte(filed.plus(Decimal.sum(0, ...blank))));
}

/** The execution score and every indicator's, in sheet order. */
function scoreFields(form: SelfEvaluationForm): Field[] {
  const execution = form.funds?.total?.score ?? null;
  return [execution, ...form.indicators.map(({ score }) => score)].filter((field) => field !== null);
}

function recomputedTotal(scores: readonly Field[], counted: readonly CountedScore[], pack: RulePack): Due {
  const known = counted.flatMap(({ field, score }) => (score === null ? [] : [field === null ? constant(score) : cell(field, score)]));
  if (known.length < counted.length || scores.some((field) => amountOf(field).kind === 'unreadable')) {
    const reason = { zh: '有得分既无法计算、填报值也不能采用，总分无法计算', en: 'A score can neither be computed nor taken as filed' };
    return uncomputable('blank', reason, scores, BASIS.total);
  }
  return amountDue(sum(known), pack.scoreDecimals, BASIS.total, lessLosses(counted));
}

/** Points that do not add up say nothing of the total of the scores. */
function unsound(scores: readonly Field[]): Due {
  const reason = { zh: '分值合计有误，改正前不重算总分', en: 'The points do not add up: no total is recomputed' };
  return uncomputable('no-weight', reason, scores, BASIS.total);
}

/** `100 − 0.02 − 0.13` says more than the sum of all scores; where nothing was lost, the sum does. */
function lessLosses(counted: readonly CountedScore[]): Words | undefined {
  const full = addUp(counted.map(({ points }) => points));
  const losses = lossesOf(counted);
  if (full === null || losses === null || losses.length === 0 || losses.length > MOST_LOSSES_WRITTEN) return undefined;
  return (shown) => `${[full, ...losses.map(({ lost }) => lost)].map((amount) => amount.toFixed()).join(' − ')} = ${shown}`;
}

/** A total may have been worked out with a score that was then left blank. */
function withBlanksFilled(funds: FundsFigures | null, indicators: readonly IndicatorFigures[]): Decimal | null {
  const checked = [funds?.executionScore ?? null, ...indicators.map(({ score }) => score)].filter((score) => score !== null);
  if (!checked.some(({ verdict }) => verdict === 'blank')) return null;
  return Decimal.sum(
    0,
    ...checked.map(({ stated, due, verdict }) => (verdict === 'blank' && due.computable ? due.rounded : (stated ?? 0))),
  );
}

/** The lowest cap whose execution rate is not reached. */
function capOf(funds: FundsFigures | null, pack: RulePack): Decimal | null {
  const rate = funds?.total?.rate.due;
  if (!rate?.computable) return null;
  const caps = pack.totalCaps.filter(({ below }) => rate.exact.lt(below)).map(({ cap }) => cap);
  return caps.length === 0 ? null : new Decimal(Math.min(...caps));
}
