import { isFilled, numberIn, sumOf } from '../forms/field';
import { isWithoutPoints, lacksTotalRow } from '../forms/form-state';
import type { Indicator, Level, SelfEvaluationForm } from '../forms/form';
import type { RulePack } from '../packs/pack';
import { sumDue } from './due';
import { constant } from './expression';
import { BASIS } from './basis';
import { checkSum, totalOf } from './check';
import { Decimal, HUNDRED } from './decimal';
import { addUp } from './losses';
import type { SumChecked } from './checked';
import type { FormPoints, FundsFigures, IndicatorFigures, LevelFigures, WeightFigures } from './figures';

/** What a form gives in all. */
export const FULL_POINTS = HUNDRED;
/** What the points add up to where the execution rate was counted on top. */
const FULL_AND_EXECUTION = 110;
const LABELS = { zh: '各部分与执行率分值合计100分', en: 'The points of all levels and the execution rate, 100' };
/** A form of 80 or 90 points says so; 95 is a slip. */
const ROUND = 10;

export function levelFigures(form: SelfEvaluationForm, indicators: readonly IndicatorFigures[], pack: RulePack): LevelFigures[] {
  return form.levels.map((level, index) => {
    const members = level.indicators.map((index) => indicators[index]).filter((figures) => figures !== undefined);
    const weights = members.map(({ indicator }) => indicator.weight).filter((field) => field !== null);
    const filed = members.map(({ indicator }) => numberIn(indicator.score)).filter((score) => score !== null);
    const labels =
      weights.some(isFilled) && !members.some(({ indicator }) => isWithoutPoints(indicator))
        ? [level.weight, ...level.restated].filter((field) => field !== null)
        : [];
    const checks = labels.flatMap(
      (field) => totalOf(field, weights, { of: 'weights', basis: BASIS.levelWeight, tolerance: pack.tolerance }) ?? [],
    );
    const weight = checks.find(({ verdict }) => verdict === 'agrees') ?? checks[0] ?? null;
    const misstated = labels.filter((field) => !(numberIn(field)?.eq(weight?.stated ?? 0) ?? true));
    return {
      level,
      weight,
      goal: goalSum(form, index, pack),
      misstated,
      filed: filed.length > 0 ? Decimal.sum(...filed) : null,
      counted: addUp(members.map(({ counted }) => counted)),
    };
  });
}

/** 年度绩效目标(80分) over levels of 60 and 40. */
function goalSum({ levels, total }: SelfEvaluationForm, index: number, { tolerance }: RulePack): SumChecked | null {
  const parts = levels.filter(({ within }) => within === index);
  const labels = parts.flatMap(({ weight }) => weight ?? []);
  const sum = totalOf(levels[index]?.weight ?? null, labels, { of: 'weights', basis: BASIS.goalWeight, tolerance: tolerance });
  // Fewer points may be the end of a form that was cut off, or a level without points in its label.
  const isWhole = total !== null && labels.length === parts.length;
  return sum?.verdict === 'differs' && !isWhole && sum.due.exact.lt(sum.stated) ? null : sum;
}

/** Items are never more than the whole, and all of it where they are in the other column. */
export function itemSums(indicators: readonly Indicator[]): SumChecked[] {
  return indicators.flatMap((whole, index) => {
    const items = indicators.filter(({ partOf }) => partOf === index);
    const sumOf = (column: 'target' | 'actual', exhaustive: boolean) => {
      const parts = items.flatMap((item) => item[column] ?? []);
      return parts.some((part) => numberIn(part) === null)
        ? null
        : totalOf(whole[column], parts, { of: 'items', basis: BASIS.items, exhaustive });
    };
    const isAll = (column: 'target' | 'actual') => sumOf(column, true)?.verdict === 'agrees';
    return [sumOf('target', isAll('actual')), sumOf('actual', isAll('target'))].filter((sum) => sum !== null);
  });
}

