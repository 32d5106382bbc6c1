import type { Field } from '../forms/field';
import type { Indicator, SelfEvaluationForm } from '../forms/form';
import type { RulePack } from '../packs/pack';
import { cell, isFilled, numberIn, part } from './amount';
import { BASIS } from './basis';
import { checkPointsSum } from './check';
import { Decimal } from './decimal';
import { addUp, countedScores, lossesOf, type CountedScore } from './losses';
import { amountDue, constant, sum, sumDue, uncomputable, type Words } from './due';
import type { Due, FundsFigures, IndicatorFigures, LevelFigures, SumChecked, TotalFigures, WeightFigures } from './figures';

const FULL = 100;
/** What the points add up to where the execution rate was counted on top. */
const FULL_AND_EXECUTION = 110;
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
  return checkPointsSum(subject, sumDue(weights.map(part), BASIS.levelWeight), { of: 'weights', parts: weights }, pack.tolerance);
}

export function weightFigures(form: SelfEvaluationForm, funds: FundsFigures | null, pack: RulePack): WeightFigures | null {
  const weights = form.indicators.map(({ weight }) => weight).filter((field) => field !== null);
  if (!weights.some(isFilled) || form.indicators.some(isWithoutPoints)) return null;
  const execution = form.funds?.total?.weight ?? null;
  const parts = execution === null ? weights : [execution, ...weights];
  const elsewhere = execution === null && funds?.executionWeight ? [constant(funds.executionWeight)] : [];
  const field = form.total?.weight ?? null;
  const due = sumDue([...elsewhere, ...parts.map(part)], BASIS.weights);
  const subject = {
    key: field?.key ?? 'self-evaluation/total/weight',
    label: field?.label ?? { zh: '分值合计', en: 'Sum of points' },
    field,
  };
  const sum = checkPointsSum(subject, due, { of: 'weights', parts }, pack.tolerance);
  const countedTwice = due.computable && due.exact.eq(FULL_AND_EXECUTION);
  return { sum, expected: new Decimal(countedTwice ? FULL_AND_EXECUTION : FULL) };
}

/** One of several tables has no column for points: what the others come to is not the whole. */
function isWithoutPoints({ weight, partOf, scoredWith, placeholder }: Indicator): boolean {
  return weight === null && partOf === null && scoredWith === null && !placeholder;
}

export function totalFigures(
  form: SelfEvaluationForm,
  funds: FundsFigures | null,
  indicators: readonly IndicatorFigures[],
  pack: RulePack,
): TotalFigures | null {
  const scores = scoreFields(form);
  if (!scores.some(isFilled)) return null;
  const field = form.total?.score ?? null;
  const subject = { key: field?.key ?? 'self-evaluation/total/score', label: field?.label ?? { zh: '总分', en: 'Total score' }, field };
  const due = sumDue(scores.map(part), BASIS.total, pack.scoreDecimals);
  return {
    filed: checkPointsSum(subject, due, { of: 'scores', parts: scores }, pack.tolerance),
    recomputed: recomputedTotal(scores, countedScores(funds, indicators), pack),
    withBlanksFilled: withBlanksFilled(funds, indicators),
    cap: capOf(funds, pack),
  };
}

/** The execution score and every indicator's, in sheet order. */
function scoreFields(form: SelfEvaluationForm): Field[] {
  const execution = form.funds?.total?.score ?? null;
  return [execution, ...form.indicators.map(({ score }) => score)].filter((field) => field !== null);
}

function recomputedTotal(scores: readonly Field[], counted: readonly CountedScore[], pack: RulePack): Due {
  const known = counted.flatMap(({ field, score }) => (score === null ? [] : [field === null ? constant(score) : cell(field, score)]));
  if (known.length < counted.length) {
    const reason = { zh: '有得分既无法计算、填报值也不能采用，总分无法计算', en: 'A score can neither be computed nor taken as filed' };
    return uncomputable('blank', reason, scores, BASIS.total);
  }
  return amountDue(sum(known), pack.scoreDecimals, BASIS.total, lessLosses(counted));
}

/** `100 − 0.02 − 0.13` says more than the sum of all scores. */
function lessLosses(counted: readonly CountedScore[]): Words | undefined {
  const full = addUp(counted.map(({ points }) => points));
  const losses = lossesOf(counted);
  if (full === null || losses === null || losses.length > MOST_LOSSES_WRITTEN) return undefined;
  return { text: () => [full, ...losses.map(({ lost }) => lost)].map((amount) => amount.toFixed()).join(' − '), leads: '=' };
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
