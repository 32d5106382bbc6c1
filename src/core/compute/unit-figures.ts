import { decidedOn, type Decisions } from '../decisions';
import type { BaseDataForm, Indicator, RubricForm, SelfEvaluationForm } from '../forms/form';
import type { RulePack } from '../packs/pack';
import { numberIn } from './amount';
import { baseDataFigures } from './base-data';
import type { Checked } from './checked';
import type { BaseDataFigures, RubricFigures, ScoreColumns, SelfEvaluationFigures, SubtotalFigures, UnitFigures } from './figures';
import { expenditureFigures, fundsFigures, incomeFigures } from './funds';
import { identitiesOf } from './identities';
import { impliedPoints } from './implied-points';
import { indicatorFigures } from './indicator';
import { countedScores } from './losses';
import { formPoints, itemSums, levelFigures, weightFigures } from './points';
import { subtotalFigures, totalFigures, totalFollowsScores } from './score-sums';
import { rubricFigures } from './rubric';

export interface UnitForms {
  readonly baseData: BaseDataForm | null;
  readonly selfEvaluation: SelfEvaluationForm | null;
  readonly rubric: RubricForm | null;
}

/** Every figure of a unit, recomputed in order of dependency. */
export function unitFigures(forms: UnitForms, decisions: Decisions, pack: RulePack): UnitFigures {
  const baseData = forms.baseData && baseDataFigures(forms.baseData, pack);
  const selfEvaluation = forms.selfEvaluation && selfEvaluationFigures(forms.selfEvaluation, decisions, pack);
  const rubric = forms.rubric && rubricFigures(forms.rubric, { form: forms.baseData, baseData, selfEvaluation }, pack);
  return {
    baseData,
    selfEvaluation,
    rubric,
    identities: identitiesOf(forms, { baseData, selfEvaluation }),
    checked: [...ofBaseData(baseData), ...ofSelfEvaluation(selfEvaluation), ...ofRubric(rubric)],
  };
}

function selfEvaluationFigures(form: SelfEvaluationForm, decisions: Decisions, pack: RulePack): SelfEvaluationFigures {
  const funds = fundsFigures(form, pack);
  const weights = weightFigures(form, funds, pack);
  const points = formPoints(form, weights, funds?.executionWeight ?? null);
  const implied = impliedPoints(form, points);
  const totalFollows = totalFollowsScores(form);
  const exchanged = exchangedScores(form.indicators);
  const executionRate = funds?.total?.rate.due ?? null;
  const shared = new Set(form.indicators.map(({ scoredWith }) => scoredWith));
  const pooled = new Set(form.indicators.flatMap(({ weightedWith }, index) => (weightedWith === null ? [] : [weightedWith, index])));
  const indicators = form.indicators.map((indicator, index) =>
    indicatorFigures(
      indicator,
      {
        index,
        year: form.year,
        implied: implied.get(index) ?? null,
        shared: shared.has(index),
        pooled: pooled.has(index),
        decided: decidedOn(decisions.directions, indicator.name),
        executionRate,
        isMeant: totalFollows && !exchanged.has(index),
      },
      pack,
    ),
  );
  return {
    funds,
    income: incomeFigures(form),
    expenditure: expenditureFigures(form),
    indicators,
    items: itemSums(form.indicators),
    levels: levelFigures(form, indicators, pack),
    weights,
    points,
    subtotals: subtotalFigures(form, countedScores(funds, indicators), pack),
    total: totalFigures(form, funds, indicators, { weights, points }, pack),
  };
}

/** Scores that stand in each other's row, 8 of 6 points and 6 of 8: neither unit took points off. */
function exchangedScores(indicators: readonly Indicator[]): ReadonlySet<number> {
  const scored = indicators.map(({ score, weight }) => ({ score: numberIn(score), weight: numberIn(weight) }));
  return new Set(
    scored.flatMap(({ score, weight }, index) => {
      if (score === null || weight === null || score.lte(weight)) return [];
      const partners = scored.flatMap((other, at) => (other.score?.eq(weight) && other.weight?.eq(score) ? [at] : []));
      return partners.length === 1 ? [index, ...partners] : [];
    }),
  );
}

function ofBaseData(figures: BaseDataFigures | null): Checked[] {
  if (figures === null) return [];
  return present([
    figures.controlRate,
    ...figures.postRates,
    ...figures.staffSums,
    ...figures.spending.flatMap(({ sums, misread, comparisons }) => [
      ...(misread ? [] : [sums.previous, sums.initial, sums.budget, sums.spent]),
      ...comparisons,
    ]),
    ...figures.buildings.flatMap(({ sizeRate, investmentRate }) => [sizeRate, investmentRate]),
  ]);
}

function ofSelfEvaluation(figures: SelfEvaluationFigures | null): Checked[] {
  if (figures === null) return [];
  const { funds, income, expenditure, indicators, levels, weights, subtotals, total } = figures;
  return present([
    ...(funds ? [...funds.sums, funds.total?.rate ?? null] : []),
    ...(funds
      ? [
          ...funds.parts.flatMap(({ rate, score }) => [rate, score]),
          funds.executionScore,
          ...funds.identities.map(({ checked }) => checked),
        ]
      : []),
    income?.subtotal ?? null,
    income?.against ?? null,
    expenditure?.subtotal ?? null,
    expenditure?.against ?? null,
    ...levels.map(({ weight }) => weight),
    ...indicators.flatMap(({ score, beside }) => [score, ...ofColumns(beside)]),
    ...ofSubtotals(subtotals),
    weights?.sum ?? null,
    total?.filed ?? null,
    ...(total === null ? [] : ofColumns(total.beside)),
  ]);
}

function ofRubric(figures: RubricFigures | null): Checked[] {
  if (figures === null) return [];
  const { identities, rows, weights, subtotals, total } = figures;
  return present([
    ...identities.map(({ checked }) => checked),
    ...rows.map(({ score }) => score),
    weights,
    ...ofSubtotals(subtotals),
    total?.filed ?? null,
  ]);
}

function ofColumns({ factor, lost, rate }: ScoreColumns): (Checked | null)[] {
  return [factor, lost, rate];
}

function ofSubtotals(subtotals: readonly SubtotalFigures[]): (Checked | null)[] {
  return subtotals.flatMap(({ weights, scores }) => [weights, scores?.filed ?? null]);
}

function present(checked: readonly (Checked | null)[]): Checked[] {
  return checked.filter((figure) => figure !== null);
}