export function weightFigures(form: SelfEvaluationForm, funds: FundsFigures | null, pack: RulePack): WeightFigures | null {
  const weights = form.indicators.map(({ weight }) => weight).filter((field) => field !== null);
  // One of several tables may have no column for points: what the others come to is not the whole.
  if (!weights.some(isFilled) || form.indicators.some(isWithoutPoints)) return null;
  const execution = form.funds?.total?.weight ?? null;
  const parts = execution === null ? weights : [execution, ...weights];
  const elsewhere = execution === null && funds?.executionWeight ? [constant(funds.executionWeight)] : [];
  const field = form.total?.weight ?? null;
  const all = sumDue(parts, BASIS.weights, 0, elsewhere);
  const subject = {
    key: field?.key ?? 'self-evaluation/total/weight',
    label: field?.label ?? { zh: '分值合计', en: 'Sum of points' },
    field,
  };
  const countedTwice = all.computable && all.exact.eq(FULL_AND_EXECUTION);
  const comesTo = (points: Decimal | number) => all.computable && all.exact.eq(points);
  // A total row may count the points of the indicators alone: 90, and 10 for the execution rate in the funds block.
  const ofIndicators = sumDue(weights, BASIS.weights);
  const apart = comesTo(FULL_POINTS) && ofIndicators.computable && numberIn(field)?.eq(ofIndicators.exact) === true;
  const counted = apart ? { parts: weights } : { parts, besides: elsewhere };
  const sum = checkSum(subject, { of: 'weights', ...counted, basis: BASIS.weights, tolerance: pack.tolerance });
  // A part of a table, without its total row, need not come to 100; a form may state a sum of its own.
  const isOwn = (points: Decimal) => points.lt(FULL_POINTS) || sumOf(topLevels(form).map(({ weight }) => weight)).eq(points);
  const own = sum.stated !== null && !countedTwice && sum.stated.mod(ROUND).isZero() && comesTo(sum.stated) && isOwn(sum.stated);
  const whole = comesTo(FULL_POINTS) || own;
  return {
    sum,
    expected: new Decimal(countedTwice ? FULL_AND_EXECUTION : FULL_POINTS),
    whole,
    elsewhere: elsewhere.length === 0 && execution === null && comesTo(FULL_POINTS.minus(pack.executionWeight)),
  };
}

/** What its points say of the form as a whole. */
export function formPoints(form: SelfEvaluationForm, weights: WeightFigures | null, execution: Decimal | null): FormPoints {
  const ofRows = weights?.sum.due.computable && weights.sum.exhaustive ? weights.sum.due.exact : null;
  const sum = weights === null ? sumOfLabels(form, execution) : ofRows;
  const labelSum = weights === null && sum !== null && areApart(form) ? sumOfParts(form, execution) : null;
  const open = lacksTotalRow(form);
  return {
    sum,
    labelSum,
    sound: weights === null ? labelSum === null || open || sum === null || sum.eq(FULL_POINTS) : form.total === null || weights.whole,
    incomplete: open && (weights === null ? sum?.eq(FULL_POINTS) !== true : sum?.lt(FULL_POINTS) === true),
  };
}

function sumOfParts(form: SelfEvaluationForm, execution: Decimal | null): SumChecked | null {
  const parts = topLevels(form).flatMap(({ weight }) => weight ?? []);
  if (execution === null || parts.length === 0) return null;
  const besides = [constant(execution)];
  return checkSum(
    { key: 'self-evaluation/levels/weight', label: LABELS, field: null },
    { of: 'weights', parts, basis: BASIS.weights, besides },
  );
}

function topLevels({ levels }: SelfEvaluationForm): readonly Level[] {
  return levels.filter(({ within }) => within === null);
}

/** Of a form without a column for points; null where a level says nothing. */
function sumOfLabels(form: SelfEvaluationForm, execution: Decimal | null): Decimal | null {
  const stated = topLevels(form).map(({ weight }) => numberIn(weight));
  return stated.length > 0 && stated.every((points) => points !== null) ? Decimal.sum(execution ?? 0, ...stated) : null;
}

/** No level is part of another, and all indicators stand under one: then the labels are all the points there are. */
function areApart(form: SelfEvaluationForm): boolean {
  const members = topLevels(form).map((level) => level.indicators);
  const all = members.flat();
  const { indicators } = form;
  return (
    members.every((each) => each.length > 0) &&
    new Set(all).size === all.length &&
    all.length === indicators.length &&
    indicators.every(({ weight }) => weight === null)
  );
}
